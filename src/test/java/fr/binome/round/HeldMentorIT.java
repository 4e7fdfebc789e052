package fr.binome.round;

import static org.assertj.core.api.Assertions.assertThat;

import fr.binome.Service;
import fr.binome.account.TeamMember;
import fr.binome.mail.OutboxPump;
import fr.binome.pairing.Pair;
import fr.binome.pairing.PairRepository;
import fr.binome.pairing.PairStatus;
import fr.binome.people.Mentee;
import fr.binome.people.MenteeStatus;
import fr.binome.people.Mentor;
import fr.binome.platform.Ids;
import fr.binome.platform.job.RecurringJob;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** "I do not feel safe", said on a Friday night through the link of a mail, seen from the next round. */
class HeldMentorIT {

    private static final Pattern LINK = Pattern.compile("http://localhost:8080(/check-in/[^\\s\"?]+)");
    /** A Friday in term time. */
    private static final LocalDate FRIDAY = LocalDate.of(2027, 2, 12);

    private final Service service = Service.shared();
    private final Town town = Town.in(service);

    @AfterEach
    void resetClock() {
        service.resetClock();
    }

    @Test
    void threePeopleKnowWithinAMinuteAndNoRoundProposesTheMentorUntilAHumanLiftsIt() {
        service.clockAt(friday(10, 0));
        Mentor marc = town.mentor(0);
        Mentor sophie = town.mentor(1);
        Pair pair = pair(town.mentee(1, LocalDate.of(2006, 1, 1), MenteeStatus.PAIRED, true), marc);
        Mentee waiting = town.mentee(2);
        run("plan-check-ins");
        service.bean(OutboxPump.class).pump(friday(10, 1));
        String link = link(pair.menteeId() + "@example.org");
        service.clockAt(friday(20, 30));

        assertThat(service.visitor().post(link + "/not-safe", "place", "MENTOR", "mayCall", "yes").status()).isEqualTo(303);
        service.bean(OutboxPump.class).pump(friday(20, 31));

        for (TeamMember member : List.of(town.team().coordinator(), town.team().lead(), town.team().safeguarding())) {
            assertThat(mails(member.email())).singleElement().asString().contains("ne se sent pas en sécurité");
        }
        assertThat(mentors(town.solved(), waiting)).containsExactly(sophie.id());
    }

    @Test
    void withOnlyTheHeldMentorNobodyIsProposed() {
        service.clockAt(friday(10, 0));
        Mentor marc = town.mentor(0);
        Pair pair = pair(town.mentee(1, LocalDate.of(2006, 1, 1), MenteeStatus.PAIRED, true), marc);
        town.mentee(2);
        run("plan-check-ins");
        service.bean(OutboxPump.class).pump(friday(10, 1));
        service.visitor().post(link(pair.menteeId() + "@example.org") + "/not-safe", "place", "MENTOR", "mayCall", "no");

        Round round = town.solved();

        assertThat(town.proposals(round)).isEmpty();
    }

    private List<String> mentors(Round round, Mentee mentee) {
        return town.proposals(round).stream().filter(each -> each.menteeId().equals(mentee.id())).map(Proposal::mentorId).toList();
    }

    private Pair pair(Mentee mentee, Mentor mentor) {
        Instant since = FRIDAY.minusDays(8).atTime(10, 0).atZone(town.team().association().zone()).toInstant();
        return service.bean(PairRepository.class).save(new Pair(Ids.next(), town.team().id(), Ids.next(), Ids.next(), mentee.id(),
                mentor.id(), mentee.id(), town.team().coordinator().id(), PairStatus.ACTIVE, 80_000, 2_000, "IN_PERSON",
                "WED-AFTERNOON", null, "", null, since, null, null, FRIDAY.minusDays(8), since, since, null, null, null, null));
    }

    private void run(String job) {
        service.context().getBeansOfType(RecurringJob.class).stream().filter(each -> each.name().equals(job)).findFirst()
                .orElseThrow().run();
    }

    private String link(String address) {
        Matcher matcher = LINK.matcher(mails(address).get(0));
        assertThat(matcher.find()).isTrue();
        return matcher.group(1);
    }

    private List<String> mails(String address) {
        List<String> texts = new ArrayList<>();
        for (MimeMessage message : service.mail().getReceivedMessages()) {
            try {
                if (Arrays.toString(message.getAllRecipients()).contains(address)) {
                    texts.add(((Multipart) message.getContent()).getBodyPart(0).getContent().toString());
                }
            } catch (MessagingException | IOException e) {
                throw new IllegalStateException(e);
            }
        }
        return texts;
    }

    private Instant friday(int hour, int minute) {
        return FRIDAY.atTime(hour, minute).atZone(town.team().association().zone()).toInstant();
    }
}
