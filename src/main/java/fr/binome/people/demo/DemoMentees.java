package fr.binome.people.demo;

import fr.binome.people.Ages;
import fr.binome.people.Channel;
import fr.binome.people.Consent;
import fr.binome.people.ConsentKind;
import fr.binome.people.ConsentTexts;
import fr.binome.people.Guardian;
import fr.binome.people.Matchability;
import fr.binome.people.Mentee;
import fr.binome.people.MenteeStatus;
import fr.binome.territory.Commune;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Makes the young people of a plan. Not thread-safe. */
final class DemoMentees {

    private static final String MENTEE = "MENTEE";
    private static final int OWN_CONSENT_AGE = 15;

    /** Every {@value}th young person is a brother or sister of the one before. */
    private static final int SIBLING_EVERY = 15;
    private static final int[] AGE_WEIGHTS = {6, 18, 32, 20, 17, 7};
    private static final int[][] AGES = {{8, 10}, {11, 14}, {15, 17}, {18, 20}, {21, 25}, {26, 30}};

    private final DemoPlan plan;
    private final String seenBy;
    private Mentee before;
    private List<Guardian> guardiansBefore = List.of();

    DemoMentees(DemoPlan plan, String seenBy) {
        this.plan = plan;
        this.seenBy = seenBy;
    }

    DemoMentee make(int number) {
        Dice dice = Dice.of(plan.seed(), plan.associationId() + MENTEE, number);
        DemoMentee made = switch (number) {
            case 0 -> chosen(dice, "Inès", "Martin", Authorisation.VERIFIED);
            case 1 -> chosen(dice, "Yanis", "Diallo", Authorisation.MISSING);
            default -> rolled(dice, number);
        };
        before = made.mentee();
        guardiansBefore = made.guardians();
        return made;
    }

    /** A 15-year-old of Lyon who looks for an internship, for whom {@link DemoMentors} has somebody. */
    private DemoMentee chosen(Dice dice, String firstName, String lastName, Authorisation authorisation) {
        Commune lyon = DemoPlaces.commune(DemoPlaces.LYON);
        LocalDate birth = plan.today().minusYears(15).minusDays(120);
        String last = lastName + DemoNames.MARK;
        Mentee mentee = new Mentee(dice.id(), plan.associationId(), null, null, dice.id(), MenteeStatus.AWAITING_CONSENT,
                firstName, last, DemoNames.email(firstName, last, "1"), DemoNames.phone(dice), Channel.MAIL, "fr", birth,
                firstName.equals("Inès") ? "F" : "M", lyon.postalCodes().get(0), lyon.insee(), List.of("STAG", "ORIE"),
                List.of("DIGITAL", "ARTS"), List.of("ORIENTATION", "RESEAU"), List.of("fr"),
                List.of("WED-AFTERNOON", "WED-EVENING", "SAT-MORNING"), List.of("IN_PERSON", "REMOTE"),
                List.of("WALK", "TRANSIT"), 30, "ANY", List.of("musique", "informatique"), List.of("VOCATIONAL"), "B3", null,
                plan.now().minus(Duration.ofDays(45)), null);
        Guardian parent = guardian(dice, mentee, "Nadia " + last, "mère", DemoNames.email("Nadia", last, "1"));
        return settled(mentee, List.of(parent), consents(dice, mentee, parent, authorisation));
    }

