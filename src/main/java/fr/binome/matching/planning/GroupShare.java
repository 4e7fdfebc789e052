package fr.binome.matching.planning;

/** One mentee's part in a group's count: 1 when matched, else 0, so that a group of whom nobody is matched counts too. */
record GroupShare(MatchedGroup group, int matched) {
}
