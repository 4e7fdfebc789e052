package fr.binome.people;

import io.micronaut.core.annotation.Nullable;
import java.util.ArrayList;
import java.util.List;

/**
 * The grown-ups around a young person on one day.
 *
 * @param parents as they were entered, to compare addresses with; nobody may be written to because of this list
 * @param withheld whether nothing may go to the parents
 * @param reached whom to write to, call and ask, the first one first; empty for an adult, and where staff have nobody noted
 * @param contact whom staff noted to be asked in the family's stead, one of those reached; null if nobody
 */
public record Entourage(List<Guardian> parents, boolean withheld, List<Guardian> reached, @Nullable Guardian contact) {

    static Entourage of(List<Guardian> parents, boolean minor, boolean withheld, @Nullable Guardian contact) {
        List<Guardian> reached = new ArrayList<>(minor && !withheld ? parents : List.of());
        if (contact != null) {
            reached.add(contact);
        }
        return new Entourage(List.copyOf(parents), withheld, List.copyOf(reached), contact);
    }

    /** Parents and contact, whoever of them may be reached now. */
    public List<Guardian> everybody() {
        List<Guardian> all = new ArrayList<>(parents);
        if (contact != null) {
            all.add(contact);
        }
        return all;
    }

    /** Whether this is the one whom staff noted, not a parent. */
    public boolean stands(Guardian guardian) {
        return contact != null && contact.id().equals(guardian.id());
    }
}