    private DemoMentee rolled(Dice dice, int number) {
        boolean sibling = number % SIBLING_EVERY == 0 && Ages.on(before.birthDate(), plan.today()) < Ages.ADULT;
        int[] range = AGES[sibling ? dice.weighted(1, 2, 2) : dice.weighted(AGE_WEIGHTS)];
        int age = dice.between(range[0], range[1]);
        Commune commune = sibling ? DemoPlaces.commune(before.commune()) : DemoPlaces.roll(dice);
        boolean girl = dice.chance(50);
        String first = DemoNames.young(dice, girl);
        String last = sibling ? before.lastName() : DemoNames.last(dice);
        boolean phoneOnly = dice.chance(12);
        Instant created = plan.now().minus(Duration.ofDays(dice.between(3, 300)));
        String parentMail = sibling ? guardiansBefore.get(0).email() : DemoNames.email("parent", last, String.valueOf(number));
        String mail = phoneOnly ? null : age < OWN_CONSENT_AGE ? parentMail : DemoNames.email(first, last, String.valueOf(number));
        boolean rural = DemoPlaces.rural(commune);
        String gender = dice.chance(92) ? girl ? "F" : "M" : "UNSAID";
        Mentee mentee = new Mentee(dice.id(), plan.associationId(), null, null, dice.id(), MenteeStatus.AWAITING_CONSENT,
                first, last, mail, DemoNames.phone(dice), mail == null ? Channel.PHONE : Channel.MAIL, "fr",
                plan.today().minusYears(age).minusDays(dice.between(0, 364)), gender, commune.postalCodes().get(0),
                commune.insee(), DemoAnswers.goals(dice, age), dice.some(DemoAnswers.SECTORS, 0, 3),
                dice.some(List.of("INSERTION", "ORIENTATION", "ECOUTE", "RESEAU", "MODELE"), 1, 2),
                DemoAnswers.languages(dice, 25), DemoAnswers.periods(dice, age),
                DemoAnswers.modes(dice, rural || DemoPlaces.overseas(commune) ? 75 : 45), DemoAnswers.travel(dice, age, rural),
                DemoAnswers.limit(dice, rural), girl && dice.chance(10) ? "F" : dice.chance(3) ? "M" : "ANY",
                dice.some(DemoAnswers.INTERESTS, 0, 3), situations(dice, age, rural), requiredCheck(dice, age), null, created, null);
        if (age >= Ages.ADULT) {
            return settled(mentee, List.of(), consents(dice, mentee, null, Authorisation.NONE));
        }
        Guardian parent = guardian(dice, mentee, sibling ? guardiansBefore.get(0).name() : DemoNames.grown(dice, true) + " " + last,
                "mère", mail == null ? null : parentMail);
        return settled(mentee, List.of(parent), consents(dice, mentee, parent,
                List.of(Authorisation.VERIFIED, Authorisation.TO_VERIFY, Authorisation.MISSING).get(dice.weighted(82, 8, 10))));
    }

    private enum Authorisation { NONE, MISSING, TO_VERIFY, VERIFIED }

    private Guardian guardian(Dice dice, Mentee mentee, String name, String relation, String email) {
        return new Guardian(dice.id(), plan.associationId(), mentee.id(), name, relation, email, DemoNames.phone(dice),
                mentee.createdAt());
    }

    private List<Consent> consents(Dice dice, Mentee mentee, Guardian parent, Authorisation authorisation) {
        List<Consent> consents = new ArrayList<>();
        boolean alone = mentee.ageOn(plan.today()) >= OWN_CONSENT_AGE;
        consents.add(new Consent(dice.id(), plan.associationId(), MENTEE, mentee.id(), ConsentKind.OWN_DATA, ConsentTexts.OWN_DATA,
                alone ? "SELF" : "GUARDIAN", alone ? mentee.name() : parent.name(), alone ? "" : parent.relation(),
                alone ? "" : parent.phone(), mentee.createdAt(), null, null, null, null));
        if (authorisation == Authorisation.VERIFIED || authorisation == Authorisation.TO_VERIFY) {
            boolean verified = authorisation == Authorisation.VERIFIED;
            Instant given = mentee.createdAt().plus(Duration.ofDays(1));
            consents.add(new Consent(dice.id(), plan.associationId(), MENTEE, mentee.id(), ConsentKind.PARENTAL_AUTHORISATION,
                    ConsentTexts.PARENTAL_AUTHORISATION, "GUARDIAN", parent.name(), parent.relation(), parent.phone(), given,
                    verified ? given.plus(Duration.ofDays(1)) : null, verified ? seenBy : null,
                    verified ? dice.chance(80) ? "PHONE" : "PAPER" : null, null));
        }
        return consents;
    }

    private DemoMentee settled(Mentee made, List<Guardian> guardians, List<Consent> consents) {
        if (!Matchability.obstacles(made, consents, plan.today()).isEmpty()) {
            return new DemoMentee(made, guardians, consents);
        }
        LocalDate since = LocalDate.ofInstant(made.createdAt().plus(Duration.ofDays(made.minorOn(plan.today()) ? 2 : 0)), DemoPlan.ZONE);
        return new DemoMentee(made.with(MenteeStatus.WAITING, since), guardians, consents);
    }

    private static List<String> situations(Dice dice, int age, boolean rural) {
        List<String> situations = new ArrayList<>();
        if (rural) {
            situations.add("RURAL");
        } else if (dice.chance(22)) {
            situations.add("QPV");
        }
        if (age >= 15 && age < 18 && dice.chance(30)) {
            situations.add("VOCATIONAL");
        }
        if (age >= 18 && dice.chance(20)) {
            situations.add(age < 22 ? "PRECARITY" : "NEET");
        }
        if (dice.chance(6)) {
            situations.add("NEWCOMER");
        }
        return situations;
    }

    private static String requiredCheck(Dice dice, int age) {
        return age < 21 && dice.chance(4) ? "HONORABILITE" : age < Ages.ADULT ? "B3" : "NONE";
    }
}
