package fr.binome.intake;

import fr.binome.account.Association;
import fr.binome.account.Branch;
import io.micronaut.core.annotation.Nullable;
import java.text.Normalizer;
import java.util.Locale;

/**
 * Where people come in: an association's public page, or that of one of its branches.
 *
 * @param branch null for the association as a whole
 */
record Entrance(Association association, @Nullable Branch branch) {

    /** The branch's part of the address: its name in plain letters, such as {@code saint-etienne}. */
    static String slug(Branch branch) {
        return Normalizer.normalize(branch.name(), Normalizer.Form.NFD).replaceAll("\\p{M}+", "").toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
    }

    String name() {
        return branch == null ? association.name() : association.name() + ", " + branch.name();
    }

    String path() {
        return "/a/" + association.slug() + (branch == null ? "" : "/antenne/" + slug(branch));
    }

    /** The address of a form, under {@code base} for pages in a frame or not. */
    String form(String base, String form) {
        return base + "/" + association.slug() + "/" + form + (branch == null ? "" : "?antenne=" + slug(branch));
    }

    String form(String form) {
        return form("/a", form);
    }
}
