package fr.binome.intake;

import static org.assertj.core.api.Assertions.assertThat;

import fr.binome.Service;
import fr.binome.Visitor;
import fr.binome.Visitor.Answer;
import fr.binome.account.TestTeam;
import fr.binome.mail.Outbox;
import fr.binome.web.Arrivals;
import fr.binome.web.NetworkAddress;
import java.net.InetAddress;
import java.net.http.HttpRequest;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.ThreadLocalRandom;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class ArrivalsIT {

    private static final Instant DAY = Instant.parse("2026-11-22T10:05:00Z");

    private final Service service = Service.shared();
    private final TestTeam team = TestTeam.in(service);
    private final Visitor visitor = service.visitor();
    private final String page = "/a/" + team.association().slug() + "/appel";
    /** Of the block for examples (RFC 5737), another for each test. */
    private final String address = "203.0.113." + ThreadLocalRandom.current().nextInt(256);

    @AfterEach
    void comeBack() {
        service.resetClock();
    }

    @Test
    void aClassPassesAMachineDoesNotAndAnHourLaterAllIsWell() {
        service.clockAt(DAY);
        service.bean(Arrivals.class).removeOld(DAY.plus(Duration.ofDays(2)));
        for (int i = 0; i < Enough.MOST; i++) {
            service.bean(Arrivals.class).admit(Enough.FORM, NetworkAddress.of(InetAddress.getLoopbackAddress(), address), Enough.MOST);
        }

        Answer refused = call(address);
        Answer neighbour = call("198.51.100.99");
        service.clockAt(DAY.plus(Duration.ofMinutes(61)));
        Answer later = call(address);

        assertThat(refused.status()).isEqualTo(429);
        assertThat(refused.page().select("main").text()).contains("01 99 00 00 00");
        assertThat(neighbour.status()).isEqualTo(303);
        assertThat(later.status()).isEqualTo(303);
        assertThat(service.bean(Outbox.class).phoneList(team.id())).hasSize(1);
    }

    @Test
    void aFormThatHasBegunGoesOn() {
        service.clockAt(DAY);
        FormWalk form = new FormWalk(visitor, "/a/" + team.association().slug() + "/jeune").to("but", Answers.ofAdult());
        for (int i = 0; i <= Enough.MOST; i++) {
            service.bean(Arrivals.class).admit(Enough.FORM, NetworkAddress.of(InetAddress.getLoopbackAddress(), address), Enough.MOST);
        }

        assertThat(send(form.draft() + "/but", "mainGoal=STAG").status()).isEqualTo(303);
        assertThat(send(visitor.get("/a/" + team.association().slug() + "/jeune").page().select("main form").attr("action"),
                "firstName=A&lastName=B").status()).isEqualTo(429);
    }

    @Test
    void noAddressIsKept() throws SQLException {
        call("203.0.113.9");

        try (Connection connection = service.database().connect(); Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("SELECT origin FROM form_arrivals")) {
            while (rows.next()) {
                assertThat(rows.getString(1)).doesNotContain("203.0.113", "cb007109");
            }
        }
    }

    private Answer call(String from) {
        return visitor.send(HttpRequest.newBuilder(visitor.uri(page + "?lang=fr")).header("X-Forwarded-For", from)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString("firstName=A&callPhone=0639980012")));
    }

    private Answer send(String path, String body) {
        return visitor.send(HttpRequest.newBuilder(visitor.uri(path)).header("X-Forwarded-For", address)
                .header("Content-Type", "application/x-www-form-urlencoded").POST(HttpRequest.BodyPublishers.ofString(body)));
    }
}
