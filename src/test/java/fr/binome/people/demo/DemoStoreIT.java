package fr.binome.people.demo;

import static org.assertj.core.api.Assertions.assertThat;

import fr.binome.Service;
import fr.binome.account.AssociationRepository;
import fr.binome.account.TestTeam;
import fr.binome.people.MenteeRepository;
import fr.binome.people.MenteeStatus;
import fr.binome.people.MentorRepository;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class DemoStoreIT {

    private static final Instant NOW = Instant.parse("2026-11-22T10:00:00Z");

    private final Service service = Service.shared();
    private final DemoStore store = service.bean(DemoStore.class);

    @Test
    void theDemoIsWrittenOnceAndQuickly() {
        DemoPeople people = DemoPeople.usual(NOW);
        long start = System.nanoTime();

        boolean first = store.addOnce(people);
        Duration took = Duration.ofNanos(System.nanoTime() - start);
        boolean second = store.addOnce(people);

        assertThat(first).isTrue();
        assertThat(second).isFalse();
        assertThat(took).isLessThan(Duration.ofSeconds(5));
        assertThat(service.bean(AssociationRepository.class).findBySlug("demo")).get().matches(association -> association.demo());
        assertThat(service.bean(MenteeRepository.class).findByAssociationIdAndId(people.association().id(),
                people.crowd().mentees().get(0).id())).get().extracting("firstName", "goals", "waitingSince")
                .containsExactly("Inès", people.crowd().mentees().get(0).goals(), people.crowd().mentees().get(0).waitingSince());
    }

    @Test
    void aCrowdJoinsAnAssociationThatIsThere() {
        TestTeam team = TestTeam.in(service);
        DemoCrowd crowd = DemoCrowd.of(new DemoPlan(team.id(), 7, 30, 25, NOW), team.coordinator().id());

        store.add(crowd);

        assertThat(service.bean(MenteeRepository.class).countByAssociationIdAndStatus(team.id(), MenteeStatus.WAITING)).isPositive();
        assertThat(service.bean(MentorRepository.class).findByAssociationIdAndIdIn(team.id(),
                crowd.mentors().stream().map(mentor -> mentor.id()).toList())).hasSize(25);
    }
}
