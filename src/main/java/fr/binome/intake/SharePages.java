package fr.binome.intake;

import fr.binome.account.Association;
import fr.binome.account.AssociationRepository;
import fr.binome.account.Branch;
import fr.binome.account.BranchAddresses;
import fr.binome.account.BranchRepository;
import fr.binome.account.Role;
import fr.binome.account.Staff;
import fr.binome.platform.Settings;
import fr.binome.web.FrameSites;
import fr.binome.web.Languages;
import fr.binome.web.Messages;
import fr.binome.web.NotFoundException;
import fr.binome.web.Pages;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.security.annotation.Secured;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** How the team brings people to the forms: addresses, QR codes, posters to print, frames for other sites. */
@Controller("/share")
@Secured({"LEAD", "COORDINATOR", "SAFEGUARDING", "READ_ONLY"})
final class SharePages {

    private static final List<String> FORMS = List.of("jeune", "mentor");

    /** The addresses of one entrance; {@code choice} is its part of this page's addresses. */
    record Line(String name, String address, String choice, List<Poster> posters) {
    }

    record Poster(String key, String path) {
    }

    private final AssociationRepository associations;
    private final BranchRepository branches;
    private final BranchAddresses addresses;
    private final FrameSites frames;
    private final Settings settings;
    private final Pages pages;
    private final Messages messages;

    SharePages(AssociationRepository associations, BranchRepository branches, BranchAddresses addresses, FrameSites frames,
               Settings settings, Pages pages, Messages messages) {
        this.associations = associations;
        this.branches = branches;
        this.addresses = addresses;
        this.frames = frames;
        this.settings = settings;
        this.pages = pages;
        this.messages = messages;
    }

    @Get
    HttpResponse<?> share(HttpRequest<?> request, Staff staff) {
        Association association = associations.findById(staff.associationId()).orElseThrow();
        List<Line> lines = new ArrayList<>(List.of(line(new Entrance(association, null))));
        branches.findByAssociationIdOrderByName(staff.associationId()).forEach(branch -> lines.add(line(new Entrance(association, branch))));
        Map<String, Object> model = new HashMap<>();
        model.put("lines", lines);
        model.put("lead", staff.role() == Role.LEAD);
        model.put("sites", frames.all());
        model.put("frame", settings.publicUrl() + "/embed/" + association.slug() + "/jeune");
        model.put("frameTitle", association.name());
        return pages.staff(request, "intake/share", model);
    }

    /** A page to print, with the QR code of one form. */
    @Get("/poster")
    HttpResponse<?> poster(HttpRequest<?> request, Staff staff, @QueryValue String form, @Nullable @QueryValue String antenne) {
        if (!FORMS.contains(form)) {
            throw new NotFoundException();
        }
        Association association = associations.findById(staff.associationId()).orElseThrow();
        Entrance entrance = new Entrance(association, antenne == null ? null : named(staff, antenne));
        String address = settings.publicUrl() + entrance.form(form);
        return pages.staff(request, "intake/poster", Map.of("prefix", "poster." + form, "title", "poster." + form + ".title",
                "text", "poster." + form + ".text", "name", entrance.name(), "address", address.replaceFirst("^https?://", ""),
                "association", association, "qr", QrCode.svg(address, messages.text(Languages.of(request), "poster.qr"))));
    }

    private Branch named(Staff staff, String slug) {
        return addresses.at(staff.associationId(), slug).orElseThrow(NotFoundException::new);
    }

    private Line line(Entrance entrance) {
        String choice = entrance.branch() == null ? "" : "&antenne=" + BranchAddresses.of(entrance.branch());
        return new Line(entrance.name(), settings.publicUrl() + entrance.path(), choice, FORMS.stream()
                .map(form -> new Poster("share.poster." + form, "/share/poster?form=" + form + choice)).toList());
    }
}
