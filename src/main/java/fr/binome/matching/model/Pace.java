package fr.binome.matching.model;

import java.math.BigDecimal;

/** How fast a way of travelling is: door to door speed, and minutes lost before moving at all. */
public record Pace(BigDecimal kilometresPerHour, int overheadMinutes) {
}
