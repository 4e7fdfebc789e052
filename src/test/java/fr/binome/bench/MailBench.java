package fr.binome.bench;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/** The bar for mail: nothing lost, nothing twice with one of two nodes killed, at half the rate of bare Angus Mail. */
final class MailBench {

    private static final int MAILS = 100_000;
    private static final double BAR = 0.5;

    private MailBench() {
    }

    /** One optional argument: the number of mails. */
    public static void main(String[] arguments) throws Exception {
        int mails = arguments.length == 0 ? MAILS : Integer.parseInt(arguments[0]);
        Path logs = Files.createTempDirectory("mail-bench");
        MailRun.Outcome outcome = MailRun.besideBare(mails, logs);
        System.out.printf(Locale.ROOT, "%,d mails by two nodes, one killed with SIGKILL half-way: %d lost, %d second copies (same Message-ID)%n",
                outcome.mails(), outcome.lost(), outcome.again());
        System.out.printf(Locale.ROOT, "rendered and sent: %,.0f a second; bare Angus Mail over as many connections: %,.0f a second; ratio %.2f (bar %.1f)%n",
                outcome.perSecond(), outcome.barePerSecond(), outcome.ratio(), BAR);
        System.exit(outcome.lost() == 0 && outcome.ratio() >= BAR ? 0 : 1);
    }
}
