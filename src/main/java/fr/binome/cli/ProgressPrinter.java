package fr.binome.cli;

import fr.binome.matching.ProgressListener;
import java.io.PrintStream;

/** Prints progress in steps of five percent. */
final class ProgressPrinter implements ProgressListener {

    private static final int STEP = 5;

    private final PrintStream messages;
    private int told = -1;

    ProgressPrinter(PrintStream messages) {
        this.messages = messages;
    }

    @Override
    public boolean onProgress(Stage stage, int percent, int pairs) {
        if (percent / STEP > told) {
            told = percent / STEP;
            messages.println(told * STEP + " % " + words(stage) + (pairs > 0 ? ", " + pairs + " pairs" : ""));
        }
        return true;
    }

    private static String words(Stage stage) {
        return switch (stage) {
            case CANDIDATES -> "who can meet whom";
            case FIRST_PLAN -> "a first plan";
            case SEARCH -> "looking for a better plan";
            case EXPLANATION -> "writing reasons";
        };
    }
}
