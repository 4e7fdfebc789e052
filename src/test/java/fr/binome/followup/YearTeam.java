package fr.binome.followup;

import fr.binome.account.Absence;
import fr.binome.account.AbsenceRepository;
import fr.binome.account.Role;
import fr.binome.account.Staff;
import fr.binome.account.TeamMember;
import fr.binome.account.TeamMemberRepository;
import fr.binome.account.TestTeam;
import fr.binome.followup.FollowUpYear.Trouble;
import fr.binome.followup.TodayBoard.Line;
import fr.binome.followup.catalogue.Reason;
import fr.binome.followup.catalogue.SignalCode;
import fr.binome.followup.catalogue.SignalLevel;
import fr.binome.pairing.Pair;
import fr.binome.pairing.PairRepository;
import fr.binome.pairing.PairStatus;
import fr.binome.platform.Ids;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The team of a simulated year. Coordinators work through their list in the afternoon of every working day; each has ten days of
 * leave a quarter, noted in the programme, and is ill one day in fifty, which nobody notes. Three calls in four reach somebody.
 * Not thread-safe.
 */
final class YearTeam {

    static final int PAIRS_OF_ONE = 40;
    private static final int LINES_A_DAY = 14;

    private final YearBeans beans;
    private final TestTeam team;
    private final Map<String, YearLife> lives;
    private final Random random;
    private final List<TeamMember> coordinators = new ArrayList<>();
    final List<Integer> linesADay = new ArrayList<>();
    final Map<String, int[]> ends = new LinkedHashMap<>();
    int lines;
    int nothing;

    YearTeam(YearBeans beans, TestTeam team, Map<String, YearLife> lives, int pairs, Random random) {
        this.beans = beans;
        this.team = team;
        this.lives = lives;
        this.random = random;
        coordinators.add(team.coordinator());
        while (coordinators.size() * PAIRS_OF_ONE < pairs) {
            String id = Ids.next();
            coordinators.add(beans.get(TeamMemberRepository.class).save(new TeamMember(id, team.id(), null, Role.COORDINATOR,
                    "Coordinatrice" + coordinators.size(), "Essai", id + "@example.org", "01", null, true, Instant.now())));
        }
    }

    TeamMember coordinatorOf(int pair) {
        return coordinators.get(pair / PAIRS_OF_ONE);
    }

    /** Notes whose leave begins today. */
    void leave(LocalDate day) {
        for (int i = 0; i < coordinators.size(); i++) {
            if (dayOfQuarter(day) == 60 + 5L * i % 30) {
                beans.get(AbsenceRepository.class).put(team.id(), coordinators.get(i).id(), day, day.plusDays(9));
            }
        }
    }

    private static long dayOfQuarter(LocalDate day) {
        return ChronoUnit.DAYS.between(FollowUpYear.START, day) % 90;
    }

    /** Everybody who is there works through the list, the most urgent first. */
    void work(LocalDate day, Instant now) {
        Set<String> away = beans.get(AbsenceRepository.class).from(team.id(), day).stream().filter(absence -> absence.on(day))
                .map(Absence::memberId).collect(Collectors.toSet());
        List<TeamMember> there = new ArrayList<>(coordinators.stream()
                .filter(each -> !away.contains(each.id()) && random.nextInt(50) > 0).toList());
        there.add(team.lead());
        there.add(team.safeguarding());
        for (TeamMember member : there) {
            List<Line> list = TodayBoard.of(beans.get(SignalRepository.class).openFor(team.id(), member.id(), false,
                    member.role() == Role.SAFEGUARDING, now), now).now();
            if (member.role() == Role.COORDINATOR) {
                linesADay.add(list.size());
            }
            list.stream().flatMap(line -> Stream.concat(Stream.of(line), line.pairs().stream())).limit(LINES_A_DAY)
                    .sorted(Comparator.comparing(this::number).thenComparing(line -> line.top().reason()))
                    .forEach(line -> settle(team.staff(member), line, day, now));
        }
    }

    /** The order of the lives, so that a seed tells the same year again; the programme's own lines come first. */
    private int number(Line line) {
        YearLife life = line.top().pairId() == null ? null : lives.get(line.top().pairId());
        return life == null ? -1 : life.number;
    }

    /** One call a line; what it does not settle gets a call of its own. */
    private void settle(Staff staff, Line line, LocalDate day, Instant now) {
        Set<String> also = line.reasons().stream().filter(line::settledWithTop).map(OpenSignal::id).collect(Collectors.toSet());
        List<OpenSignal> settled = new ArrayList<>(List.of(line.top()));
        line.reasons().stream().filter(each -> also.contains(each.id())).forEach(settled::add);
        boolean reached = call(staff, settled, also, day, now);
        if (reached) {
            line.reasons().stream().filter(each -> !also.contains(each.id()))
                    .forEach(each -> call(staff, List.of(each), Set.of(), day, now));
        }
    }

