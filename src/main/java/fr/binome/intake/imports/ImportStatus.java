package fr.binome.intake.imports;

/** How far a file is on its way in. */
enum ImportStatus {
    MAPPING, CHECKED, RUNNING, DONE
}
