package fr.binome.followup;

import fr.binome.followup.catalogue.CheckInKind;
import fr.binome.pairing.PairRepository;
import fr.binome.pairing.Side;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;

/** Asks young people for news three and twelve months after the end, once and without a reminder. Thread-safe. */
@Singleton
final class NewsPlanner {

    private static final int[] MONTHS = {3, 12};
    /** What was missed longer ago than this is not asked any more. */
    private static final int PATIENCE_DAYS = 30;

    private final ClosureRepository closures;
    private final PairRepository pairs;
    private final CheckInInvitations invitations;

    NewsPlanner(ClosureRepository closures, PairRepository pairs, CheckInInvitations invitations) {
        this.closures = closures;
        this.pairs = pairs;
        this.invitations = invitations;
    }

    /** @return how many young people were asked */
    int ask(Instant now) {
        int asked = 0;
        LocalDate today = LocalDate.ofInstant(now, ZoneOffset.UTC);
        for (int months : MONTHS) {
            Instant before = today.minusMonths(months).atStartOfDay().toInstant(ZoneOffset.UTC);
            for (PairKey key : closures.toAskNews(before.minus(Duration.ofDays(PATIENCE_DAYS)), before, months)) {
                asked += Watching.attempt(key.pairId(), () -> pairs.findByAssociationIdAndId(key.associationId(), key.pairId())
                        .filter(pair -> !invitations.send(List.of(new Ask(key, pair.menteeId(), Side.MENTEE,
                                new Occasion(CheckInKind.NEWS, months, today))), now).isEmpty()).isPresent());
            }
        }
        return asked;
    }
}
