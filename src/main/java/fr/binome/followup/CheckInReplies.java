package fr.binome.followup;

import fr.binome.account.Audit;
import fr.binome.followup.catalogue.Answer;
import fr.binome.followup.catalogue.Question;
import fr.binome.mail.Channel;
import fr.binome.mail.Outbox;
import fr.binome.platform.Ids;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/** Keeps what was answered, together with the signals that it raises. A later answer takes the place of the earlier. Thread-safe. */
@Singleton
class CheckInReplies {

    /** Nobody has read and answered a mail that fast; scanners that press buttons have. */
    private static final Duration TOO_FAST = Duration.ofMinutes(1);

    private final CheckInRepository checkIns;
    private final ReplyRepository replies;
    private final FindingsDesk findings;
    private final Outbox outbox;
    private final Audit audit;

    CheckInReplies(CheckInRepository checkIns, ReplyRepository replies, FindingsDesk findings, Outbox outbox,
                   Audit audit) {
        this.checkIns = checkIns;
        this.replies = replies;
        this.findings = findings;
        this.outbox = outbox;
        this.audit = audit;
    }

    /** @param actor a member's id, {@code mentee} or {@code mentor} */
    @Transactional
    void save(CheckIn checkIn, Answer first, Answer second, ReplyChannel channel, String actor, Instant now) {
        checkIns.lockPair(checkIn.associationId(), checkIn.pairId());
        boolean withinMinute = channel == ReplyChannel.WEB && replies.mailedSince(checkIn.associationId(),
                checkIn.letterKeys(), now.minus(TOO_FAST)) > 0;
        replies.put(List.of(reply(checkIn, checkIn.first(), first, channel, withinMinute, now),
                reply(checkIn, checkIn.second(), second, channel, withinMinute, now)));
        checkIns.answered(checkIn.associationId(), checkIn.id(), now);
        audit.record(checkIn.associationId(), actor, "check-in.answered", "check-in", checkIn.id(), channel.name());
        findings.raise(checkIn, now);
        if (checkIn.channel() == Channel.PHONE || checkIn.reminderKey() != null) {
            outbox.markAnswered(checkIn.associationId(), checkIn.letterKeys());
        }
    }

    /** Whether what is stored came so fast that a machine may have pressed the button. */
    boolean pressedByAMachine(CheckIn checkIn) {
        return replies.findByAssociationIdAndCheckInId(checkIn.associationId(), checkIn.id()).stream().anyMatch(Reply::withinMinute);
    }

    private static Reply reply(CheckIn checkIn, Question question, Answer answer, ReplyChannel channel, boolean fast, Instant now) {
        return new Reply(Ids.next(), checkIn.associationId(), checkIn.id(), question, answer, channel, fast, now);
    }
}
