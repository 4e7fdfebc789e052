package fr.binome.followup;

import fr.binome.Service;
import fr.binome.account.Staff;
import fr.binome.followup.catalogue.Answer;
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
import fr.binome.people.Mentor;
import fr.binome.people.MentorRepository;
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
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * Lives some months of many pairs on a virtual clock: people who answer, stay silent, leave or are in trouble ({@link YearLife},
 * {@link YearAnswers}), and a team that calls, goes on holiday and stands in ({@link YearTeam}). A pair that ends makes room for
 * a new one, so that every coordinator follows as many all year. Everything random comes from the seed. Not thread-safe.
 *
 * <p>Assumptions: a fifth of the young people have no mail, a tenth share an address, a quarter are minors, one in twenty lives
 * overseas, one mentor in seven has two pairs. Of ten people six answer a mail within a day or two, three within the week or
 * not at all, one hardly ever; one in seven of the answers that came too late still comes.
 */
final class FollowUpYear implements AutoCloseable {

    /** What is wrong with a pair, as nobody but this class knows. */
    enum Trouble {
        MENTOR_GONE, CHILD_UNSAFE, DEAD_ADDRESS, PARENT_WITHDRAWN, NO_CONTACT
    }

    /**
     * A trouble.
     *
     * @param since the first day that differs from what it should have been: a missed meeting, a lost address
     * @param sayable the first day on which somebody who is there was asked what tells of it: about a month in which they have met once, nothing does
     * @param told the day of the signal; {@code called}: of the team's first call; null if there was none yet
     */
    record Truth(Trouble trouble, LocalDate since, LocalDate sayable, LocalDate told, LocalDate called) {
    }

    static final LocalDate START = LocalDate.of(2027, 1, 4);
    static final double NEVER_READS = 0.04;
    /** Programme mails are tried at these hours of Paris; each leaves when its reader's hours allow. */
    private static final int[] HOURS = {7, 10, 12, 14, 16, 18, 21, 23};
    private static final int LATE_ANSWERS = 7;
    private static final String REUNION = "Indian/Reunion";

    private final Service service;
    private final TestPairs world;
    private final ZoneId zone;
    private final Random random;
    private final int days;
    private final YearAnswers answers;
    private final YearTeam team;
    private final Map<String, YearLife> lives = new LinkedHashMap<>();
    private final Map<String, YearLife> byMentee = new HashMap<>();
    private final List<YearLife> now = new ArrayList<>();
    private final YearBeans beans;
    private final Connection connection;
    private final List<String> faults = new ArrayList<>();
    private final YearCrowd crowd = new YearCrowd();

    FollowUpYear(Service service, int pairs, int days, long seed) {
        this.service = service;
        this.beans = new YearBeans(service);
        this.connection = connect(service);
        this.world = new TestPairs(service);
        this.zone = world.team.association().zone();
        this.random = new Random(seed);
        this.days = days;
        this.answers = new YearAnswers(random);
        this.team = new YearTeam(beans, world.team, lives, pairs, random, crowd);
        for (int i = 0; i < pairs; i++) {
            now.add(add(i, START.plusDays(random.nextInt(28)), now.isEmpty() ? null : now.get(i - 1)));
        }
    }

