package fr.binome.intake.self;

import fr.binome.people.ConsentKind;
import fr.binome.people.ConsentRepository;
import fr.binome.people.Ages;
import fr.binome.people.Consent;
import fr.binome.people.Dates;
import fr.binome.people.Erasures;
import fr.binome.people.Fact;
import fr.binome.people.MenteeStatus;
import fr.binome.people.MentorStatus;
import fr.binome.people.Referents;
import fr.binome.people.profile.EditedPerson;
import fr.binome.people.profile.ProfileField;
import fr.binome.people.profile.ProfileForm;
import fr.binome.web.FieldErrors;
import fr.binome.web.FormData;
import fr.binome.web.FormView;
import fr.binome.web.Languages;
import fr.binome.web.Messages;
import io.micronaut.http.HttpRequest;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The models of the own pages: never an answer, a note, the other's contact or a guardian's data. Thread-safe. */
@Singleton
class MyViews {

    private final SelfRows rows;
    private final ConsentRepository consents;
    private final Erasures erasures;
    private final Referents referents;
    private final Messages messages;

    MyViews(SelfRows rows, ConsentRepository consents, Erasures erasures, Referents referents, Messages messages) {
        this.rows = rows;
        this.consents = consents;
        this.erasures = erasures;
        this.referents = referents;
        this.messages = messages;
    }

    Map<String, Object> home(HttpRequest<?> request, Visit visit, List<String> weeks, FormData data, FieldErrors errors) {
        String language = Languages.of(request);
        FormView view = new FormView(messages, language, "self", data, errors);
        LocalDate rest = visit.mentor() != null ? visit.mentor().pausedUntil() : rows.restOf(visit.association().id(), visit.personId());
        Map<String, Object> model = frame(visit);
        model.put("faults", view.faults());
        model.put("facts", visit.mentor() != null ? Fact.of(visit.mentor(), "") : alone(visit) ? List.of() : Fact.ofFamily(visit.mentee()));
        model.put("email", email(visit));
        model.put("state", state(visit));
        model.put("resting", rest != null && rest.isAfter(visit.today()) ? Dates.words(rest, language) : "");
        model.put("left", left(visit));
        model.put("weeks", view.choices("weeks", false, true, weeks, value -> "self.weeks." + value, value -> ""));
        model.put("stop", view.choices("stop", false, true, List.of("YES"), value -> "self.stop." + value, value -> ""));
        model.put("erase", view.choices("erase", false, true, List.of("YES"), value -> "self.erase." + value, value -> ""));
        String asker = visit.guarding() ? visit.guardian().id() : visit.personId();
        model.put("erasureBy", erasures.of(visit.association().id(), visit.personId(), asker)
                .map(asked -> Dates.words(asked.answerBy(), language)).orElse(""));
        model.put("withdraw", view.choices("withdraw", false, true, List.of("YES"), value -> "self.withdraw." + value, value -> ""));
        SelfRows.Known mentor = visit.mentee() == null ? null : rows.mentorOf(visit.association().id(), visit.personId());
        model.put("partner", mentor == null ? "" : mentor.firstName());
        model.put("partnerJob", mentor == null ? "" : mentor.job());
        if (visit.guarding()) {
            authorisation(model, visit, language);
        }
        return model;
    }

    private void authorisation(Map<String, Object> model, Visit visit, String language) {
        List<Consent> parental = consents.findByAssociationIdAndPersonId(visit.association().id(), visit.personId()).stream()
                .filter(consent -> consent.kind() == ConsentKind.PARENTAL_AUTHORISATION && consent.valid()).toList();
        model.put("authorised", !parental.isEmpty());
        model.put("authorisedOn", parental.isEmpty() ? ""
                : Dates.words(LocalDate.ofInstant(parental.get(0).givenAt(), visit.association().zone()), language));
        model.put("verified", parental.stream().anyMatch(Consent::verified));
    }

    Map<String, Object> edit(HttpRequest<?> request, Visit visit, EditedPerson person, List<ProfileField> fields, FormData data,
                             FieldErrors errors, boolean overtaken) {
        ProfileForm form = new ProfileForm(messages, Languages.of(request), data, errors);
        Map<String, Object> model = frame(visit);
        model.put("faults", form.faults());
        model.put("version", person.version());
        model.put("parts", form.parts(fields));
        model.put("overtaken", overtaken);
        return model;
    }

    Map<String, Object> done(Visit visit, String what) {
        Map<String, Object> model = frame(visit);
        model.put("title", "self.done." + what);
        model.put("text", "self.done." + what + ".text");
        return model;
    }

    private Map<String, Object> frame(Visit visit) {
        Map<String, Object> model = new HashMap<>();
        model.put("path", visit.path());
        model.put("guarding", visit.guarding());
        model.put("name", visit.firstName());
        model.put("association", visit.association());
        model.put("referent", referents.of(visit.association(), visit.coordinatorId()));
        return model;
    }

    private static String email(Visit visit) {
        String email = visit.mentor() != null ? visit.mentor().email() : visit.mentee().email();
        return email == null ? "" : email;
    }

    private static String state(Visit visit) {
        return visit.mentor() != null ? "self.mentor." + visit.mentor().status() : "self.mentee." + visit.mentee().status();
    }

    /** From 15 on what a young person told is theirs: a guardian has no copy of it. */
    private static boolean alone(Visit visit) {
        return visit.guarding() && visit.mentee().ageOn(visit.today()) >= Ages.ALONE;
    }

    private static boolean left(Visit visit) {
        return visit.mentor() != null ? visit.mentor().status() == MentorStatus.LEFT : visit.mentee().status() == MenteeStatus.LEFT;
    }
}
