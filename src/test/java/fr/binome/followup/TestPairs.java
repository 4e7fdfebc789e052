package fr.binome.followup;

import fr.binome.Service;
import fr.binome.account.TeamMember;
import fr.binome.account.TestTeam;
import fr.binome.mail.OutboxPump;
import fr.binome.pairing.Pair;
import fr.binome.pairing.PairRepository;
import fr.binome.pairing.PairStatus;
import fr.binome.people.Channel;
import fr.binome.people.Mentee;
import fr.binome.people.MenteeRepository;
import fr.binome.people.MenteeStatus;
import fr.binome.people.Mentor;
import fr.binome.people.MentorRepository;
import fr.binome.people.MentorStatus;
import fr.binome.platform.Ids;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Pairs of a test's own association, and the mailboxes of their people. */
final class TestPairs {

    /** A Monday, far from every holiday. */
    static final LocalDate INTRODUCED = LocalDate.of(2027, 2, 1);

    private static final Pattern LINK = Pattern.compile("http://localhost:8080(/check-in/[^\\s\"?]+)\\?answer=([A-Z_]+)");

    final Service service;
    final TestTeam team;

    TestPairs(Service service) {
        this.service = service;
        this.team = TestTeam.in(service);
    }

    /** An active pair of Inès and Marc, introduced on {@link #INTRODUCED}. */
    Pair active() {
        return active("Inès", "Marc");
    }

    Pair active(String menteeName, String mentorName) {
        return pair(mentee(menteeName, Channel.MAIL), mentor(mentorName), PairStatus.ACTIVE, INTRODUCED, team.coordinator());
    }

    Pair pair(Mentee mentee, Mentor mentor, PairStatus status, LocalDate introducedOn, TeamMember coordinator) {
        Instant since = INTRODUCED.atStartOfDay(team.association().zone()).toInstant();
        return service.bean(PairRepository.class).save(new Pair(Ids.next(), team.id(), Ids.next(), Ids.next(), mentee.id(),
                mentor.id(), mentee.id(), coordinator.id(), status, 80_000, 2_000, "IN_PERSON", "WED-AFTERNOON", null, "", null,
                since, null, null, introducedOn, since, since, null, null, null, null));
    }

    Mentee mentee(String firstName, Channel channel) {
        return mentee(firstName, channel, LocalDate.of(2008, 5, 4));
    }

    Mentee mentee(String firstName, Channel channel, LocalDate born) {
        return mentee(firstName, channel, born, "69001", "69381");
    }

    Mentee mentee(String firstName, Channel channel, LocalDate born, String postalCode, String commune) {
        String id = Ids.next();
        return service.bean(MenteeRepository.class).save(new Mentee(id, team.id(), null, null, Ids.next(), MenteeStatus.PAIRED,
                firstName, "Essai", channel == Channel.MAIL ? id + "@example.org" : null, "06 00 00 00 01", channel, "fr",
                born, "F", postalCode, commune, List.of("ORIE"), List.of(), List.of(), List.of("fr"), List.of("WED-AFTERNOON"),
                List.of("IN_PERSON"), List.of("WALK"), 30, "ANY", List.of(), List.of(), "NONE", null, Instant.now(), null));
    }

    Mentor mentor(String firstName) {
        String id = Ids.next();
        return service.bean(MentorRepository.class).save(new Mentor(id, team.id(), null, Ids.next(), MentorStatus.AVAILABLE,
                firstName, "Essai", id + "@example.org", "06 00 00 00 02", Channel.MAIL, "fr", LocalDate.of(1980, 5, 4), "M",
                "menuisier", "69001", "69381", List.of("STAG"), List.of(), List.of(), List.of("fr"), List.of("WED-AFTERNOON"),
                List.of("IN_PERSON"), List.of("WALK"), 30, 3, List.of(), List.of(), INTRODUCED, INTRODUCED, null, Instant.now(), null));
    }

    /** 10 h of the day so long after the introduction, in the association's zone. */
    Instant day(int days) {
        return INTRODUCED.plusDays(days).atTime(10, 0).atZone(team.association().zone()).toInstant();
    }

    /** Lives that moment: the clock stands there, and everything due is asked, reminded, raised and sent. */
    void live(int days) {
        Instant now = day(days);
        service.clockAt(now);
        service.bean(CheckInPlanner.class).plan(now);
        service.bean(CheckInReminders.class).remind(now);
        service.bean(SignalWatch.class).watch(now);
        service.bean(OutboxPump.class).pump(now);
    }

    /** The text parts of what this address has received, oldest first. */
    List<String> mailsTo(String address) {
        List<String> texts = new ArrayList<>();
        for (MimeMessage message : service.mail().getReceivedMessages()) {
            try {
                if (Arrays.toString(message.getAllRecipients()).contains(address)) {
                    texts.add(((jakarta.mail.Multipart) message.getContent()).getBodyPart(0).getContent().toString());
                }
            } catch (MessagingException | IOException e) {
                throw new IllegalStateException(e);
            }
        }
        return texts;
    }

    List<String> mailsToMentee(Pair pair) {
        return mailsTo(pair.menteeId() + "@example.org");
    }

    List<String> mailsToMentor(Pair pair) {
        return mailsTo(pair.mentorId() + "@example.org");
    }

    /** The address of the check-in page in the last of these mails, without the tapped answer. */
    static String link(List<String> mails) {
        Matcher matcher = LINK.matcher(mails.get(mails.size() - 1));
        if (!matcher.find()) {
            throw new AssertionError("No check-in link in: " + mails);
        }
        return matcher.group(1);
    }

    /** Answers as the person would, by the last mail. */
    void answer(List<String> mails, String first, String second) {
        int status = service.visitor().post(link(mails), "first", first, "second", second).status();
        if (status != 303) {
            throw new AssertionError("The answer was refused (" + status + ").");
        }
    }

    List<Signal> signals(Pair pair) {
        return service.bean(SignalRepository.class).findByAssociationIdAndPairIdOrderByRaisedAt(team.id(), pair.id());
    }

    List<CheckIn> checkIns(Pair pair) {
        return service.bean(CheckInRepository.class).findByAssociationIdAndPairIdOrderBySentAt(team.id(), pair.id());
    }
}
