package fr.binome.followup;

import fr.binome.account.Association;
import fr.binome.account.AssociationRepository;
import fr.binome.followup.catalogue.SignalCode;
import fr.binome.pairing.Pair;
import fr.binome.pairing.PairRepository;
import fr.binome.pairing.Side;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Asks both sides of every active pair when an occasion has come. May run as often as wished. Thread-safe. */
@Singleton
final class CheckInPlanner {

    private static final Logger LOG = LoggerFactory.getLogger(CheckInPlanner.class);

    /** Longer than the pause between two occasions, so that everything that matters is remembered. */
    private static final Duration MEMORY = Duration.ofDays(40);

    private final AssociationRepository associations;
    private final PairRepository pairs;
    private final CheckInRepository checkIns;
    private final SignalRepository signals;
    private final CheckInInvitations invitations;

    CheckInPlanner(AssociationRepository associations, PairRepository pairs, CheckInRepository checkIns,
                   SignalRepository signals, CheckInInvitations invitations) {
        this.associations = associations;
        this.pairs = pairs;
        this.checkIns = checkIns;
        this.signals = signals;
        this.invitations = invitations;
    }

    /** @return how many people were asked */
    int plan(Instant now) {
        AskedBefore asked = new AskedBefore(checkIns.askedSince(now.minus(MEMORY)));
        Set<String> silenced = new HashSet<>(signals.pairsWithOpen(silencing()));
        Map<String, ZoneId> zones = associations.findAllOrderByCreatedAt().stream()
                .collect(Collectors.toMap(Association::id, Association::zone));
        int sent = 0;
        for (Pair pair : pairs.active()) {
            if (!silenced.contains(pair.id())) {
                sent += plan(pair, zones.get(pair.associationId()), asked, now);
            }
        }
        return sent;
    }

    private int plan(Pair pair, ZoneId zone, AskedBefore asked, Instant now) {
        LocalDate today = LocalDate.ofInstant(now, zone);
        Occasion occasion = Occasion.newest(pair.introducedOn(), today).orElse(null);
        if (occasion == null) {
            return 0;
        }
        int sent = 0;
        for (Side side : Side.values()) {
            String person = side == Side.MENTEE ? pair.menteeId() : pair.mentorId();
            if (!asked.knows(pair.id(), side, occasion) && !asked.askedThisWeek(person, today, zone)
                    && send(pair, side, occasion, now)) {
                asked.add(new AskedOccasion(pair.id(), side, occasion.kind(), occasion.ordinal(), person, now));
                sent++;
            }
        }
        return sent;
    }

    /** One pair's fault must not silence all others; it is tried again at the next turn. */
    private boolean send(Pair pair, Side side, Occasion occasion, Instant now) {
        try {
            return invitations.send(pair, side, occasion, now);
        } catch (RuntimeException e) {
            LOG.error("Pair ({}) could not be asked on occasion ({}).", pair.id(), occasion, e);
            return false;
        }
    }

    private static List<String> silencing() {
        return Arrays.stream(SignalCode.values()).filter(SignalCode::silencesThePair).map(Enum::name).toList();
    }
}
