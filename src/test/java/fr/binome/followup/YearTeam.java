package fr.binome.followup;

import fr.binome.account.Absence;
import fr.binome.account.AbsenceRepository;
import fr.binome.account.Role;
import fr.binome.account.TeamMember;
import fr.binome.account.TeamMemberRepository;
import fr.binome.account.TestTeam;
import fr.binome.followup.TodayBoard.Line;
import fr.binome.followup.catalogue.SignalCode;
import fr.binome.platform.Ids;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The team of a simulated year. Coordinators open their lists in the afternoon of every working day, all at the same moment, and
 * work side by side; nobody calls about a pair that a colleague is on the phone for. Each has ten days of leave a quarter, noted
 * in the programme, and is ill one day in fifty, which nobody notes. Not thread-safe.
 */
final class YearTeam {

    static final int PAIRS_OF_ONE = 40;
    private static final int LINES_A_DAY = 14;

    private final YearBeans beans;
    private final TestTeam team;
    private final Map<String, YearLife> lives;
    private final Random random;
    private final YearCrowd crowd;
    private final List<TeamMember> coordinators = new ArrayList<>();
    final List<Integer> linesADay = new ArrayList<>();
    final Map<String, int[]> ends = new LinkedHashMap<>();

    YearTeam(YearBeans beans, TestTeam team, Map<String, YearLife> lives, int pairs, Random random, YearCrowd crowd) {
        this.beans = beans;
        this.team = team;
        this.lives = lives;
        this.random = random;
        this.crowd = crowd;
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
        List<TeamMember> there = there(day);
        Map<String, List<Line>> lists = new ConcurrentHashMap<>();
        crowd.atOnce(there, member -> lists.put(member.id(), list(member, now)));
        Map<YearDesk, List<Line>> work = new LinkedHashMap<>();
        Set<String> taken = new HashSet<>();
        for (TeamMember member : there) {
            if (member.role() == Role.COORDINATOR) {
                linesADay.add(lists.get(member.id()).size());
            }
            // Dice of their own, so that a seed tells the same year again however fast each of them is.
            work.put(new YearDesk(beans, team.staff(member), lives, day, now, new Random(random.nextLong())), lists.get(member.id()).stream()
                    .flatMap(line -> Stream.concat(Stream.of(line), line.pairs().stream())).filter(line -> safety(line) || taken.add(line.top().lineKey()))
                    .limit(LINES_A_DAY).sorted(Comparator.comparing(this::number).thenComparing(line -> line.top().reason())).toList());
        }
        crowd.atOnce(work.keySet(), desk -> work.get(desk).stream().filter(line -> !safety(line)).forEach(desk::settle));
        // A case of safety takes two, one after the other.
        work.forEach((desk, lines) -> lines.stream().filter(YearTeam::safety).forEach(desk::settle));
        work.keySet().forEach(desk -> desk.ends.forEach((reason, calls) -> {
            int[] of = ends.computeIfAbsent(reason, name -> new int[2]);
            of[0] += calls[0];
            of[1] += calls[1];
        }));
    }

    private List<TeamMember> there(LocalDate day) {
        Set<String> away = beans.get(AbsenceRepository.class).from(team.id(), day).stream().filter(absence -> absence.on(day))
                .map(Absence::memberId).collect(Collectors.toSet());
        List<TeamMember> there = new ArrayList<>(coordinators.stream()
                .filter(each -> !away.contains(each.id()) && random.nextInt(50) > 0).toList());
        there.add(team.lead());
        there.add(team.safeguarding());
        return there;
    }

    private List<Line> list(TeamMember member, Instant now) {
        return TodayBoard.of(beans.get(SignalRepository.class).openFor(team.id(), member.id(), false,
                member.role() == Role.SAFEGUARDING, now), now).now();
    }

    private static boolean safety(Line line) {
        return line.top().code() == SignalCode.S1;
    }

    /** The order of the lives, so that a seed tells the same year again; the programme's own lines come first. */
    private int number(Line line) {
        YearLife life = line.top().pairId() == null ? null : lives.get(line.top().pairId());
        return life == null ? -1 : life.number;
    }
}
