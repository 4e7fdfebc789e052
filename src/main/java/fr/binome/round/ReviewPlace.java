package fr.binome.round;

import java.util.List;
import java.util.stream.Stream;

/**
 * Where somebody is in a review.
 *
 * @param page from 1
 * @param pair id of the proposal opened beside the list; {@code next} for the first that waits for a decision; or empty
 * @param done id of the proposal just decided, or empty
 * @param published how many have just been published
 */
record ReviewPlace(int page, String pair, String done, int published) {

    static final String NEXT = "next";

    ReviewPlace {
        page = Math.max(1, page);
    }

    List<String> named() {
        return Stream.of(pair, done).filter(id -> !id.isEmpty() && !id.equals(NEXT)).distinct().toList();
    }
}
