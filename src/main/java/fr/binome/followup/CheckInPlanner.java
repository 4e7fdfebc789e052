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
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Asks both sides of every active pair when an occasion has come. May run as often as wished. Thread-safe. */
@Singleton
final class CheckInPlanner {

    private static final Logger LOG = LoggerFactory.getLogger(CheckInPlanner.class);

    /** Longer than the pause between two occasions, so that everything that matters is remembered. */
    private static final Duration MEMORY = Duration.ofDays(40);
    private static final int READ_AT_ONCE = 200;

    private final AssociationRepository associations;
    private final PairRepository pairs;
    private final PlannedEnds rhythms;
    private final CheckInRepository checkIns;
    private final SignalRepository signals;
    private final ClosedWeekRepository closed;
    private final Duos duos;
    private final CheckInInvitations invitations;

    CheckInPlanner(AssociationRepository associations, PairRepository pairs, PlannedEnds rhythms, CheckInRepository checkIns,
                   SignalRepository signals, ClosedWeekRepository closed, Duos duos, CheckInInvitations invitations) {
        this.associations = associations;
        this.pairs = pairs;
        this.rhythms = rhythms;
        this.checkIns = checkIns;
        this.signals = signals;
        this.closed = closed;
        this.duos = duos;
        this.invitations = invitations;
    }

    /** @return on how many occasions somebody was asked */
    int plan(Instant now) {
        AskedBefore asked = new AskedBefore(checkIns.askedSince(now.minus(MEMORY)));
        Set<String> silenced = new HashSet<>(signals.pairsWithOpen(silencing()));
        // One day for all associations: some hours more or less do not matter here.
        Set<String> quiet = Set.copyOf(closed.quietOn(LocalDate.ofInstant(now, ZoneOffset.UTC)));
        Map<String, ZoneId> zones = associations.findAllOrderByCreatedAt().stream()
                .collect(Collectors.toMap(Association::id, Association::zone));
        Map<String, RhythmRow> known = rhythms.active().stream().collect(Collectors.toMap(RhythmRow::pairId, row -> row));
        Map<String, List<Ask>> byPerson = new LinkedHashMap<>();
        for (Pair pair : pairs.active()) {
            if (!silenced.contains(pair.id()) && !quiet.contains(pair.associationId()) && known.containsKey(pair.id())) {
                ZoneId zone = zones.get(pair.associationId());
                due(pair, known.get(pair.id()).in(zone), zone, asked, now)
                        .forEach(ask -> byPerson.computeIfAbsent(ask.personId(), person -> new ArrayList<>()).add(ask));
            }
        }
        return send(List.copyOf(byPerson.values()), asked, now);
    }

    /** The people of some are read at once, and used within seconds. */
    private int send(List<List<Ask>> everybody, AskedBefore asked, Instant now) {
        int sent = 0;
        for (int from = 0; from < everybody.size(); from += READ_AT_ONCE) {
            List<List<Ask>> some = everybody.subList(from, Math.min(from + READ_AT_ONCE, everybody.size()));
            Map<String, Duo> people = duos.all(some.stream().flatMap(List::stream).map(Ask::pair).collect(Collectors.toSet()));
            sent += some.stream().mapToInt(asks -> send(asks, people, asked, now)).sum();
        }
        return sent;
    }

    private static List<Ask> due(Pair pair, Rhythm rhythm, ZoneId zone, AskedBefore asked, Instant now) {
        LocalDate today = LocalDate.ofInstant(now, zone);
        return rhythm.newest(today).map(occasion -> Stream.of(Side.values()).map(side -> new Ask(pair, side, occasion))
                .filter(ask -> !asked.knows(pair.id(), ask.side(), occasion)
                        && !asked.askedThisWeek(ask.personId(), today, zone)).toList()).orElse(List.of());
    }

    /** One person's fault must not silence all others; it is tried again at the next turn. */
    private int send(List<Ask> asks, Map<String, Duo> people, AskedBefore asked, Instant now) {
        try {
            List<Ask> sent = invitations.send(asks, people, now);
            sent.forEach(ask -> asked.add(ask.askedAt(now)));
            return sent.size();
        } catch (RuntimeException e) {
            LOG.error("The pairs ({}) could not be asked.", asks, e);
            return 0;
        }
    }

    private static List<String> silencing() {
        return Arrays.stream(SignalCode.values()).filter(SignalCode::silencesThePair).map(Enum::name).toList();
    }
}
