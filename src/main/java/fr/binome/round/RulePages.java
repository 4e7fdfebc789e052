package fr.binome.round;

import fr.binome.account.Association;
import fr.binome.account.AssociationRepository;
import fr.binome.account.Staff;
import fr.binome.matching.rules.RuleFileException;
import fr.binome.web.Languages;
import fr.binome.web.Messages;
import fr.binome.web.Pages;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.security.annotation.Secured;
import java.util.Map;

/** The rules by which the next round runs, in words. */
@Controller("/rules")
@Secured({"LEAD", "COORDINATOR", "SAFEGUARDING", "READ_ONLY"})
final class RulePages {

    private final RuleSource rules;
    private final AssociationRepository associations;
    private final Pages pages;
    private final Messages messages;

    RulePages(RuleSource rules, AssociationRepository associations, Pages pages, Messages messages) {
        this.rules = rules;
        this.associations = associations;
        this.pages = pages;
        this.messages = messages;
    }

    @Get
    HttpResponse<?> show(HttpRequest<?> request, Staff staff) {
        Wording wording = new Wording(messages, Languages.of(request));
        Association association = associations.findById(staff.associationId()).orElseThrow();
        String file = RuleSource.fileOf(association);
        try {
            return pages.staff(request, "round/rules", RulesView.of(rules.current(association).set(), file, wording));
        } catch (RuleFileException wrong) {
            return pages.staff(request, "round/rules-unreadable", Map.of("problem", wrong.getMessage(), "file", file));
        }
    }
}
