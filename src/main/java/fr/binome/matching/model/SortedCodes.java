package fr.binome.matching.model;

import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/** Copies that iterate in one order on every machine. */
final class SortedCodes {

    private SortedCodes() {
    }

    static <T extends Comparable<T>> SortedSet<T> of(Set<T> codes) {
        return Collections.unmodifiableSortedSet(new TreeSet<>(codes));
    }

    static List<String> distinct(List<String> codes) {
        return List.copyOf(new LinkedHashSet<>(codes));
    }
}
