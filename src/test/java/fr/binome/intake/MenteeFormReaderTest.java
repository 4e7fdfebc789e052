package fr.binome.intake;

import static org.assertj.core.api.Assertions.assertThat;

import fr.binome.web.FieldErrors;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MenteeFormReaderTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    private final FieldErrors errors = new FieldErrors();

    @Test
    void readsAMinorWithParent() {
        MenteeForm form = read(Answers.ofMentee()).orElseThrow();

        assertThat(form.identity()).isEqualTo(new Identity("Inès", "Martin", "ines@example.org", null, LocalDate.of(2011, 4, 9),
                "UNSAID", "59100", "59512"));
        assertThat(form.guardian()).isEqualTo(new GuardianForm("Nadia Martin", "mère", "nadia@example.org", null));
        assertThat(form.wishes().goals()).containsExactly("STAG", "ORIE");
        assertThat(form.wishes().maxTravelMinutes()).isEqualTo(45);
        assertThat(form.mentorGender()).isEqualTo("ANY");
    }

    @Test
    void anAdultNeedsNoParent() {
        assertThat(read(Answers.ofAdult())).get().extracting(MenteeForm::guardian).isNull();
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', nullValues = "-", value = {
        "firstName; -; firstName; intake.error.firstName.missing",
        "firstName; 123; firstName; intake.error.letters",
        "firstName; <b>Zoé; firstName; intake.error.signs",
        "interests; a<b; interests; intake.error.signs",
        "ownData; maybe; ownData; intake.error.choice",
        "lastName; '   '; lastName; intake.error.lastName.missing",
        "birthDate; -; birthDate; intake.error.birthDate.missing",
        "birthDate; 31/02/2011; birthDate; intake.error.birthDate.none",
        "birthDate; avril 2011; birthDate; intake.error.birthDate.shape",
        "birthDate; 23/11/2026; birthDate; intake.error.birthDate.future",
        "birthDate; 09/04/1811; birthDate; intake.error.birthDate.year",
        "birthDate; 23/11/2021; birthDate; intake.error.mentee.young",
        "birthDate; 22/11/1995; birthDate; intake.error.mentee.old",
        "email; -; email; intake.error.contact.missing",
        "email; ines.example.org; email; intake.error.email.at",
        "email; inès@example.org; email; intake.error.email",
        "email; ines@gmial.com; email; intake.error.email.suggestion",
        "phone; 06 12; phone; intake.error.phone",
        "postalCode; -; postalCode; intake.error.postalCode.missing",
        "postalCode; 00000; postalCode; intake.error.postalCode.unknown",
        "postalCode; Roubaix; postalCode; intake.error.postalCode.unknown",
        "postalCode; 59152; commune; intake.error.commune",
        "mainGoal; -; mainGoal; intake.error.mainGoal.missing",
        "mainGoal; GOLD; mainGoal; intake.error.choice",
        "otherGoals; SCOL,METH,CONF; otherGoals; intake.error.many",
        "roles; ECOUTE,RESEAU,MODELE; roles; intake.error.many",
        "sectors; MAGIC; sectors; intake.error.choice",
        "modes; -; modes; intake.error.modes.missing",
        "periods; -; periods; intake.error.periods.missing",
        "periods; WED-NIGHT; periods; intake.error.choice",
        "maxTravelMinutes; 90; maxTravelMinutes; intake.error.choice",
        "languages; -; languages; intake.error.languages.missing",
        "languages; xx; languages; intake.error.choice",
        "mentorGender; X; mentorGender; intake.error.choice",
        "guardianName; -; guardianName; intake.error.guardianName.missing",
        "guardianRelation; -; guardianRelation; intake.error.guardianRelation.missing",
        "guardianEmail; -; guardianEmail; intake.error.guardian.contact",
        "guardianEmail; nadia@gamil.com; guardianEmail; intake.error.email.suggestion",
        "ownData; -; ownData; intake.error.ownData.missing",
        "website; http://x; website; intake.error.trap"})
    void eachFaultIsNamedAtItsField(String changed, String values, String field, String key) {
        Answers answers = Answers.ofMentee().and(changed, values == null ? new String[0] : values.split(","));

        Optional<MenteeForm> form = read(answers);

        assertThat(form).isEmpty();
        assertThat(errors.all()).singleElement().satisfies(error -> {
            assertThat(error.field()).isEqualTo(field);
            assertThat(error.key()).isEqualTo(key);
        });
    }

    @ParameterizedTest
    @CsvSource({"22/11/2021, 5", "22/11/2011, 15", "23/11/1995, 30"})
    void theAgesAtTheEdgesAreWelcome(String birthDate) {
        assertThat(read(Answers.ofMentee().and("birthDate", birthDate).and("withParent", "yes"))).isPresent();
    }

    @Test
    void aChildUnderFifteenAnswersWithAParentAndMayHaveNoContactOfItsOwn() {
        Answers child = Answers.ofMentee().and("birthDate", "01/03/2015").and("email");

        assertThat(read(child)).isEmpty();
        assertThat(errors.all()).singleElement().extracting("key").isEqualTo("intake.error.withParent.missing");
        assertThat(MenteeFormReader.read(child.and("withParent", "yes").data(), TODAY, new FieldErrors())).get()
                .extracting(form -> form.identity().email()).isEqualTo("nadia@example.org");
    }

    @Test
    void noPeriodIsNeededByMessages() {
        assertThat(read(Answers.ofMentee().and("modes", "ASYNC").and("periods").and("travelModes"))).get()
                .extracting(form -> form.wishes().maxTravelMinutes()).isEqualTo(0);
    }

    @Test
    void whoDoesNotKnowHowToTravelIsMetNearHome() {
        assertThat(read(Answers.ofMentee().and("travelModes"))).get()
                .extracting(form -> form.wishes().maxTravelMinutes()).isEqualTo(0);
    }

    @Test
    void whoHasNoGoalYetIsHelpedToFindOne() {
        assertThat(read(Answers.ofMentee().and("mainGoal", "UNSURE").and("otherGoals"))).get()
                .extracting(form -> form.wishes().goals()).asList().containsExactly("ORIE");
        assertThat(read(Answers.ofMentee().and("mainGoal", "UNSURE").and("otherGoals", "CONF"))).get()
                .extracting(form -> form.wishes().goals()).asList().containsExactly("CONF");
    }

    @Test
    void aQuestionedAddressIsTakenWhenItIsSentAgain() {
        Answers insisting = Answers.ofMentee().and("email", "ines@gmial.com").and("emailAsked", "ines@gmial.com");

        assertThat(read(insisting)).get().extracting(form -> form.identity().email()).isEqualTo("ines@gmial.com");
    }

    @Test
    void anotherAddressThanTheQuestionedOneIsQuestionedAgain() {
        read(Answers.ofMentee().and("email", "ines@gmaill.com").and("emailAsked", "ines@gmial.com"));

        assertThat(errors.of("email")).get().extracting("key").isEqualTo("intake.error.email.suggestion");
    }

    @Test
    void anEndlessNameIsRefusedWithItsLengthAndNothingElse() {
        read(Answers.ofMentee().and("firstName", "a".repeat(2_000_000)));

        assertThat(errors.all()).singleElement().satisfies(error -> assertThat(error.arguments()).containsExactly(80, 2_000_000));
    }

    @Test
    void controlCharactersAreDroppedAndBlanksFolded() {
        MenteeForm form = read(Answers.ofMentee().and("firstName", "\u0000Ma\u202erie\u0007\n  Lou ")).orElseThrow();

        assertThat(form.identity().firstName()).isEqualTo("Marie Lou");
    }

    @Test
    void theMainGoalIsNotCountedTwice() {
        MenteeForm form = read(Answers.ofMentee().and("otherGoals", "STAG", "CONF", "ORIE")).orElseThrow();

        assertThat(form.wishes().goals()).containsExactly("STAG", "ORIE", "CONF");
    }

    @Test
    void theChosenCommuneOfASharedPostalCodeIsKept() {
        String chosen = Homes.under("59152").get(1).insee();

        assertThat(read(Answers.ofMentee().and("postalCode", "59 152").and("commune", chosen))).get()
                .extracting(form -> form.identity().commune()).isEqualTo(chosen);
    }

    @Test
    void interestsArePartedAtCommasAndCounted() {
        assertThat(read(Answers.ofMentee().and("interests", "foot, cuisine ,, foot,a|b"))).get()
                .extracting(form -> form.wishes().interests()).asList().containsExactly("foot", "cuisine", "a", "b");
        read(Answers.ofMentee().and("interests", "a,b,c,d,e,f,g"));
        assertThat(errors.of("interests")).get().extracting("key").isEqualTo("intake.error.words.many");
    }

    @Test
    void faultsComeInTheOrderOfTheForm() {
        read(new Answers(java.util.Map.of()));

        assertThat(errors.all()).extracting("field").containsExactly("firstName", "lastName", "birthDate", "email", "postalCode",
                "mainGoal", "modes", "periods", "languages", "ownData");
    }

    private Optional<MenteeForm> read(Answers answers) {
        return MenteeFormReader.read(answers.data(), TODAY, errors);
    }
}
