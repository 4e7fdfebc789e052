package fr.binome.pairing;

import fr.binome.account.TeamMember;
import fr.binome.people.Referents;
import jakarta.inject.Singleton;
import java.util.Map;

/** Whom the two of a pair, and whoever answers for the young person, can call today: the same in letters and on pages. Thread-safe. */
@Singleton
final class PairReferents {

    private final Referents referents;

    PairReferents(Referents referents) {
        this.referents = referents;
    }

    /** The coordinator or, while away, the deputy, unless the deputy is one of the two. */
    TeamMember today(PairPeople people) {
        TeamMember present = referents.present(people.association(), people.coordinator());
        return people.include(present) ? people.coordinator() : present;
    }

    /** What {@code pairing/_coordinator} shows: {@code coordinator}, {@code phone}, and {@code call}, the number to dial. */
    void name(Map<String, Object> model, PairPeople people) {
        TeamMember present = today(people);
        model.put("coordinator", present.name());
        model.put("phone", present.phone());
        model.put("call", PhoneNumbers.tel(present.phone()));
    }
}
