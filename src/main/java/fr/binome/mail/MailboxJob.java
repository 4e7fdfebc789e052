package fr.binome.mail;

import fr.binome.platform.job.RecurringJob;
import io.micronaut.context.annotation.Requires;
import jakarta.inject.Singleton;
import java.time.Duration;

/** Reads the mailbox, turn after turn. */
@Singleton
@Requires(beans = MailboxReader.class)
final class MailboxJob implements RecurringJob {

    private final MailboxReader reader;

    MailboxJob(MailboxReader reader) {
        this.reader = reader;
    }

    @Override
    public String name() {
        return "mailbox";
    }

    @Override
    public Duration every() {
        return Duration.ofSeconds(30);
    }

    @Override
    public void run() {
        reader.read();
    }
}
