package fr.binome.intake.imports;

import static org.assertj.core.api.Assertions.assertThat;

import fr.binome.QueryCount;
import fr.binome.Service;
import fr.binome.Visitor;
import fr.binome.Visitor.Answer;
import fr.binome.account.TestTeam;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class ImportVolumeIT {

    private static final int ROWS = 10_000;

    private final Service service = Service.shared();
    private final TestTeam team = TestTeam.in(service);
    private final Visitor claire = team.signedIn(team.coordinator());

    @Test
    void tenThousandYoungPeopleComeInWithinSecondsAndInBatches() {
        Instant begin = Instant.now();
        Answer uploaded = TestFile.upload(claire, "MENTEES", "grand.csv", file());
        Duration checking = Duration.between(begin, Instant.now());
        long preview = QueryCount.during(service.database(), () -> claire.get(uploaded.location()));
        claire.postFrom(uploaded.location(), uploaded.location() + "/start", "consents", "yes");

        Instant start = Instant.now();
        long queries = QueryCount.once(service.database(), () -> service.bean(ImportJob.class).run(team.id() + ":" + id(uploaded)));
        Duration running = Duration.between(start, Instant.now());
        System.out.printf("import of %,d rows: checked in %d ms, brought in by %d statements in %d ms%n", ROWS, checking.toMillis(),
                queries, running.toMillis());

        assertThat(service.database().count("SELECT COUNT(*) FROM mentees WHERE association_id = '" + team.id() + "'")).isEqualTo(ROWS);
        assertThat(service.database().count("SELECT added FROM imports WHERE id = '" + id(uploaded) + "'")).isEqualTo(ROWS);
        assertThat(preview).isLessThan(15);
        assertThat(queries).as("statements for the whole job").isLessThan(25L * ROWS / ImportRun.CHUNK);
    }

    @Test
    void aKilledJobGoesOnAfterTheLastWholeChunk() {
        Answer uploaded = TestFile.upload(claire, "MENTEES", "grand.csv", file(ImportRun.CHUNK * 2 + 10));
        claire.postFrom(uploaded.location(), uploaded.location() + "/start", "consents", "yes");

        service.bean(ImportRun.class).step(team.id(), id(uploaded));
        Answer meanwhile = claire.get(uploaded.location() + "?lang=fr");
        service.bean(ImportJob.class).run(team.id() + ":" + id(uploaded));

        assertThat(meanwhile.page().select("progress").val()).isEqualTo("49");
        assertThat(service.database().count("SELECT COUNT(*) FROM mentees WHERE association_id = '" + team.id() + "'"))
                .isEqualTo(ImportRun.CHUNK * 2 + 10);
    }

    private static String id(Answer uploaded) {
        return uploaded.location().substring("/imports/".length());
    }

    private static String file() {
        return file(ROWS);
    }

    private static String file(int rows) {
        StringBuilder text = new StringBuilder(TestFile.MENTEES);
        for (int row = 0; row < rows; row++) {
            text.append("Prénom").append(row).append(";Nom").append(row * 7919 % rows).append(";").append(1 + row % 28).append("/0")
                    .append(1 + row % 9).append("/").append(1997 + row % 20).append(";69100;Villeurbanne;STAG|CAND;MON-EVENING|WED-NOON;REMOTE;p")
                    .append(row).append("@example.org;;oui\n");
        }
        return text.toString();
    }
}
