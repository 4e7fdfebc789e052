package fr.binome.intake.imports;

import fr.binome.web.Messages;
import io.micronaut.serde.annotation.Serdeable;

/** What the progress page is told each second; {@code over} when there is something else to look at. */
@Serdeable
record ImportProgress(String stage, int percent, String pairs, boolean over) {

    static ImportProgress of(PeopleImport running, Messages messages, String language) {
        int percent = running.rowsToDo() == 0 ? 0 : (int) (100L * running.done() / running.rowsToDo());
        String stage = messages.text(language, "import.progress.stage", running.done(), running.rowsToDo());
        return new ImportProgress(stage, percent, "", running.status() != ImportStatus.RUNNING);
    }
}
