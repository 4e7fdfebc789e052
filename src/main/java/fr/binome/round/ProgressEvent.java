package fr.binome.round;

import io.micronaut.serde.annotation.Serdeable;
import java.util.List;

/** What the progress page is told each second; {@code over} when there is something else to look at. */
@Serdeable
record ProgressEvent(String stage, int percent, String pairs, String bound, boolean over) {

    static ProgressEvent of(Round round, Wording wording) {
        if (round.status() != RoundStatus.SOLVING) {
            return new ProgressEvent("", 100, "", "", true);
        }
        ProgressView view = ProgressView.of(round, List.of(), false, wording);
        return new ProgressEvent(view.stage(), view.percent(), view.pairs(), view.bound(), false);
    }
}
