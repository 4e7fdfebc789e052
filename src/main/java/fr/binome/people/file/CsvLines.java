package fr.binome.people.file;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.util.List;

/** The lines of a CSV file, separator and character set found by looking. */
final class CsvLines {

    private static final int ENOUGH_FOR_THE_SEPARATOR = 20_000;

    private CsvLines() {
    }

    /** @param path for messages only */
    static List<Line> read(String path, byte[] bytes) {
        String text = TextDecoder.decode(bytes);
        if (text.indexOf('\0') >= 0) {
            throw new UnusableFileException(path, "the file is no text.", "it is a spreadsheet: save it as XLSX or CSV first.");
        }
        try (CsvReader<CsvRecord> reader = CsvReader.builder().fieldSeparator(separator(text)).allowExtraFields(true)
                .allowMissingFields(true).allowExtraCharsAfterClosingQuote(true).allowUnclosedQuote(false).skipEmptyLines(true).ofCsvRecord(text)) {
            return reader.stream().map(record -> new Line(record.getStartingLineNumber(), record.getFields())).toList();
        } catch (CsvParseException | IOException malformed) {
            throw new UnusableFileException(path, "the file is not readable as CSV (" + malformed.getMessage() + ").",
                    "a quotation mark is opened and never closed.");
        }
    }

    /** The one of comma and semicolon that the header has more of, quoted texts apart. */
    private static char separator(String text) {
        String header = text.substring(0, Math.min(text.length(), ENOUGH_FOR_THE_SEPARATOR)).stripLeading().lines().findFirst().orElse("")
                .replaceAll("\"[^\"]*\"", "");
        long semicolons = header.chars().filter(character -> character == ';').count();
        long commas = header.chars().filter(character -> character == ',').count();
        return semicolons > commas ? ';' : ',';
    }
}
