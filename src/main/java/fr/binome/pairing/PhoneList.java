package fr.binome.pairing;

import fr.binome.account.Audit;
import fr.binome.account.Role;
import fr.binome.account.Staff;
import fr.binome.mail.Outbox;
import fr.binome.mail.PhoneCall;
import fr.binome.platform.Clock;
import fr.binome.platform.Settings;
import fr.binome.platform.token.Tokens;
import fr.binome.people.Ages;
import fr.binome.people.Guardian;
import fr.binome.people.Guardians;
import fr.binome.web.Messages;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Puts together whom to call now, late answers first, in two queries. Thread-safe. */
@Singleton
public class PhoneList {

    private static final Map<String, Side> QUESTIONS = Map.of("proposal-mentor", Side.MENTOR, "proposal-mentee", Side.MENTEE);

    private static final String CHECK_IN = "check-in-";

    private final Outbox outbox;
    private final PairLists lists;
    private final Guardians guardians;
    private final Messages messages;
    private final Tokens tokens;
    private final Settings settings;
    private final Audit audit;
    private final Clock clock;

    PhoneList(Outbox outbox, PairLists lists, Guardians guardians, Messages messages, Tokens tokens, Settings settings, Audit audit, Clock clock) {
        this.outbox = outbox;
        this.lists = lists;
        this.guardians = guardians;
        this.messages = messages;
        this.tokens = tokens;
        this.settings = settings;
        this.audit = audit;
        this.clock = clock;
    }

    /** Every call of the association, and the late answers that the member follows (all of them for lead and safeguarding). */
    @Transactional(readOnly = true)
    List<PhoneLine> of(Staff staff, String language) {
        Map<String, OverdueLine> late = lists.overdue(staff.associationId(), clock.now()).stream()
                .collect(Collectors.toMap(OverdueLine::id, Function.identity(), (one, same) -> one, LinkedHashMap::new));
        List<PhoneLine> calls = new ArrayList<>();
        for (PhoneCall call : seen(staff)) {
            boolean asks = QUESTIONS.containsKey(call.template());
            calls.add(line(staff, language, call, asks && late.remove(text(call.model(), "pair")) != null));
        }
        List<PhoneLine> lines = new ArrayList<>();
        late.values().stream().filter(each -> staff.role() != Role.COORDINATOR || each.coordinatorId().equals(staff.memberId()))
                .forEach(each -> lines.add(line(staff, language, each)));
        calls.stream().filter(PhoneLine::late).forEach(lines::add);
        calls.stream().filter(call -> !call.late()).forEach(lines::add);
        return lines;
    }

    /** The calls to people of the member's branch, of none, or followed by the member. */
    private List<PhoneCall> seen(Staff staff) {
        List<PhoneCall> all = outbox.phoneList(staff.associationId());
        Set<String> unseen = unseen(staff, all.stream().map(PhoneCall::recipientId).toList());
        return all.stream().filter(call -> !unseen.contains(call.recipientId())).toList();
    }

    private Set<String> unseen(Staff staff, List<String> people) {
        return people.isEmpty() || staff.branch().isEmpty() ? Set.of()
                : Set.copyOf(lists.unseen(staff.associationId(), people.stream().distinct().toList(), staff.branch(), staff.memberId()));
    }

    /** How many calls the member's list holds, late answers to proposals apart; in two queries. */
    @Transactional(readOnly = true)
    public long calls(Staff staff) {
        List<String> people = outbox.toCall(staff.associationId());
        Set<String> unseen = unseen(staff, people);
        return people.stream().filter(person -> !unseen.contains(person)).count();
    }

    /** Takes a call off the list; false if it is not on the list of this association (any more). */
    @Transactional
    boolean called(Staff staff, String callId) {
        boolean listed = staff.branch().isEmpty() || seen(staff).stream().anyMatch(call -> call.id().equals(callId));
        boolean marked = listed && outbox.markCalled(staff.associationId(), callId);
        if (marked) {
            audit.record(staff.associationId(), staff.memberId(), "call.done", "CALL", callId, "");
        }
        return marked;
    }

