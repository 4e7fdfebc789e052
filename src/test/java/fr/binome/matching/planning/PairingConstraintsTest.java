package fr.binome.matching.planning;

import static org.assertj.core.api.Assertions.assertThat;

import fr.binome.matching.candidates.Candidate;
import fr.binome.matching.groups.GroupCost;
import fr.binome.matching.model.Periods;
import fr.binome.matching.model.RuleName;
import fr.binome.matching.model.SearchLimit;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.optaplanner.core.api.score.buildin.hardmediumsoftlong.HardMediumSoftLongScore;

class PairingConstraintsTest {

    private static final Worth NOTHING = worth(0, Map.of(), 0, 0);

    private final MeetingPlace library = venue(0, 1);
    private final MeetingPlace faraway = venue(1, 1);
    private final VenueReach toLibrary = new VenueReach(List.of(library));
    private final MentorPlaces onePlace = new MentorPlaces(0, 1, toLibrary);
    private final MentorPlaces twoPlaces = new MentorPlaces(1, 2, toLibrary);

    private int nextId;

    private static Worth worth(long matched, Map<RuleName, Integer> points, int pairCost, int withoutVenue) {
        int[] byRule = new int[RuleName.values().length];
        points.forEach((rule, thousandths) -> byRule[rule.ordinal()] = thousandths);
        return new Worth(matched, byRule, pairCost, withoutVenue);
    }

    /** Open on Monday morning and noon. */
    private static MeetingPlace venue(int index, int capacity) {
        return new MeetingPlace(index, "venue", IntStream.range(0, Periods.WEEK).map(slot -> slot < 2 ? capacity : 0).toArray());
    }

    private Placement placement(int mentee, MentorPlaces mentor, int slot, boolean inPerson, Worth worth) {
        return new Placement(nextId++, new Choice(new Candidate(mentee, mentor.mentor(), 0, Periods.NONE, true, false), mentor, inPerson,
                true, () -> worth), slot);
    }

    private static Applicant applicant(int mentee, Set<Integer> apart, VenueReach reach, List<MatchedGroup> groups, Placement before) {
        return Applicant.of(mentee, apart, List.of(), reach, groups, before);
    }

    private Assignment matched(int mentee, MentorPlaces mentor, int slot, Worth worth) {
        return new Assignment(applicant(mentee, Set.of(), VenueReach.NONE, List.of(), null),
                placement(mentee, mentor, slot, false, worth), null);
    }

    private Assignment matched(int mentee, MentorPlaces mentor, int slot) {
        return matched(mentee, mentor, slot, NOTHING);
    }

    private Assignment withSibling(int sibling, Assignment assignment) {
        return new Assignment(applicant(assignment.getMentee(), Set.of(sibling), VenueReach.NONE, List.of(), null),
                assignment.getPlacement(), null);
    }

    private Assignment meeting(int mentee, int slot, MeetingPlace venue) {
        return new Assignment(applicant(mentee, Set.of(), toLibrary, List.of(), null),
                placement(mentee, new MentorPlaces(mentee, 1, toLibrary), slot, true, worth(0, Map.of(), 0, 4_000)), venue);
    }

    private static HardMediumSoftLongScore score(Assignment... assignments) {
        return score(List.of(), List.of(), assignments);
    }

    private static HardMediumSoftLongScore score(List<MatchedGroup> groups, List<ChangeLimit> limits, Assignment... assignments) {
        return new PlanSearch(new SearchLimit(1, 1), 1, 0).scoreOf(new PairingProposal(List.of(assignments), groups, limits));
    }

    @Test
    void aMentorHasAPlaceForEach() {
        assertThat(score(matched(0, twoPlaces, 1), matched(1, twoPlaces, 2)).hardScore()).isZero();
        assertThat(score(matched(0, twoPlaces, 1), matched(1, twoPlaces, 2), matched(2, twoPlaces, 3), matched(3, twoPlaces, 4)).hardScore())
                .isEqualTo(-2);
        assertThat(score(matched(0, onePlace, 1), matched(1, twoPlaces, 1)).hardScore()).isZero();
    }

    @Test
    void aMentorMeetsOneAtATime() {
        assertThat(score(matched(0, twoPlaces, 1), matched(1, twoPlaces, 1)).hardScore()).isEqualTo(-1);
        assertThat(score(matched(0, twoPlaces, SlotBook.NO_SLOT), matched(1, twoPlaces, SlotBook.NO_SLOT)).hardScore()).isZero();
    }

    @Test
    void siblingsHaveTheirOwnMentor() {
        var first = withSibling(1, matched(0, twoPlaces, 1));

        assertThat(score(first, withSibling(0, matched(1, twoPlaces, 2))).hardScore()).isEqualTo(-1);
        assertThat(score(first, withSibling(0, matched(1, onePlace, 2))).hardScore()).isZero();
        assertThat(score(first, withSibling(9, matched(2, twoPlaces, 2))).hardScore()).isZero();
    }

