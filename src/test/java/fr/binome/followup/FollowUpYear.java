package fr.binome.followup;

import fr.binome.Service;
import fr.binome.account.Role;
import fr.binome.account.Staff;
import fr.binome.account.TeamMember;
import fr.binome.account.TeamMemberRepository;
import fr.binome.followup.catalogue.Answer;
import fr.binome.followup.catalogue.Reason;
import fr.binome.followup.catalogue.SignalCode;
import fr.binome.followup.catalogue.SignalLevel;
import fr.binome.mail.Correspondent;
import fr.binome.mail.MailEvents;
import fr.binome.mail.OutboxPump;
import fr.binome.mail.RecipientKind;
import fr.binome.pairing.Pair;
import fr.binome.pairing.PairRepository;
import fr.binome.pairing.PairStatus;
import fr.binome.pairing.Side;
import fr.binome.people.BackgroundCheck;
import fr.binome.people.BackgroundCheckRepository;
import fr.binome.people.Channel;
import fr.binome.people.Consent;
import fr.binome.people.ConsentKind;
import fr.binome.people.ConsentRepository;
import fr.binome.people.Guardian;
import fr.binome.people.GuardianRepository;
import fr.binome.people.Mentee;
import fr.binome.platform.Ids;
import fr.binome.platform.calendar.FrenchHolidays;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Lives some months of many pairs on a virtual clock: people who answer, stay silent, leave or are in trouble, and a team that
 * calls, goes on holiday and stands in. Everything random comes from the seed. Not thread-safe.
 */
final class FollowUpYear {

    /** What is wrong with a pair, as nobody but this class knows. */
    enum Trouble {
        MENTOR_GONE, CHILD_UNSAFE, DEAD_ADDRESS, PARENT_WITHDRAWN, NO_CONTACT
    }

    /** A trouble with the days on which it began, on which a signal told of the pair, and on which somebody of the team called. */
    record Truth(Trouble trouble, LocalDate since, LocalDate told, LocalDate called) {
    }

    private static final int PAIRS_OF_ONE = 40;
    private static final int LINES_A_DAY = 14;
    static final LocalDate START = LocalDate.of(2027, 1, 4);

    /** One pair, with what only the simulation knows of it. */
    private static final class Life {
        private final Pair pair;
        private final boolean minor;
        private double menteeAnswers;
        private double mentorAnswers;
        private Trouble trouble;
        private LocalDate troubleOn;
        private LocalDate told;
        private LocalDate called;
        private boolean over;
        private LocalDate lastSign;

        private Life(Pair pair, boolean minor, double menteeAnswers, double mentorAnswers) {
            this.pair = pair;
            this.minor = minor;
            this.menteeAnswers = menteeAnswers;
            this.mentorAnswers = mentorAnswers;
            this.lastSign = pair.introducedOn();
        }

        private boolean inTrouble(LocalDate day) {
            return trouble != null && !day.isBefore(troubleOn);
        }
    }

    private final Service service;
    private final TestPairs world;
    private final ZoneId zone;
    private final Random random;
    private final int days;
    private final Map<String, Life> lives = new HashMap<>();
    private final List<TeamMember> coordinators = new ArrayList<>();
    private final List<String> faults = new ArrayList<>();
    private final List<Integer> linesADay = new ArrayList<>();
    private int lines;
    private int nothing;

    FollowUpYear(Service service, int pairs, int days, long seed) {
        this.service = service;
        this.world = new TestPairs(service);
        this.zone = world.team.association().zone();
        this.random = new Random(seed);
        this.days = days;
        coordinators.add(world.team.coordinator());
        while (coordinators.size() * PAIRS_OF_ONE < pairs) {
            String id = Ids.next();
            coordinators.add(service.bean(TeamMemberRepository.class).save(new TeamMember(id, world.team.id(), null, Role.COORDINATOR,
                    "Coordinatrice" + coordinators.size(), "Essai", id + "@example.org", "01", null, true, Instant.now())));
        }
        for (int i = 0; i < pairs; i++) {
            add(i);
        }
    }

