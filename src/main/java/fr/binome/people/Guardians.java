package fr.binome.people;

import fr.binome.people.vocabulary.RequiredCheck;
import fr.binome.platform.Clock;
import io.micronaut.core.annotation.Nullable;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Whom to write to, call and ask about a young person: the one place that decides it (requirement R2). The parents of a minor, and
 * nobody's parents any more from 18 on. Where staff noted somebody to be asked in the family's stead, that person up to the age of
 * 21, and the parents only if that is ticked. Nothing here tells why. Thread-safe.
 */
@Singleton
public class Guardians {

    private final GuardianRepository rows;
    private final MenteeRepository mentees;
    private final CareStore care;
    private final Clock clock;

    Guardians(GuardianRepository rows, MenteeRepository mentees, CareStore care, Clock clock) {
        this.rows = rows;
        this.mentees = mentees;
        this.care = care;
        this.clock = clock;
    }

    /** Whom to write to, call and ask today, the first one first; may be empty. */
    public List<Guardian> of(Mentee mentee) {
        return around(mentee).reached();
    }

    /** Everybody around the young person today, at home. */
    public Entourage around(Mentee mentee) {
        return around(mentee, rows.findByAssociationIdAndMenteeId(mentee.associationId(), mentee.id()));
    }

    /** The same for many of one association, by the young person's id, whose parents are read at once. */
    public Map<String, Entourage> around(String associationId, Collection<Mentee> mentees) {
        Map<String, List<Guardian>> parents = mentees.isEmpty() ? Map.of()
                : rows.findByAssociationIdAndMenteeIdIn(associationId, mentees.stream().map(Mentee::id).toList()).stream()
                .collect(Collectors.groupingBy(Guardian::menteeId));
        return mentees.stream().collect(Collectors.toMap(Mentee::id, mentee -> around(mentee, parents.getOrDefault(mentee.id(), List.of()))));
    }

    /** A care file asks for the strictest check up to 21: whoever needs less has none that counts, and nothing is opened. */
    private Entourage around(Mentee mentee, List<Guardian> parents) {
        Instant now = clock.now();
        LocalDate today = LocalDate.ofInstant(now, Readers.of(mentee, now).zone());
        boolean noted = mentee.ageOn(today) < Ages.PROTECTED_UNTIL && RequiredCheck.HONORABILITE.name().equals(mentee.requiredCheck());
        Optional<CareStore.Opened> file = noted ? care.find(mentee.associationId(), mentee.id()) : Optional.empty();
        return Entourage.of(parents, mentee.minorOn(today), file.filter(opened -> opened.file().withheld()).isPresent(),
                file.map(CareStore.Opened::contact).orElse(null));
    }

    /** The same by ids, for lists; whoever is gone has nobody. */
    public List<Guardian> of(String associationId, String menteeId) {
        return mentees.findByAssociationIdAndId(associationId, menteeId).map(this::of).orElse(List.of());
    }

    /** The one of this id, if letters may still go there and links still open. */
    public Optional<Guardian> reached(String associationId, @Nullable String id) {
        return menteeOf(associationId, id).stream().flatMap(mentee -> of(associationId, mentee).stream())
                .filter(guardian -> guardian.id().equals(id)).findFirst();
    }

    /** The id of the young person about whom somebody of this id was asked, also if that is over. */
    public Optional<String> menteeOf(String associationId, @Nullable String id) {
        return id == null ? Optional.empty() : rows.findByAssociationIdAndId(associationId, id).map(Guardian::menteeId)
                .or(() -> care.menteeOf(associationId, id));
    }

    /** Enters a parent. */
    public Guardian add(Guardian parent) {
        return rows.save(parent);
    }

    /** Enters many. */
    public void addAll(List<Guardian> parents) {
        rows.saveAll(new ArrayList<>(parents));
    }
}