    /** One for all questions: opening one costs more than many an answer. */
    private static Connection connect(Service service) {
        try {
            return service.database().connect();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        crowd.close();
        try {
            connection.close();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private <T> T bean(Class<T> type) {
        return beans.get(type);
    }

    private YearLife add(int i, LocalDate introduced, YearLife neighbour) {
        boolean minor = random.nextInt(100) < 25;
        boolean overseas = random.nextInt(100) < 5;
        Channel channel = random.nextInt(100) < 20 ? Channel.PHONE : Channel.MAIL;
        Mentee mentee = world.mentee("Jeune" + i, channel, introduced.minusYears(minor ? 14 : 20), overseas ? "97400" : "69001",
                overseas ? "97411" : "69381");
        boolean second = random.nextInt(7) == 0 && neighbour != null && !neighbour.over && neighbour.trouble == null;
        Mentor mentor = second ? bean(MentorRepository.class).findByAssociationIdAndId(world.team.id(),
                neighbour.pair.mentorId()).orElseThrow() : world.mentor("Mentor" + i);
        Pair pair = world.pair(mentee, mentor, PairStatus.ACTIVE, introduced, team.coordinatorOf(i));
        if (channel == Channel.MAIL && random.nextInt(100) < 10) {
            bean(GuardianRepository.class).save(new Guardian(Ids.next(), world.team.id(),
                    mentee.id(), "Parent " + i, "mère", mentee.email(), null, Instant.now()));
        }
        if (minor) {
            consent(mentee);
            bean(BackgroundCheckRepository.class).save(new BackgroundCheck(Ids.next(),
                    world.team.id(), pair.mentorId(), "B3", introduced.minusDays(5), introduced.plusYears(2), world.team.lead().id()));
        }
        YearLife life = new YearLife(lives.size(), pair, minor, overseas ? REUNION : zone.getId(), eagerness(),
                second ? neighbour.mentorAnswers : eagerness(), random);
        if (!second && random.nextInt(100) < 25) {
            life.trouble = Trouble.values()[random.nextInt(Trouble.values().length)];
            if (life.trouble == Trouble.PARENT_WITHDRAWN && !minor || life.trouble == Trouble.DEAD_ADDRESS && channel == Channel.PHONE) {
                life.trouble = Trouble.NO_CONTACT;
            }
            life.troubleOn = introduced.plusDays(life.trouble == Trouble.NO_CONTACT ? 0 : 10 + random.nextInt(140));
        }
        lives.put(pair.id(), life);
        byMentee.put(mentee.id(), life);
        return life;
    }

    private void consent(Mentee mentee) {
        Instant given = at(START.minusDays(10), 10, 0);
        bean(ConsentRepository.class).save(new Consent(Ids.next(), world.team.id(), "MENTEE", mentee.id(),
                ConsentKind.PARENTAL_AUTHORISATION, "v1", "GUARDIAN", "Parent", "mère", "", given, given, "x", "PHONE", null));
    }

    private double eagerness() {
        int kind = random.nextInt(10);
        return kind < 6 ? 0.6 : kind < 9 ? 0.25 : NEVER_READS;
    }

    /** Lives it all. */
    Report live() {
        for (LocalDate day = START; day.isBefore(START.plusDays(days)); day = day.plusDays(1)) {
            team.leave(day);
            meet(day);
            for (int hour : HOURS) {
                service.clockAt(at(day, hour, 0));
                bean(OutboxPump.class).pump(at(day, hour, 0));
                if (hour == 7) {
                    turn(at(day, 9, 0));
                } else if (hour == 10) {
                    beginTroubles(day);
                    bean(SignalWatch.class).soon(at(day, 11, 30));
                } else if (hour == 14 && works(day)) {
                    service.clockAt(at(day, 15, 0));
                    team.work(day, at(day, 15, 0));
                } else if (hour == 18) {
                    service.clockAt(at(day, 18, 45));
                    answer(day, at(day, 18, 45));
                    bean(SignalWatch.class).soon(at(day, 19, 0));
                }
            }
            look(day);
            renew(day);
        }
        return new Report(List.copyOf(faults), truths(), List.copyOf(team.linesADay), team.ends);
    }

    private void meet(LocalDate day) {
        Set<String> paused = Set.copyOf(column("SELECT id FROM pairs WHERE association_id = ? AND status = 'PAUSED'"));
        now.stream().filter(life -> !life.over && !day.isBefore(life.pair.introducedOn()))
                .forEach(life -> life.live(day, paused.contains(life.pair.id()), random));
    }

    /** The service's jobs come at the same moment, too. */
    private void turn(Instant moment) {
        service.clockAt(moment);
        crowd.atOnce(List.<Consumer<Instant>>of(now -> {
            bean(CheckInPlanner.class).plan(now);
            bean(CheckInReminders.class).remind(now);
        }, now -> {
            bean(SignalWatch.class).watch(now);
            bean(Escalations.class).escalate(now);
        }), job -> job.accept(moment));
    }

    private void beginTroubles(LocalDate day) {
        for (YearLife life : now) {
            if (life.trouble != null && life.troubleOn.equals(day) && !life.over) {
                switch (life.trouble) {
                    case PARENT_WITHDRAWN -> withdraw(life, at(day, 11, 0));
                    case DEAD_ADDRESS -> bean(MailFollowUp.class).bounced(new MailEvents.Bounced(new Correspondent(
                            world.team.id(), RecipientKind.MENTEE, life.pair.menteeId(), "", life.pair.id()), "bounce-" + life.pair.id(),
                            "check-in-mentee", "", at(day, 11, 0)));
                    case CHILD_UNSAFE -> unsafe(life, day);
                    default -> { }
                }
                if (life.trouble != Trouble.MENTOR_GONE && life.trouble != Trouble.NO_CONTACT && life.troubleOn.equals(day)) {
                    life.since = day;
                    life.sayable = day;
                }
            }
        }
    }

    private void withdraw(YearLife life, Instant now) {
        try (PreparedStatement update = connection.prepareStatement(
                "UPDATE consents SET withdrawn_at = ? WHERE association_id = ? AND person_id = ?")) {
            update.setString(1, LocalDateTime.ofInstant(now, ZoneOffset.UTC).toString().replace('T', ' '));
            update.setString(2, world.team.id());
            update.setString(3, life.pair.menteeId());
            update.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Says so behind the link of any check-in; without one yet, the trouble begins a week later. */
    private void unsafe(YearLife life, LocalDate day) {
        List<CheckIn> asked = world.checkIns(life.pair).stream().filter(each -> each.side() == Side.MENTEE).toList();
        if (asked.isEmpty()) {
            life.troubleOn = day.plusDays(7);
            return;
        }
        Staff anybody = world.team.staff(world.team.lead());
        service.clockAt(at(day, 11, 0));
        bean(SafetyDesk.class).accept(bean(AskedLinks.class).find(anybody, asked.get(asked.size() - 1).id()),
                new SafetyForm(random.nextBoolean() ? Place.MENTOR : Place.HOME, true, "", ""), at(day, 11, 0));
    }

    /** Everybody whose mail has arrived may answer, for as long as the link lives; the phone list is worked on working days. */
    private void answer(LocalDate day, Instant moment) {
        Map<String, Boolean> answering = new LinkedHashMap<>();
        for (String[] row : answerable(day)) {
            YearLife life = lives.get(row[1]);
            boolean mentee = row[2].equals(Side.MENTEE.name());
            boolean byPhone = row[3].equals("PHONE");
            double eager = (mentee ? life.menteeAnswers : life.mentorAnswers) / (row[4].equals("SILENT") ? LATE_ANSWERS : 1);
            boolean gone = life.inTrouble(day) && (life.trouble == Trouble.MENTOR_GONE && !mentee || life.trouble == Trouble.DEAD_ADDRESS && mentee);
            if (!gone && life.sayable == null && life.since != null && !LocalDate.parse(row[5]).isBefore(life.since) && life.contactsOfMonth(day) == 0) {
                life.sayable = day;
            }
            if (!gone && (!byPhone || works(day)) && random.nextDouble() < eager) {
                answering.put(row[0], byPhone);
                life.lastSign = day;
            }
        }
        Map<String, CheckIn> asked = new ConcurrentHashMap<>();
        crowd.atOnce(answering.keySet(), id -> asked.put(id, bean(CheckInRepository.class).findByAssociationIdAndId(world.team.id(), id).orElseThrow()));
        List<Answering> said = new ArrayList<>();
        answering.forEach((id, byPhone) -> {
            CheckIn question = asked.get(id);
            YearLife life = lives.get(question.pairId());
            said.add(new Answering(question, answers.first(question, life, day), answers.second(question, life, day),
                    byPhone ? ReplyChannel.PHONE : ReplyChannel.WEB));
        });
        // Not side by side: the two of a pair rarely press in the same millisecond.
        Collections.shuffle(said, random);
        crowd.atOnce(said, each -> bean(CheckInReplies.class).save(each.asked, each.first, each.second, each.channel,
                each.asked.side().name().toLowerCase(Locale.ROOT), moment));
    }

    /** Id, pair, side, channel, status, day of asking and day due, in the order of the lives, so that a seed tells the same year again. */
    private List<String[]> answerable(LocalDate day) {
        return column("SELECT CONCAT(c.id, ' ', c.pair_id, ' ', c.side, ' ', c.channel, ' ', c.status, ' ', DATE(c.sent_at), ' ', c.due_on)"
                + " FROM check_ins c LEFT JOIN outbox o ON o.association_id = c.association_id AND o.unique_key = c.letter_key"
                + " WHERE c.association_id = ? AND c.status IN ('OPEN', 'SILENT') AND c.expires_at > '" + day + "'"
                + " AND (c.channel = 'PHONE' OR o.status = 'SENT')").stream().map(row -> row.split(" "))
                .sorted(Comparator.comparing((String[] row) -> row[6]).thenComparing(row -> lives.get(row[1]).number).thenComparing(row -> row[2])).toList();
    }

    private record Answering(CheckIn asked, Answer first, Answer second, ReplyChannel channel) {
    }

    List<String> column(String query) {
        List<String> values = new ArrayList<>();
        try (PreparedStatement select = connection.prepareStatement(query)) {
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

    /** The pair's life behind a young person. */
    YearLife lifeOf(String menteeId) {
        return byMentee.get(menteeId);
    }

    /** The promises that hold every day. */
    private void look(LocalDate day) {
        Set<String> looked = new HashSet<>();
        for (OpenSignal signal : bean(SignalRepository.class).openFor(world.team.id(), "", true, true, at(day, 19, 0))) {
            if (signal.pairId() != null) {
                looked.add(signal.pairId());
            }
            if (signal.ownerId() == null || signal.dueAt() == null) {
                faults.add(day + ": signal " + signal.id() + " is nobody's or never due");
            }
        }
        for (String pair : column("SELECT CONCAT(id, ' ', DATE(status_since), ' ', introduced_on) FROM pairs WHERE association_id = ?"
                + " AND status = 'ACTIVE'")) {
            String[] row = pair.split(" ");
            LocalDate last = Stream.of(lives.get(row[0]).lastSign, LocalDate.parse(row[1]), LocalDate.parse(row[2]))
                    .max(Comparator.naturalOrder()).orElseThrow();
            if (ChronoUnit.DAYS.between(last, day) > 40 && !looked.contains(row[0])) {
                faults.add(day + ": pair " + row[0] + " is forgotten since " + last);
            }
        }
    }

    /** On Mondays new pairs take the places of those that have ended. */
    private void renew(LocalDate day) {
        if (day.getDayOfWeek() == DayOfWeek.MONDAY) {
            service.clockAt(at(day, 23, 30));
            for (int i = 0; i < now.size(); i++) {
                if (now.get(i).over) {
                    now.set(i, add(i, day, i == 0 ? null : now.get(i - 1)));
                }
            }
        }
    }

    private List<Truth> truths() {
        return lives.values().stream().filter(life -> life.since != null)
                .map(life -> new Truth(life.trouble, life.since, life.sayable, life.told, life.called)).toList();
    }

    private Instant at(LocalDate day, int hour, int minute) {
        return day.atTime(hour, minute).atZone(zone).toInstant();
    }

    private static boolean works(LocalDate day) {
        return day.getDayOfWeek() != DayOfWeek.SATURDAY && day.getDayOfWeek() != DayOfWeek.SUNDAY && !FrenchHolidays.contains(day);
    }

    /**
     * What came of it.
     *
     * @param faults broken promises in words; empty if all held
     * @param linesADay of every coordinator on every working day
     * @param ends by the reason that stood on top: calls that reached somebody, and those among them with nothing to report
     */
    record Report(List<String> faults, List<Truth> truths, List<Integer> linesADay, Map<String, int[]> ends) {

        int calls() {
            return ends.values().stream().mapToInt(of -> of[0]).sum();
        }

        int nothing() {
            return ends.values().stream().mapToInt(of -> of[1]).sum();
        }
    }
}
