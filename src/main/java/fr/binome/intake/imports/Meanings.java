package fr.binome.intake.imports;

import fr.binome.people.file.PeopleFiles;
import fr.binome.people.file.Sheet;
import fr.binome.platform.Ids;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** What the columns of a file mean: as the association said the last time, else by their names. Thread-safe. */
@Singleton
class Meanings {

    /** A column that is left out. */
    static final String NONE = "-";
    private static final int LONGEST = 120;

    private final ImportHeaderRepository headers;

    Meanings(ImportHeaderRepository headers) {
        this.headers = headers;
    }

    /** One meaning a column, each meaning once. */
    List<String> of(String associationId, ImportKind kind, Sheet sheet, PeopleFiles files) {
        Map<String, String> remembered = new HashMap<>();
        headers.findByAssociationIdAndKind(associationId, kind).forEach(header -> remembered.put(header.header(), header.meaning()));
        List<String> guessed = kind == ImportKind.MENTEES ? files.menteeColumns(sheet) : files.mentorColumns(sheet);
        List<String> meanings = new ArrayList<>();
        for (int column = 0; column < guessed.size(); column++) {
            String meaning = remembered.getOrDefault(folded(sheet.header().get(column)), guessed.get(column));
            meanings.add(kind.columns().contains(meaning) && !meanings.contains(meaning) ? meaning : NONE);
        }
        return meanings;
    }

    /** For the next file. */
    void remember(String associationId, ImportKind kind, List<String> header, List<String> meanings) {
        for (int column = 0; column < header.size(); column++) {
            if (!header.get(column).isBlank()) {
                headers.remember(Ids.next(), associationId, kind, folded(header.get(column)), meanings.get(column));
            }
        }
    }

    /** What no row can be used without and no column means. */
    static List<String> missing(ImportKind kind, List<String> meanings) {
        return kind.needed().stream().filter(column -> !meanings.contains(column)).toList();
    }

    /** As {@link PeopleFiles#rows} reads them. */
    static List<String> columns(List<String> meanings) {
        return meanings.stream().map(meaning -> meaning.equals(NONE) ? "" : meaning).toList();
    }

    private static String folded(String header) {
        String plain = header.strip().toLowerCase(Locale.ROOT);
        return plain.length() <= LONGEST ? plain : plain.substring(0, LONGEST);
    }
}
