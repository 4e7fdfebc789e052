package fr.binome.cli;

import fr.binome.matching.model.CheckKind;
import fr.binome.matching.model.CheckNeed;
import fr.binome.matching.model.MenteeFact;
import fr.binome.matching.model.MentorFact;
import fr.binome.matching.model.MentorWish;
import fr.binome.matching.model.PairState;
import fr.binome.matching.model.Periods;
import fr.binome.matching.model.Place;
import fr.binome.matching.model.Travel;
import fr.binome.matching.model.VenueFact;
import fr.binome.matching.model.Way;
import fr.binome.matching.model.WorldPair;
import fr.binome.people.file.MenteeRow;
import fr.binome.people.file.MentorRow;
import fr.binome.people.file.PairRow;
import fr.binome.people.file.VenueRow;
import fr.binome.people.vocabulary.MeetingMode;
import fr.binome.people.vocabulary.Period;
import fr.binome.people.vocabulary.TravelMode;
import fr.binome.territory.Commune;
import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;

/** Turns rows of files into facts of a round: the only bridge between the two sets of words. */
final class RowFacts {

    private static final int USUAL_PRIORITY = 1;

    private RowFacts() {
    }

    static MenteeFact of(MenteeRow row) {
        return new MenteeFact(row.id(), row.birthDate(), place(row.commune()), row.goals().stream().map(Enum::name).toList(),
                names(row.sectors()), names(row.roles()), row.languages(), periods(row.availability()), ways(row.modes()),
                travel(row.travelModes()), row.maxTravelMinutes(), MentorWish.valueOf(row.mentorGender().name()), row.interests(),
                names(row.situations()), row.waitingSince(), row.notWith(), Set.of(), row.consent(),
                row.requiredCheck() == null ? null : CheckNeed.valueOf(row.requiredCheck().name()), USUAL_PRIORITY,
                row.gender() == null ? null : row.gender().name(), null);
    }

    static MentorFact of(MentorRow row) {
        return new MentorFact(row.id(), row.birthDate(), row.gender() == null ? null : row.gender().name(), place(row.commune()),
                names(row.goals()), names(row.sectors()), names(row.roles()), row.languages(), periods(row.availability()),
                ways(row.modes()), travel(row.travelModes()), row.maxTravelMinutes(), row.capacity(), row.interests(),
                names(row.preferredSituations()), row.checkType() == null ? null : CheckKind.valueOf(row.checkType().name()),
                row.checkExpires(), row.trained(), row.charterSigned(), row.notWith());
    }

    static WorldPair of(PairRow row) {
        return new WorldPair(row.menteeId(), row.mentorId(), PairState.valueOf(row.status().name()),
                row.slot() == null ? null : row.slot().code());
    }

    static VenueFact of(VenueRow row) {
        return new VenueFact(row.id(), place(row.commune()), periods(row.availability()), row.capacity());
    }

    private static Place place(Commune commune) {
        return new Place(commune.insee(), commune.latitude(), commune.longitude());
    }

    private static Set<String> names(Collection<? extends Enum<?>> terms) {
        return terms.stream().map(Enum::name).collect(Collectors.toSet());
    }

    private static Periods periods(Set<Period> periods) {
        return new Periods(Period.toBits(periods));
    }

    private static Set<Way> ways(Set<MeetingMode> modes) {
        return modes.stream().map(mode -> Way.valueOf(mode.name())).collect(Collectors.toSet());
    }

    private static Set<Travel> travel(Set<TravelMode> modes) {
        return modes.stream().map(mode -> Travel.valueOf(mode.name())).collect(Collectors.toSet());
    }
}
