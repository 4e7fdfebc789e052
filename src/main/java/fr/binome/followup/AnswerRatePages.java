package fr.binome.followup;

import fr.binome.account.Role;
import fr.binome.account.Staff;
import fr.binome.pairing.Side;
import fr.binome.platform.Clock;
import fr.binome.web.Languages;
import fr.binome.web.Messages;
import fr.binome.web.Pages;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.security.annotation.Secured;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;

/** How many answer, by mail, by side and by week: the programme's own key figure. */
@Controller("/answer-rates")
final class AnswerRatePages {

    private static final Duration SHOWN = Duration.ofDays(84);

    /** One line of either table. */
    record Row(String mail, String side, long sent, long answered, long phoned) {

        public long percent() {
            return sent == 0 ? 0 : Math.round(100.0 * answered / sent);
        }
    }

    private final AnswerRates rates;
    private final Messages messages;
    private final Pages pages;
    private final Clock clock;

    AnswerRatePages(AnswerRates rates, Messages messages, Pages pages, Clock clock) {
        this.rates = rates;
        this.messages = messages;
        this.pages = pages;
        this.clock = clock;
    }

    @Get
    @Secured({"LEAD", "COORDINATOR", "SAFEGUARDING", "READ_ONLY"})
    HttpResponse<?> show(HttpRequest<?> request, Staff staff) {
        String language = Languages.of(request);
        Moments moments = new Moments(messages, language, staff.zone());
        List<AnswerRate> counted = rates.since(staff.associationId(), clock.now().minus(SHOWN));
        long sent = counted.stream().mapToLong(AnswerRate::sent).sum();
        long answered = counted.stream().mapToLong(AnswerRate::answered).sum();
        return pages.staff(request, "followup/answer-rates", Map.of("lead", staff.role() == Role.LEAD,
                "title", sent == 0 ? messages.text(language, "followup.rates.title.none")
                        : messages.text(language, "followup.rates.title", Math.round(100.0 * answered / sent)),
                "rows", rows(language, counted, AnswerRate::kind, kind -> messages.text(language, kind.labelKey())),
                "weeks", rows(language, counted.stream().sorted(Comparator.comparing(AnswerRate::week)).toList(), AnswerRate::week,
                        week -> messages.text(language, "followup.rates.weekOf", moments.date(week)))));
    }

    private <K extends Comparable<? super K>> List<Row> rows(String language, List<AnswerRate> counted, Function<AnswerRate, K> key,
                                                              Function<K, String> words) {
        Map<K, List<AnswerRate>> groups = new TreeMap<>();
        counted.forEach(rate -> groups.computeIfAbsent(key.apply(rate), each -> new ArrayList<>()).add(rate));
        List<Row> rows = new ArrayList<>();
        groups.forEach((group, members) -> {
            for (Side side : Side.values()) {
                List<AnswerRate> ofSide = members.stream().filter(rate -> rate.side() == side).toList();
                if (!ofSide.isEmpty()) {
                    rows.add(new Row(words.apply(group), messages.text(language, "followup.side." + side),
                            ofSide.stream().mapToLong(AnswerRate::sent).sum(), ofSide.stream().mapToLong(AnswerRate::answered).sum(),
                            ofSide.stream().mapToLong(AnswerRate::phoned).sum()));
                }
            }
        });
        return rows;
    }
}
