package fr.binome.round;

import fr.binome.matching.model.Reason;
import fr.binome.web.FormData;
import fr.binome.web.FormView;
import fr.binome.web.FormView.Choices;
import fr.binome.web.FormView.Option;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The form of a new round, beside how many would take part in it. */
record StartView(FormData data, FormView form, RoundChoices choices, TurnoutView turnout, Wording wording) {

    private static final int DATE = 10;
    private static final int DIGITS = 18;

    /** One line of a drop-down list. */
    record Item(String id, String name, boolean selected) {
    }

    public String submission() {
        return data.first("submission");
    }

    public FormView.Field name() {
        return form.field("name", "text", "off", true, RoundForm.LONGEST_NAME);
    }

    public FormView.Field startDate() {
        return form.field("startDate", "date", "off", true, DATE);
    }

    public FormView.Field seed() {
        return form.field("seed", "number", "off", true, DIGITS);
    }

    public List<FormView.Fault> faults() {
        return form.faults();
    }

    /** Branches to choose among; empty where there is no choice. */
    public List<Item> branches() {
        return choices.bound().isEmpty() ? choices.branches().stream()
                .map(branch -> new Item(branch.id(), branch.name(), branch.id().equals(data.first("branch")))).toList() : List.of();
    }

    /** The branch to which the member is bound, in a sentence; empty for nobody's. */
    public String bound() {
        return choices.bound().isEmpty() ? "" : wording.text("round.form.bound", choices.nameOf(choices.bound()));
    }

    public List<Item> waiting() {
        return RoundChoices.MONTHS.stream().map(String::valueOf).map(months -> new Item(months, wording.text("round.form.waiting." + months),
                months.equals(data.first("waiting")))).toList();
    }

    public Choices publics() {
        List<String> codes = RoundChoices.publics().stream().map(Enum::name).toList();
        return choices("publics", "checkbox", codes, data.all("publics"), code -> wording.sentence(Reason.of("public." + code)));
    }

    public boolean publicsChosen() {
        return !data.all("publics").isEmpty();
    }

    /** The association's rules, and ready sets; with nothing but the first there is no choice. */
    public Choices rules() {
        return radios("rules", Stream.concat(Stream.of(""), choices.ruleFiles().stream()).toList(),
                file -> file.isEmpty() ? wording.text("round.form.rules.own") : ScopeWords.rules(file, wording));
    }

    private Choices radios(String name, List<String> values, Function<String, String> labels) {
        String taken = values.contains(data.first(name)) ? data.first(name) : values.get(0);
        return choices(name, "radio", values, List.of(taken), labels);
    }

    private Choices choices(String name, String type, List<String> values, List<String> taken, Function<String, String> labels) {
        return new Choices(name, wording.text("round.form." + name + ".label"), wording.text("round.form." + name + ".hint"), "", true,
                IntStream.range(0, values.size()).mapToObj(place -> new Option(place == 0 ? name : name + "-" + place, name, type, values.get(place),
                        labels.apply(values.get(place)), "", taken.contains(values.get(place)))).toList());
    }
}
