package fr.binome.followup;

import fr.binome.followup.FollowUpYear.Trouble;
import fr.binome.followup.FollowUpYear.Truth;
import fr.binome.followup.catalogue.Reason;
import fr.binome.platform.calendar.FrenchHolidays;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Puts the measures of a lived year into lines: how soon a human called, how long the lists were, how many calls were for nothing. */
record FollowUpYearReport(FollowUpYear.Report report) {

    List<String> print() {
        List<String> lines = new ArrayList<>();
        for (Trouble trouble : Trouble.values()) {
            List<Truth> of = report.truths().stream().filter(truth -> truth.trouble() == trouble).toList();
            List<Integer> days = workingDays(trouble);
            lines.add(String.format("%-17s %3d seen, %3d called; working days to a call: from the trouble median %s, p95 %s;"
                            + " from the first question whose true answer tells it %s, %s; from the signal %s, %s", trouble, of.size(), days.size(),
                    percentile(days, 50), percentile(days, 95), percentile(sinceSayable(trouble), 50), percentile(sinceSayable(trouble), 95),
                    percentile(sinceTold(trouble), 50), percentile(sinceTold(trouble), 95)));
        }
        lines.add("lines a coordinator a working day: median " + percentile(report.linesADay(), 50) + ", p95 " + percentile(report.linesADay(), 95));
        lines.add("calls with nothing to report: " + nothingPercent() + " % of " + report.calls() + "; of those that no planned end had asked for: "
                + nothingPercentOfSignals() + " %");
        report.ends().entrySet().stream().sorted(Map.Entry.comparingByKey()).forEach(entry -> lines.add(String.format("  %-14s %4d calls, %3d with nothing to report",
                entry.getKey(), entry.getValue()[0], entry.getValue()[1])));
        lines.add("broken promises: " + report.faults().size());
        return lines;
    }

    /** From the day on which the trouble began to the first call of the team. */
    List<Integer> workingDays(Trouble trouble) {
        return report.truths().stream().filter(truth -> truth.trouble() == trouble && truth.called() != null)
                .map(truth -> between(truth.since(), truth.called())).sorted().toList();
    }

    /** From the first day on which the true answer to a question told of it. */
    List<Integer> sinceSayable(Trouble trouble) {
        return report.truths().stream().filter(truth -> truth.trouble() == trouble && truth.called() != null && truth.sayable() != null)
                .map(truth -> between(truth.sayable(), truth.called())).sorted().toList();
    }

    /** From the signal that was answered to the call. */
    List<Integer> sinceTold(Trouble trouble) {
        return report.truths().stream().filter(truth -> truth.trouble() == trouble && truth.called() != null)
                .map(truth -> between(truth.told(), truth.called())).sorted().toList();
    }

    long nothingPercent() {
        return report.calls() == 0 ? 0 : Math.round(100.0 * report.nothing() / report.calls());
    }

    /** The share among calls that something weak had asked for; a planned end is always talked about. */
    long nothingPercentOfSignals() {
        int planned = report.ends().getOrDefault(Reason.ENDS_SOON.name(), new int[2])[0];
        return report.calls() == planned ? 0 : Math.round(100.0 * report.nothing() / (report.calls() - planned));
    }

    static int percentile(List<Integer> values, int percent) {
        List<Integer> sorted = values.stream().sorted().toList();
        return sorted.isEmpty() ? 0 : sorted.get(Math.min(sorted.size() - 1, sorted.size() * percent / 100));
    }

    private static int between(LocalDate from, LocalDate to) {
        return to.isBefore(from) ? 0 : (int) from.datesUntil(to).filter(day -> day.getDayOfWeek() != DayOfWeek.SATURDAY
                && day.getDayOfWeek() != DayOfWeek.SUNDAY && !FrenchHolidays.contains(day)).count();
    }
}
