package fr.binome.people.file;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * A CSV or XLSX file as it was written, before anybody says what its columns mean. Immutable.
 *
 * @param file the file's name without its folder, for messages
 * @param header the cells of the first line
 * @param lines those after it that are not blank
 */
public record Sheet(String file, List<String> header, List<Line> lines) {

    public Sheet {
        header = List.copyOf(header);
        lines = List.copyOf(lines);
    }

    /** What an uploaded spreadsheet may hold unpacked: four times what twenty thousand people take. */
    private static final int MOST_UNPACKED = 64_000_000;

    /** Reads what somebody has sent; an {@link UnusableFileException} when nothing can be read of it, or it would fill the memory. */
    public static Sheet read(String file, byte[] bytes) {
        if (SheetLines.isSheet(bytes)) {
            SheetLines.requireUnpacked(file, bytes, MOST_UNPACKED);
        }
        return read(file, file, bytes);
    }

    static Sheet read(Path path) {
        if (Files.isDirectory(path)) {
            throw new UnusableFileException(path.toString(), "this is a folder, not a file.", "a file in it is meant.");
        }
        byte[] bytes;
        try {
            bytes = Files.readAllBytes(path);
        } catch (IOException unreadable) {
            throw new UnusableFileException(path.toString(), "the file cannot be read.", "the path or the right to read it is wrong.");
        }
        return read(path.toString(), path.getFileName().toString(), bytes);
    }

    private static Sheet read(String path, String file, byte[] bytes) {
        List<Line> lines = SheetLines.isSheet(bytes) ? SheetLines.read(path, bytes) : CsvLines.read(path, bytes);
        if (lines.isEmpty()) {
            throw new UnusableFileException(path, "the file is empty.", "another file is meant: the first line must name the columns.");
        }
        return new Sheet(file, lines.get(0).cells(), lines.stream().skip(1).filter(line -> !line.isBlank()).toList());
    }
}
