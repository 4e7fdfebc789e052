package fr.binome.followup;

import fr.binome.followup.calendar.Due;
import fr.binome.followup.catalogue.Answer;
import fr.binome.followup.catalogue.Question;
import fr.binome.pairing.Side;
import fr.binome.platform.Clock;
import fr.binome.web.Languages;
import fr.binome.web.Messages;
import fr.binome.web.Pages;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.MutableHttpResponse;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;

/** Shows the check-in to the one who was asked. Thread-safe. */
@Singleton
final class CheckInViews {

    private static final Due READ_WITHIN = Due.days(1);

    private final ReplyRepository replies;
    private final PairNoteRepository notes;
    private final Messages messages;
    private final Pages pages;
    private final Offices offices;
    private final Clock clock;

    CheckInViews(ReplyRepository replies, PairNoteRepository notes, Messages messages, Pages pages, Offices offices, Clock clock) {
        this.replies = replies;
        this.notes = notes;
        this.messages = messages;
        this.pages = pages;
        this.offices = offices;
        this.clock = clock;
    }

    /** The second question, with the first answered by a tap in the mail. */
    MutableHttpResponse<String> second(HttpRequest<?> request, Asked asked, Answer tapped) {
        return page(request, asked, tapped, true, false);
    }

    /** Both questions; {@code faulty} says that the first one was left open. */
    MutableHttpResponse<String> both(HttpRequest<?> request, Asked asked, Answer chosen, boolean faulty) {
        return page(request, asked, chosen, false, faulty);
    }

    MutableHttpResponse<String> refused(MutableHttpResponse<String> page) {
        return pages.refused(page);
    }

    MutableHttpResponse<String> thanks(HttpRequest<?> request, Asked asked, boolean noted) {
        String language = Languages.of(request);
        Instant answered = asked.checkIn().answeredAt();
        Instant now = clock.now();
        Moments moments = new Moments(messages, language, asked.duo().association().zone());
        Instant read = offices.of(asked.checkIn().associationId(), moments.zone(), answered).due(answered, READ_WITHIN);
        String reader = asked.responsible().owner().firstName();
        Map<String, Object> model = model(request, asked);
        Map<Question, Answer> given = new HashMap<>();
        replies.findByAssociationIdAndCheckInId(asked.checkIn().associationId(), asked.checkIn().id())
                .forEach(reply -> given.put(reply.question(), reply.answer()));
        Answer first = given.get(asked.checkIn().first());
        model.put("shown", asked.open());
        boolean meets = asked.side() == Side.MENTOR && asked.duo().pair().introducedOn() != null;
        model.put("meets", meets);
        MeetingSum sum = notes.meetings(asked.checkIn().associationId(), asked.checkIn().pairId());
        model.put("met", meets && sum.meetings() > 0 ? sum.words(messages, language) : "");
        model.put("noted", noted);
        model.put("firstName", asked.firstName());
        model.put("first", view(language, asked.checkIn().first(), asked, first));
        model.put("second", view(language, asked.checkIn().second(), asked, given.get(asked.checkIn().second())));
        model.put("change", asked.path() + "?change=" + first);
        model.put("read", read.isAfter(now) ? messages.text(language, "followup.thanks.read", reader, moments.before(read, now))
                : messages.text(language, "followup.thanks.reads", reader));
        return pages.link(request, "followup/thanks", model);
    }

    private MutableHttpResponse<String> page(HttpRequest<?> request, Asked asked, Answer chosen, boolean tapped, boolean faulty) {
        String language = Languages.of(request);
        Map<String, Object> model = model(request, asked);
        model.put("first", view(language, asked.checkIn().first(), asked, chosen));
        model.put("second", view(language, asked.checkIn().second(), asked, null));
        model.put("tapped", tapped);
        model.put("faulty", faulty);
        model.put("answer", chosen == null ? "" : chosen.name());
        return pages.link(request, "followup/check-in", model);
    }

    private Map<String, Object> model(HttpRequest<?> request, Asked asked) {
        Map<String, Object> model = new HashMap<>();
        model.put("path", asked.path());
        model.put("readers", messages.text(Languages.of(request), "followup.readers." + asked.readers(),
                asked.responsible().owner().firstName(), asked.partner()));
        return model;
    }

    private QuestionView view(String language, Question question, Asked asked, Answer chosen) {
        return QuestionView.of(asked.wording(messages, language), question, chosen);
    }
}
