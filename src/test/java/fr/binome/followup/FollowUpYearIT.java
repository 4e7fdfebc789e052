package fr.binome.followup;

import static org.assertj.core.api.Assertions.assertThat;

import fr.binome.Service;
import fr.binome.bench.SmtpSink;
import fr.binome.followup.FollowUpYear.Trouble;
import fr.binome.platform.calendar.FrenchHolidays;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.DayOfWeek;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Some months of forty pairs; the whole year of two hundred is {@code scripts/bench followup}. */
class FollowUpYearIT {

    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");

    @Test
    void thePromisesOfTheFollowUpHoldForMonths() {
        Service service = Service.start(Map.of("binome.quiet-hours", true));
        try (FollowUpYear year = new FollowUpYear(service, 40, 120, 7)) {
            FollowUpYearReport report = new FollowUpYearReport(year.live());

            assertThat(report.report().faults()).isEmpty();
            noMailIsSentTwiceOrInQuietHours(year);
            assertThat(FollowUpYearReport.percentile(report.workingDays(Trouble.CHILD_UNSAFE), 95)).isLessThanOrEqualTo(1);
            assertThat(FollowUpYearReport.percentile(report.workingDays(Trouble.PARENT_WITHDRAWN), 95)).isLessThanOrEqualTo(1);
            for (Trouble trouble : Trouble.values()) {
                assertThat(FollowUpYearReport.percentile(report.sinceTold(trouble), 95)).as(trouble.name()).isLessThanOrEqualTo(5);
            }
            assertThat(FollowUpYearReport.percentile(report.report().linesADay(), 95)).isLessThanOrEqualTo(8);
            assertThat(report.nothingPercentOfSignals()).isLessThanOrEqualTo(25);
        } finally {
            service.close();
        }
    }

    private static void noMailIsSentTwiceOrInQuietHours(FollowUpYear year) {
        assertThat(year.column("SELECT CONCAT(a.recipient_id, ' ', a.sent_at) FROM outbox a JOIN outbox b ON b.association_id = a.association_id"
                + " AND b.recipient_id = a.recipient_id AND b.id > a.id AND b.template = a.template AND a.template LIKE 'check-in-m%'"
                + " AND ABS(TIMESTAMPDIFF(HOUR, a.sent_at, b.sent_at)) < 140 WHERE a.association_id = ? AND a.status = 'SENT'"
                + " AND b.status = 'SENT'")).isEmpty();
        List<String> sent = year.column("SELECT CONCAT(recipient_kind, ' ', recipient_id, ' ', DATE_FORMAT(sent_at, '%Y-%m-%dT%H:%i:%s'))"
                + " FROM outbox WHERE association_id = ? AND status = 'SENT' AND channel = 'MAIL' AND recipient_kind <> 'STAFF'");
        assertThat(sent).isNotEmpty().allSatisfy(row -> {
            String[] mail = row.split(" ");
            Optional<YearLife> young = mail[0].equals("MENTEE") ? Optional.of(year.lifeOf(mail[1])) : Optional.empty();
            ZonedDateTime read = LocalDateTime.parse(mail[2]).atOffset(ZoneOffset.UTC).atZoneSameInstant(young.map(life -> ZoneId.of(life.zone)).orElse(PARIS));
            boolean minor = young.isPresent() && young.get().minor;
            LocalTime from = !minor ? LocalTime.of(8, 0) : read.getDayOfWeek() == DayOfWeek.SATURDAY ? LocalTime.of(10, 0) : LocalTime.of(17, 0);
            assertThat(read.toLocalTime()).isBetween(from, minor ? LocalTime.of(19, 30) : LocalTime.of(20, 0));
            assertThat(read.getDayOfWeek()).isNotEqualTo(DayOfWeek.SUNDAY);
            assertThat(FrenchHolidays.contains(read.toLocalDate())).isFalse();
        });
    }

    /** The whole year: {@code pairs days seeds}, one seed after the other. Ends with 1 when a promise is broken. */
    public static void main(String[] arguments) {
        int[] numbers = Arrays.stream(arguments).mapToInt(Integer::parseInt).toArray();
        boolean held = true;
        for (int seed = 1; seed <= numbers[2]; seed++) {
            held &= holds(numbers[0], numbers[1], seed);
        }
        System.exit(held ? 0 : 1);
    }

    private static boolean holds(int pairs, int days, int seed) {
        try (SmtpSink mailServer = new SmtpSink()) {
            return holds(mailServer, pairs, days, seed);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A mail server that forgets at once: GreenMail keeps, and reads, every mail of the year. */
    private static boolean holds(SmtpSink mailServer, int pairs, int days, int seed) {
        Service service = Service.start(Map.of("binome.quiet-hours", true, "binome.smtp.port", mailServer.port()));
        try (FollowUpYear year = new FollowUpYear(service, pairs, days, seed)) {
            YearCost before = YearCost.now();
            FollowUpYear.Report report = year.live();
            List<String> lines = new ArrayList<>(List.of(String.format("seed %d: %d pairs, %d days, lived in %s", seed, pairs, days,
                    YearCost.now().since(before))));
            new FollowUpYearReport(report).print().forEach(line -> lines.add("  " + line));
            report.faults().stream().limit(10).forEach(fault -> lines.add("  " + fault));
            System.out.println(String.join("\n", lines));
            noMailIsSentTwiceOrInQuietHours(year);
            return report.faults().isEmpty();
        } catch (AssertionError broken) {
            System.out.println("seed " + seed + ": " + broken.getMessage());
            return false;
        } catch (RuntimeException fault) {
            fault.printStackTrace();
            return false;
        } finally {
            service.close();
        }
    }
}
