package fr.binome.round;

import fr.binome.Service;
import fr.binome.Visitor;
import fr.binome.account.Role;
import fr.binome.account.TeamMember;
import fr.binome.account.TeamMemberRepository;
import fr.binome.account.TestTeam;
import fr.binome.matching.model.Alternative;
import fr.binome.matching.model.Reason;
import fr.binome.matching.model.RulePoints;
import fr.binome.matching.model.Way;
import fr.binome.people.BackgroundCheck;
import fr.binome.people.BackgroundCheckRepository;
import fr.binome.people.Channel;
import fr.binome.people.Consent;
import fr.binome.people.ConsentKind;
import fr.binome.people.ConsentRepository;
import fr.binome.people.Mentee;
import fr.binome.people.MenteeRepository;
import fr.binome.people.MenteeStatus;
import fr.binome.people.Mentor;
import fr.binome.people.MentorRepository;
import fr.binome.people.MentorStatus;
import fr.binome.platform.Clock;
import fr.binome.platform.Ids;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** An association around Lille with as many people as a test asks for; everybody may meet unless the test says otherwise. */
record Town(TestTeam team) {

    private static final List<String> COMMUNES = List.of("59350", "59512", "59599", "59009", "59378");
    private static final List<String> GOALS = List.of("STAG", "SCOL", "ORIE", "EMPL");
    private static final List<String> SECTORS = List.of("DIGITAL", "HEALTH", "RETAIL");
    private static final List<String> PERIODS = List.of("MON-EVENING", "TUE-EVENING", "WED-AFTERNOON", "WED-EVENING", "SAT-MORNING");
    private static final List<String> NAMES = List.of("Inès", "Oumar", "Théo", "Zoé", "Léa", "Noémie", "Malik", "Jade");
    private static final List<String> MENTOR_NAMES = List.of("Marc", "Sophie", "Ahmed", "Julie", "Karim", "Nadia", "Paul");

    static Town in(Service service) {
        return new Town(TestTeam.in(service));
    }

    /** {@code mentees} young people, one of four a minor, and {@code mentors} with two places each. */
    Town with(int mentees, int mentors) {
        IntStream.range(0, mentees).forEach(this::mentee);
        IntStream.range(0, mentors).forEach(this::mentor);
        return this;
    }

    LocalDate today() {
        return team.service().bean(Clock.class).today(team.association().zone());
    }

    Mentee mentee(int number) {
        return mentee(number, today().minusYears(number % 4 == 0 ? 16 : 19).minusDays(number), MenteeStatus.WAITING, true);
    }

    /** With {@code consent} everything is agreed that the age asks for; without it nothing. */
    Mentee mentee(int number, LocalDate birthDate, MenteeStatus status, boolean consent) {
        String id = Ids.next();
        Mentee mentee = team.service().bean(MenteeRepository.class).save(new Mentee(id, team.id(), null, null, Ids.next(),
                status, NAMES.get(number % NAMES.size()), "Secret", id + "@example.org", null, Channel.MAIL, "fr", birthDate, "F",
                "59000", COMMUNES.get(number % COMMUNES.size()), List.of(GOALS.get(number % GOALS.size())),
                List.of(SECTORS.get(number % SECTORS.size())), List.of("ECOUTE"), List.of("fr"),
                List.of(PERIODS.get(number % PERIODS.size()), "SAT-MORNING"), List.of("IN_PERSON", "REMOTE"), List.of("TRANSIT"),
                45, "ANY", List.of(), List.of(), "NONE", today().minusDays(number % 200), Instant.now(), 0L));
        if (consent) {
            consent(mentee, ConsentKind.OWN_DATA);
            consent(mentee, ConsentKind.PARENTAL_AUTHORISATION);
        }
        return mentee;
    }

    private void consent(Mentee mentee, ConsentKind kind) {
        Instant now = Instant.now();
        team.service().bean(ConsentRepository.class).save(new Consent(Ids.next(), team.id(), "MENTEE", mentee.id(), kind, "1",
                "SELF", "Essai", "", "", now, now, team.lead().id(), "PHONE", null));
    }

    Mentor mentor(int number) {
        return mentor(number, 2, today().plusYears(1));
    }

