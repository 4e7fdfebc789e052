package fr.binome.intake.imports;

/** What becomes of a row. */
enum ImportDecision {
    ADD, MERGE, SKIP
}
