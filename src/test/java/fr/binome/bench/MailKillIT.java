package fr.binome.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

class MailKillIT {

    @Test
    @Timeout(240)
    void losesNoMailAndRepeatsAtMostOneAConnectionWhenANodeIsKilledInTheMiddle(@TempDir Path home) throws Exception {
        MailRun.Outcome outcome = MailRun.killed(2_000, home);

        assertThat(outcome.lost()).isZero();
        assertThat(outcome.again()).isLessThanOrEqualTo(MailRun.CONNECTIONS_A_NODE);
    }
}
