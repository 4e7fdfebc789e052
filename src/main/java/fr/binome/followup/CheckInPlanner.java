package fr.binome.followup;

import fr.binome.account.Association;
import fr.binome.account.AssociationRepository;
import fr.binome.followup.catalogue.SignalCode;
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

    private final AssociationRepository associations;
    private final PlannedEnds rhythms;
    private final CheckInRepository checkIns;
    private final SignalRepository signals;
    private final ClosedWeekRepository closed;
    private final Readerships readerships;
    private final CheckInInvitations invitations;

    CheckInPlanner(AssociationRepository associations, PlannedEnds rhythms, CheckInRepository checkIns,
                   SignalRepository signals, ClosedWeekRepository closed, Readerships readerships, CheckInInvitations invitations) {
        this.associations = associations;
        this.rhythms = rhythms;
        this.checkIns = checkIns;
        this.signals = signals;
        this.closed = closed;
        this.readerships = readerships;
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
        Map<String, Map<String, List<Ask>>> everybody = new LinkedHashMap<>();
        for (RhythmRow pair : rhythms.active()) {
            if (!silenced.contains(pair.pairId()) && !quiet.contains(pair.associationId())) {
                due(pair, zones.get(pair.associationId()), asked, now).forEach(ask -> everybody
                        .computeIfAbsent(pair.associationId(), association -> new LinkedHashMap<>())
                        .computeIfAbsent(ask.personId(), person -> new ArrayList<>()).add(ask));
            }
        }
        return everybody.values().stream().mapToInt(people -> Portions.sum(List.copyOf(people.values()), some -> send(some, now),
                (some, fault) -> LOG.error("The pairs ({}) could not be asked.", some, fault))).sum();
    }

    private int send(List<List<Ask>> everybody, Instant now) {
        Readership readership = readerships.of(everybody.stream().flatMap(List::stream).map(Ask::pair).collect(Collectors.toSet()), now);
        return invitations.send(everybody, readership, now).size();
    }

    private static List<Ask> due(RhythmRow pair, ZoneId zone, AskedBefore asked, Instant now) {
        LocalDate today = LocalDate.ofInstant(now, zone);
        return pair.in(zone).newest(today).map(occasion -> Stream.of(Side.values()).map(side -> pair.ask(side, occasion))
                .filter(ask -> !asked.knows(pair.pairId(), ask.side(), occasion)
                        && !asked.askedThisWeek(ask.personId(), today, zone)).toList()).orElse(List.of());
    }

    private static List<String> silencing() {
        return Arrays.stream(SignalCode.values()).filter(SignalCode::silencesThePair).map(Enum::name).toList();
    }
}
