package fr.binome.pairing;

import com.icegreen.greenmail.util.GreenMailUtil;
import fr.binome.Service;
import fr.binome.account.TestTeam;
import fr.binome.mail.OutboxPump;
import fr.binome.people.BackgroundCheck;
import fr.binome.people.BackgroundCheckRepository;
import fr.binome.people.Channel;
import fr.binome.people.Consent;
import fr.binome.people.ConsentKind;
import fr.binome.people.ConsentRepository;
import fr.binome.people.Guardian;
import fr.binome.people.GuardianRepository;
import fr.binome.people.Mentee;
import fr.binome.people.MenteeRepository;
import fr.binome.people.MenteeStatus;
import fr.binome.people.Mentor;
import fr.binome.people.MentorRepository;
import fr.binome.people.MentorStatus;
import fr.binome.platform.Clock;
import fr.binome.platform.Ids;
import fr.binome.round.RoundInReview;
import jakarta.mail.BodyPart;
import jakarta.mail.Multipart;
import jakarta.mail.internet.MimeMessage;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** People who fit each other, their published pairs and their mails, in an association of the test's own. */
final class TestPairs {

    static final String MENTEE_SURNAME = "Nomsecret";
    static final String MENTOR_SURNAME = "Patronyme";
    static final LocalDate LONG_AGO = LocalDate.of(2026, 9, 1);
    private static final Pattern LINK = Pattern.compile("http://localhost:8080(/(?:proposal|guardian-notice|contact)/[^\\s\"<]+)");

    final Service service;
    final TestTeam team;

    TestPairs(Service service) {
        this.service = service;
        this.team = TestTeam.in(service);
    }

    <T> T bean(Class<T> type) {
        return service.bean(type);
    }

    LocalDate today() {
        return bean(Clock.class).today(ZoneId.of("Europe/Paris"));
    }

    /** A waiting mentee with all consents that the age asks for, and an e-mail. */
    Mentee mentee(String firstName, int age) {
        return mentee(firstName, age, Ids.next() + "@jeune.example", "06 39 98 00 01");
    }

    Mentee mentee(String firstName, int age, String email, String phone) {
        Mentee mentee = bean(MenteeRepository.class).save(new Mentee(Ids.next(), team.id(), null, null, Ids.next(), MenteeStatus.WAITING,
                firstName, MENTEE_SURNAME, email, phone, email == null ? Channel.PHONE : Channel.MAIL, "fr",
                today().minusYears(age).minusDays(40), "F", "69003", "69383", List.of("STAG", "ORIE"), List.of("DIGITAL"),
                List.of("ECOUTE"), List.of("fr"), List.of("WED-EVENING", "SAT-MORNING"), List.of("IN_PERSON", "REMOTE"),
                List.of("WALK"), 30, "ANY", List.of("Musique"), List.of("PRECARITY"), age < 18 ? "B3" : "NONE", LONG_AGO,
                Instant.now(), null));
        consent(mentee, ConsentKind.OWN_DATA);
        if (age < 18) {
            consent(mentee, ConsentKind.PARENTAL_AUTHORISATION);
            bean(GuardianRepository.class).save(new Guardian(Ids.next(), team.id(), mentee.id(), "Nadia " + MENTEE_SURNAME, "mère", null,
                    "06 39 98 00 77", Instant.now()));
        }
        return mentee;
    }

    /** An available mentor with one place and a valid check. */
    Mentor mentor(String firstName) {
        return mentor(firstName, Ids.next() + "@mentor.example", 1);
    }

    Mentor mentor(String firstName, String email, int capacity) {
        Mentor mentor = bean(MentorRepository.class).save(new Mentor(Ids.next(), team.id(), null, Ids.next(), MentorStatus.AVAILABLE,
                firstName, MENTOR_SURNAME, email, "07 39 98 00 02", email == null ? Channel.PHONE : Channel.MAIL, "fr",
                LocalDate.of(1980, 5, 5), "M", "Développeur", "69100", "69266", List.of("STAG", "EMPL"), List.of("DIGITAL", "ARTS"),
                List.of("ECOUTE", "RESEAU"), List.of("fr"), List.of("WED-EVENING"), List.of("IN_PERSON", "REMOTE"), List.of("BIKE"), 30,
                capacity, List.of("musique"), List.of(), LONG_AGO, LONG_AGO, null, Instant.now(), null));
        check(mentor, today().plusMonths(6));
        return mentor;
    }

    void check(Mentor mentor, LocalDate expires) {
        bean(BackgroundCheckRepository.class).save(new BackgroundCheck(Ids.next(), team.id(), mentor.id(), "B3", LONG_AGO, expires,
                team.lead().id()));
    }

    /** The pair of a published round, the mentor asked. */
    Pair published(Mentee mentee, Mentor mentor) {
        RoundInReview review = RoundInReview.of(team);
        bean(PublishedPairs.class).published(team.staff(team.lead()), review.round(), List.of(review.accepted(mentee, mentor)));
        return living(mentee);
    }

    Pair living(Mentee mentee) {
        return bean(PairRepository.class).findByAssociationIdAndMenteeIdOrderByCreatedAt(team.id(), mentee.id()).stream()
                .filter(pair -> pair.status().living()).findFirst().orElseThrow();
    }

