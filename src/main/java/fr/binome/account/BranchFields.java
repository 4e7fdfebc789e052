package fr.binome.account;

import fr.binome.web.FieldErrors;
import fr.binome.web.FormData;
import java.util.List;

/** The fields that the forms about branches share. */
public final class BranchFields {

    private static final int LONGEST_NAME = 120;

    private BranchFields() {
    }

    /** What is wrong with the field {@code name} beside the names of the {@code others}. */
    public static FieldErrors faults(FormData data, List<Branch> others) {
        FieldErrors errors = new FieldErrors();
        String name = data.first("name");
        if (name.isBlank() || name.length() > LONGEST_NAME) {
            errors.add("name", "branch.name.missing");
        } else if (others.stream().anyMatch(each -> each.name().equalsIgnoreCase(name))) {
            errors.add("name", "branch.name.known");
        }
        return errors;
    }
}
