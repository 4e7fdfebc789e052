package fr.binome.pairing;

import static org.assertj.core.api.Assertions.assertThat;

import fr.binome.Service;
import fr.binome.Visitor;
import fr.binome.people.Mentee;
import fr.binome.people.MenteeStatus;
import fr.binome.people.Mentor;
import fr.binome.round.Proposal;
import fr.binome.round.RoundInReview;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.Test;

class DeclineJourneyIT {

    private final Service service = Service.shared();
    private final TestPairs pairs = new TestPairs(service);
    private final Visitor lead = pairs.team.signedIn(pairs.team.lead());
    private final RoundInReview round = RoundInReview.of(pairs.team);

    @Test
    void aDeclineLeadsToTheNextBestWhichIsDecidedPublishedAndAskedLikeTheFirst() throws SQLException {
        Mentee ines = pairs.mentee("Inès", 15);
        Mentor marc = pairs.mentor("Marc");
        Mentor paul = pairs.mentor("Paul");
        round.accepted(ines, marc);
        lead.postFrom(round.path(), round.path() + "/publication");
        service.visitor().post(pairs.linkTo(marc.email()), "answer", "NO", "reason", "OTHER_GOAL");
        assertThat(queued(NextBestJob.id(pairs.team.id(), ines.id()))).isEqualTo(1);

        service.bean(NextBestJob.class).run(NextBestJob.id(pairs.team.id(), ines.id()));

        List<Proposal> next = round.pending(ines);
        assertThat(next).extracting(Proposal::mentorId).containsExactly(paul.id());
        assertThat(lead.get(round.path()).page().select("form[action=/proposals/" + next.get(0).id() + "/decision]")).isNotEmpty();
        assertThat(pairs.mailsTo(paul.email())).as("nobody is asked before a decision").isEmpty();

        lead.postFrom(round.path(), "/proposals/" + next.get(0).id() + "/decision", "decision", "ACCEPTED", "version", next.get(0).version().toString());
        lead.postFrom(round.path(), round.path() + "/publication");

        assertThat(pairs.now(ines).status()).isEqualTo(MenteeStatus.PROPOSED);
        assertThat(pairs.mailsTo(ines.email())).isEmpty();
        service.visitor().post(pairs.linkTo(paul.email()), "answer", "YES");
        lead.postFrom("/pairs/" + pairs.living(ines).id(), "/pairs/" + pairs.living(ines).id() + "/guardian", "guardianSaid", "NO_OBJECTION");
        service.visitor().post(pairs.linkTo(ines.email()), "answer", "YES");
        assertThat(service.bean(PairRepository.class).findByAssociationIdAndMenteeIdOrderByCreatedAt(pairs.team.id(), ines.id()))
                .extracting(Pair::status).containsExactly(PairStatus.MENTOR_DECLINED, PairStatus.TO_INTRODUCE);
    }

    private long queued(String id) throws SQLException {
        try (var connection = service.database().connect();
                var statement = connection.prepareStatement("SELECT COUNT(*) FROM scheduled_tasks WHERE task_instance = ?")) {
            statement.setString(1, id);
            try (ResultSet result = statement.executeQuery()) {
                result.next();
                return result.getLong(1);
            }
        }
    }
}
