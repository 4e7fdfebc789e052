package fr.binome.matching.model;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;

/**
 * How far people reach, and how good meeting without travel is.
 *
 * @param detour                how much longer roads are than the crow's flight
 * @param paces                 every way of travelling that takes somebody somewhere
 * @param remoteFitThousandths  travel fit of a remote pair
 * @param asyncFitThousandths   travel fit of a pair by messages
 */
public record TravelRules(BigDecimal detour, Map<Travel, Pace> paces, int remoteFitThousandths,
                          int asyncFitThousandths) {

    public TravelRules {
        Map<Travel, Pace> copy = new EnumMap<>(Travel.class);
        copy.putAll(paces);
        paces = Collections.unmodifiableMap(copy);
    }
}