    private void add(int i) {
        boolean minor = random.nextInt(100) < 25;
        Channel channel = random.nextInt(100) < 20 ? Channel.PHONE : Channel.MAIL;
        LocalDate introduced = START.plusDays(random.nextInt(28));
        Mentee mentee = world.mentee("Jeune" + i, channel, minor ? introduced.minusYears(14) : introduced.minusYears(20));
        Pair pair = world.pair(mentee, world.mentor("Mentor" + i), PairStatus.ACTIVE, introduced, coordinators.get(i / PAIRS_OF_ONE));
        if (channel == Channel.MAIL && random.nextInt(100) < 10) {
            service.bean(GuardianRepository.class).save(new Guardian(Ids.next(), world.team.id(),
                    mentee.id(), "Parent " + i, "mère", mentee.email(), null, Instant.now()));
        }
        if (minor) {
            consent(mentee, null);
            service.bean(BackgroundCheckRepository.class).save(new BackgroundCheck(Ids.next(),
                    world.team.id(), pair.mentorId(), "B3", START.minusDays(5), START.plusYears(2), world.team.lead().id()));
        }
        Life life = new Life(pair, minor, eagerness(), eagerness());
        if (random.nextInt(100) < 25) {
            life.trouble = Trouble.values()[random.nextInt(Trouble.values().length)];
            if (life.trouble == Trouble.PARENT_WITHDRAWN && !minor || life.trouble == Trouble.DEAD_ADDRESS && channel == Channel.PHONE) {
                life.trouble = Trouble.NO_CONTACT;
            }
            life.troubleOn = introduced.plusDays(life.trouble == Trouble.NO_CONTACT ? 0 : 10 + random.nextInt(Math.max(1, days - 75)));
        }
        lives.put(pair.id(), life);
    }

    private void consent(Mentee mentee, Instant withdrawn) {
        Instant given = at(START.minusDays(10), 10, 0);
        service.bean(ConsentRepository.class).save(new Consent(Ids.next(), world.team.id(), "MENTEE", mentee.id(),
                ConsentKind.PARENTAL_AUTHORISATION, "v1", "GUARDIAN", "Parent", "mère", "", given, given, "x", "PHONE", withdrawn));
    }

    private double eagerness() {
        int kind = random.nextInt(10);
        return kind < 6 ? 0.6 : kind < 9 ? 0.25 : 0.04;
    }

    /** Lives it all. */
    Report live() {
        for (LocalDate day = START; day.isBefore(START.plusDays(days)); day = day.plusDays(1)) {
            turn(day, 9);
            beginTroubles(day);
            send(day, 12, 0);
            send(day, 18, 30);
            answers(day);
            if (works(day)) {
                team(day);
            }
            service.bean(SignalWatch.class).watch(at(day, 19, 0));
            look(day);
        }
        return new Report(List.copyOf(faults), truths(), List.copyOf(linesADay), lines, nothing);
    }

    private void turn(LocalDate day, int hour) {
        Instant now = at(day, hour, 0);
        service.clockAt(now);
        service.bean(CheckInPlanner.class).plan(now);
        service.bean(CheckInReminders.class).remind(now);
        service.bean(SignalWatch.class).watch(now);
        service.bean(Escalations.class).escalate(now);
    }

    private void send(LocalDate day, int hour, int minute) {
        service.clockAt(at(day, hour, minute));
        service.bean(OutboxPump.class).pump(at(day, hour, minute));
    }

    private void beginTroubles(LocalDate day) {
        for (Life life : lives.values()) {
            if (life.trouble != null && life.troubleOn.equals(day) && !life.over) {
                switch (life.trouble) {
                    case PARENT_WITHDRAWN -> withdraw(life, at(day, 11, 0));
                    case DEAD_ADDRESS -> service.bean(MailFollowUp.class).bounced(new MailEvents.Bounced(new Correspondent(
                            world.team.id(), RecipientKind.MENTEE, life.pair.menteeId(), "", life.pair.id()), "bounce-" + life.pair.id(),
                            "check-in-mentee", "", at(day, 11, 0)));
                    case CHILD_UNSAFE -> unsafe(life, day);
                    default -> { }
                }
            }
        }
    }

