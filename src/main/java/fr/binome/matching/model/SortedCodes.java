package fr.binome.matching.model;

import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/** Copies that iterate in one order on every machine. */
final class SortedCodes {

    private static final Set<String> RESTRICTED = Set.of("ASE", "JUSTICE");

    private SortedCodes() {
    }

    static <T extends Comparable<T>> SortedSet<T> of(Set<T> codes) {
        return Collections.unmodifiableSortedSet(new TreeSet<>(codes));
    }

    static List<String> distinct(List<String> codes) {
        return List.copyOf(new LinkedHashSet<>(codes));
    }

    /** Child protection and justice enter matching only as {@link CheckNeed}. */
    static void refuseRestricted(Set<String> situations, String id) {
        if (!Collections.disjoint(situations, RESTRICTED)) {
            throw new IllegalArgumentException("The facts of (" + id + ") hold a protected situation.\n"
                    + "Maybe the required check is meant: nothing else of it may enter matching.");
        }
    }
}
