package fr.binome.people.demo;

import fr.binome.people.BackgroundCheck;
import fr.binome.people.Channel;
import fr.binome.people.Consent;
import fr.binome.people.ConsentKind;
import fr.binome.people.ConsentTexts;
import fr.binome.people.Mentor;
import fr.binome.people.MentorStatus;
import fr.binome.territory.Commune;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Makes the mentors of a plan. Stateless but for the plan. */
final class DemoMentors {

    private static final String MENTOR = "MENTOR";

    private final DemoPlan plan;
    private final String seenBy;

    DemoMentors(DemoPlan plan, String seenBy) {
        this.plan = plan;
        this.seenBy = seenBy;
    }

    DemoMentor make(int number) {
        Dice dice = Dice.of(plan.seed(), plan.associationId() + MENTOR, number);
        return number == 0 ? chosen(dice) : rolled(dice, number);
    }

    /** Somebody who suits the two young people that {@link DemoMentees} makes first. */
    private DemoMentor chosen(Dice dice) {
        Commune lyon = DemoPlaces.commune(DemoPlaces.LYON);
        LocalDate start = plan.today().minusDays(60);
        String last = "Rousseau" + DemoNames.MARK;
        Mentor mentor = new Mentor(dice.id(), plan.associationId(), null, dice.id(), MentorStatus.AVAILABLE, "Marc", last,
                DemoNames.email("Marc", last, "1"), DemoNames.phone(dice), Channel.MAIL, "fr",
                plan.today().minusYears(44).minusDays(200), "M", "développeur", lyon.postalCodes().get(0), lyon.insee(),
                List.of("ORIE", "DECM", "STAG", "CONF"), List.of("DIGITAL", "ARTS"), List.of("ORIENTATION", "RESEAU", "MODELE"),
                List.of("fr"), List.of("WED-AFTERNOON", "WED-EVENING", "SAT-MORNING"), List.of("IN_PERSON", "REMOTE"),
                List.of("TRANSIT", "BIKE"), 45, 2, List.of("musique", "informatique"), List.of(), start, start, null,
                plan.now().minus(Duration.ofDays(70)), null);
        return new DemoMentor(mentor, List.of(check(dice, mentor, "HONORABILITE", plan.today().minusDays(60))),
                consents(dice, mentor));
    }

    private DemoMentor rolled(Dice dice, int number) {
        Commune commune = DemoPlaces.roll(dice);
        boolean rural = DemoPlaces.rural(commune);
        boolean woman = dice.chance(56);
        String first = DemoNames.grown(dice, woman);
        String last = DemoNames.last(dice);
        DemoJobs.Job job = DemoJobs.roll(dice);
        Instant created = plan.now().minus(Duration.ofDays(dice.between(10, 500)));
        LocalDate start = LocalDate.ofInstant(created, DemoPlan.ZONE).plusDays(dice.between(1, 9));
        boolean charter = dice.chance(95);
        boolean trained = charter && dice.chance(93);
        boolean paused = dice.chance(4);
        MentorStatus status = !charter || !trained ? MentorStatus.TO_CHECK : paused ? MentorStatus.PAUSED : MentorStatus.AVAILABLE;
        Mentor mentor = new Mentor(dice.id(), plan.associationId(), null, dice.id(), status, first, last,
                DemoNames.email(first, last, "m" + number), DemoNames.phone(dice), Channel.MAIL, "fr",
                plan.today().minusYears(dice.between(21, 72)).minusDays(dice.between(0, 364)), woman ? "F" : "M", job.name(woman),
                commune.postalCodes().get(0), commune.insee(), DemoAnswers.offered(dice), sectors(dice, job),
                dice.some(List.of("INSERTION", "ORIENTATION", "ECOUTE", "RESEAU", "MODELE"), 1, 4),
                DemoAnswers.languages(dice, 40), DemoAnswers.mentorPeriods(dice),
                DemoAnswers.modes(dice, rural || DemoPlaces.overseas(commune) ? 80 : 55), DemoAnswers.travel(dice, 40, rural),
                DemoAnswers.limit(dice, rural), 1 + dice.weighted(62, 25, 13), dice.some(DemoAnswers.INTERESTS, 0, 4),
                dice.chance(25) ? dice.some(List.of("QPV", "RURAL", "VOCATIONAL", "NEET", "NEWCOMER"), 1, 2) : List.of(),
                trained ? start : null, charter ? start : null,
                status == MentorStatus.PAUSED ? plan.today().plusDays(dice.between(5, 60)) : null, created, null);
        return new DemoMentor(mentor, checks(dice, mentor), consents(dice, mentor));
    }

    private List<String> sectors(Dice dice, DemoJobs.Job job) {
        List<String> sectors = new ArrayList<>(List.of(job.sector()));
        dice.some(DemoAnswers.SECTORS, 0, 1).stream().filter(sector -> !sectors.contains(sector)).forEach(sectors::add);
        return sectors;
    }

    /** Two thirds valid, the rest expired or missing. */
    private List<BackgroundCheck> checks(Dice dice, Mentor mentor) {
        String type = dice.chance(30) ? "HONORABILITE" : "B3";
        return switch (dice.weighted(68, 14, 18)) {
            case 0 -> List.of(check(dice, mentor, type, plan.today().minusDays(dice.between(1, 330))));
            case 1 -> List.of(check(dice, mentor, type, plan.today().minusDays(dice.between(370, 700))));
            default -> List.of();
        };
    }

    private BackgroundCheck check(Dice dice, Mentor mentor, String type, LocalDate seen) {
        return new BackgroundCheck(dice.id(), plan.associationId(), mentor.id(), type, seen, seen.plusYears(1), seenBy);
    }

    private List<Consent> consents(Dice dice, Mentor mentor) {
        List<Consent> consents = new ArrayList<>();
        consents.add(consent(dice, mentor, ConsentKind.OWN_DATA, ConsentTexts.OWN_DATA));
        if (mentor.charterSignedOn() != null) {
            consents.add(consent(dice, mentor, ConsentKind.CHARTER, ConsentTexts.CHARTER));
        }
        return consents;
    }

    private Consent consent(Dice dice, Mentor mentor, ConsentKind kind, String text) {
        return new Consent(dice.id(), plan.associationId(), MENTOR, mentor.id(), kind, text, "SELF", mentor.name(), "", "",
                mentor.createdAt(), null, null, null, null);
    }
}
