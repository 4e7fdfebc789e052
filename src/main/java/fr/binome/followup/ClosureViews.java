package fr.binome.followup;

import fr.binome.account.Role;
import fr.binome.account.Staff;
import fr.binome.followup.catalogue.CheckInKind;
import fr.binome.pairing.Pair;
import fr.binome.pairing.PairStatus;
import fr.binome.pairing.Side;
import fr.binome.web.FieldErrors;
import fr.binome.web.FormData;
import fr.binome.web.FormView;
import fr.binome.web.Languages;
import fr.binome.web.Messages;
import fr.binome.web.Pages;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.MutableHttpResponse;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Shows how a pair may go on or end, by where it stands. Thread-safe. */
@Singleton
final class ClosureViews {

    static final int LONGEST_NOTE = 500;
    static final int LONGEST_MAIL = 2_000;
    static final List<String> MONTHS = List.of("3", "6", "12");

    private static final String PREFIX = "followup.closure";

    private final Closures closures;
    private final ClosureRepository known;
    private final ClosureLetters letters;
    private final ReplyRepository replies;
    private final Duos duos;
    private final Team team;
    private final Messages messages;
    private final Pages pages;

    ClosureViews(Closures closures, ClosureRepository known, ClosureLetters letters, ReplyRepository replies, Duos duos, Team team,
                 Messages messages, Pages pages) {
        this.closures = closures;
        this.known = known;
        this.letters = letters;
        this.replies = replies;
        this.duos = duos;
        this.team = team;
        this.messages = messages;
        this.pages = pages;
    }

    MutableHttpResponse<String> refused(HttpRequest<?> request, Staff staff, Pair pair, FormData data, FieldErrors errors) {
        return pages.refused(page(request, staff, pair, data, errors));
    }

    MutableHttpResponse<String> page(HttpRequest<?> request, Staff staff, Pair pair, FormData data, FieldErrors errors) {
        String language = Languages.of(request);
        Duo duo = duos.of(pair);
        Optional<Closure> closure = known.findByAssociationIdAndPairId(pair.associationId(), pair.id());
        boolean introduced = pair.introducedOn() != null;
        boolean goes = introduced && (pair.status() == PairStatus.ACTIVE || pair.status() == PairStatus.PAUSED
                || pair.status() == PairStatus.ON_HOLD && pair.heldFrom() != PairStatus.CLOSING);
        boolean ends = pair.status() == PairStatus.CLOSING && closure.isPresent();
        Map<String, Object> model = new HashMap<>();
        model.put("id", pair.id());
        model.put("menteeFirst", duo.mentee().firstName());
        model.put("mentorFirst", duo.mentor().firstName());
        model.put("goes", goes);
        // Somebody who has left by the own page has begun the end; the reasons are the coordinator's to note.
        model.put("begins", goes || pair.status() == PairStatus.CLOSING && closure.isEmpty());
        model.put("ends", ends);
        model.put("stops", pair.status().living() && introduced);
        model.put("acts", pair.status().living() && introduced);
        model.put("state", goes || pair.status() == PairStatus.CLOSING ? "" : messages.text(language, PREFIX + ".state." + state(pair)));
        model.put("planned", closures.plannedEnd(pair).map(LocalDate::toString).orElse(""));
        model.put("reviews", reviews(language, duo));
        form(model, new FormView(messages, language, PREFIX, data, errors));
        model.put("reasons", closure.isPresent());
        closure.ifPresent(begun -> reasons(model, language, staff, duo, begun));
        if (ends) {
            ending(model, language, duo, closure.get(), data, errors);
        }
        return pages.staff(request, "followup/closure", model);
    }

    /** Why there is nothing to do here. */
    private static String state(Pair pair) {
        if (pair.status() == PairStatus.ON_HOLD) {
            return pair.heldFrom() == PairStatus.CLOSING ? "held" : "before";
        }
        return pair.status().living() ? "before" : pair.introducedOn() == null ? "never" : "closed";
    }

