package fr.binome.pairing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.icegreen.greenmail.util.GreenMailUtil;
import fr.binome.Service;
import fr.binome.Visitor;
import fr.binome.Visitor.Answer;
import fr.binome.account.AbsenceRepository;
import fr.binome.mail.OutboxPump;
import fr.binome.people.Mentee;
import fr.binome.people.Mentor;
import fr.binome.people.venue.Venue;
import fr.binome.people.venue.VenueKind;
import fr.binome.people.venue.VenueRepository;
import fr.binome.platform.Clock;
import fr.binome.platform.Ids;
import io.micronaut.data.exceptions.DataAccessException;
import jakarta.mail.internet.MimeMessage;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class FirstMeetingIT {

    private final Service service = Service.shared();
    private final TestPairs pairs = new TestPairs(service);
    private final Mentee ines = pairs.mentee("Inès", 20);
    private final Mentor marc = pairs.mentor("Marc");
    private final Visitor claire = pairs.team.signedIn(pairs.team.coordinator());
    private final String wednesday = pairs.today().plusDays(8).with(TemporalAdjusters.next(DayOfWeek.WEDNESDAY)).toString();

    private Venue venue(String commune, int capacity, String... periods) {
        return service.bean(VenueRepository.class).save(new Venue(Ids.next(), pairs.team.id(), "Médiathèque", "1 rue des Essais", "69003", commune,
                VenueKind.PUBLIC_PLACE, capacity, String.join("|", periods), true));
    }

    private Answer propose(Pair pair, String... fields) {
        return claire.postFrom("/pairs/" + pair.id(), "/pairs/" + pair.id() + "/first-meeting", fields);
    }

    private FirstMeeting meeting(Pair pair) {
        return service.bean(FirstMeetings.class).of(pair).orElse(null);
    }

    @Test
    void thePageSuggestsThePairsOwnPeriodAndANearPlaceThatIsOpenThen() {
        Venue near = venue("69383", 1, "WED-EVENING");
        venue("59350", 1, "WED-EVENING");
        Pair pair = pairs.acceptedByBoth(ines, marc);

        var form = claire.get("/pairs/" + pair.id()).page().select("form[action$=/first-meeting]");

        LocalDate day = LocalDate.parse(form.select("#meetOn").val());
        assertThat(day).isAfterOrEqualTo(pairs.today().plusDays(5));
        assertThat(MeetingTimes.period(day, java.time.LocalTime.parse(form.select("#meetAt").val())).code()).isEqualTo(pair.slot());
        assertThat(form.select("input[name=venue]").eachAttr("value")).containsExactly(near.id(), "");
        assertThat(form.select("input[name=venue][checked]").val()).isEqualTo(near.id());
    }

    @Test
    void theCalendarNamesWhoCanBeCalledWhileTheCoordinatorIsAway() throws Exception {
        Pair pair = pairs.acceptedByBoth(ines, marc);
        service.database().execute("UPDATE team_members SET deputy_id = '" + pairs.team.safeguarding().id() + "' WHERE id = '" + pair.coordinatorId() + "'");
        service.bean(AbsenceRepository.class).put(pairs.team.id(), pair.coordinatorId(), pairs.today(), pairs.today());

        propose(pair, "meetOn", wednesday, "meetAt", "18:30", "venue", "");

        assertThat(calendar(marc.email())).contains("Sam Essai").doesNotContain("Claire");
    }

    @Test
    void bothGetDayHourPlaceAndACalendarEntryThatKeepsItsIdWhenTheMeetingChanges() throws Exception {
        Venue near = venue("69383", 1, "WED-EVENING");
        Pair pair = pairs.acceptedByBoth(ines, marc);

        Answer first = propose(pair, "meetOn", wednesday, "meetAt", "18:30", "venue", near.id());
        String entry = calendar(marc.email());
        Answer changed = propose(pair, "meetOn", wednesday, "meetAt", "19:00", "venue", "");
        String again = calendar(marc.email());

        assertThat(first.status()).isEqualTo(303);
        assertThat(changed.status()).isEqualTo(303);
        assertThat(pairs.mailsTo(ines.email())).anySatisfy(mail -> assertThat(mail.text()).contains("18 h 30", "Médiathèque", "1 rue des Essais", "Marc"))
                .last().satisfies(mail -> assertThat(mail.text()).contains("Votre première rencontre change", "à convenir"));
        assertThat(uid(again)).isEqualTo(uid(entry));
        assertThat(entry).contains("SEQUENCE:0", "Première rencontre avec Inès");
        assertThat(again).contains("SEQUENCE:1");
        assertThat(pairs.events(pair)).endsWith("MEETING_PROPOSED", "MEETING_PROPOSED");
    }

    @Test
    void aFullPlaceAShutOneAndAFarOneAreRefusedByName() {
        Venue small = venue("69383", 1, "WED-EVENING");
        Venue far = venue("59350", 1, "WED-EVENING");
        Pair first = pairs.acceptedByBoth(ines, marc);
        Pair second = pairs.acceptedByBoth(pairs.mentee("Noé", 20), pairs.mentor("Jean"));
        propose(first, "meetOn", wednesday, "meetAt", "18:00", "venue", small.id());

        Answer full = propose(second, "meetOn", wednesday, "meetAt", "18:30", "venue", small.id());
        Answer shut = propose(second, "meetOn", wednesday, "meetAt", "10:00", "venue", small.id());
        Answer away = propose(second, "meetOn", wednesday, "meetAt", "18:30", "venue", far.id());

        assertThat(full.page().select("#errors").text()).contains("complet");
        assertThat(shut.page().select("#errors").text()).contains("pas ouvert");
        assertThat(away.page().select("#errors").text()).contains("portée");
        assertThat(meeting(second)).isNull();
    }

    @Test
    void theDatabaseItselfRefusesASecondMeetingOfOneMentorAndATakenSeat() {
        FirstMeetingRepository repository = service.bean(FirstMeetingRepository.class);
        LocalDate day = LocalDate.parse(wednesday);
        repository.save(row("mentor-of-this-test1", day, "venue-of-this-test-1", 1));

        assertThatThrownBy(() -> repository.save(row("mentor-of-this-test1", day, null, null))).isInstanceOf(DataAccessException.class);
        assertThatThrownBy(() -> repository.save(row("mentor-of-this-test2", day, "venue-of-this-test-1", 1))).isInstanceOf(DataAccessException.class);
        repository.save(row("mentor-of-this-test3", day, "venue-of-this-test-1", 2));
    }

    @Test
    void aMentorOfTwoIsNotBookedTwiceForOnePeriod() {
        Mentor busy = pairs.mentor("Jean", Ids.next() + "@mentor.example", 2);
        Pair first = pairs.acceptedByBoth(ines, busy);
        Pair second = pairs.acceptedByBoth(pairs.mentee("Noé", 20), busy);
        propose(first, "meetOn", wednesday, "meetAt", "18:00", "venue", "");

        Answer twice = propose(second, "meetOn", wednesday, "meetAt", "19:00", "venue", "");

        assertThat(twice.status()).isEqualTo(422);
        assertThat(twice.page().select("#errors a[href=#meetOn]").text()).contains("pris");
        assertThat(meeting(second)).isNull();
    }

    @Test
    void aMinorMeetsOutsideSchoolWithAnAdultOfTheTeamAndNotTomorrow() {
        Pair pair = pairs.acceptedByBoth(pairs.mentee("Léa", 11), marc);
        String monday = LocalDate.parse(wednesday).plusDays(5).toString();

        Answer answer = propose(pair, "meetOn", monday, "meetAt", "15:00", "venue", "");
        Answer soon = propose(pair, "meetOn", pairs.today().plusDays(4).toString(), "meetAt", "18:00", "venue", "", "withAdult", "YES", "accompanied", "YES");
        Answer right = propose(pair, "meetOn", wednesday, "meetAt", "14:30", "venue", "", "withAdult", "YES", "accompanied", "YES");

        assertThat(answer.page().select("#errors a").eachAttr("href")).containsExactlyInAnyOrder("#meetAt", "#withAdult", "#accompanied");
        assertThat(soon.page().select("#errors a").eachAttr("href")).containsExactly("#meetOn");
        assertThat(right.status()).isEqualTo(303);
        assertThat(meeting(pair).withAdult()).isTrue();
    }

    @Test
    void nobodyIsInvitedToAMentorWhoseCheckIsNotValidThen() {
        Mentee lea = pairs.mentee("Léa", 16);
        Pair pair = pairs.acceptedByBoth(lea, marc);
        String afterTheCheck = pairs.today().plusMonths(3).toString();
        pairs.checkUntil(marc, pairs.today().plusDays(20));
        Answer later = propose(pair, "meetOn", afterTheCheck, "meetAt", "18:30", "venue", "", "withAdult", "YES");
        pairs.expireChecks(marc);

        Answer now = propose(pair, "meetOn", wednesday, "meetAt", "18:30", "venue", "", "withAdult", "YES");

        assertThat(later.status()).isEqualTo(422);
        assertThat(later.page().select("#errors").text()).contains("ne sera plus valable");
        assertThat(now.status()).isEqualTo(409);
        assertThat(meeting(pair)).isNull();
        assertThat(pairs.mailsTo(lea.email())).noneMatch(mail -> mail.text().contains("18 h 30"));
    }

    @Test
    void whenThePairEndsBothHearByPhoneThatTheMeetingDoesNotTakePlace() {
        Pair pair = pairs.acceptedByBoth(ines, marc);
        propose(pair, "meetOn", wednesday, "meetAt", "18:30", "venue", "");

        claire.postFrom("/pairs/" + pair.id(), "/pairs/" + pair.id() + "/cancellation", "why", "CANCEL");

        assertThat(claire.get("/phone-list").page().select("li:contains(18 h 30)").eachText()).hasSize(2)
                .anyMatch(line -> line.contains("Marc Patronyme")).anyMatch(line -> line.contains("Inès Nomsecret"));
    }

    @Test
    void aMeetingCalledOffIsToldAndItsTimeIsFree() throws Exception {
        Pair pair = pairs.acceptedByBoth(ines, marc);
        propose(pair, "meetOn", wednesday, "meetAt", "18:00", "venue", "");

        Answer off = claire.postFrom("/pairs/" + pair.id(), "/pairs/" + pair.id() + "/first-meeting/cancellation");
        Answer twice = claire.postFrom("/pairs/" + pair.id(), "/pairs/" + pair.id() + "/first-meeting/cancellation");

        assertThat(off.status()).isEqualTo(303);
        assertThat(twice.status()).isEqualTo(409);
        assertThat(meeting(pair)).isNull();
        assertThat(calendar(ines.email())).contains("METHOD:CANCEL");
    }

    private FirstMeeting row(String mentor, LocalDate day, String venue, Integer seat) {
        return new FirstMeeting(Ids.next(), pairs.team.id(), Ids.next(), mentor, day, "WED-EVENING", "18:00", venue, seat, false, 0,
                pairs.team.lead().id(), service.bean(Clock.class).now());
    }

    private static String uid(String entry) {
        return entry.lines().filter(line -> line.startsWith("UID:")).findFirst().orElseThrow();
    }

    /** The calendar file of the latest mail to this address. */
    private String calendar(String address) throws Exception {
        service.bean(OutboxPump.class).pump(service.bean(Clock.class).now());
        List<MimeMessage> mails = Arrays.stream(service.mail().getReceivedMessages()).filter(message -> {
            try {
                return GreenMailUtil.getAddressList(message.getAllRecipients()).contains(address);
            } catch (Exception e) {
                throw new IllegalStateException(e);
            }
        }).toList();
        String raw = GreenMailUtil.getWholeMessage(mails.get(mails.size() - 1));
        assertThat(raw).contains("text/calendar");
        jakarta.mail.Multipart parts = (jakarta.mail.Multipart) mails.get(mails.size() - 1).getContent();
        return new String(parts.getBodyPart(parts.getCount() - 1).getInputStream().readAllBytes(), java.nio.charset.StandardCharsets.UTF_8)
                .replace("\r\n ", "");
    }
}
