package fr.binome.intake;

import static org.assertj.core.api.Assertions.assertThat;

import fr.binome.HtmlChecker;
import fr.binome.Service;
import fr.binome.Visitor;
import fr.binome.Visitor.Answer;
import fr.binome.account.Branch;
import fr.binome.account.BranchRepository;
import fr.binome.account.TestTeam;
import fr.binome.followup.AskedCheckIn;
import fr.binome.people.Guardian;
import fr.binome.people.TestCrowd;
import fr.binome.people.demo.DemoCrowd;
import fr.binome.platform.Ids;
import fr.binome.platform.token.TokenPurpose;
import fr.binome.platform.token.Tokens;
import io.micronaut.http.HttpMethod;
import io.micronaut.security.annotation.Secured;
import io.micronaut.web.router.Router;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/**
 * Every page is valid HTML: the public ones in both languages, empty, with faults and with the longest names, in a frame and
 * not; of the staff's, all that need nothing in their address and one of each profile.
 */
class MarkupIT {

    private static final List<String> LANGUAGES = List.of("fr", "en");
    private static final String LONG = "Ó".repeat(60);

    private final Service service = Service.shared();
    private final TestTeam team = TestTeam.in(service);
    private final DemoCrowd crowd = TestCrowd.in(team, 12, 6);
    private final Visitor visitor = service.visitor();
    private final String base = "/a/" + team.association().slug();
    private final HtmlChecker checker;

    MarkupIT() throws IOException {
        checker = new HtmlChecker();
    }

    @Test
    void everyPageIsValidHtml() throws IOException, InterruptedException {
        service.bean(BranchRepository.class).save(new Branch(Ids.next(), team.id(), LONG, "42218"));
        entrances();
        form("jeune", Answers.ofMentee().and("lastName", LONG).and("helped", "yes").and("helperName", LONG)
                .and("helperRelation", "éducatrice").and("helperPhone", "06 39 98 00 13").and("guardianName", LONG));
        form("mentor", Answers.ofMentor().and("lastName", LONG).and("job", LONG));
        mailedLinks();
        staff();

        assertThat(checker.complaints()).isEmpty();
        System.out.printf("The HTML checker has read %d pages.%n", checker.pages());
    }

    private void entrances() {
        List.of("/", "/credits", "/sign-in", "/sign-in/sent", "/nowhere", base, base + "/antenne/" + "o".repeat(60), base + "/appel")
                .forEach(this::inBothLanguages);
        List.of("jeune", "jeune-mineur", "appel", "mentor", "autorisation", "refus").forEach(what -> inBothLanguages(base + "/merci/" + what));
        List.of("/jeune", "/mentor", "/appel", "/merci/jeune").forEach(path -> inBothLanguages(path(path)));
        for (String language : LANGUAGES) {
            keep("appel, refused", visitor.post(base + "/appel?lang=" + language, "firstName", LONG, "callPhone", "<12>"));
            keep("sign-in, refused", visitor.post("/sign-in?lang=" + language, "email", "claire<b>@nowhere"));
        }
    }

    /** Each page of a form filled in as long as may be, then emptied and refused. */
    private void form(String form, Answers answers) {
        FormWalk walk = new FormWalk(visitor, base + "/" + form).to("relire", answers);
        service.bean(PublicForms.class).at(form).steps().stream().map(Step::path).forEach(step -> inBothLanguages(walk.draft() + "/" + step));
        List.of("/relire", "/plus-tard").forEach(page -> inBothLanguages(walk.draft() + page));
        for (String language : LANGUAGES) {
            keep("relire, refused", visitor.post(walk.draft() + "/relire?lang=" + language));
            keep("plus-tard, refused", visitor.post(walk.draft() + "/plus-tard?lang=" + language, "email", "nobody"));
        }
        for (String language : LANGUAGES) {
            for (Step step : service.bean(PublicForms.class).at(form).steps()) {
                String[] wrong = step.questions().stream().flatMap(question -> List.of(question.name(), "<\"&'>").stream()).toArray(String[]::new);
                keep(step.path() + ", refused", visitor.post(walk.draft() + "/" + step.path() + "?lang=" + language, wrong));
            }
        }
    }

    private void mailedLinks() {
        Guardian guardian = crowd.guardians().get(1);
        String authorisation = "/authorisation/" + link(team.id(), TokenPurpose.GUARDIAN_AUTHORISATION, guardian.id());
        inBothLanguages(authorisation);
        keep("authorisation, refused", visitor.post(authorisation));
        String checkIn = AskedCheckIn.addressOfMentee(service);
        inBothLanguages(checkIn);
        inBothLanguages(checkIn + "/not-safe");
    }

    private String link(String associationId, TokenPurpose purpose, String subject) {
        Tokens tokens = service.bean(Tokens.class);
        return tokens.sign(tokens.issue(associationId, purpose, subject, Duration.ofDays(400)).id());
    }

    private void staff() {
        Visitor lead = team.signedIn(team.lead());
        TreeSet<String> paths = new TreeSet<>();
        service.bean(Router.class).uriRoutes().filter(route -> route.getHttpMethod() == HttpMethod.GET)
                .filter(route -> route.getTargetMethod().getDeclaringType().getName().startsWith("fr.binome."))
                .filter(route -> !List.of(route.getTargetMethod().stringValues(Secured.class)).contains("isAnonymous()"))
                .map(route -> route.getUriMatchTemplate().toPathString()).filter(path -> !path.contains("{")).forEach(paths::add);
        paths.add("/mentees/" + crowd.mentees().get(1).id());
        paths.add("/mentees/" + crowd.mentees().get(1).id() + "/edit");
        paths.add("/mentors/" + crowd.mentors().get(0).id());
        paths.add("/mentors/" + crowd.mentors().get(0).id() + "/edit");
        paths.add("/share/poster?form=jeune");
        for (String path : paths) {
            Answer answer = lead.get(path);
            if (answer.status() == 200 && answer.header("Content-Type").startsWith("text/html")) {
                keep(path, answer);
            }
        }
    }

    private String path(String path) {
        return "/embed/" + team.association().slug() + path;
    }

    private void inBothLanguages(String path) {
        LANGUAGES.forEach(language -> keep(path + " " + language, visitor.get(path + "?lang=" + language)));
    }

    private void keep(String name, Answer answer) {
        if (answer.status() == 200 || answer.status() == 422 || answer.status() == 404) {
            checker.add(name, answer.body());
        }
    }
}
