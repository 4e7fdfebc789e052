package fr.binome.followup;

import static org.assertj.core.api.Assertions.assertThat;

import fr.binome.Service;
import fr.binome.followup.FollowUpYear.Trouble;
import fr.binome.platform.calendar.FrenchHolidays;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
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
        try {
            FollowUpYear year = new FollowUpYear(service, 40, 120, 7);

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

    /** The whole year: {@code pairs days seeds}. */
    public static void main(String[] arguments) {
        int pairs = Integer.parseInt(arguments[0]);
        int days = Integer.parseInt(arguments[1]);
        for (int seed = 1; seed <= Integer.parseInt(arguments[2]); seed++) {
            Service service = Service.start(Map.of("binome.quiet-hours", true));
            try {
                Instant start = Instant.now();
                FollowUpYear year = new FollowUpYear(service, pairs, days, seed);
                FollowUpYear.Report report = year.live();
                System.out.printf("seed %d: %d pairs, %d days, lived in %d s%n", seed, pairs, days,
                        Duration.between(start, Instant.now()).toSeconds());
                new FollowUpYearReport(report).print().forEach(line -> System.out.println("  " + line));
                report.faults().stream().limit(10).forEach(fault -> System.out.println("  " + fault));
                noMailIsSentTwiceOrInQuietHours(year);
            } finally {
                service.close();
            }
        }
        System.exit(0);
    }
}
