package fr.binome.intake;

import fr.binome.Visitor;
import fr.binome.Visitor.Answer;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Somebody who goes through the young person's form page by page, with what each page really asks. Not thread-safe. */
final class FormWalk {

    private static final int MOST_PAGES = 20;

    private final Visitor visitor;
    private String address;

    FormWalk(Visitor visitor, String address) {
        this.visitor = visitor;
        this.address = address;
    }

    /** Where the walk stands: the page that was opened or refused last. */
    String address() {
        return address;
    }

    /** The signed address of the draft. */
    String draft() {
        return address.substring(0, address.lastIndexOf('/'));
    }

    /** The number that the sent form becomes known by. */
    String submission() {
        return draft().substring(draft().lastIndexOf('/') + 1).split("\\.")[0];
    }

    Document page() {
        return visitor.get(address).page();
    }

    /** Presses on until a page refuses, or the form is sent; the last answer. */
    Answer through(Answers answers) {
        for (int page = 0; page < MOST_PAGES; page++) {
            Answer answer = send(answers);
            if (answer.status() != 303 || answer.location().contains("/merci/")) {
                return answer;
            }
        }
        throw new AssertionError("The form does not end: " + address);
    }

    /** Presses on until the walk stands on the page of this name. */
    FormWalk to(String step, Answers answers) {
        for (int page = 0; page < MOST_PAGES && !address.endsWith("/" + step); page++) {
            Answer answer = send(answers);
            if (answer.status() != 303) {
                throw new AssertionError(address + " refused: " + answer.page().select("#errors").text());
            }
        }
        return this;
    }

    /** Answers this page and presses the first button, or the one of this value. */
    Answer send(Answers answers, String... button) {
        Element form = page().select("main form").first();
        address = form.attr("action");
        List<String> fields = new ArrayList<>();
        form.select("[name]:not(button)").eachAttr("name").stream().distinct().forEach(name ->
                answers.fields().getOrDefault(name, List.of()).forEach(value -> fields.addAll(List.of(name, value))));
        if (button.length > 0) {
            fields.addAll(List.of("go", button[0]));
        }
        Answer answer = visitor.post(address, fields.toArray(String[]::new));
        if (answer.status() == 303 && !answer.location().contains("/merci/")) {
            address = answer.location();
        }
        return answer;
    }
}
