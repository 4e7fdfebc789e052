package fr.binome.intake;

import static org.assertj.core.api.Assertions.assertThat;

import fr.binome.Service;
import fr.binome.Visitor;
import fr.binome.Visitor.Answer;
import fr.binome.account.TestTeam;
import fr.binome.people.Mentee;
import fr.binome.people.MenteeRepository;
import fr.binome.people.MentorRepository;
import java.util.List;
import org.junit.jupiter.api.Test;

class ExtraQuestionPagesIT {

    private static final String PAGE = "/settings/questions";

    private final Service service = Service.shared();
    private final TestTeam team = TestTeam.in(service);
    private final Visitor visitor = service.visitor();
    private final Visitor lou = team.signedIn(team.lead());
    private final String start = "/a/" + team.association().slug();

    @Test
    void anEmptyPageSaysThatNothingMoreIsAsked() {
        assertThat(lou.get(PAGE + "?lang=fr").page().select("main").text()).contains("Aucune question en plus", "N'y demandez ni origine");
        assertThat(visitor.get(start + "/jeune?lang=fr").page().select(".steps").text()).isEqualTo("Étape 1 sur 11");
    }

    @Test
    void whatTheLeadAsksIsAnsweredReadAgainAndSeenByTheTeam() {
        add("jeune", "CHOICE", "Quel lycée ?", "Rostand\nKastler | annexe", "yes");
        add("jeune", "YES_NO", "Déjà venu chez nous ?", "", null);
        FormWalk form = new FormWalk(visitor, start + "/jeune").to("questions", Answers.ofAdult());

        List<String> names = form.page().select("main form [type=radio]").eachAttr("name").stream().distinct().toList();
        Answers answers = Answers.ofAdult().and(names.get(0), "Kastler / annexe").and(names.get(1), "no");
        assertThat(form.page().select("legend").eachText()).containsExactly("Quel lycée ?", "Déjà venu chez nous ? (facultatif)");
        assertThat(form.to("relire", answers).page().select(".answered dd").eachText()).contains("Kastler / annexe", "Non");
        form.through(answers);

        Mentee mentee = service.bean(MenteeRepository.class).findByAssociationIdAndSubmission(team.id(), form.submission()).orElseThrow();
        assertThat(team.signedIn(team.coordinator()).get("/mentees/" + mentee.id() + "?lang=fr").page().select(".said dd").eachText())
                .contains("Kastler / annexe", "non");
    }

    @Test
    void aMentorIsAskedOnlyWhatIsForMentors() {
        add("mentor", "TEXT", "Qui vous envoie ?", "", null);
        FormWalk form = new FormWalk(visitor, start + "/mentor").to("questions", Answers.ofMentor());
        String name = form.page().select("textarea").attr("name");

        form.through(Answers.ofMentor().and(name, "un ami"));

        String id = service.bean(MentorRepository.class).findByAssociationIdAndSubmission(team.id(), form.submission()).orElseThrow().id();
        assertThat(lou.get("/mentors/" + id).page().select(".said dd").eachText()).contains("un ami");
        assertThat(new FormWalk(visitor, start + "/jeune").to("relire", Answers.ofAdult()).page().text()).doesNotContain("Qui vous envoie");
    }

    @Test
    void anArchivedQuestionIsNoLongerAskedAndItsAnswerStays() {
        add("jeune", "TEXT", "Quel lycée ?", "", null);
        FormWalk form = new FormWalk(visitor, start + "/jeune").to("questions", Answers.ofAdult());
        form.through(Answers.ofAdult().and(form.page().select("textarea").attr("name"), "Rostand"));
        String archive = lou.get(PAGE).page().select("form[action$=/archive]").attr("action");

        assertThat(lou.postFrom(PAGE, archive).location()).isEqualTo(PAGE);
        assertThat(lou.postFrom(PAGE, archive).status()).isEqualTo(303);

        Mentee mentee = service.bean(MenteeRepository.class).findByAssociationIdAndSubmission(team.id(), form.submission()).orElseThrow();
        assertThat(lou.get(PAGE).page().select("form[action$=/archive]")).isEmpty();
        assertThat(new FormWalk(visitor, start + "/jeune").to("relire", Answers.ofAdult()).page().text()).doesNotContain("Quel lycée");
        assertThat(lou.get("/mentees/" + mentee.id()).page().select(".said dd").eachText()).contains("Rostand");
    }

    @Test
    void aQuestionMovesUp() {
        add("jeune", "TEXT", "Première ?", "", null);
        add("jeune", "TEXT", "Deuxième ?", "", null);

        lou.postFrom(PAGE, lou.get(PAGE).page().select("form[action$=/up]").attr("action"));

        assertThat(lou.get(PAGE).page().select(".history strong").eachText()).containsExactly("Deuxième ?", "Première ?");
    }

    @Test
    void aFaultIsNamedAndWhatWasTypedStays() {
        Answer answer = lou.postFrom(PAGE, PAGE, "form", "jeune", "kind", "CHOICE", "label", "Quel lycée ?", "choices", "un seul");

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.page().select("#errors a[href=#choices]")).hasSize(1);
        assertThat(answer.page().select("#label").val()).isEqualTo("Quel lycée ?");
        assertThat(lou.postFrom(PAGE, PAGE).page().select("#errors a").eachAttr("href")).containsExactly("#form", "#kind", "#label");
    }

    @Test
    void onlyTheLeadAddsAndOnlyEightAndOnlyHere() {
        for (int number = 0; number < ExtraQuestionDesk.MOST; number++) {
            add("mentor", "TEXT", "Question " + number + " ?", "", null);
        }
        TestTeam other = TestTeam.in(service);
        String archive = lou.get(PAGE).page().select("form[action$=/archive]").attr("action");

        assertThat(add("mentor", "TEXT", "Une de trop ?", "", null).status()).isEqualTo(409);
        assertThat(team.signedIn(team.coordinator()).get(PAGE).status()).isEqualTo(403);
        assertThat(other.signedIn(other.lead()).postFrom(PAGE, archive).status()).isEqualTo(404);
    }

    private Answer add(String form, String kind, String label, String choices, String required) {
        return required == null ? lou.postFrom(PAGE, PAGE, "form", form, "kind", kind, "label", label, "choices", choices)
                : lou.postFrom(PAGE, PAGE, "form", form, "kind", kind, "label", label, "choices", choices, "required", required);
    }
}