    private boolean call(Staff staff, List<OpenSignal> about, Set<String> also, LocalDate day, Instant now) {
        OpenSignal top = about.get(0);
        Signal signal = beans.get(SignalRepository.class).findByAssociationIdAndId(team.id(), top.id()).orElseThrow();
        if (signal.status() == SignalStatus.CLOSED) {
            return false;
        }
        YearLife life = signal.pairId() == null ? null : lives.get(signal.pairId());
        boolean reached = random.nextInt(100) < 75;
        if (signal.code() == SignalCode.S1) {
            safety(staff, signal, now);
        } else {
            boolean news = life == null || signal.level() == SignalLevel.RED || about.stream().anyMatch(each -> news(each, life, day));
            CallOutcome outcome = !reached ? CallOutcome.NO_ANSWER : news ? CallOutcome.REACHED : CallOutcome.NOTHING;
            beans.get(CallDesk.class).record(staff, signal.id(), new CallForm(Ids.next(), outcome, "Vu.", null, also), now);
            if (reached) {
                count(top.reason(), outcome == CallOutcome.NOTHING);
            }
        }
        if (life != null && life.inTrouble(day) && life.called == null) {
            life.called = day;
            life.told(signal.raisedAt(), staff.zone());
        }
        if (life != null && reached) {
            life.lastSign = day;
            about.forEach(each -> act(staff, life, each, day));
        }
        return reached;
    }

    private void count(Reason reason, boolean empty) {
        lines++;
        nothing += empty ? 1 : 0;
        int[] of = ends.computeIfAbsent(reason.name(), name -> new int[2]);
        of[0]++;
        of[1] += empty ? 1 : 0;
    }

    /**
     * Whether the call finds something: a trouble, contact that has really stopped, somebody who asked or said something, a date
     * to decide about, or somebody who does not read mail and agrees on another way.
     */
    private static boolean news(OpenSignal signal, YearLife life, LocalDate day) {
        return switch (signal.code()) {
            case S5, S12 -> life.inTrouble(day) || !life.met(day);
            case S6, S8 -> life.inTrouble(day) || life.contactsOfMonth(day) == 0;
            case S7 -> life.inTrouble(day) || life.contactsOfMonth(day) == 0 || !life.reads;
            default -> true;
        };
    }

    private void safety(Staff staff, Signal signal, Instant now) {
        SafetyCases cases = beans.get(SafetyCases.class);
        if (cases.proposal(team.id(), signal.id()).isEmpty()) {
            cases.note(staff, signal, "Appelée.", now);
            cases.propose(staff, signal, "Suivie.", now);
        } else if (!cases.proposal(team.id(), signal.id()).orElseThrow().memberId().equals(staff.memberId())) {
            cases.close(staff, signal, now);
        }
    }

    /** What the call leads to. */
    private void act(Staff staff, YearLife life, OpenSignal signal, LocalDate day) {
        Pair pair = beans.get(PairRepository.class).findByAssociationIdAndId(team.id(), life.pair.id()).orElseThrow();
        if (pair.status() != PairStatus.ACTIVE) {
            return;
        }
        boolean gone = life.inTrouble(day) && life.trouble == Trouble.MENTOR_GONE;
        if (signal.code() == SignalCode.S7) {
            // A better way to ask was agreed on during the call.
            life.menteeAnswers = Math.max(life.menteeAnswers, 0.3);
            life.mentorAnswers = gone ? life.mentorAnswers : Math.max(life.mentorAnswers, 0.3);
        }
        if (signal.code() == SignalCode.S3 || gone || signal.reason() == Reason.ENDS_SOON && random.nextInt(100) < 40) {
            beans.get(Closures.class).begin(staff, pair, ClosureReason.TERM, ClosureReason.TERM, "");
            Pair closing = beans.get(PairRepository.class).findByAssociationIdAndId(team.id(), life.pair.id()).orElseThrow();
            beans.get(Closures.class).end(staff, closing, Closure.How.INTERVIEW, false, "Merci.", "Merci.");
            life.over = true;
        } else if (signal.reason() == Reason.ENDS_SOON) {
            beans.get(Closures.class).goOn(staff, pair, 6, null);
        } else if (life.inTrouble(day) && life.trouble == Trouble.NO_CONTACT) {
            life.help(day);
        } else if (random.nextInt(100) < 4) {
            beans.get(PairDesk.class).pause(staff, pair, 3);
        }
    }
}
