package fr.binome.intake.imports;

import fr.binome.account.Staff;
import fr.binome.people.Likeness;
import fr.binome.people.file.Line;
import fr.binome.people.file.Sheet;
import fr.binome.web.FieldErrors;
import fr.binome.web.FormData;
import fr.binome.web.FormView;
import fr.binome.web.Languages;
import fr.binome.web.Messages;
import io.micronaut.http.HttpRequest;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The models of the import's pages. Thread-safe. */
@Singleton
class ImportViews {

    /** Lines of a table on one page. */
    static final int SIZE = 50;
    private static final int SAMPLES = 3;
    private static final int LONGEST_SAMPLE = 40;

    /** One column of the file: what stands in it and what it may mean. */
    record Column(String field, String header, List<String> samples, String error, List<Choice> choices) {
    }

    record Choice(String value, String label, boolean selected) {
    }

    /** What is wrong with a cell, in words. */
    record FaultLine(int line, String column, String cell, String problem, boolean kept) {
    }

    /** A row that is like somebody; {@code here} if that somebody has a page. */
    record AlikeLine(String id, int line, String name, String key, String path, String other, List<Choice> choices) {
    }

    /** An import of the list. */
    record Done(String path, String file, String kindKey, String statusKey, String tag, int added, int merged) {
    }

    private final ImportRepository imports;
    private final ImportRowRepository rows;
    private final ImportFaultRepository faults;
    private final Messages messages;

    ImportViews(ImportRepository imports, ImportRowRepository rows, ImportFaultRepository faults, Messages messages) {
        this.imports = imports;
        this.rows = rows;
        this.faults = faults;
        this.messages = messages;
    }

    Map<String, Object> list(HttpRequest<?> request, Staff staff, String kind, FieldErrors errors) {
        FormData chosen = FormData.of(Map.of("kind", List.of(kind)));
        FormView view = new FormView(messages, Languages.of(request), "import.form", chosen, errors);
        Map<String, Object> model = new HashMap<>();
        model.put("faults", view.faults());
        model.put("kind", view.choices("kind", false, true, Arrays.stream(ImportKind.values()).map(Enum::name).toList(),
                value -> "import.kind." + value, value -> value.equals("MENTEES") ? "smile" : "user"));
        model.put("file", view.field("file", "file", "off", true, 0));
        model.put("earlier", imports.latest(staff.associationId(), staff.branch()).stream().map(each -> new Done(each.path(), each.fileName(),
                "import.kind." + each.kind(), "import.status." + each.status(), each.status() == ImportStatus.DONE ? "green" : "orange",
                each.added(), each.merged())).toList());
        return model;
    }

    Map<String, Object> mapping(HttpRequest<?> request, PeopleImport of, Sheet sheet, List<String> chosen, FieldErrors errors) {
        FormView view = new FormView(messages, Languages.of(request), "import.form", FormData.EMPTY, errors);
        List<Column> columns = new ArrayList<>();
        for (int column = 0; column < sheet.header().size(); column++) {
            columns.add(column(request, of, sheet, column, chosen.get(column), errors));
        }
        Map<String, Object> model = frame(of);
        model.put("faults", view.faults());
        model.put("columns", columns);
        model.put("rows", sheet.lines().size());
        model.put("missing", errors.isEmpty() ? Meanings.missing(of.kind(), chosen).stream().map(needed -> column(request, needed)).toList() : List.of());
        model.put("again", of.status() == ImportStatus.CHECKED);
        return model;
    }

    /** The word for what a column means. */
    String column(HttpRequest<?> request, String column) {
        return messages.text(Languages.of(request), "import.column." + column);
    }

    private Column column(HttpRequest<?> request, PeopleImport of, Sheet sheet, int column, String chosen, FieldErrors errors) {
        String language = Languages.of(request);
        List<Choice> choices = new ArrayList<>();
        choices.add(new Choice(Meanings.NONE, messages.text(language, "import.column.none"), chosen.equals(Meanings.NONE)));
        for (String meaning : of.kind().columns()) {
            String word = column(request, meaning);
            choices.add(new Choice(meaning, of.kind().needed().contains(meaning) ? messages.text(language, "import.column.needed", word) : word,
                    chosen.equals(meaning)));
        }
        List<String> samples = sheet.lines().stream().map(Line::cells).filter(cells -> cells.size() > column)
                .map(cells -> cells.get(column).strip()).filter(cell -> !cell.isEmpty()).distinct().limit(SAMPLES)
                .map(cell -> cell.length() <= LONGEST_SAMPLE ? cell : cell.substring(0, LONGEST_SAMPLE) + "…").toList();
        String field = "column-" + column;
        String error = errors.of(field).map(fault -> messages.text(language, fault.key(), fault.arguments().toArray())).orElse("");
        return new Column(field, sheet.header().get(column), samples, error, choices);
    }

