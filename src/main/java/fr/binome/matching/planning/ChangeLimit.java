package fr.binome.matching.planning;

/** How many pairs of the plan before may be changed. */
public record ChangeLimit(int mostMoved) {
}
