package fr.binome.mailroom;

import static org.assertj.core.api.Assertions.assertThat;

import fr.binome.Service;
import fr.binome.account.TestTeam;
import fr.binome.people.Guardians;
import fr.binome.people.Mentee;
import fr.binome.people.TestCare;
import fr.binome.people.TestCrowd;
import fr.binome.platform.Ids;
import java.util.List;
import org.junit.jupiter.api.Test;

class ContactSightIT {

    private final Service service = Service.shared();
    private final TestTeam team = TestTeam.in(service);
    private final Mentee yanis = TestCrowd.in(team, 2, 1).mentees().get(1);
    private final MailSightRepository sight = service.bean(MailSightRepository.class);

    @Test
    void whoeverIsReachedInTheParentsSteadIsHiddenFromOtherBranchesLikeAParent() {
        String lyon = Ids.next();
        service.database().execute("UPDATE mentees SET branch_id = '" + lyon + "', coordinator_id = NULL WHERE id = '" + yanis.id() + "'");
        TestCare.of(team, yanis, false);
        String contact = service.bean(Guardians.class).of(team.id(), yanis.id()).get(0).id();

        assertThat(sight.hidden(team.id(), List.of(contact), Ids.next(), team.coordinator().id())).containsExactly(contact);
        assertThat(sight.hidden(team.id(), List.of(contact), lyon, team.coordinator().id())).isEmpty();
        assertThat(sight.stops(team.id())).isEmpty();
    }
}
