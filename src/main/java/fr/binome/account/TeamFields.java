package fr.binome.account;

import fr.binome.web.FormData;
import fr.binome.web.FormView;
import fr.binome.web.Messages;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The fields that the forms about members share. */
final class TeamFields {

    private TeamFields() {
    }

    static FormView.Choices roles(FormView form) {
        return form.choices("role", false, true, Arrays.stream(Role.values()).map(Enum::name).toList(), value -> "team.role." + value, value -> "");
    }

    /** All branches or one of them; all is taken where nothing was. */
    static FormView.Choices branches(Messages messages, String language, List<Branch> branches, FormData data) {
        String taken = data.first("branch");
        List<FormView.Option> options = new ArrayList<>();
        options.add(new FormView.Option("branch", "branch", "radio", "", messages.text(language, "team.branch.all"), "", taken.isEmpty()));
        branches.forEach(branch -> options.add(new FormView.Option("branch-" + branch.id(), "branch", "radio", branch.id(), branch.name(), "",
                branch.id().equals(taken))));
        return new FormView.Choices("branch", messages.text(language, "team.branch.label"), messages.text(language, "team.branch.hint"), "", true, options);
    }
}