    @Test
    void aVenueHasRoomInEachPeriodWhenItIsOpen() {
        assertThat(score(meeting(0, 0, library), meeting(1, 1, library)).hardScore()).isZero();
        assertThat(score(meeting(0, 0, library), meeting(1, 0, library), meeting(2, 0, library)).hardScore()).isEqualTo(-2);
        assertThat(score(meeting(0, 2, library)).hardScore()).isEqualTo(-1);
    }

    @Test
    void aVenueLiesWithinReachOfBothAndServesAMeeting() {
        var byMessages = meeting(0, SlotBook.NO_SLOT, library);
        var leftOut = meeting(0, 0, library);
        leftOut.setPlacement(null);

        assertThat(score(meeting(0, 0, faraway)).hardScore()).isEqualTo(-1);
        assertThat(score(byMessages).hardScore()).isEqualTo(-1);
        assertThat(score(leftOut).hardScore()).isEqualTo(-1);
    }

    @Test
    void onlyAMeetingInPersonPaysForLackingAVenue() {
        assertThat(score(meeting(0, 0, null), meeting(1, 0, null)).softScore()).isEqualTo(-8_000);
        assertThat(score(meeting(0, 0, library)).softScore()).isZero();
        assertThat(score(meeting(0, SlotBook.NO_SLOT, null), matched(1, twoPlaces, 0)).softScore()).isZero();
    }

    @Test
    void movesAboveTheLimitAreTooMany() {
        var stays = placement(0, onePlace, 0, false, NOTHING);
        var kept = new Assignment(applicant(0, Set.of(), VenueReach.NONE, List.of(), stays), stays, null);
        var gone = new Assignment(applicant(1, Set.of(), VenueReach.NONE, List.of(), placement(1, twoPlaces, 0, false, NOTHING)), null, null);
        var elsewhere = new Assignment(applicant(2, Set.of(), VenueReach.NONE, List.of(), placement(2, onePlace, 0, false, NOTHING)),
                placement(2, twoPlaces, 0, false, NOTHING), null);
        var newcomer = matched(3, twoPlaces, 1);

        assertThat(score(List.of(), List.of(new ChangeLimit(2)), kept, gone, elsewhere, newcomer).hardScore()).isZero();
        assertThat(score(List.of(), List.of(new ChangeLimit(0)), kept, gone, elsewhere, newcomer).hardScore()).isEqualTo(-2);
        assertThat(score(kept, gone, elsewhere, newcomer).hardScore()).isZero();
    }

    @Test
    void everyMatchedMenteeCountsByPriority() {
        var leftOut = new Assignment(applicant(2, Set.of(), VenueReach.NONE, List.of(), null), null, null);

        assertThat(score(matched(0, onePlace, 1, worth(3, Map.of(), 0, 0)), matched(1, twoPlaces, 1, worth(1, Map.of(), 0, 0))).mediumScore())
                .isEqualTo(4);
        assertThat(score(leftOut)).isEqualTo(HardMediumSoftLongScore.ZERO);
    }

    @Test
    void pairsEarnTheirStoredPointsAndPayTheirCost() {
        var worth = worth(1, Map.of(RuleName.GOAL, 30_000, RuleName.KEEP, 5_000), 40_000, 0);

        assertThat(score(matched(0, onePlace, 1, worth))).isEqualTo(HardMediumSoftLongScore.of(0, 1, -5_000));
    }

    @Test
    void groupsPayForTheirMatchedMembersEvenWhenThereAreNone() {
        var quota = group(RuleName.QUOTA, 2, 20_000, GroupCost.Shape.MISSING, true);
        var portfolio = group(RuleName.PORTFOLIO, 0, 2_000, GroupCost.Shape.EXCESS, true);
        var nobody = group(RuleName.EQUITY, 1, 20_000, GroupCost.Shape.MISSING, false);
        var leftOut = new Assignment(applicant(0, Set.of(), VenueReach.NONE, List.of(quota, portfolio), null), null, null);
        var matched = new Assignment(applicant(1, Set.of(), VenueReach.NONE, List.of(quota, portfolio), null),
                placement(1, onePlace, 0, false, NOTHING), null);

        assertThat(score(List.of(quota, portfolio), List.of(), leftOut).softScore()).isEqualTo(-40_000);
        assertThat(score(List.of(quota, portfolio), List.of(), leftOut, matched).softScore()).isEqualTo(-22_000);
        assertThat(score(List.of(nobody), List.of(), leftOut).softScore()).isEqualTo(-60_000);
    }

    private static MatchedGroup group(RuleName rule, int target, long weight, GroupCost.Shape shape, boolean reachable) {
        return new MatchedGroup(new GroupCost(rule, "group", new BitSet(), target, weight, shape), reachable);
    }
}
