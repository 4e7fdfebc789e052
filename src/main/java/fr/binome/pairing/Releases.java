package fr.binome.pairing;

import fr.binome.account.Staff;
import fr.binome.platform.Clock;
import fr.binome.web.ConflictException;
import fr.binome.web.FieldErrors;
import fr.binome.web.FormData;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.List;

/** Lets a held pair go on, on a member's word and with a reason. Thread-safe. */
@Singleton
class Releases {

    private final PairPeopleReader reader;
    private final PairChanges changes;
    private final SafeguardingGate gate;
    private final List<ReleaseGuard> guards;
    private final GuardianNotices notices;
    private final PairLetters letters;
    private final IntroductionWays ways;
    private final Clock clock;

    Releases(PairPeopleReader reader, PairChanges changes, SafeguardingGate gate, List<ReleaseGuard> guards,
             GuardianNotices notices, PairLetters letters, IntroductionWays ways, Clock clock) {
        this.reader = reader;
        this.changes = changes;
        this.gate = gate;
        this.guards = guards;
        this.notices = notices;
        this.letters = letters;
        this.ways = ways;
        this.clock = clock;
    }

    /**
     * Releases the pair if the form is right; otherwise nothing has changed and {@code errors} says why.
     *
     * @throws ConflictException if the pair is not held, a consent or check is missing, or a guard objects
     */
    @Transactional
    void release(Staff staff, String pairId, FormData data, FieldErrors errors) {
        PairPeople people = reader.read(staff, pairId);
        Pair pair = people.pair();
        String note = data.first("releaseNote");
        if (!data.has("release")) {
            errors.add("release", "pair.form.release.missing");
        }
        if (note.isBlank() || note.length() > 500) {
            errors.add("releaseNote", note.isBlank() ? "pair.form.releaseNote.missing" : "pair.form.note.long");
        }
        if (!errors.isEmpty()) {
            return;
        }
        guards.forEach(guard -> guard.hindrance(pair).ifPresent(key -> {
            throw new ConflictException("/pairs/" + pairId, key);
        }));
        gate.hindrance(people.mentee(), people.mentor(), clock.today(staff.zone())).ifPresent(hindrance -> {
            throw new ConflictException("/pairs/" + pairId, "pair.conflict.release." + hindrance);
        });
        tell(people.with(changes.release(pair, staff.memberId(), note).orElseThrow(() -> Introductions.changed(pair))));
    }

    /** What the hold took back before it left is said now, and whoever is asked learns the new day. */
    private void tell(PairPeople people) {
        if (people.pair().guardiansFirst()) {
            notices.tellAgain(people);
        } else if (people.pair().asked() != null) {
            letters.askAgain(people);
        } else if (people.pair().status() == PairStatus.TO_INTRODUCE) {
            letters.introduceAgain(people, ways.byContact(people));
        }
    }
}
