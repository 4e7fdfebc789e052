package fr.binome.pairing;

import java.util.List;

/** Something that speaks for two people, as codes; {@link ReasonWords} puts it into a sentence for each of them. */
record PairReason(Kind kind, List<String> codes) {

    /** What it is about, the weightiest first. None may tell one person what only staff know of the other. */
    enum Kind {
        GOAL, SECTOR, ROLE, NEAR, REMOTE, ASYNC, PERIODS, INTERESTS, LANGUAGE
    }
}
