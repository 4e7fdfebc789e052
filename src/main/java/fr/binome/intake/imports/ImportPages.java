package fr.binome.intake.imports;

import fr.binome.account.Staff;
import fr.binome.people.file.Sheet;
import fr.binome.people.file.UnusableFileException;
import fr.binome.web.FieldErrors;
import fr.binome.web.FormData;
import fr.binome.web.Forms;
import fr.binome.web.Pages;
import fr.binome.web.Upload;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.security.annotation.Secured;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Bringing people in from a file: choose it, say what its columns mean, look, confirm. */
@Controller("/imports")
@Secured({"LEAD", "COORDINATOR"})
final class ImportPages {

    private final ImportDesk desk;
    private final ImportViews views;
    private final Pages pages;
    private final Forms forms;

    ImportPages(ImportDesk desk, ImportViews views, Pages pages, Forms forms) {
        this.desk = desk;
        this.views = views;
        this.pages = pages;
        this.forms = forms;
    }

    @Get
    HttpResponse<?> list(HttpRequest<?> request, Staff staff) {
        String kind = request.getParameters().getFirst("kind").orElse("");
        return pages.staff(request, "import/list", views.list(request, staff, kind, new FieldErrors()));
    }

    @Post
    @Consumes({MediaType.MULTIPART_FORM_DATA, MediaType.APPLICATION_FORM_URLENCODED})
    HttpResponse<?> upload(HttpRequest<?> request, Staff staff, @Nullable @Body byte[] body) {
        Upload upload = forms.uploadOfStaff(request, body);
        FieldErrors errors = new FieldErrors();
        Optional<ImportKind> kind = kind(upload.fields().first("kind"));
        if (kind.isEmpty()) {
            errors.add("kind", "import.error.kind");
        }
        Optional<Sheet> sheet = sheet(upload, errors);
        if (!errors.isEmpty()) {
            return pages.refused(pages.staff(request, "import/list", views.list(request, staff, upload.fields().first("kind"), errors)));
        }
        return Pages.seeOther(desk.receive(staff, kind.get(), sheet.get(), upload.content()).path());
    }

    @Get("/{id}")
    HttpResponse<?> look(HttpRequest<?> request, Staff staff, String id) {
        PeopleImport found = desk.get(staff, id);
        if (found.status() == ImportStatus.MAPPING || found.status() == ImportStatus.CHECKED && request.getParameters().contains("columns")) {
            return mapping(request, found, found.meanings(), new FieldErrors());
        }
        return switch (found.status()) {
            case CHECKED -> pages.staff(request, "import/preview", views.preview(request, found));
            case RUNNING -> pages.staff(request, "import/progress", views.progress(request, found));
            default -> pages.staff(request, "import/done", views.done(found));
        };
    }

    @Post("/{id}/columns")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> map(HttpRequest<?> request, Staff staff, String id, @Nullable @Body String body) {
        FormData data = forms.ofStaff(request, body);
        PeopleImport found = desk.get(staff, id);
        FieldErrors errors = new FieldErrors();
        List<String> chosen = chosen(found, data, errors);
        for (String column : Meanings.missing(found.kind(), chosen)) {
            errors.add("column-0", "import.error.column.missing", views.column(request, column));
        }
        if (!errors.isEmpty()) {
            return pages.refused(mapping(request, found, chosen, errors));
        }
        desk.map(staff, id, chosen);
        return Pages.seeOther(found.path());
    }

    @Post("/{id}/choices")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> choose(HttpRequest<?> request, Staff staff, String id, @Nullable @Body String body) {
        FormData data = forms.ofStaff(request, body);
        decision(data.first("same")).filter(all -> all != ImportDecision.ADD).ifPresent(all -> desk.decideForSame(staff, id, all));
        for (String row : data.all("row")) {
            decision(data.first("row-" + row)).ifPresent(decision -> desk.decide(staff, id, List.of(row), decision));
        }
        return Pages.seeOther("/imports/" + id + "?alike=" + ImportViews.page(data.first("alike")) + "#alike");
    }

    @Post("/{id}/start")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> start(HttpRequest<?> request, Staff staff, String id, @Nullable @Body String body) {
        FormData data = forms.ofStaff(request, body);
        desk.start(staff, id, data.has("consents"), data.has("checks"), data.has("links"));
        return Pages.seeOther("/imports/" + id);
    }

    @Post("/{id}/cancellation")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> cancel(HttpRequest<?> request, Staff staff, String id, @Nullable @Body String body) {
        forms.ofStaff(request, body);
        PeopleImport found = desk.get(staff, id);
        desk.cancel(staff, id);
        return Pages.seeOther("/imports?kind=" + found.kind());
    }

    private MutableHttpResponse<String> mapping(HttpRequest<?> request, PeopleImport found, List<String> chosen, FieldErrors errors) {
        return pages.staff(request, "import/mapping", views.mapping(request, found, desk.sheet(found), chosen, errors));
    }

    private static List<String> chosen(PeopleImport found, FormData data, FieldErrors errors) {
        List<String> chosen = new ArrayList<>();
        for (int column = 0; column < found.meanings().size(); column++) {
            String meaning = data.first("column-" + column);
            boolean known = found.kind().columns().contains(meaning);
            if (known && chosen.contains(meaning)) {
                errors.add("column-" + column, "import.error.column.twice", column + 1, chosen.indexOf(meaning) + 1);
            }
            chosen.add(known ? meaning : Meanings.NONE);
        }
        return chosen;
    }

    private static Optional<Sheet> sheet(Upload upload, FieldErrors errors) {
        if (!upload.hasFile()) {
            errors.add("file", "import.error.file.missing");
            return Optional.empty();
        }
        try {
            Sheet sheet = Sheet.read(shortened(upload.fileName()), upload.content());
            if (sheet.lines().isEmpty()) {
                errors.add("file", "import.error.file.empty");
            } else if (sheet.lines().size() > ImportDesk.MOST_ROWS) {
                errors.add("file", "import.error.file.rows", sheet.lines().size(), ImportDesk.MOST_ROWS);
            }
            return Optional.of(sheet);
        } catch (UnusableFileException unusable) {
            errors.add("file", "import.error.file.unreadable");
            return Optional.empty();
        }
    }

    private static String shortened(String name) {
        return name.length() <= 200 ? name : name.substring(0, 200);
    }

    private static Optional<ImportKind> kind(String name) {
        return Arrays.stream(ImportKind.values()).filter(kind -> kind.name().equals(name)).findFirst();
    }

    private static Optional<ImportDecision> decision(String name) {
        return Arrays.stream(ImportDecision.values()).filter(decision -> decision.name().equals(name)).findFirst();
    }
}
