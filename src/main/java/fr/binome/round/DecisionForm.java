package fr.binome.round;

import fr.binome.web.FieldErrors;
import fr.binome.web.FormData;
import fr.binome.web.IllegalFormException;

/** What the staff sent about a proposal. A value that none of our buttons sends makes it an {@link IllegalFormException}. */
record DecisionForm(FormData data) {

    Verdict verdict() {
        return Verdict.find(data.first("decision"))
                .orElseThrow(() -> new IllegalFormException("The decision (" + data.first("decision") + ") is none.", null));
    }

    long version() {
        try {
            return Long.parseLong(data.first("version"));
        } catch (NumberFormatException unreadable) {
            throw new IllegalFormException("The version (" + data.first("version") + ") is no number.", unreadable);
        }
    }

    /** A reason that is refused keeps its text for the page; only a refusal has one. */
    String reason() {
        return verdict().needsReason() ? data.first("reason") : "";
    }

    /** Whether it was decided beside the list, where the next one is to open. */
    boolean beside() {
        return data.first("from").equals("beside");
    }

    /** When the page was made, in epoch milliseconds as text. */
    String shown() {
        return data.first("shown");
    }

    /** Where the list was when the button was pressed. */
    ReviewPlace place() {
        return ReviewPlace.of(data::first);
    }

    FieldErrors errors() {
        FieldErrors errors = new FieldErrors();
        version();
        if (verdict().needsReason() && reason().isEmpty()) {
            errors.add("reason", "round.decision.reason.missing");
        } else if (reason().length() > RefusalForm.LONGEST_REASON) {
            errors.add("reason", "round.decision.reason.long", RefusalForm.LONGEST_REASON);
        }
        return errors;
    }
}
