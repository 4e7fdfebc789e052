package fr.binome.round;

import fr.binome.Visitor;
import fr.binome.Visitor.Answer;
import java.util.ArrayList;
import java.util.List;

/** One member of the team at work on a review, by the forms that the pages show. */
record ReviewWork(Visitor visitor, Round round) {

    String path() {
        return "/rounds/" + round.id();
    }

    Answer open(Proposal proposal) {
        return visitor.get(path() + "?pair=" + proposal.id());
    }

    /** Presses a button beside the proposal as it is now. */
    Answer decide(Proposal proposal, String decision, String... more) {
        String version = open(proposal).page().select("aside input[name=version]").attr("value");
        List<String> fields = new ArrayList<>(List.of("version", version, "decision", decision, "from", "beside"));
        fields.addAll(List.of(more));
        return visitor.postFrom(path(), "/proposals/" + proposal.id() + "/decision", fields.toArray(String[]::new));
    }

    /** Presses the one button that takes the latest decision back. */
    Answer undo() {
        String batch = visitor.get(path()).page().select("form.last input[name=batch]").attr("value");
        return visitor.postFrom(path(), path() + "/undo", "batch", batch);
    }
}
