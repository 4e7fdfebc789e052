package fr.binome.people;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;

/** A request for erasure on a profile; days in words. */
record ErasureLine(String by, String asked, String answerBy) {

    static List<ErasureLine> of(List<ErasureRequest> requests, ZoneId zone, String language) {
        return requests.stream().map(request -> new ErasureLine(request.askerName(),
                Dates.words(LocalDate.ofInstant(request.askedAt(), zone), language), Dates.words(request.answerBy(), language))).toList();
    }
}