    /** A trained mentor with a bulletin n°3 that is valid until {@code checkExpires}. */
    Mentor mentor(int number, int capacity, LocalDate checkExpires) {
        String id = Ids.next();
        Mentor mentor = team.service().bean(MentorRepository.class).save(new Mentor(id, team.id(), null, Ids.next(),
                MentorStatus.AVAILABLE, MENTOR_NAMES.get(number % MENTOR_NAMES.size()), "Caché", id + "@example.org", null,
                number % 5 == 0 ? Channel.PHONE : Channel.MAIL, "fr", today().minusYears(40), "M", "Ingénieur", "59000",
                COMMUNES.get(number % COMMUNES.size()), List.of("STAG", GOALS.get(number % GOALS.size())),
                List.of(SECTORS.get(number % SECTORS.size())), List.of("ECOUTE"), List.of("fr"), PERIODS,
                List.of("IN_PERSON", "REMOTE"), List.of("CAR"), 45, capacity, List.of(), List.of(), today(), today(), null,
                Instant.now(), 0L));
        team.service().bean(BackgroundCheckRepository.class).save(new BackgroundCheck(Ids.next(), team.id(), id, "B3", today(),
                checkExpires, team.lead().id()));
        return mentor;
    }

    /** A round that pairs from a week on, not started. */
    Round draft() {
        return team.service().bean(RoundRepository.class).save(Round.draft(Ids.next(), team.id(), "Tour d'automne", 1,
                today().plusDays(7), team.lead().id(), Instant.now()));
    }

    /** A round that has been started and solved. */
    Round solved() {
        return solvedAgain(draft());
    }

    /** The round after another start. */
    Round solvedAgain(Round round) {
        team.service().bean(Rounds.class).start(team.staff(team.lead()), round.id());
        team.service().bean(RoundSolver.class).solve(new RunKey(team.id(), reload(round).runId()));
        return reload(round);
    }

    /** A round in review with so many made-up proposals, written without the engine. */
    Round reviewed(int count) {
        Mentor mentor = mentor(0);
        Mentor other = mentor(1);
        Round draft = draft();
        Round round = team.service().bean(RoundRepository.class).save(new Round(Ids.next(), team.id(), RoundKind.ROUND, null, draft.name(),
                RoundStatus.REVIEW, 1, draft.startDate(), null, "", false, Ids.next(), "EXPLANATION", 100, count, null, null, "", "", "",
                new RoundSummary(count + 1, 2, 4, count, 1, 4_200, 0, 1, "1", null, null, null, null), null, "", team.lead().id(), Instant.now(),
                Instant.now(), Instant.now(), null, 0L));
        team.service().bean(ProposalRepository.class).saveAll(IntStream.range(0, count).mapToObj(number -> new Proposal(Ids.next(),
                team.id(), round.id(), mentee(number, today().minusYears(20), MenteeStatus.WAITING, false).id(), mentor.id(),
                70_000 + number, 4_200, Way.IN_PERSON, "WED-EVENING", null, List.of(new RulePoints("goal", 30_000, 30_000)),
                List.of(Reason.of("reason.goal", "goal:STAG")), List.of(), List.of(new Alternative(other.id(), 69_000, true)),
                List.of(), Origin.ENGINE, false, false, false, List.of(), null, Decision.PENDING, "", null, null, null, 0L)).toList());
        return round;
    }

    /** A browser of somebody who may read and not decide. */
    Visitor reader() {
        String id = Ids.next();
        return team.signedIn(team.service().bean(TeamMemberRepository.class).save(new TeamMember(id, team.id(), null,
                Role.READ_ONLY, "Rémi", "Essai", id + "@example.org", "01 99 00 00 02", null, true, Instant.now())));
    }

    Round reload(Round round) {
        return team.service().bean(RoundRepository.class).findByAssociationIdAndId(team.id(), round.id()).orElseThrow();
    }

    List<Proposal> proposals(Round round) {
        return new ArrayList<>(team.service().bean(ProposalRepository.class).findByAssociationIdAndRoundId(team.id(), round.id()));
    }

    Proposal reload(Proposal proposal) {
        return team.service().bean(ProposalRepository.class).findByAssociationIdAndId(team.id(), proposal.id()).orElseThrow();
    }
}
