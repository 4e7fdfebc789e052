package fr.binome.matching.rules;

import fr.binome.matching.model.Public;
import fr.binome.matching.model.Quota;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Turns the list {@code quotas} into quotas; each names itself, its publics and its share. */
final class QuotaReader {

    static final List<String> KEYS = List.of("name", "publics", "sectors", "share", "weight");

    /** Sectors that can be asked for: those of the vocabulary but "don't know". */
    static final List<String> SECTORS = List.of("AGRICULTURE", "CRAFTS", "CONSTRUCTION", "INDUSTRY", "TRANSPORT", "RETAIL",
            "HOSPITALITY", "HEALTH", "SOCIAL", "DIGITAL", "BANKING", "ARTS", "PUBLIC", "SPORT");

    private static final List<String> PUBLICS = Arrays.stream(Public.values()).map(Enum::name).toList();
    private static final int LONGEST_NAME = 80;
    private static final int MOST_POINTS = 1_000;

    private QuotaReader() {
    }

    static List<Quota> read(List<YamlSection> blocks) {
        Set<String> names = new HashSet<>();
        return blocks.stream().map(block -> {
            Quota quota = quota(block);
            if (!names.add(quota.name())) {
                throw block.problem("name", "two quotas are called (" + quota.name() + ").", "a different name is to be found for one of the two.");
            }
            return quota;
        }).toList();
    }

    private static Quota quota(YamlSection block) {
        EnumSet<Public> publics = EnumSet.noneOf(Public.class);
        known(block, "publics", PUBLICS).forEach(code -> publics.add(Public.valueOf(code)));
        if (publics.isEmpty()) {
            throw block.problem("publics", "(publics) is empty.", "a form like [QPV, RURAL] is meant.");
        }
        Set<String> sectors = block.has("sectors") ? new HashSet<>(known(block, "sectors", SECTORS)) : Set.of();
        return new Quota(name(block), publics, sectors, share(block), block.thousandths("weight", MOST_POINTS).orElse(null));
    }

    private static String name(YamlSection block) {
        String name = block.text("name").orElseThrow(() -> block.missing("name", "each quota has a name, e.g. the funder's."));
        if (name.length() > LONGEST_NAME || name.lines().count() > 1) {
            throw block.problem("name", "(" + name + ") is longer than a line of " + LONGEST_NAME + " letters.", "a shorter name does as well.");
        }
        return name;
    }

    private static int share(YamlSection block) {
        int share = block.whole("share", 100).orElseThrow(() -> block.missing("share", "a line like (share: 60), in percent, is meant."));
        if (share < 1) {
            throw block.problem("share", "(" + share + ") asks for nobody.", "the quota is to be deleted.");
        }
        return share;
    }

    private static List<String> known(YamlSection block, String key, Collection<String> known) {
        List<String> codes = block.texts(key).orElseThrow(() -> block.missing(key, "a form like [QPV, RURAL] is meant."));
        for (String code : codes) {
            if (!known.contains(code)) {
                throw block.problem(key, "(" + code + ") is unknown in (" + key + ").", "(" + NearestName.of(code, known) + ") is meant.");
            }
        }
        return codes;
    }
}
