package fr.binome.intake;

import static org.assertj.core.api.Assertions.assertThat;

import fr.binome.Service;
import fr.binome.Visitor;
import fr.binome.Visitor.Answer;
import fr.binome.account.TestTeam;
import fr.binome.people.Consent;
import fr.binome.people.ConsentKind;
import fr.binome.people.ConsentRepository;
import fr.binome.people.Guardian;
import fr.binome.people.Mentee;
import fr.binome.people.MenteeRepository;
import fr.binome.people.MenteeStatus;
import fr.binome.people.TestCrowd;
import fr.binome.people.demo.DemoCrowd;
import fr.binome.platform.Ids;
import fr.binome.platform.token.TokenPurpose;
import fr.binome.platform.token.Tokens;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class AuthorisationPagesIT {

    private final Service service = Service.shared();
    private final TestTeam team = TestTeam.in(service);
    private final Visitor parent = service.visitor();
    private final DemoCrowd crowd = TestCrowd.in(team, 2, 0);
    private final Mentee yanis = crowd.mentees().get(1);
    private final Guardian guardian = crowd.guardians().get(1);
    private final Tokens tokens = service.bean(Tokens.class);
    private final String link = link(TokenPurpose.GUARDIAN_AUTHORISATION);

    @AfterEach
    void comeBack() {
        service.resetClock();
    }

    @Test
    void thePageNamesTheChildByFirstNameAndChoosesNothing() {
        Answer answer = parent.get(link + "?lang=fr");

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.page().select("h1").text()).contains("Autorisez-vous Yanis");
        assertThat(answer.page().text()).contains(team.association().name()).doesNotContain("Diallo", yanis.email());
        assertThat(answer.page().select("input[checked]")).isEmpty();
        assertThat(answer.header("Cache-Control")).isEqualTo("no-store");
        assertThat(answer.header("Referrer-Policy")).isEqualTo("no-referrer");
        assertThat(answer.header("X-Robots-Tag")).contains("noindex");
    }

    @Test
    void openingThePageChangesNothing() {
        parent.get(link);
        parent.get(link);

        assertThat(answers()).isEmpty();
        assertThat(parent.get(link).status()).isEqualTo(200);
    }

    @Test
    void aYesIsAConsentToVerify() {
        Answer answer = parent.post(link, "answer", "yes", "guardianName", "Nadia Diallo", "guardianRelation", "mère",
                "guardianPhone", "+33 1 99 00 00 02", "authority", "yes");

        assertThat(answer.status()).isEqualTo(303);
        assertThat(answer.location()).isEqualTo("/a/" + team.association().slug() + "/merci/autorisation");
        assertThat(answers()).singleElement().satisfies(consent -> {
            assertThat(consent.valid()).isTrue();
            assertThat(consent.verified()).isFalse();
            assertThat(consent.phone()).isEqualTo("01 99 00 00 02");
            assertThat(consent.textVersion()).isEqualTo("parental-authorisation-2026-11");
        });
        assertThat(service.bean(MenteeRepository.class).findByAssociationIdAndId(team.id(), yanis.id())).get()
                .extracting(Mentee::status).isEqualTo(MenteeStatus.AWAITING_CONSENT);
    }

    @Test
    void aNoNeedsNoPhoneAndIsKeptAsARefusal() {
        Answer answer = parent.post(link, "answer", "no", "guardianName", "Nadia Diallo", "guardianRelation", "mère");

        assertThat(answer.location()).endsWith("/merci/refus");
        assertThat(answers()).singleElement().satisfies(consent -> assertThat(consent.refused()).isTrue());
    }

    @Test
    void sendingTwiceIsOneAnswerAndTheSameThanks() {
        String[] yes = {"answer", "yes", "guardianName", "Nadia", "guardianRelation", "mère", "guardianPhone", "0199000002", "authority", "yes"};

        Answer first = parent.post(link, yes);
        Answer second = parent.post(link, yes);
        Answer changed = parent.post(link, "answer", "no", "guardianName", "Nadia", "guardianRelation", "mère");

        assertThat(second.location()).isEqualTo(first.location());
        assertThat(changed.location()).isEqualTo(first.location());
        assertThat(answers()).hasSize(1);
        assertThat(parent.get(link).status()).isEqualTo(410);
    }

    @Test
    void aPressedButtonWithoutAChoiceIsNoAnswer() {
        Answer answer = parent.post(link);

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.page().select("#errors a[href=#answer], #errors a[href=#guardianName], #errors a[href=#guardianRelation]")).hasSize(3);
        assertThat(answers()).isEmpty();
    }

    @Test
    void aYesNeedsAPhoneAndParentalAuthority() {
        Answer answer = parent.post(link, "answer", "yes", "guardianName", "<i>Nadia", "guardianRelation", "mère", "guardianPhone", "12");

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.page().select("#errors a[href=#guardianPhone], #errors a[href=#authority]")).hasSize(2);
        assertThat(answer.page().select("#guardianName").val()).isEqualTo("<i>Nadia");
        assertThat(answer.page().select("main i")).isEmpty();
        assertThat(answer.page().select("input[name=answer][value=yes]").hasAttr("checked")).isTrue();
    }

    @Test
    void anAlteredLinkOpensNothing() {
        String altered = link.substring(0, link.length() - 1) + (link.endsWith("A") ? "B" : "A");

        assertThat(parent.get(altered).status()).isEqualTo(404);
        assertThat(parent.get("/authorisation/nonsense").status()).isEqualTo(404);
        assertThat(parent.post(altered, "answer", "no", "guardianName", "Nadia", "guardianRelation", "mère").status()).isEqualTo(404);
        assertThat(answers()).isEmpty();
    }

    @Test
    void aLinkMadeForSomethingElseOpensNothing() {
        assertThat(parent.get(link(TokenPurpose.CHECK_IN)).status()).isEqualTo(404);
    }

    @Test
    void anExpiredLinkOpensNothing() {
        service.clockAt(Instant.now().plus(Duration.ofDays(31)));

        assertThat(parent.get(link).status()).isEqualTo(410);
        assertThat(parent.post(link, "answer", "no", "guardianName", "Nadia", "guardianRelation", "mère").status()).isEqualTo(410);
        assertThat(answers()).isEmpty();
    }

    @Test
    void theLinkOfAnUnknownParentOpensNothing() {
        String orphan = "/authorisation/" + tokens.sign(tokens.issue(team.id(), TokenPurpose.GUARDIAN_AUTHORISATION, Ids.next(),
                Duration.ofDays(1)).id());

        assertThat(parent.get(orphan).status()).isEqualTo(410);
    }

    private String link(TokenPurpose purpose) {
        return "/authorisation/" + tokens.sign(tokens.issue(team.id(), purpose, guardian.id(), Duration.ofDays(30)).id());
    }

    private List<Consent> answers() {
        return service.bean(ConsentRepository.class).findByAssociationIdAndPersonId(team.id(), yanis.id()).stream()
                .filter(consent -> consent.kind() == ConsentKind.PARENTAL_AUTHORISATION).toList();
    }
}
