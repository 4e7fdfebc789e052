package fr.binome.round;

import fr.binome.account.Staff;
import fr.binome.web.NotFoundException;
import fr.binome.web.Pages;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.security.annotation.Secured;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The letters of a publication before it, one a page. */
@Controller("/rounds/{id}/publication/letters")
@Secured({"LEAD", "COORDINATOR", "SAFEGUARDING"})
final class PublicationMailPages {

    /** One letter; {@code key} names the heading, {@code about} the first name in it, and {@code address} is empty for whoever is called. */
    record Line(String key, String about, String address, String subject, String text) {
    }

    private final Publication publication;
    private final RoundRepository rounds;
    private final PublicationLetters letters;
    private final Pages pages;

    PublicationMailPages(Publication publication, RoundRepository rounds, PublicationLetters letters, Pages pages) {
        this.publication = publication;
        this.rounds = rounds;
        this.letters = letters;
        this.pages = pages;
    }

    @Get
    HttpResponse<?> show(HttpRequest<?> request, Staff staff, String id, @QueryValue(defaultValue = "1") int number) {
        Round round = rounds.findByAssociationIdAndId(staff.associationId(), id).orElseThrow(NotFoundException::new);
        List<Proposal> fit = round.status() == RoundStatus.REVIEW ? publication.preview(staff, round).fit() : List.of();
        if (fit.isEmpty()) {
            return Pages.seeOther("/rounds/" + id + "/publication");
        }
        int shown = Math.max(1, Math.min(number, fit.size()));
        PublicationLetters.Preview preview = letters.of(staff, round, fit, shown - 1);
        Map<String, Object> model = new HashMap<>();
        model.put("id", id);
        model.put("number", shown);
        model.put("all", fit.size());
        model.put("previous", shown > 1 ? shown - 1 : 0);
        model.put("next", shown < fit.size() ? shown + 1 : 0);
        model.put("pair", preview);
        model.put("letters", preview.letters().stream().map(letter -> new Line("publication.letter.to." + letter.reader(),
                letter.reader() == PublicationLetters.Reader.MENTOR ? preview.mentor() : preview.mentee(),
                letter.address() == null ? "" : letter.address(), letter.subject(), letter.text())).toList());
        return pages.staff(request, "round/publication-letter", model);
    }
}
