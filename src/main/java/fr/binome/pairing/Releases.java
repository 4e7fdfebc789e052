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
    private final Clock clock;

    Releases(PairPeopleReader reader, PairChanges changes, SafeguardingGate gate, List<ReleaseGuard> guards, Clock clock) {
        this.reader = reader;
        this.changes = changes;
        this.gate = gate;
        this.guards = guards;
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
        gate.hindrance(people.mentee(), people.mentor(), clock.today(staff.zone())).ifPresent(hindrance -> {
            throw new ConflictException("/pairs/" + pairId, "pair.conflict.release." + hindrance);
        });
        guards.forEach(guard -> guard.hindrance(pair).ifPresent(key -> {
            throw new ConflictException("/pairs/" + pairId, key);
        }));
        changes.release(pair, staff.memberId(), note).orElseThrow(() -> Introductions.changed(pair));
    }
}
