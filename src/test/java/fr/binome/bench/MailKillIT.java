package fr.binome.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

class MailKillIT {

    /** What each of the killed node's connections had sent while the last note was being written. */
    private static final int UNNOTED = 40;

    @Test
    @Timeout(240)
    void losesNoMailWhenANodeIsKilledInTheMiddle(@TempDir Path logs) throws Exception {
        MailRun.Outcome outcome = MailRun.of(2_000, logs);

        assertThat(outcome.lost()).isZero();
        assertThat(outcome.again()).isLessThan(UNNOTED);
    }
}
