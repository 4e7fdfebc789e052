package fr.binome.followup;

import fr.binome.mail.Channel;
import fr.binome.mail.Letter;
import fr.binome.mail.Outbox;
import fr.binome.pairing.Side;
import fr.binome.platform.Clock;
import fr.binome.web.Messages;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** What both are told at the end of their pair, for the coordinator to read and change first. Thread-safe. */
@Singleton
final class ClosureLetters {

    private static final String WORDS = "followup.closure.mail.";

    private final Audiences audiences;
    private final PairNoteRepository notes;
    private final FollowUpSettings settings;
    private final Team team;
    private final Outbox outbox;
    private final Messages messages;
    private final Clock clock;

    ClosureLetters(Audiences audiences, PairNoteRepository notes, FollowUpSettings settings, Team team, Outbox outbox, Messages messages,
                   Clock clock) {
        this.audiences = audiences;
        this.notes = notes;
        this.settings = settings;
        this.team = team;
        this.outbox = outbox;
        this.messages = messages;
        this.clock = clock;
    }

    /** Whether this side reads mails; to whoever does not the end is told by the call alone. */
    boolean mails(Duo duo, Side side) {
        return audiences.of(duo, side, clock.now()).recipient().channel() == Channel.MAIL;
    }

    /** What the mail to the young person, or to the parent who answers, says if nobody changes it; nothing in it is a failure. */
    String draft(Duo duo, Closure closure, boolean waitsAgain) {
        Audience audience = audiences.of(duo, Side.MENTEE, clock.now());
        String language = audience.recipient().language();
        String reader = audience.kind() == Audience.Kind.GUARDIAN ? ".GUARDIAN" : "";
        String reason = closure.menteeReason().mentorLeaves() || closure.mentorReason().mentorLeaves() ? "mentorLeaves" : "usual";
        // Where somebody else reads at the same address nobody is named.
        String first = messages.text(language, WORDS + reason + (reader.isEmpty() && audience.shared() ? ".SHARED" : reader),
                duo.mentor().firstName(), duo.mentee().firstName());
        return first + together(language, duo) + "\n"
                + messages.text(language, WORDS + next(duo, waitsAgain) + reader, duo.mentee().firstName());
    }

    private String next(Duo duo, boolean waitsAgain) {
        return waitsAgain ? "again" : settings.of(duo.association().id()).news() == 0 ? "afterOnly" : "after";
    }

    /** What the mail to the mentor says if nobody changes it. */
    String draftToMentor(Duo duo) {
        String language = duo.mentor().language();
        return messages.text(language, WORDS + "mentor", duo.mentee().firstName()) + together(language, duo);
    }

    private String together(String language, Duo duo) {
        MeetingSum sum = notes.meetings(duo.association().id(), duo.pair().id());
        return sum.meetings() == 0 ? "" : " " + messages.text(language, WORDS + "sum", sum.words(messages, language));
    }

    /** Posts what the coordinator has read; empty text, or a reader without mail, posts nothing. */
    void post(Duo duo, Side side, String text, Instant now) {
        if (text.isBlank() || !mails(duo, side)) {
            return;
        }
        Audience audience = audiences.of(duo, side, now);
        Recipient to = audience.recipient();
        String template = "closure-" + side.name().toLowerCase(Locale.ROOT);
        Map<String, Object> model = new HashMap<>();
        model.put("association", LetterNames.of(duo.association()));
        model.put("coordinator", LetterNames.of(team.of(duo).owner()));
        model.put("firstName", to.firstName());
        model.put("lines", text.lines().map(String::strip).filter(line -> !line.isEmpty()).toList());
        outbox.post(new Letter(duo.association().id(), "closure:" + duo.pair().id() + (side == Side.MENTOR ? ":mentor" : ""), template,
                to.language(), to.kind(), to.id(), to.name(), to.channel(), to.address(), model, now).about(duo.pair().id())
                .readBy(audience.reader(duo, now)));
    }
}
