package fr.binome.people;

import static org.assertj.core.api.Assertions.assertThat;

import fr.binome.Service;
import fr.binome.Visitor;
import fr.binome.Visitor.Answer;
import fr.binome.account.TestTeam;
import fr.binome.people.demo.DemoCrowd;
import fr.binome.platform.Ids;
import org.junit.jupiter.api.Test;

class ObjectionPagesIT {

    private final Service service = Service.shared();
    private final TestTeam team = TestTeam.in(service);
    private final Visitor claire = team.signedIn(team.coordinator());
    private final DemoCrowd crowd = TestCrowd.in(team, 4, 2);
    /** Fifteen, authorised, waiting. */
    private final Mentee ines = crowd.mentees().get(0);
    private final String page = "/mentees/" + ines.id();

    @Test
    void aWrittenObjectionTakesTheYoungPersonOutOfRoundsUntilItIsLifted() {
        Answer noted = object();
        Mentee held = stored();
        Answer shown = claire.get(page + "?lang=fr");
        Answer listed = claire.get("/mentees?missing=PARENT_OBJECTS");
        Answer lifted = claire.postFrom(page, page + "/objection-end", "objectionEnd", "TAKEN_BACK");

        assertThat(noted.location()).isEqualTo(page);
        assertThat(held.status()).isEqualTo(MenteeStatus.AWAITING_CONSENT);
        assertThat(shown.page().select(".notice.danger").text()).contains("Opposition écrite : Ali Martin (père)");
        assertThat(shown.page().select(".notice.warning").text()).contains("l'accord de l'autre parent");
        assertThat(listed.page().select("table.list tbody tr")).hasSize(1);
        assertThat(lifted.location()).isEqualTo(page);
        assertThat(stored()).extracting(Mentee::status, Mentee::waitingSince).containsExactly(MenteeStatus.WAITING, ines.waitingSince());
        assertThat(claire.get(page + "?lang=fr").page().select(".history").text())
                .contains("Opposition de l'autre parent notée", "Opposition levée", "levée Opposition de l'autre parent, Ali Martin (père)");
    }

    @Test
    void theLivingPairIsOnHold() {
        String pair = pair();

        object();

        assertThat(service.database().count("SELECT COUNT(*) FROM pairs WHERE id = '" + pair + "' AND status = 'ON_HOLD'")).isEqualTo(1);
        claire.postFrom(page, page + "/objection-end", "objectionEnd", "JUDGE");
        assertThat(service.database().count("SELECT COUNT(*) FROM pairs WHERE id = '" + pair + "' AND status = 'ON_HOLD'")).isEqualTo(1);
        assertThat(claire.get(page).page().select("a[href=/pairs/" + pair + "]")).hasSize(1);
    }

    @Test
    void withoutAnythingInWritingNothingStops() {
        Answer unseen = claire.postFrom(page, page + "/objection", "objectionName", "Ali", "objectionRelation", "", "objectedOn", "31/12/2999");
        Answer unlifted = claire.postFrom(page, page + "/objection-end");
        Answer nothing = claire.postFrom(page, page + "/objection-end", "objectionEnd", "MISTAKE");

        assertThat(unseen.status()).isEqualTo(422);
        assertThat(unseen.page().select("#errors a").eachAttr("href"))
                .containsExactlyInAnyOrder("#objectionRelation", "#objectedOn", "#inWriting");
        assertThat(unseen.page().select("#objectionName").val()).isEqualTo("Ali");
        assertThat(unlifted.status()).isEqualTo(422);
        assertThat(nothing.status()).isEqualTo(409);
        assertThat(stored().status()).isEqualTo(MenteeStatus.WAITING);
    }

    @Test
    void strangersCannotObject() {
        TestTeam other = TestTeam.in(service);

        assertThat(other.signedIn(other.lead()).postFrom("/mentees", page + "/objection", "objectionName", "a", "objectionRelation", "b",
                "inWriting", "yes").status()).isEqualTo(404);
        assertThat(stored().status()).isEqualTo(MenteeStatus.WAITING);
    }

    private Answer object() {
        return claire.postFrom(page, page + "/objection", "objectionName", "Ali Martin", "objectionRelation", "père", "inWriting", "yes");
    }

    private String pair() {
        String id = Ids.next();
        service.database().execute("INSERT INTO pairs (id, association_id, proposal_id, round_id, mentee_id, mentor_id, open_mentee,"
                + " coordinator_id, status, score, distance_metres, way, reasons, mentor_answer_by, created_at, status_since, version)"
                + " VALUES ('" + id + "', '" + team.id() + "', '" + id + "', '" + id + "', '" + ines.id() + "', '" + crowd.mentors().get(0).id()
                + "', '" + ines.id() + "', '" + team.coordinator().id() + "', 'ACTIVE', 0, 0, 'REMOTE', '', NOW(6), NOW(6), NOW(6), 0)");
        service.database().execute("UPDATE mentees SET status = 'PAIRED', version = version + 1 WHERE id = '" + ines.id() + "'");
        return id;
    }

    private Mentee stored() {
        return service.bean(MenteeRepository.class).findByAssociationIdAndId(team.id(), ines.id()).orElseThrow();
    }
}