    /** A mother of the young person with an address of her own. */
    Guardian mother(Mentee mentee, String email) {
        return bean(GuardianRepository.class).save(new Guardian(Ids.next(), team.id(), mentee.id(), "Nadia " + MENTEE_SURNAME, "mère", email,
                "06 39 98 00 77", Instant.now()));
    }

    /** The mentor's yes and nothing after it. */
    Pair mentorSaysYes(Pair pair) {
        bean(Answers.class).take(team.id(), pair.id(), new Answer(Side.MENTOR, true, null, null, "mentor", false, List.of()));
        return now(pair);
    }

    /** A pair whose mentor has said yes, the guardians told, the young person asked. */
    Pair acceptedByMentor(Mentee mentee, Mentor mentor) {
        Pair pair = published(mentee, mentor);
        bean(Answers.class).take(team.id(), pair.id(), new Answer(Side.MENTOR, true, null, null, "mentor", false, List.of()));
        if (now(pair).guardiansFirst()) {
            bean(GuardianNotices.class).called(team.staff(team.coordinator()), pair.id(), GuardianAnswer.NO_OBJECTION);
        }
        return now(pair);
    }

    /** A pair to introduce. */
    Pair acceptedByBoth(Mentee mentee, Mentor mentor) {
        Pair pair = acceptedByMentor(mentee, mentor);
        bean(Answers.class).take(team.id(), pair.id(), new Answer(Side.MENTEE, true, null, null, "mentee", false, List.of()));
        return now(pair);
    }

    Pair now(Pair pair) {
        return bean(PairRepository.class).findByAssociationIdAndId(team.id(), pair.id()).orElseThrow();
    }

    Mentee now(Mentee mentee) {
        return bean(MenteeRepository.class).findByAssociationIdAndId(team.id(), mentee.id()).orElseThrow();
    }

    Mentor now(Mentor mentor) {
        return bean(MentorRepository.class).findByAssociationIdAndId(team.id(), mentor.id()).orElseThrow();
    }

    List<String> events(Pair pair) {
        return bean(PairEventRepository.class).findByAssociationIdAndPairIdOrderByAt(team.id(), pair.id()).stream().map(PairEvent::event).toList();
    }

    /** All mails to this address so far, after sending what waits, oldest first. */
    List<Mail> mailsTo(String address) {
        bean(OutboxPump.class).pump(bean(Clock.class).now());
        return Arrays.stream(service.mail().getReceivedMessages()).filter(message -> GreenMailUtil.getAddressList(recipients(message)).contains(address))
                .map(Mail::of).toList();
    }

    /** The page that the latest mail to this address leads to. */
    String linkTo(String address) {
        List<Mail> mails = mailsTo(address);
        Matcher link = LINK.matcher(mails.get(mails.size() - 1).text());
        if (!link.find()) {
            throw new AssertionError("No link in: " + mails.get(mails.size() - 1).text());
        }
        return link.group(1);
    }

    /** A mail's parts, decoded. */
    record Mail(String subject, String text, String html) {

        static Mail of(MimeMessage message) {
            try {
                Multipart whole = (Multipart) message.getContent();
                // With a file, text and HTML are the first part of the whole.
                Multipart parts = whole.getBodyPart(0).getContent() instanceof Multipart inner ? inner : whole;
                return new Mail(message.getSubject(), content(parts.getBodyPart(0)), content(parts.getBodyPart(1)));
            } catch (Exception e) {
                throw new IllegalStateException(e);
            }
        }

        String all() {
            return subject + text + html;
        }

        private static String content(BodyPart part) throws Exception {
            return part.getContent().toString();
        }
    }

    private static jakarta.mail.Address[] recipients(MimeMessage message) {
        try {
            return message.getAllRecipients();
        } catch (jakarta.mail.MessagingException e) {
            throw new IllegalStateException(e);
        }
    }

    private void consent(Mentee mentee, ConsentKind kind) {
        bean(ConsentRepository.class).save(new Consent(Ids.next(), team.id(), "MENTEE", mentee.id(), kind, "v1",
                kind == ConsentKind.OWN_DATA ? "SELF" : "GUARDIAN", "Nadia", "mère", "0639980077", Instant.now(), Instant.now(),
                team.lead().id(), "PHONE", null));
    }

    void withdrawAuthorisation(Mentee mentee) {
        try (var connection = service.database().connect();
                var statement = connection.prepareStatement("UPDATE consents SET withdrawn_at = NOW(6) WHERE person_id = ? AND kind = 'PARENTAL_AUTHORISATION'")) {
            statement.setString(1, mentee.id());
            statement.executeUpdate();
        } catch (java.sql.SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Today is the young person's eighteenth birthday. */
    void comesOfAge(Mentee mentee) {
        try (var connection = service.database().connect();
                var statement = connection.prepareStatement("UPDATE mentees SET birth_date = ? WHERE id = ?")) {
            statement.setString(1, today().minusYears(18).toString());
            statement.setString(2, mentee.id());
            statement.executeUpdate();
        } catch (java.sql.SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    void expireChecks(Mentor mentor) {
        checkUntil(mentor, LocalDate.of(2026, 9, 30));
    }

    void checkUntil(Mentor mentor, LocalDate last) {
        try (var connection = service.database().connect();
                var statement = connection.prepareStatement("UPDATE background_checks SET expires_on = ? WHERE mentor_id = ?")) {
            statement.setString(1, last.toString());
            statement.setString(2, mentor.id());
            statement.executeUpdate();
        } catch (java.sql.SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