    private void withdraw(Life life, Instant now) {
        for (Consent given : service.bean(ConsentRepository.class).findByAssociationIdAndPersonId(world.team.id(), life.pair.menteeId())) {
            try (Connection connection = service.database().connect(); PreparedStatement update = connection.prepareStatement(
                    "UPDATE consents SET withdrawn_at = ? WHERE id = ?")) {
                update.setString(1, LocalDateTime.ofInstant(now, ZoneOffset.UTC).toString().replace('T', ' '));
                update.setString(2, given.id());
                update.executeUpdate();
            } catch (SQLException e) {
                throw new IllegalStateException(e);
            }
        }
    }

    /** Says so behind the link of any check-in; without one yet, the trouble begins a week later. */
    private void unsafe(Life life, LocalDate day) {
        List<CheckIn> asked = world.checkIns(life.pair).stream().filter(each -> each.side() == Side.MENTEE).toList();
        if (asked.isEmpty()) {
            life.troubleOn = day.plusDays(7);
            return;
        }
        Staff anybody = world.team.staff(world.team.lead());
        service.clockAt(at(day, 13, 0));
        service.bean(SafetyDesk.class).accept(service.bean(AskedLinks.class).find(anybody, asked.get(asked.size() - 1).id()),
                new SafetyForm(random.nextBoolean() ? Place.MENTOR : Place.HOME, true, "", ""), at(day, 13, 0));
    }

    private void answers(LocalDate day) {
        service.clockAt(at(day, 18, 45));
        for (CheckIn open : openCheckIns()) {
            Life life = lives.get(open.pairId());
            boolean byPhone = open.channel() == fr.binome.mail.Channel.PHONE;
            double eager = open.side() == Side.MENTEE ? life.menteeAnswers : life.mentorAnswers;
            boolean gone = life.inTrouble(day) && (life.trouble == Trouble.MENTOR_GONE && open.side() == Side.MENTOR
                    || life.trouble == Trouble.DEAD_ADDRESS && open.side() == Side.MENTEE);
            if (!gone && (!byPhone || works(day)) && random.nextDouble() < eager) {
                service.bean(CheckInReplies.class).save(open, first(open, life, day), second(open, life, day),
                        byPhone ? ReplyChannel.PHONE : ReplyChannel.WEB, open.side().name().toLowerCase(Locale.ROOT), at(day, 18, 45));
                life.lastSign = day;
            }
        }
    }

    private List<CheckIn> openCheckIns() {
        CheckInRepository all = service.bean(CheckInRepository.class);
        return column("SELECT id FROM check_ins WHERE association_id = ? AND status = 'OPEN' ORDER BY id").stream()
                .map(id -> all.findByAssociationIdAndId(world.team.id(), id).orElseThrow()).toList();
    }