    Map<String, Object> preview(HttpRequest<?> request, PeopleImport of) {
        String language = Languages.of(request);
        int alikePage = page(request.getParameters().getFirst("alike").orElse(""));
        int faultPage = page(request.getParameters().getFirst("faults").orElse(""));
        long alike = rows.countByAssociationIdAndImportIdAndLikeness(of.associationId(), of.id(), Likeness.SAME);
        long family = rows.countByAssociationIdAndImportIdAndLikeness(of.associationId(), of.id(), Likeness.FAMILY);
        long faultCount = faults.countByAssociationIdAndImportId(of.associationId(), of.id());
        long skipped = rows.decided(of.associationId(), of.id(), ImportDecision.SKIP);
        long merged = rows.decided(of.associationId(), of.id(), ImportDecision.MERGE);
        Map<String, Object> model = frame(of);
        model.put("toAdd", of.rowsRead() - of.rowsBad() - skipped - merged);
        model.put("toMerge", merged);
        model.put("toSkip", skipped);
        model.put("bad", of.rowsBad());
        model.put("nothing", of.rowsRead() - of.rowsBad() - skipped == 0);
        model.put("same", alike);
        model.put("family", family);
        model.put("alike", rows.alike(of.associationId(), of.id(), SIZE, (alikePage - 1) * SIZE).stream()
                .map(row -> alike(of, row, language)).toList());
        paging(model, "alike", alikePage, alike + family);
        model.put("alikePage", alikePage);
        model.put("problems", faults.page(of.associationId(), of.id(), SIZE, (faultPage - 1) * SIZE).stream()
                .map(fault -> line(fault, language)).toList());
        model.put("problemCount", faultCount);
        paging(model, "faults", faultPage, faultCount);
        return model;
    }

    private AlikeLine alike(PeopleImport of, ImportRow row, String language) {
        boolean here = row.likeId() != null;
        List<ImportDecision> decisions = here ? List.of(ImportDecision.ADD, ImportDecision.MERGE, ImportDecision.SKIP)
                : List.of(ImportDecision.ADD, ImportDecision.SKIP);
        List<Choice> choices = decisions.stream().map(decision -> new Choice(decision.name(),
                messages.text(language, "import.decision." + decision), decision == row.decision())).toList();
        return new AlikeLine(row.id(), row.line(), row.name(), "import.likeness." + row.likeness() + where(row),
                here ? of.kind().list() + "/" + row.likeId() : "", row.likeName() == null ? "" : row.likeName(), choices);
    }

    /** Of somebody of another branch not even the name is known here. */
    private static String where(ImportRow row) {
        return row.likeId() != null ? "" : row.likeName() != null ? ".file" : ".elsewhere";
    }

    private FaultLine line(ImportFault fault, String language) {
        String key = "import.column." + fault.field();
        return new FaultLine(fault.line(), messages.has(language, key) ? messages.text(language, key) : fault.field(), fault.cell(),
                messages.text(language, "import.fault." + fault.fault(), fault.details().split(", ", -1)[0], last(fault.details())), fault.rowKept());
    }

    private static String last(String details) {
        return details.substring(details.lastIndexOf(' ') + 1);
    }

    Map<String, Object> progress(HttpRequest<?> request, PeopleImport of) {
        ImportProgress now = ImportProgress.of(of, messages, Languages.of(request));
        Map<String, Object> model = frame(of);
        model.put("stage", now.stage());
        model.put("percent", now.percent());
        return model;
    }

    Map<String, Object> done(PeopleImport of) {
        Map<String, Object> model = frame(of);
        model.put("added", of.added());
        model.put("merged", of.merged());
        model.put("left", of.skipped() + of.rowsBad());
        return model;
    }

    private Map<String, Object> frame(PeopleImport of) {
        Map<String, Object> model = new HashMap<>();
        model.put("path", of.path());
        model.put("fileName", of.fileName());
        model.put("list", of.kind().list());
        model.put("kind", of.kind().name());
        model.put("young", of.kind() == ImportKind.MENTEES);
        return model;
    }

    private static void paging(Map<String, Object> model, String name, int page, long all) {
        model.put(name + "Previous", page > 1 ? page - 1 : 0);
        model.put(name + "Next", (long) page * SIZE < all ? page + 1 : 0);
        model.put(name + "Paged", all > SIZE);
        model.put(name + "Of", (all + SIZE - 1) / SIZE);
        model.put(name + "Page", page);
    }

    static int page(String typed) {
        return typed.matches("[1-9]\\d{0,4}") ? Integer.parseInt(typed) : 1;
    }
}
