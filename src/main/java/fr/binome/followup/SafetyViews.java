package fr.binome.followup;

import fr.binome.followup.catalogue.SignalCode;
import fr.binome.platform.Clock;
import fr.binome.web.FieldErrors;
import fr.binome.web.FormData;
import fr.binome.web.FormView;
import fr.binome.web.Languages;
import fr.binome.web.Messages;
import fr.binome.web.Pages;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.MutableHttpResponse;
import jakarta.inject.Singleton;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Shows the pages of "I do not feel safe". Thread-safe. */
@Singleton
final class SafetyViews {

    static final String PREFIX = "followup.safety";

    private final SignalRepository signals;
    private final Messages messages;
    private final Pages pages;
    private final Clock clock;

    SafetyViews(SignalRepository signals, Messages messages, Pages pages, Clock clock) {
        this.signals = signals;
        this.messages = messages;
        this.pages = pages;
        this.clock = clock;
    }

    MutableHttpResponse<String> form(HttpRequest<?> request, Asked asked, FormData data, FieldErrors errors) {
        FormView form = new FormView(messages, Languages.of(request), PREFIX, data, errors);
        List<String> places = Arrays.stream(Place.values()).map(Enum::name).toList();
        String aboutPartner = PREFIX + ".place.MENTOR." + asked.side();
        Map<String, Object> model = new HashMap<>();
        model.put("path", asked.path());
        model.put("reader", asked.responsible().owner().firstName());
        model.put("faults", form.faults());
        model.put("place", form.choices(SafetyForm.PLACE, false, true, places,
                place -> place.equals(Place.MENTOR.name()) ? aboutPartner : PREFIX + ".place." + place, place -> ""));
        model.put("mayCall", form.choices(SafetyForm.MAY_CALL, false, true, List.of("yes", "no"),
                choice -> PREFIX + ".mayCall." + choice, choice -> ""));
        model.put("when", form.field(SafetyForm.WHEN, "text", "off", false, SafetyForm.LONGEST_WHEN));
        model.put("phone", form.field(SafetyForm.PHONE, "tel", "tel", false, SafetyForm.LONGEST_PHONE));
        return pages.link(request, "followup/not-safe", model);
    }

    MutableHttpResponse<String> refused(HttpRequest<?> request, Asked asked, FormData data, FieldErrors errors) {
        return pages.refused(form(request, asked, data, errors));
    }

    MutableHttpResponse<String> received(HttpRequest<?> request, Asked asked) {
        String language = Languages.of(request);
        Moments moments = new Moments(messages, language, asked.duo().association().zone());
        String reader = asked.responsible().owner().firstName();
        String promise = signals.open(asked.checkIn().associationId(), asked.checkIn().pairId(), SignalCode.S1)
                .filter(signal -> signal.about() == asked.side() && signal.dueAt().isAfter(clock.now()))
                .map(signal -> messages.text(language, PREFIX + ".received.before", reader,
                        moments.before(signal.dueAt(), clock.now())))
                .orElse(messages.text(language, PREFIX + ".received.soon", reader));
        return pages.link(request, "followup/not-safe-received", Map.of("promise", promise,
                "phone", asked.duo().association().phone(), "association", asked.duo().association().name(),
                "dial", asked.duo().association().phone().replaceAll("[^0-9+]", "")));
    }
}
