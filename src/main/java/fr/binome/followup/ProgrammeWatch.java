package fr.binome.followup;

import fr.binome.account.Association;
import fr.binome.account.AssociationRepository;
import fr.binome.account.PortfolioGuide;
import fr.binome.followup.catalogue.Reason;
import fr.binome.followup.catalogue.SignalLevel;
import fr.binome.pairing.Side;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.IsoFields;
import java.util.Optional;

/**
 * Raises, at most once a week, what concerns the whole programme: one line for all who wait long, too much that is overdue,
 * a coordinator with more pairs than the guide. Thread-safe.
 */
@Singleton
final class ProgrammeWatch {

    private static final int WAITING_DAYS = 30;
    private static final int WAITING_LONG_DAYS = 60;

    private final WatchQueries queries;
    private final AssociationRepository associations;
    private final SignalDesk desk;

    ProgrammeWatch(WatchQueries queries, AssociationRepository associations, SignalDesk desk) {
        this.queries = queries;
        this.associations = associations;
        this.desk = desk;
    }

    /** @return how many signals were raised */
    int watch(Instant now) {
        LocalDate today = LocalDate.ofInstant(now, ZoneOffset.UTC);
        String week = today.get(IsoFields.WEEK_BASED_YEAR) + "-W" + today.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR);
        int raised = 0;
        for (AssociationCount waiting : queries.waiting(today.minusDays(WAITING_LONG_DAYS))) {
            raised += raise(waiting.associationId(), Reason.WAITING_LONG, SignalLevel.ORANGE, week, waiting.people(), now);
        }
        for (AssociationCount waiting : queries.waiting(today.minusDays(WAITING_DAYS))) {
            raised += raise(waiting.associationId(), Reason.WAITING, null, week, waiting.people(), now);
        }
        for (OverdueCount late : queries.overdue(now)) {
            if (late.tooMany()) {
                raised += raise(late.associationId(), Reason.OVERDUE, null, week, late.percent(), now);
            }
        }
        for (AssociationCount load : queries.overGuide(PortfolioGuide.FULL_TIME)) {
            raised += raise(load.associationId(), Reason.PORTFOLIO, null, week, load.people(), now);
        }
        return raised;
    }

    private int raise(String associationId, Reason reason, SignalLevel level, String week, long count, Instant now) {
        return Watching.attempt(associationId, () -> {
            Optional<Association> association = associations.findById(associationId);
            return association.isPresent() && desk.raise(Concern.of(association.get()), new Finding(reason, Side.MENTEE,
                    reason + ":" + week, String.valueOf(count), level, null), now).isPresent();
        });
    }
}
