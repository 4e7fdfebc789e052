package fr.binome.cli;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.function.Consumer;

/** Writes a CSV file: comma, UTF-8 without byte order mark, {@code \n}, no line break inside a cell. */
final class CsvOutput {

    private CsvOutput() {
    }

    /** @param body is given a writer of one row at a time */
    static void write(Path path, String header, Consumer<Consumer<String[]>> body) {
        try (CsvWriter writer = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(path, StandardCharsets.UTF_8)) {
            writer.writeRecord(header.split(","));
            body.accept(cells -> writer.writeRecord(Arrays.stream(cells).map(CsvOutput::oneLine).toList()));
        } catch (IOException | UncheckedIOException unwritable) {
            throw UsageException.unwritable(path);
        }
    }

    private static String oneLine(String cell) {
        return cell == null ? "" : cell.replaceAll("\\R", " ");
    }
}
