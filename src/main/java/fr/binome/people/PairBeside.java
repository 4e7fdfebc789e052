package fr.binome.people;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;

/** One pair on a profile; {@code since} is the day of its last change of status, in words. */
record PairBeside(String id, String statusKey, String tag, String name, String since) {

    static List<PairBeside> of(List<PairsBeside.Known> pairs, ZoneId zone, String language) {
        return pairs.stream().map(pair -> new PairBeside(pair.id(), "pair.status." + pair.status(), tag(pair.status()),
                pair.firstName() + " " + pair.lastName(), Dates.words(LocalDate.ofInstant(pair.statusSince(), zone), language))).toList();
    }

    private static String tag(String status) {
        return status.equals("ACTIVE") ? "green" : status.equals("ON_HOLD") ? "orange" : "";
    }
}
