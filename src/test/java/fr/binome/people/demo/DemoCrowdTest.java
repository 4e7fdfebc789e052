package fr.binome.people.demo;

import static org.assertj.core.api.Assertions.assertThat;

import fr.binome.people.BackgroundCheck;
import fr.binome.people.Channel;
import fr.binome.people.Matchability;
import fr.binome.people.Mentee;
import fr.binome.people.MenteeStatus;
import fr.binome.people.Mentor;
import fr.binome.people.MentorStatus;
import fr.binome.people.vocabulary.RequiredCheck;
import fr.binome.territory.Commune;
import fr.binome.territory.Communes;
import fr.binome.territory.Distance;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class DemoCrowdTest {

    private static final Instant NOW = Instant.parse("2026-11-22T10:00:00Z");
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    private final DemoCrowd crowd = crowd(DemoPlan.MENTEES, DemoPlan.MENTORS);

    @Test
    void sameSeedMakesTheSamePeople() {
        assertThat(crowd(DemoPlan.MENTEES, DemoPlan.MENTORS)).isEqualTo(crowd);
    }

    @Test
    void anotherSeedMakesOtherPeople() {
        DemoCrowd other = DemoCrowd.of(new DemoPlan("a", 2, 40, 40, NOW), "staff");

        assertThat(other.mentees()).doesNotContainAnyElementsOf(crowd.mentees());
    }

    @Test
    void aLargerCrowdBeginsWithTheSmallerOne() {
        DemoCrowd large = crowd(1_000, 1_000);

        assertThat(large.mentees().subList(0, DemoPlan.MENTEES)).isEqualTo(crowd.mentees());
        assertThat(large.mentors().subList(0, DemoPlan.MENTORS)).isEqualTo(crowd.mentors());
        assertThat(large.mentees().stream().map(Mentee::id)).doesNotHaveDuplicates();
    }

    @Test
    void sixInTenLiveAroundThreeCitiesAndTheRestAlsoInVillagesAndOverseas() {
        List<Commune> homes = crowd(1_000, 0).mentees().stream().map(mentee -> commune(mentee.commune())).toList();

        assertThat(share(homes, this::aroundACity)).isBetween(56, 70);
        assertThat(share(homes, DemoPlaces::rural)).isBetween(12, 30);
        assertThat(share(homes, DemoPlaces::overseas)).isBetween(3, 8);
    }

    @Test
    void agesGoFromEightToThirty() {
        assertThat(crowd.mentees()).allSatisfy(mentee -> assertThat(mentee.ageOn(TODAY)).isBetween(8, 30));
        assertThat(share(crowd.mentees(), mentee -> mentee.minorOn(TODAY))).isBetween(45, 68);
    }

    @Test
    void statusFollowsFromTheConsents() {
        assertThat(crowd.mentees()).allSatisfy(mentee -> assertThat(mentee.status() == MenteeStatus.WAITING)
                .isEqualTo(Matchability.obstacles(mentee, crowd.consents(), TODAY).isEmpty()));
        assertThat(crowd.mentees()).filteredOn(mentee -> mentee.status() == MenteeStatus.AWAITING_CONSENT)
                .hasSizeBetween(10, 50);
        assertThat(crowd.mentees()).filteredOn(mentee -> mentee.status() == MenteeStatus.WAITING)
                .allSatisfy(mentee -> assertThat(mentee.waitingSince()).isBeforeOrEqualTo(TODAY));
    }

    @Test
    void checksAreValidExpiredAndMissing() {
        List<Mentor> mentors = crowd.mentors();

        assertThat(share(mentors, mentor -> Matchability.meets(checks(mentor), RequiredCheck.B3, TODAY))).isBetween(55, 80);
        assertThat(share(mentors, mentor -> checks(mentor).isEmpty())).isBetween(8, 28);
        assertThat(mentors).anySatisfy(mentor -> assertThat(checks(mentor)).isNotEmpty()
                .allSatisfy(check -> assertThat(check.expiresOn()).isBefore(TODAY)));
    }

    @Test
    void mostMentorsAreAvailableAndNoneIsWithoutCharterAndTraining() {
        assertThat(share(crowd.mentors(), mentor -> mentor.status() == MentorStatus.AVAILABLE)).isBetween(75, 95);
        assertThat(crowd.mentors()).filteredOn(mentor -> mentor.status() == MentorStatus.AVAILABLE)
                .allSatisfy(mentor -> assertThat(Matchability.obstacles(mentor, TODAY)).isEmpty());
    }

    @Test
    void peopleWithoutMailAreReachedByPhone() {
        assertThat(crowd.mentees()).allSatisfy(mentee ->
                assertThat(mentee.channel() == Channel.PHONE).isEqualTo(mentee.email() == null));
        assertThat(share(crowd.mentees(), mentee -> mentee.email() == null)).isBetween(5, 20);
    }

    @Test
    void nobodyCanBeTakenForReal() {
        Stream<String> names = Stream.concat(crowd.mentees().stream().map(Mentee::lastName),
                crowd.mentors().stream().map(Mentor::lastName));

        assertThat(names).allSatisfy(name -> assertThat(name).endsWith("(démo)"));
        assertThat(crowd.mentors()).allSatisfy(mentor -> assertThat(mentor.email()).endsWith("@example.org"));
        assertThat(crowd.mentees()).allSatisfy(mentee -> assertThat(mentee.phone()).startsWith("06 39 98 "));
    }

    @Test
    void brothersAndSistersShareNameAndHome() {
        Mentee elder = crowd.mentees().get(14);
        Mentee younger = crowd.mentees().get(15);

        assertThat(crowd.mentees()).anySatisfy(one -> assertThat(crowd.mentees())
                .anySatisfy(other -> assertThat(other).matches(it -> !it.id().equals(one.id())
                        && it.lastName().equals(one.lastName()) && it.commune().equals(one.commune())
                        && it.minorOn(TODAY) && one.minorOn(TODAY))));
        assertThat(elder.id()).isNotEqualTo(younger.id());
    }

    @Test
    void everybodyWantsAndOffersSomethingThatTheFormsAllow() {
        assertThat(crowd.mentees()).allSatisfy(mentee -> {
            assertThat(mentee.goals()).hasSizeBetween(1, 3).doesNotHaveDuplicates();
            assertThat(mentee.roles()).hasSizeBetween(1, 2);
            assertThat(mentee.modes()).isNotEmpty();
            assertThat(mentee.periods()).isNotEmpty();
            assertThat(Communes.all().byInsee(mentee.commune())).isPresent();
        });
    }

    @Test
    void theFirstYoungPersonIsFifteenWithAVerifiedParentAndHasAMentorWhoFits() {
        Mentee ines = crowd.mentees().get(0);
        Mentor marc = crowd.mentors().get(0);

        assertThat(ines.ageOn(TODAY)).isEqualTo(15);
        assertThat(Matchability.matchable(ines, crowd.consents(), TODAY)).isTrue();
        assertThat(marc.goals()).containsAll(ines.goals());
        assertThat(marc.periods()).containsAnyElementsOf(ines.periods());
        assertThat(Matchability.meets(checks(marc), Matchability.requiredCheck(ines, TODAY), TODAY)).isTrue();
    }

    private List<BackgroundCheck> checks(Mentor mentor) {
        return crowd.checks().stream().filter(check -> check.mentorId().equals(mentor.id())).toList();
    }

    private boolean aroundACity(Commune commune) {
        return Stream.of(DemoPlaces.LILLE, DemoPlaces.LYON, DemoPlaces.NANTES)
                .anyMatch(city -> Distance.metres(commune, commune(city)) <= 15_000);
    }

    private static Commune commune(String insee) {
        return Communes.all().byInsee(insee).orElseThrow();
    }

    private static <T> int share(List<T> all, Predicate<T> wanted) {
        return (int) Math.round(100.0 * all.stream().filter(wanted).count() / all.size());
    }

    private static DemoCrowd crowd(int mentees, int mentors) {
        return DemoCrowd.of(new DemoPlan("a", 1, mentees, mentors, NOW), "staff");
    }
}
