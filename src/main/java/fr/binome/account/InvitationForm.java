package fr.binome.account;

import fr.binome.web.FieldErrors;
import fr.binome.web.FormData;
import io.micronaut.core.annotation.Nullable;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Somebody to invite, as typed and found right. {@code branchId} is null for the whole association. */
record InvitationForm(String firstName, String lastName, String email, String phone, Role role, @Nullable String branchId) {

    private static final Pattern EMAIL = Pattern.compile("[^@\\s]+@[^@\\s]+\\.[^@\\s]+");
    private static final Pattern PHONE = Pattern.compile("[+0-9][0-9 .()\\-]{5,28}");

    /** Null if {@code errors} says why not. */
    @Nullable
    static InvitationForm read(FormData data, List<Branch> branches, FieldErrors errors) {
        String email = data.first("email").toLowerCase(Locale.ROOT);
        required(data, "firstName", errors);
        required(data, "lastName", errors);
        if (!isEmail(email)) {
            errors.add("email", "team.email.wrong");
        }
        if (!isPhone(data.first("phone"))) {
            errors.add("phone", "team.phone.wrong");
        }
        Role role = role(data, errors);
        String branch = branch(data, branches);
        return errors.isEmpty() ? new InvitationForm(data.first("firstName"), data.first("lastName"), email, data.first("phone"), role, branch) : null;
    }

    static boolean isEmail(String text) {
        return text.length() <= 254 && EMAIL.matcher(text).matches();
    }

    static boolean isPhone(String text) {
        return PHONE.matcher(text).matches();
    }

    @Nullable
    static Role role(FormData data, FieldErrors errors) {
        Role role = Arrays.stream(Role.values()).filter(each -> each.name().equals(data.first("role"))).findFirst().orElse(null);
        if (role == null) {
            errors.add("role", "team.role.missing");
        }
        return role;
    }

    /** One of the association's branches; null for all of them. */
    @Nullable
    static String branch(FormData data, List<Branch> branches) {
        return branches.stream().map(Branch::id).filter(data.first("branch")::equals).findFirst().orElse(null);
    }

    private static void required(FormData data, String name, FieldErrors errors) {
        if (data.first(name).isBlank() || data.first(name).length() > 80) {
            errors.add(name, "team." + name + ".missing");
        }
    }
}
