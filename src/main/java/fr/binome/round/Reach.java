package fr.binome.round;

import fr.binome.account.Association;
import fr.binome.matching.model.Pace;
import fr.binome.matching.model.Travel;
import fr.binome.matching.model.TravelRules;
import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.Map;

/** How far somebody gets by the ways of travelling and the time of the form, by the association's own rules. Thread-safe. */
@Singleton
public final class Reach {

    private static final double MINUTES = 60;
    private static final double METRES = 1_000;

    private final RuleSource rules;

    Reach(RuleSource rules) {
        this.rules = rules;
    }

    /** Metres as the crow flies that the fastest of {@code travelModes} covers within {@code minutes}; 0 for whoever goes nowhere. */
    public long metres(Association association, Collection<String> travelModes, int minutes) {
        TravelRules travel = rules.current(association).set().travel();
        return travel.paces().entrySet().stream().filter(pace -> travelModes.contains(pace.getKey().name()))
                .mapToLong(pace -> metres(travel, pace, minutes)).max().orElse(0);
    }

    private static long metres(TravelRules travel, Map.Entry<Travel, Pace> pace, int minutes) {
        double moving = Math.max(0, minutes - pace.getValue().overheadMinutes()) / MINUTES;
        return Math.round(moving * pace.getValue().kilometresPerHour().doubleValue() * METRES / travel.detour().doubleValue());
    }
}