    List<String> column(String query) {
        List<String> values = new ArrayList<>();
        try (Connection connection = service.database().connect(); PreparedStatement select = connection.prepareStatement(query)) {
            select.setString(1, world.team.id());
            ResultSet rows = select.executeQuery();
            while (rows.next()) {
                values.add(rows.getString(1));
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        return values;
    }

    private Answer first(CheckIn asked, Life life, LocalDate day) {
        List<Answer> all = asked.first().answers();
        boolean apart = life.inTrouble(day) && (life.trouble == Trouble.NO_CONTACT || life.trouble == Trouble.MENTOR_GONE);
        if (apart) {
            return random.nextInt(3) == 0 ? all.get(all.size() - 1) : all.contains(Answer.NOT_YET) ? Answer.NOT_YET : all.get(all.size() - 1);
        }
        return random.nextInt(100) < 93 ? all.get(0) : all.get(Math.min(1, all.size() - 1));
    }

    private Answer second(CheckIn asked, Life life, LocalDate day) {
        List<Answer> all = asked.second().answers();
        int dice = random.nextInt(1000);
        if (all.contains(Answer.NO_TIME)) {
            return dice < 880 ? Answer.ALL_WELL : dice < 930 ? Answer.SKIP : dice < 965 ? Answer.QUESTION : dice < 990 ? Answer.DIFFICULT : Answer.NO_TIME;
        }
        if (all.contains(Answer.SO_SO)) {
            return dice < 830 ? Answer.GOOD : dice < 900 ? Answer.SKIP : dice < 970 ? Answer.SO_SO : dice < 990 ? Answer.CALL_ME : Answer.NOT_WELL;
        }
        return dice < 950 ? all.get(0) : all.get(all.size() - 1);
    }

    /** Everybody works through the list, the most urgent first; two weeks of the summer nobody but the deputy is there. */
    private void team(LocalDate day) {
        Instant now = at(day, 15, 0);
        service.clockAt(now);
        List<TeamMember> there = new ArrayList<>();
        for (int i = 0; i < coordinators.size(); i++) {
            boolean away = ChronoUnit.DAYS.between(START, day) % 90 >= 60 + 5L * i && ChronoUnit.DAYS.between(START, day) % 90 < 70 + 5L * i;
            if (!away) {
                there.add(coordinators.get(i));
            }
        }
        there.add(world.team.lead());
        there.add(world.team.safeguarding());
        for (TeamMember member : there) {
            List<OpenSignal> list = TodayBoard.of(service.bean(SignalRepository.class).openFor(world.team.id(), member.id(), false,
                    member.role() == Role.SAFEGUARDING, now), now).now().stream().flatMap(line ->
                    Stream.concat(Stream.of(line.top()), line.reasons().stream())).toList();
            if (member.role() == Role.COORDINATOR) {
                linesADay.add((int) list.stream().map(OpenSignal::lineKey).distinct().count());
            }
            list.stream().limit(LINES_A_DAY).forEach(signal -> settle(member, signal, day, now));
        }
    }

    private void settle(TeamMember member, OpenSignal line, LocalDate day, Instant now) {
        Staff staff = world.team.staff(member);
        Signal signal = service.bean(SignalRepository.class).findByAssociationIdAndId(world.team.id(), line.id()).orElseThrow();
        if (signal.status() == SignalStatus.CLOSED) {
            return;
        }
        Life life = signal.pairId() == null ? null : lives.get(signal.pairId());
        boolean reached = random.nextInt(100) < 75;
        if (signal.code() == SignalCode.S1) {
            safety(staff, signal, now);
        } else {
            boolean trouble = life == null || life.inTrouble(day) || signal.level() == SignalLevel.RED
                    || signal.code() == SignalCode.S10 || signal.code() == SignalCode.S20 || signal.code() == SignalCode.S14 || signal.code() == SignalCode.S19;
            CallOutcome outcome = !reached ? CallOutcome.NO_ANSWER : signal.level() == SignalLevel.RED || trouble ? CallOutcome.REACHED : CallOutcome.NOTHING;
            service.bean(CallDesk.class).record(staff, signal.id(), new CallForm(Ids.next(), outcome, "Vu.", null), now);
            if (reached) {
                lines++;
                nothing += outcome == CallOutcome.NOTHING ? 1 : 0;
            }
        }
        if (life != null && life.inTrouble(day) && life.called == null) {
            life.called = day;
            life.told = LocalDate.ofInstant(signal.raisedAt(), zone);
        }
        if (life != null && reached) {
            life.lastSign = day;
            act(staff, life, signal, day);
        }
    }

    private void safety(Staff staff, Signal signal, Instant now) {
        SafetyCases cases = service.bean(SafetyCases.class);
        if (cases.proposal(world.team.id(), signal.id()).isEmpty()) {
            cases.note(staff, signal, "Appelée.", now);
            cases.propose(staff, signal, "Suivie.", now);
        } else if (!cases.proposal(world.team.id(), signal.id()).orElseThrow().memberId().equals(staff.memberId())) {
            cases.close(staff, signal, now);
        }
    }

    /** What the call leads to. */
    private void act(Staff staff, Life life, Signal signal, LocalDate day) {
        Pair pair = reload(life);
        if (pair.status() != PairStatus.ACTIVE) {
            return;
        }
        if (signal.code() == SignalCode.S7) {
            // A better way to ask was agreed on during the call.
            life.menteeAnswers = Math.max(life.menteeAnswers, 0.3);
            life.mentorAnswers = life.trouble == Trouble.MENTOR_GONE ? life.mentorAnswers : Math.max(life.mentorAnswers, 0.3);
        }
        boolean ends = signal.code() == SignalCode.S3 || life.inTrouble(day) && life.trouble == Trouble.MENTOR_GONE;
        if (ends || signal.reason() == Reason.ENDS_SOON && random.nextInt(100) < 40) {
            service.bean(Closures.class).begin(staff, pair, ClosureReason.TERM, ClosureReason.TERM, "");
            service.bean(Closures.class).end(staff, reload(life), Closure.How.INTERVIEW, false, "Merci.");
            life.over = true;
        } else if (signal.reason() == Reason.ENDS_SOON) {
            service.bean(Closures.class).goOn(staff, pair, 6);
        } else if (random.nextInt(100) < 4) {
            service.bean(PairDesk.class).pause(staff, pair, 3);
        } else if (life.inTrouble(day) && life.trouble == Trouble.NO_CONTACT) {
            life.trouble = null;
        }
    }

    /** The promises that hold every day. */
    private void look(LocalDate day) {
        Set<String> looked = new HashSet<>();
        for (OpenSignal signal : service.bean(SignalRepository.class).openFor(world.team.id(), "", true, true, at(day, 19, 0))) {
            if (signal.pairId() != null) {
                looked.add(signal.pairId());
            }
            if (signal.ownerId() == null || signal.dueAt() == null) {
                faults.add(day + ": signal " + signal.id() + " is nobody's or never due");
            }
        }
        for (Pair pair : service.bean(PairRepository.class).findByAssociationIdAndStatus(world.team.id(), PairStatus.ACTIVE)) {
            Life life = lives.get(pair.id());
            LocalDate since = LocalDate.ofInstant(pair.statusSince(), zone);
            LocalDate last = life.lastSign.isAfter(since) ? life.lastSign : since;
            if (ChronoUnit.DAYS.between(last, day) > 40 && !day.isBefore(pair.introducedOn().plusDays(41)) && !looked.contains(pair.id())) {
                faults.add(day + ": pair " + pair.id() + " is forgotten since " + last);
            }
        }
    }

    private List<Truth> truths() {
        return lives.values().stream().filter(life -> life.trouble != null || life.called != null)
                .filter(life -> life.troubleOn != null && life.trouble != null)
                .map(life -> new Truth(life.trouble, life.troubleOn, life.told, life.called)).toList();
    }

    private Pair reload(Life life) {
        return service.bean(PairRepository.class).findByAssociationIdAndId(world.team.id(), life.pair.id()).orElseThrow();
    }

    private Instant at(LocalDate day, int hour, int minute) {
        return day.atTime(hour, minute).atZone(zone).toInstant();
    }

    private static boolean works(LocalDate day) {
        return day.getDayOfWeek() != DayOfWeek.SATURDAY && day.getDayOfWeek() != DayOfWeek.SUNDAY && !FrenchHolidays.contains(day);
    }

    String associationId() {
        return world.team.id();
    }

    /**
     * What came of it.
     *
     * @param faults broken promises in words; empty if all held
     * @param linesADay of every coordinator on every working day
     * @param lines that ended with a call; {@code nothing}: with nothing to report
     */
    record Report(List<String> faults, List<Truth> truths, List<Integer> linesADay, int lines, int nothing) {
    }
}
