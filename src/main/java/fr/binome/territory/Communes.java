package fr.binome.territory;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * All communes of metropolitan France and the five overseas départements, and the arrondissements of Paris, Lyon
 * and Marseille. Immutable and safe for any thread. Source: {@code reference/communes.csv}, see SOURCES.md beside it.
 */
public final class Communes {

    private static final Comparator<Commune> LARGEST_FIRST =
            Comparator.comparingInt(Commune::population).reversed().thenComparing(Commune::name).thenComparing(Commune::insee);

    private final Map<String, Commune> byInsee = new HashMap<>();
    private final Map<String, List<Commune>> byPostalCode = new HashMap<>();

    private Communes(Collection<Commune> communes) {
        for (Commune commune : communes) {
            byInsee.put(commune.insee(), commune);
            for (String postalCode : commune.postalCodes()) {
                byPostalCode.computeIfAbsent(postalCode, code -> new ArrayList<>()).add(commune);
            }
        }
        byPostalCode.replaceAll((code, sharing) -> sharing.stream().sorted(LARGEST_FIRST).toList());
    }

    /** The reference set shipped with the programme, read once (about 35,000 rows, 0.1 s). */
    public static Communes all() {
        return Reference.ALL;
    }

    /** The commune of this INSEE code, or empty. */
    public Optional<Commune> byInsee(String insee) {
        return Optional.ofNullable(byInsee.get(insee));
    }

    /** The communes under a postal code, most populated first, then by name; empty for an unknown code. */
    public List<Commune> byPostalCode(String postalCode) {
        return byPostalCode.getOrDefault(postalCode, List.of());
    }

    /**
     * The commune of this name under this postal code, whatever the case, accents and hyphens; "St" is "Saint".
     * Where a city and its arrondissement share both, the city is meant.
     */
    public Optional<Commune> named(String postalCode, String name) {
        String folded = CommuneName.folded(name);
        return byPostalCode(postalCode).stream()
                .filter(commune -> CommuneName.folded(commune.name()).equals(folded))
                .findFirst();
    }

    /** All communes by INSEE code, e.g. to spread demo people. */
    public List<Commune> list() {
        return byInsee.values().stream().sorted(Comparator.comparing(Commune::insee)).toList();
    }

    static Communes read(InputStream csv) {
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(csv, StandardCharsets.UTF_8))) {
            return new Communes(lines.lines().skip(1).map(Communes::parse).toList());
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }

    private static Commune parse(String line) {
        String[] cells = line.split(",", -1);
        if (cells.length != 10) {
            throw new IllegalArgumentException("The line (" + line + ") of reference/communes.csv has (" + cells.length
                    + ") cells, not 10.\nMaybe a name with a comma was added: the file knows no quotes.");
        }
        return new Commune(cells[0], List.of(cells[1].split(" ")), cells[2], cells[3], cells[4],
                cells[5].isEmpty() ? 0 : Integer.parseInt(cells[5]),
                Double.parseDouble(cells[6]), Double.parseDouble(cells[7]), cells[9].charAt(0));
    }

    private static final class Reference {
        private static final Communes ALL = load();

        private static Communes load() {
            InputStream csv = Communes.class.getResourceAsStream("/reference/communes.csv");
            if (csv == null) {
                throw new IllegalStateException("The resource (/reference/communes.csv) is missing.\n"
                        + "Maybe the programme was packed without src/main/resources.");
            }
            return read(csv);
        }
    }
}
