package fr.binome.intake;

import fr.binome.people.vocabulary.Day;
import fr.binome.people.vocabulary.DayPart;
import fr.binome.people.vocabulary.Period;
import java.util.Arrays;
import java.util.List;

/** The week as a table of real check boxes, one row a day. */
record PeriodGrid(List<String> parts, List<Row> rows) {

    record Row(String day, List<Cell> cells) {
    }

    /** @param labelKey the accessible name, such as "mercredi soir" */
    record Cell(String id, String value, String labelKey, boolean checked) {
    }

    static PeriodGrid of(List<String> chosen) {
        List<Row> rows = Arrays.stream(Day.values()).map(day -> new Row(day.labelKey(),
                Arrays.stream(DayPart.values()).map(part -> cell(new Period(day, part), chosen)).toList())).toList();
        return new PeriodGrid(Arrays.stream(DayPart.values()).map(DayPart::labelKey).toList(), rows);
    }

    private static Cell cell(Period period, List<String> chosen) {
        // The first box bears the field's name, so that the summary of faults can lead there.
        return new Cell(period.index() == 0 ? "periods" : "periods-" + period.code(), period.code(), period.labelKey(),
                chosen.contains(period.code()));
    }
}
