package fr.binome.followup;

import fr.binome.followup.catalogue.Answer;
import fr.binome.followup.catalogue.AnswerCatalogue;
import fr.binome.followup.catalogue.CheckInKind;
import fr.binome.followup.catalogue.Contact;
import fr.binome.followup.catalogue.Question;
import fr.binome.pairing.Side;
import io.micronaut.core.annotation.Nullable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What the two of a pair were asked and have answered, oldest occasion first. Immutable. */
record PairHistory(String pairId, List<Entry> entries) {

    /**
     * One check-in with its answers; null where there is none.
     *
     * @param saidAt when the first question was answered
     * @param fast whether the answer came so soon that a machine may have given it
     */
    record Entry(String checkInId, Side side, CheckInKind kind, int ordinal, LocalDate dueOn, CheckInStatus status,
                 @Nullable Answer first, @Nullable Answer second, @Nullable Instant saidAt, boolean fast) {

        boolean silent() {
            return status == CheckInStatus.SILENT;
        }

        Contact contact() {
            return first == null ? Contact.NOT_SAID : AnswerCatalogue.contact(kind.first(side), first);
        }

        /** Whether the second question is how somebody is doing. */
        boolean tellsFeeling() {
            return kind.second(side) == Question.MENTEE_FEELING || kind.second(side) == Question.MENTOR_FEELING;
        }

        boolean sameOccasion(Entry other) {
            return kind == other.kind && ordinal == other.ordinal;
        }

        private Entry with(HistoryRow row) {
            if (row.question() == null) {
                return this;
            }
            return row.question() == kind.first(side)
                    ? new Entry(checkInId, side, kind, ordinal, dueOn, status, row.answer(), second, row.saidAt(), row.fast() != 0)
                    : new Entry(checkInId, side, kind, ordinal, dueOn, status, first, row.answer(), saidAt, row.fast() != 0);
        }
    }

    static PairHistory of(String pairId, List<HistoryRow> rows) {
        Map<String, Entry> entries = new LinkedHashMap<>();
        for (HistoryRow row : rows) {
            Entry entry = entries.getOrDefault(row.checkInId(), new Entry(row.checkInId(), row.side(), row.kind(),
                    row.ordinal(), row.dueOn(), row.status(), null, null, null, false));
            entries.put(row.checkInId(), entry.with(row));
        }
        return new PairHistory(pairId, List.copyOf(entries.values()));
    }

    /** @throws IllegalArgumentException if the pair was never asked this */
    Entry entry(String checkInId) {
        return entries.stream().filter(entry -> entry.checkInId().equals(checkInId)).findFirst()
                .orElseThrow(() -> new IllegalArgumentException("Pair (" + pairId + ") has no check-in (" + checkInId + ")."));
    }

    /** What the other side was asked on the same occasion. */
    Optional<Entry> otherSide(Entry entry) {
        return entries.stream().filter(other -> other.side() != entry.side() && other.sameOccasion(entry)).findFirst();
    }

    /** The occasion before, for the same side. */
    Optional<Entry> previous(Entry entry) {
        List<Entry> until = until(entry);
        return until.size() < 2 ? Optional.empty() : Optional.of(until.get(until.size() - 2));
    }

    /** The one of the same kind before, for the same side: last month's, for a monthly one. */
    Optional<Entry> previousOfKind(Entry entry) {
        List<Entry> until = until(entry).stream().filter(each -> each.kind() == entry.kind()).toList();
        return until.size() < 2 ? Optional.empty() : Optional.of(until.get(until.size() - 2));
    }

    /** What the second question heard on this side up to {@code entry}, without those who passed. */
    List<Answer> feelings(Entry entry) {
        return until(entry).stream().filter(Entry::tellsFeeling).map(Entry::second).filter(answer -> answer != null && answer != Answer.SKIP).toList();
    }

    private List<Entry> until(Entry entry) {
        List<Entry> until = new ArrayList<>();
        for (Entry each : entries) {
            if (each.side() == entry.side() && !each.dueOn().isAfter(entry.dueOn())) {
                until.add(each);
            }
        }
        return until;
    }
}
