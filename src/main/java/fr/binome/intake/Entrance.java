package fr.binome.intake;

import fr.binome.account.Association;
import fr.binome.account.Branch;
import fr.binome.account.BranchAddresses;
import io.micronaut.core.annotation.Nullable;

/**
 * Where people come in: an association's public page, or that of one of its branches.
 *
 * @param branch null for the association as a whole
 */
record Entrance(Association association, @Nullable Branch branch) {

    String name() {
        return branch == null ? association.name() : association.name() + ", " + branch.name();
    }

    String path() {
        return "/a/" + association.slug() + (branch == null ? "" : "/antenne/" + BranchAddresses.of(branch));
    }

    /** The address of a form, under {@code base} for pages in a frame or not. */
    String form(String base, String form) {
        return base + "/" + association.slug() + "/" + form + (branch == null ? "" : "?antenne=" + BranchAddresses.of(branch));
    }

    String form(String form) {
        return form("/a", form);
    }
}
