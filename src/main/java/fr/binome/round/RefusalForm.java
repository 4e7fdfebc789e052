package fr.binome.round;

import fr.binome.web.FieldErrors;
import fr.binome.web.FormData;
import fr.binome.web.FormView;
import fr.binome.web.Messages;
import java.util.List;

/**
 * The small form that refuses a proposal.
 *
 * @param open whether it is shown unfolded, because something is to be mended
 */
record RefusalForm(FormView.Field reason, List<FormView.Fault> faults, boolean open) {

    static final int LONGEST_REASON = 500;

    static RefusalForm empty(Messages messages, Wording wording) {
        return of(messages, wording, FormData.EMPTY, new FieldErrors());
    }

    static RefusalForm of(Messages messages, Wording wording, FormData data, FieldErrors errors) {
        FormView form = new FormView(messages, wording.language(), "round.decision", data, errors);
        return new RefusalForm(form.field("reason", "textarea", "off", true, LONGEST_REASON), form.faults(), !errors.isEmpty());
    }
}