    private static void form(Map<String, Object> model, FormView form) {
        List<String> reasons = Arrays.stream(ClosureReason.values()).map(Enum::name).toList();
        model.put("faults", form.faults());
        for (String side : List.of("menteeReason", "mentorReason")) {
            model.put(side, form.choices(side, false, true, reasons, reason -> PREFIX + ".reason." + reason, reason -> ""));
        }
        model.put("note", form.field("note", "textarea", "off", false, LONGEST_NOTE));
        model.put("months", form.choices("months", false, true, MONTHS, month -> PREFIX + ".months." + month, month -> ""));
    }

    /** Protection as a reason is for the owner, the deputy and safeguarding; others read "another reason" and no note. */
    private void reasons(Map<String, Object> model, String language, Staff staff, Duo duo, Closure closure) {
        Responsible responsible = team.of(duo);
        boolean inCharge = staff.role() == Role.SAFEGUARDING || staff.memberId().equals(duo.pair().coordinatorId())
                || staff.memberId().equals(responsible.owner().id()) || staff.memberId().equals(responsible.deputyId());
        boolean hidden = !inCharge && (closure.menteeReason() == ClosureReason.PROTECTION || closure.mentorReason() == ClosureReason.PROTECTION);
        model.put("reasonOfMentee", messages.text(language, (hidden ? ClosureReason.OTHER : closure.menteeReason()).labelKey()));
        model.put("reasonOfMentor", messages.text(language, (hidden ? ClosureReason.OTHER : closure.mentorReason()).labelKey()));
        model.put("noted", hidden ? "" : closure.note());
    }

    private void ending(Map<String, Object> model, String language, Duo duo, Closure closure, FormData data, FieldErrors errors) {
        boolean leaves = closure.menteeReason().mentorLeaves() || closure.mentorReason().mentorLeaves();
        boolean protection = closure.menteeReason() == ClosureReason.PROTECTION || closure.mentorReason() == ClosureReason.PROTECTION;
        FormData filled = data.has("mail") || data.has("mentorMail") ? data : FormData.of(Map.of(
                "mail", List.of(letters.draft(duo, closure, leaves)), "send", List.of("yes"),
                "mentorMail", List.of(letters.draftToMentor(duo)), "sendMentor", protection ? List.of() : List.of("yes")));
        FormView form = new FormView(messages, language, PREFIX, filled, errors);
        model.put("script", messages.text(language, PREFIX + ".script." + (leaves ? "mentorLeaves" : "usual"),
                duo.mentee().firstName(), duo.mentor().firstName()));
        model.put("how", form.choices("how", false, true, Arrays.stream(Closure.How.values()).map(Enum::name).toList(),
                how -> PREFIX + ".how." + how, how -> ""));
        model.put("next", form.choices("next", false, true, List.of("again", "after"), next -> PREFIX + ".next." + next, next -> ""));
        model.put("mailsMentee", letters.mails(duo, Side.MENTEE));
        model.put("mailsMentor", letters.mails(duo, Side.MENTOR));
        model.put("send", form.choices("send", true, false, List.of("yes"), send -> PREFIX + ".send.yes", send -> ""));
        model.put("mail", form.field("mail", "textarea", "off", false, LONGEST_MAIL));
        model.put("sendMentor", form.choices("sendMentor", true, false, List.of("yes"), send -> PREFIX + ".send.yes", send -> ""));
        model.put("mentorMail", form.field("mentorMail", "textarea", "off", false, LONGEST_MAIL));
    }

    /** What both have said in their last review. */
    private List<String> reviews(String language, Duo duo) {
        return replies.history(duo.association().id(), duo.pair().id()).stream()
                .filter(row -> row.kind() == CheckInKind.CLOSURE && row.question() != null)
                .map(row -> messages.text(language, PREFIX + ".review", duo.firstName(row.side()),
                        messages.text(language, row.question().key(), duo.firstName(Duo.other(row.side()))),
                        messages.text(language, row.question().key(row.answer()), duo.firstName(Duo.other(row.side())))))
                .toList();
    }
}
