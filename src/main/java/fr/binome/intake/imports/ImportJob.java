package fr.binome.intake.imports;

import fr.binome.platform.job.QueuedJob;
import jakarta.inject.Singleton;

/** Brings the rows of one confirmed file in. */
@Singleton
final class ImportJob implements QueuedJob {

    private static final String SEPARATOR = ":";

    private final ImportRun run;

    ImportJob(ImportRun run) {
        this.run = run;
    }

    static String id(PeopleImport of) {
        return of.associationId() + SEPARATOR + of.id();
    }

    @Override
    public String name() {
        return "import-people";
    }

    @Override
    public void run(String id) {
        String[] parts = id.split(SEPARATOR);
        boolean more = true;
        while (more) {
            more = run.step(parts[0], parts[1]);
        }
    }
}
