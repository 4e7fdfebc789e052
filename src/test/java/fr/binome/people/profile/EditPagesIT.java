package fr.binome.people.profile;

import static org.assertj.core.api.Assertions.assertThat;

import fr.binome.Service;
import fr.binome.Visitor;
import fr.binome.Visitor.Answer;
import fr.binome.account.TestTeam;
import fr.binome.people.Mentee;
import fr.binome.people.MenteeRepository;
import fr.binome.people.MenteeStatus;
import fr.binome.people.Mentor;
import fr.binome.people.MentorRepository;
import fr.binome.people.TestCrowd;
import fr.binome.people.demo.DemoCrowd;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

class EditPagesIT {

    private final Service service = Service.shared();
    private final TestTeam team = TestTeam.in(service);
    private final Visitor claire = team.signedIn(team.coordinator());
    private final DemoCrowd crowd = TestCrowd.in(team, 40, 3);
    private final Mentee adult = crowd.mentees().stream().filter(mentee -> mentee.status() == MenteeStatus.WAITING && mentee.email() != null
                    && mentee.ageOn(LocalDate.now()) >= 20)
            .findFirst().orElseThrow();
    private final String page = "/mentees/" + adult.id();

    @Test
    void theFormShowsTheProfileAndSavingItUnchangedWritesNothing() {
        Answer form = claire.get(page + "/edit?lang=fr");

        Answer saved = claire.post(page + "/edit", typed(form));

        assertThat(form.page().select("h1").text()).isEqualTo("Modifier la fiche : " + adult.name());
        assertThat(saved.location()).isEqualTo(page);
        assertThat(stored()).usingRecursiveComparison().isEqualTo(service.bean(MenteeRepository.class)
                .findByAssociationIdAndId(team.id(), adult.id()).orElseThrow());
        assertThat(service.database().count("SELECT COUNT(*) FROM audit_entries WHERE subject_id = '" + adult.id() + "'")).isZero();
    }

    @Test
    void aChangeIsSavedAndItsFieldsNotItsValuesAreInTheHistory() {
        Answer form = claire.get(page + "/edit");

        Answer saved = claire.post(page + "/edit", typed(form, "lastName", "O'Brien-Çelik", "phone", "0639980013", "periods", "SUN-NOON"));

        assertThat(saved.status()).isEqualTo(303);
        assertThat(stored()).extracting(Mentee::lastName, Mentee::phone, Mentee::periods)
                .containsExactly("O'Brien-Çelik", "06 39 98 00 13", List.of("SUN-NOON"));
        assertThat(claire.get(page + "?lang=fr").page().select(".history").text())
                .contains("Fiche modifiée : nom, téléphone, moments libres", team.coordinator().name());
        assertThat(service.database().count("SELECT COUNT(*) FROM audit_entries WHERE subject_id = '" + adult.id()
                + "' AND detail LIKE '%998%'")).isZero();
    }

    @Test
    void whoeverComesSecondIsToldAndLosesNothing() {
        Answer first = claire.get(page + "/edit");
        Answer second = team.signedIn(team.lead()).get(page + "/edit");
        claire.post(page + "/edit", typed(first, "firstName", "Ariane"));

        Visitor lou = team.signedIn(team.lead());
        String[] fields = typed(lou.get(page + "/edit"), "firstName", "Bérénice", "version", second.page().select("input[name=version]").val());
        Answer overtaken = lou.post(page + "/edit", fields);

        assertThat(overtaken.status()).isEqualTo(409);
        assertThat(overtaken.page().select(".notice.warning li")).hasSize(1);
        assertThat(overtaken.page().select("#firstName").val()).isEqualTo("Bérénice");
        assertThat(stored().firstName()).isEqualTo("Ariane");
        assertThat(lou.post(page + "/edit", typed(overtaken)).status()).isEqualTo(303);
        assertThat(stored().firstName()).isEqualTo("Bérénice");
    }

    @Test
    void whatIsWrongIsNamedAndKept() {
        Answer answer = claire.post(page + "/edit", typed(claire.get(page + "/edit"), "firstName", "", "lastName", "<b>x</b>", "birthDate", "32/13/2001",
                "email", "sans arobase", "phone", "12", "postalCode", "00000", "mainGoal", "NONE", "interests", "x".repeat(80)));

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.page().select("#errors a").eachAttr("href")).contains("#firstName", "#lastName", "#birthDate", "#email", "#phone",
                "#postalCode", "#mainGoal", "#interests");
        assertThat(answer.page().select("#lastName").val()).isEqualTo("<b>x</b>");
        assertThat(answer.page().select("main b")).isEmpty();
    }

    @Test
    void aCorrectedBirthDateAsksForTheParentOrNoLonger() {
        claire.post(page + "/edit", typed(claire.get(page + "/edit"), "birthDate", "01/03/2012"));

        assertThat(stored().status()).isEqualTo(MenteeStatus.AWAITING_CONSENT);
        assertThat(stored().requiredCheck()).isNotEqualTo("NONE");

        claire.post(page + "/edit", typed(claire.get(page + "/edit"), "birthDate", "01/03/2003"));

        assertThat(stored()).extracting(Mentee::status, Mentee::waitingSince).containsExactly(MenteeStatus.WAITING, adult.waitingSince());
    }

    @Test
    void aMentorIsChangedLikewise() {
        Mentor mentor = crowd.mentors().get(0);
        String own = "/mentors/" + mentor.id();

        Answer saved = claire.post(own + "/edit", typed(claire.get(own + "/edit"), "capacity", "4", "job", "Sage-femme"));
        Answer wrong = claire.post(own + "/edit", typed(claire.get(own + "/edit"), "capacity", "beaucoup"));

        assertThat(saved.location()).isEqualTo(own);
        assertThat(service.bean(MentorRepository.class).findByAssociationIdAndId(team.id(), mentor.id()).orElseThrow())
                .extracting(Mentor::capacity, Mentor::job).containsExactly(4, "Sage-femme");
        assertThat(wrong.page().select("#errors a[href=#capacity]")).hasSize(1);
    }

    @Test
    void othersCannotChangeIt() {
        TestTeam other = TestTeam.in(service);
        Visitor stranger = other.signedIn(other.lead());

        assertThat(stranger.get(page + "/edit").status()).isEqualTo(404);
        assertThat(stranger.postFrom("/mentees", page + "/edit", "firstName", "X").status()).isEqualTo(404);
        assertThat(claire.post(page + "/edit", "firstName", "X").status()).isEqualTo(403);
        assertThat(service.visitor().get(page + "/edit").location()).isEqualTo("/sign-in");
    }

    private Mentee stored() {
        return service.bean(MenteeRepository.class).findByAssociationIdAndId(team.id(), adult.id()).orElseThrow();
    }

    /** What a browser would send of the form, some fields typed over. */
    private static String[] typed(Answer form, String... over) {
        List<String> names = new ArrayList<>();
        for (int i = 0; i < over.length; i += 2) {
            names.add(over[i]);
        }
        List<String> fields = new ArrayList<>(List.of(over));
        for (Element input : form.page().select("form[action$=/edit] input, form[action$=/edit] select")) {
            boolean ticked = !input.attr("type").matches("radio|checkbox") || input.hasAttr("checked");
            if (ticked && !names.contains(input.attr("name"))) {
                fields.add(input.attr("name"));
                fields.add(input.tagName().equals("select") ? input.select("option[selected]").val() : input.val());
            }
        }
        return fields.toArray(String[]::new);
    }
}
