package fr.binome.round;

import fr.binome.web.FieldErrors;
import fr.binome.web.FormData;
import fr.binome.web.IllegalFormException;

/** What the staff sent about a proposal. A value that none of our buttons sends makes it an {@link IllegalFormException}. */
record DecisionForm(FormData data) {

    Decision decision() {
        return switch (data.first("decision")) {
            case "ACCEPTED" -> Decision.ACCEPTED;
            case "REFUSED" -> Decision.REFUSED;
            case "PENDING" -> Decision.PENDING;
            default -> throw new IllegalFormException("The decision (" + data.first("decision") + ") is none.", null);
        };
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
        return decision() == Decision.REFUSED ? data.first("reason") : "";
    }

    int page() {
        return data.first("page").matches("[0-9]{1,6}") ? Integer.parseInt(data.first("page")) : 1;
    }

    /** Whether it was decided beside the list, where the next one is to open. */
    boolean beside() {
        return data.first("from").equals("beside");
    }

    FieldErrors errors() {
        FieldErrors errors = new FieldErrors();
        version();
        if (decision() == Decision.REFUSED && reason().isEmpty()) {
            errors.add("reason", "round.decision.reason.missing");
        } else if (reason().length() > RefusalForm.LONGEST_REASON) {
            errors.add("reason", "round.decision.reason.long", RefusalForm.LONGEST_REASON);
        }
        return errors;
    }
}
