package fr.binome.pairing;

import fr.binome.platform.Clock;
import fr.binome.platform.token.InvalidLinkException;
import fr.binome.platform.token.Token;
import fr.binome.platform.token.TokenPurpose;
import fr.binome.platform.token.Tokens;
import fr.binome.web.FieldErrors;
import fr.binome.web.FormData;
import fr.binome.web.FormView;
import fr.binome.web.Forms;
import fr.binome.web.Languages;
import fr.binome.web.Messages;
import fr.binome.web.NotFoundException;
import fr.binome.web.Pages;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The page on which a guardian reads who the mentor is and may object. Opening it changes nothing. */
@Controller("/guardian-notice/{token}")
@Secured(SecurityRule.IS_ANONYMOUS)
final class GuardianNoticePages {

    private final Tokens tokens;
    private final GuardianNotices notices;
    private final GuardianNoticeRepository repository;
    private final PairPeopleReader reader;
    private final IntroductionWays ways;
    private final PairReferents referents;
    private final Pages pages;
    private final Forms forms;
    private final Messages messages;
    private final Clock clock;

    GuardianNoticePages(Tokens tokens, GuardianNotices notices, GuardianNoticeRepository repository, PairPeopleReader reader, IntroductionWays ways,
                        PairReferents referents, Pages pages, Forms forms, Messages messages, Clock clock) {
        this.tokens = tokens;
        this.notices = notices;
        this.repository = repository;
        this.reader = reader;
        this.ways = ways;
        this.referents = referents;
        this.pages = pages;
        this.forms = forms;
        this.messages = messages;
        this.clock = clock;
    }

    @Get
    HttpResponse<?> show(HttpRequest<?> request, String token) {
        return page(request, token, notice(token), FormData.EMPTY, new FieldErrors());
    }

    @Post
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> answer(HttpRequest<?> request, String token, @Nullable @Body String body) {
        GuardianNotice notice = notice(token);
        FormData data = forms.ofPublic(body);
        FieldErrors errors = new FieldErrors();
        GuardianAnswer answer = read(data);
        if (answer == null) {
            errors.add("answer", "guardianNotice.answer.missing");
            return pages.refused(page(request, token, notice, data, errors));
        }
        return notices.answer(notice, answer, ContactKind.ticked(data, ContactKind.OF_GUARDIAN)) || answer == notice.answer() ? Pages.seeOther("/guardian-notice/" + token)
                : page(request, token, notice(token), FormData.EMPTY, errors).status(HttpStatus.CONFLICT);
    }

    @Nullable
    static GuardianAnswer read(FormData data) {
        return Arrays.stream(GuardianAnswer.values()).filter(each -> each.name().equals(data.first("answer"))).findFirst().orElse(null);
    }

    private GuardianNotice notice(String text) {
        Token token = tokens.open(TokenPurpose.GUARDIAN_NOTICE, text);
        GuardianNotice notice = repository.findByAssociationIdAndId(token.associationId(), token.subjectId()).orElseThrow(NotFoundException::new);
        PairPeople people = reader.read(notice.associationId(), notice.pairId());
        // At 18 the guardians' links end the same day: an adult decides alone.
        if (!notices.open(notice) || !people.mentee().minorOn(clock.today(people.association().zone()))) {
            throw new InvalidLinkException(InvalidLinkException.Reason.EXPIRED);
        }
        return notice;
    }

    /** The question while the guardian may still object; else what was said and whom to call. */
    private MutableHttpResponse<String> page(HttpRequest<?> request, String token, GuardianNotice notice, FormData data, FieldErrors errors) {
        String language = Languages.of(request);
        PairPeople people = reader.read(notice.associationId(), notice.pairId());
        Map<String, Object> model = new HashMap<>();
        model.put("token", token);
        model.put("child", people.mentee().firstName());
        model.put("mentor", people.mentor().name());
        model.put("job", people.mentor().job());
        model.put("programme", people.association().name());
        referents.name(model, people);
        model.put("objected", notice.answer() == GuardianAnswer.OBJECTS);
        model.put("agreed", notice.answer() == GuardianAnswer.NO_OBJECTION);
        boolean first = people.pair().guardiansFirst() && people.pair().guardianUntil() != null;
        model.put("first", first);
        model.put("until", first ? Days.near(language, GuardianDays.lastOf(people.pair().guardianUntil(), people.association().zone())) : "");
        model.put("open", notice.answer() != GuardianAnswer.OBJECTS
                && PairLife.after(people.pair().status(), people.pair().heldFrom(), PairChange.GUARDIAN_OBJECTS).isPresent());
        FormView form = new FormView(messages, language, "guardianNotice", data, errors);
        model.put("faults", form.faults());
        model.put("answer", form.choices("answer", false, true, List.of(GuardianAnswer.NO_OBJECTION.name(), GuardianAnswer.OBJECTS.name()),
                value -> "guardianNotice.answer." + value, value -> ""));
        model.put("byContact", ways.byContact(people));
        model.put("contact", form.choices("contact", true, false, ContactKind.OF_GUARDIAN.stream().map(Enum::name).toList(),
                value -> "guardianNotice.give." + value, value -> ""));
        return pages.link(request, "pairing/guardian-notice", model);
    }
}