    private PhoneLine line(Staff staff, String language, OverdueLine late) {
        Side side = late.status() == PairStatus.PROPOSED ? Side.MENTOR : Side.MENTEE;
        boolean together = side == Side.MENTEE && Ages.on(late.menteeBirthDate(), clock.today(staff.zone())) < Together.ALONE_FROM;
        Optional<String> guardian = late.ownPhone() != null ? Optional.empty() : guardianNumber(staff, late);
        String number = late.ownPhone() != null ? late.ownPhone() : guardian.orElse("");
        return new PhoneLine(late.id(), "", late.id(), late.name(), number, PhoneNumbers.tel(number), guardian.isPresent(),
                messages.text(language, "phone.why.late-" + side, late.partnerFirstName()), day(staff, language, late.since()),
                late.coordinatorName(), true, List.of(), side.name(), together, "", "/pairs/" + late.id(), false);
    }

    /** Few have no number of their own. */
    private Optional<String> guardianNumber(Staff staff, OverdueLine late) {
        return late.menteeId() == null ? Optional.empty() : guardians.of(staff.associationId(), late.menteeId()).stream().map(Guardian::phone)
                .filter(Objects::nonNull).findFirst();
    }

    private PhoneLine line(Staff staff, String language, PhoneCall call, boolean late) {
        Map<String, Object> model = call.model();
        Side side = QUESTIONS.get(call.template());
        String key = "phone.why." + call.template();
        String number = Optional.ofNullable(call.number()).orElse("");
        String pair = text(model, "pair");
        boolean guardianNumber = Boolean.FALSE.equals(model.get("ownNumber")) && !number.isEmpty();
        return new PhoneLine(call.id(), call.id(), pair, call.name(), number, PhoneNumbers.tel(number), guardianNumber,
                messages.text(language, messages.has(language, key) ? key : "phone.why.other", text(model, "partnerFirstName"), text(model, "when")),
                day(staff, language, call.since()), coordinator(model), late, say(language, side, model), side == null ? "" : side.name(),
                Boolean.TRUE.equals(model.get("withGuardian")), sms(call, side, number), path(model, pair),
                call.template().equals(PairLetters.GUARDIAN_NOTICE));
    }

    private List<String> say(String language, Side side, Map<String, Object> model) {
        if (side == null) {
            return List.of();
        }
        List<String> say = new ArrayList<>();
        say.add(side == Side.MENTOR
                ? messages.text(language, "phone.say.mentor", text(model, "partnerFirstName"), text(model, "partnerAge"),
                        text(model, "partnerTown"), text(model, "goal"))
                : messages.text(language, "phone.say.mentee", text(model, "partnerFirstName"), text(model, "partnerJob"),
                        text(model, "partnerTown")));
        if (model.get("reasons") instanceof List<?> reasons) {
            reasons.forEach(reason -> say.add(String.valueOf(reason)));
        }
        return say;
    }

    /** In the words of the person's language: it is the person who reads it. */
    private String sms(PhoneCall call, Side side, String number) {
        boolean question = call.template().startsWith(CHECK_IN) && call.model().containsKey("token");
        if (side == null && !question || !PhoneNumbers.mobile(number) || !Boolean.TRUE.equals(call.model().get("ownNumber"))) {
            return "";
        }
        String address = settings.publicUrl() + (question ? "/check-in/" : "/proposal/") + tokens.sign(text(call.model(), "token"));
        String text = messages.text(call.language(), question ? "phone.sms.question" : "phone.sms", text(call.model(), "firstName"), coordinator(call.model()), address);
        return "sms:" + PhoneNumbers.tel(number) + "?body=" + URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }

    private static String path(Map<String, Object> model, String pair) {
        String path = text(model, "callPath");
        return !path.isEmpty() ? path : pair.isEmpty() ? "" : "/pairs/" + pair;
    }

    private static String coordinator(Map<String, Object> model) {
        return model.get("coordinator") instanceof Map<?, ?> coordinator ? String.valueOf(coordinator.get("name")) : "";
    }

    private static String text(Map<String, Object> model, String name) {
        Object value = model.get(name);
        return value == null ? "" : value.toString();
    }

    private static String day(Staff staff, String language, Instant instant) {
        return Days.near(language, LocalDate.ofInstant(instant, staff.zone()));
    }
}
