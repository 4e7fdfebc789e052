package fr.binome.round;

import java.util.Arrays;

/** In which order a review lists proposals: by what needs a decision, best first, farthest first, or by name. */
enum ReviewSort {
    NEED, SCORE, FAR, MENTEE, MENTOR;

    static ReviewSort of(String name) {
        return Arrays.stream(values()).filter(sort -> sort.name().equals(name)).findFirst().orElse(NEED);
    }
}
