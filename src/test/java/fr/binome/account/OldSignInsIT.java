package fr.binome.account;

import static org.assertj.core.api.Assertions.assertThat;

import fr.binome.Service;
import fr.binome.platform.Clock;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class OldSignInsIT {

    private final Service service = Service.shared();
    private final TestTeam team = TestTeam.in(service);
    private final OldSignIns old = service.bean(OldSignIns.class);

    @Test
    void forgetsLinksAndCodesThirtyDaysAfterTheyExpired() {
        service.bean(SignInDesk.class).invite(team.lead(), Secrets.random());
        Instant now = service.bean(Clock.class).now();

        old.remove(now.plus(Duration.ofDays(30)));
        assertThat(links()).isEqualTo(1);
        assertThat(codes()).isEqualTo(1);
        old.remove(now.plus(Duration.ofDays(30)).plus(Duration.ofMinutes(16)));

        assertThat(links()).isZero();
        assertThat(service.database().count("SELECT COUNT(*) FROM sign_ins s LEFT JOIN tokens t ON t.id = s.token_id WHERE t.id IS NULL")).isZero();
    }

    @Test
    void forgetsSessionsAndUnansweredRequestsADayAfter() {
        team.signedIn(team.lead());
        service.visitor().post("/sign-in", "email", team.lead().email());
        Instant now = service.bean(Clock.class).now();

        old.remove(now.plus(Duration.ofHours(23)));
        assertThat(sessions()).isEqualTo(1);
        assertThat(requests()).isEqualTo(1);
        old.remove(now.plus(Duration.ofHours(37)));

        assertThat(sessions()).isZero();
        assertThat(requests()).isZero();
    }

    @Test
    void takesPortionAfterPortionUntilNothingIsLeft() {
        int many = OldSignIns.PORTION + 3;
        service.database().execute("INSERT INTO sign_in_requests (id, email, browser_hash, asked_at)"
                + " WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < " + many + ")"
                + " SELECT CONCAT('" + team.id().substring(0, 15) + "', LPAD(i, 5, '0')), 'many-" + team.id() + "@example.org', '', '2020-01-01' FROM n");

        assertThat(old.remove(service.bean(Clock.class).now())).isGreaterThanOrEqualTo(many);

        assertThat(service.database().count("SELECT COUNT(*) FROM sign_in_requests WHERE email = 'many-" + team.id() + "@example.org'")).isZero();
    }

    private long links() {
        return service.database().count("SELECT COUNT(*) FROM tokens WHERE purpose = 'SIGN_IN' AND association_id = '" + team.id() + "'");
    }

    private long codes() {
        return service.database().count("SELECT COUNT(*) FROM sign_ins s JOIN tokens t ON t.id = s.token_id WHERE t.association_id = '" + team.id() + "'");
    }

    private long sessions() {
        return service.database().count("SELECT COUNT(*) FROM sessions WHERE association_id = '" + team.id() + "'");
    }

    private long requests() {
        return service.database().count("SELECT COUNT(*) FROM sign_in_requests WHERE email = '" + team.lead().email() + "'");
    }
}
