package fr.binome.mail;

import fr.binome.platform.Clock;
import fr.binome.platform.Ids;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Where messages are posted, in the transaction of what they tell about: both are kept or neither. Thread-safe, and safe
 * on several nodes.
 */
@Singleton
public class Outbox {

    /** What is kept of a letter that stays in. */
    private static final String NOTHING = "{}";

    private final OutboxRepository repository;
    private final ModelJson json;
    private final SendingHours hours;
    private final MailStops stops;
    private final SharedLetters shared;
    private final Clock clock;

    Outbox(OutboxRepository repository, ModelJson json, SendingHours hours, MailStops stops, SharedLetters shared,
           Clock clock) {
        this.repository = repository;
        this.json = json;
        this.hours = hours;
        this.stops = stops;
        this.shared = shared;
        this.clock = clock;
    }

    /**
     * Puts a letter into the outbox, or onto the phone list when its channel is {@link Channel#PHONE}. Programme mail waits
     * for its reader's waking hours, and stays in when its reader has stopped it or the address is dead; a call does
     * neither, because staff choose when to call.
     *
     * @return false when a letter of this association and unique key has been posted before; then nothing happens
     */
    @Transactional
    public boolean post(Letter letter) {
        return postAll(List.of(letter)) == 1;
    }

    /**
     * The same with many letters at once, all of one association.
     *
     * @return how many had not been posted before
     */
    @Transactional
    public int postAll(List<Letter> letters) {
        if (letters.isEmpty()) {
            return 0;
        }
        Set<String> stopped = stops.held(letters);
        Map<String, Letter> byId = new LinkedHashMap<>();
        letters.forEach(letter -> byId.put(Ids.next(), letter));
        repository.insertUnlessKnown(byId.entrySet().stream()
                .map(each -> row(each.getKey(), each.getValue(), stopped.contains(each.getValue().uniqueKey()))).toList());
        List<String> posted = repository.stored(List.copyOf(byId.keySet()));
        posted.forEach(id -> shared.keep(id, byId.get(id)));
        return posted.size();
    }

    private OutboxRow row(String id, Letter letter, boolean stopped) {
        boolean call = letter.channel() == Channel.PHONE;
        OutboxStatus status = call ? OutboxStatus.TO_CALL : stopped ? OutboxStatus.STOPPED : OutboxStatus.WAITING;
        Instant due = call ? letter.notBefore() : hours.from(letter.notBefore(), letter.kind(), letter.reader());
        return new OutboxRow(id, letter.associationId(), letter.uniqueKey(), letter.channel(),
                letter.recipientKind(), letter.recipientId(), letter.address(), letter.recipientName(), letter.template(),
                letter.language(), stopped ? NOTHING : json.write(letter.model()), status, 0, due, null, null, clock.now(), null,
                letter.kind(), letter.pairId(), letter.reader().zone().getId(), letter.reader().departement(),
                letter.reader().minor(), stopped ? null : json.writeAttachments(letter.attachments()), null);
    }

    /** The calls that are due now, longest waiting first. */
    @Transactional(readOnly = true)
    public List<PhoneCall> phoneList(String associationId) {
        return repository.callsDue(associationId, clock.now()).stream()
                .map(row -> new PhoneCall(row.id(), row.recipientKind(), row.recipientId(), row.toName(), row.toAddress(),
                        row.template(), row.language(), json.read(row.model()), row.notBefore()))
                .toList();
    }

    /** Whom the phone list names, once for each call that is due now. */
    @Transactional(readOnly = true)
    public List<String> toCall(String associationId) {
        return repository.toCall(associationId, clock.now());
    }

    /** Takes a call off the phone list; false when it is not on the list of this association (any more). */
    @Transactional
    public boolean markCalled(String associationId, String callId) {
        return repository.called(associationId, callId, clock.now()) == 1;
    }

    /** Takes the calls of these unique keys off the phone list, because what they were to ask is answered; those that are not on it stay as they are. */
    @Transactional
    public void markAnswered(String associationId, List<String> uniqueKeys) {
        repository.callsOf(associationId, uniqueKeys).forEach(id -> repository.called(associationId, id, clock.now()));
    }

    /** Takes the calls of these unique keys off the phone list, because nobody needs to make them any more; how many were on it. */
    @Transactional
    public int withdrawCalls(String associationId, List<String> uniqueKeys) {
        return withdraw(repository.callsOf(associationId, uniqueKeys));
    }

    /**
     * Takes back every programme letter about a pair that has not left, mails and calls alike; what was asked for and what
     * tells the team goes on. A letter that asks about other pairs as well goes on without this one. A mail that is on the wire
     * at this moment cannot be taken back.
     *
     * @return how many were still here
     */
    @Transactional
    public int withdrawAbout(String associationId, String pairId) {
        return shared.leaveOut(associationId, pairId) + withdraw(repository.unsentOfPair(associationId, pairId));
    }

    /** Takes back every programme letter to one person that has not left, mails and calls alike. */
    @Transactional
    public int withdrawTo(String associationId, String recipientId) {
        return withdraw(repository.unsentOfRecipient(associationId, recipientId));
    }

    /** By id, as the pump does: a search by status would lock in another order than the pump's notes. */
    private int withdraw(List<String> ids) {
        return ids.isEmpty() ? 0 : repository.withdraw(ids, clock.now());
    }

    /** Every letter about a pair, whatever became of it, oldest first. */
    @Transactional(readOnly = true)
    public List<LetterTrace> about(String associationId, String pairId) {
        return repository.ofPair(associationId, pairId).stream().map(LetterTrace::of).toList();
    }

    /** Every letter to one person, whatever became of it, oldest first. */
    @Transactional(readOnly = true)
    public List<LetterTrace> to(String associationId, String recipientId) {
        return repository.ofRecipient(associationId, recipientId).stream().map(LetterTrace::of).toList();
    }

    /** Tries a mail again that was given up, now, and takes its address for a good one; false when it is none of this association's. */
    @Transactional
    public boolean sendAgain(String associationId, String mailId) {
        boolean waits = repository.tryAgain(associationId, mailId, clock.now()) == 1;
        if (waits) {
            repository.findById(mailId).ifPresent(stops::alive);
        }
        return waits;
    }

    /** The mails that were given up, oldest first. */
    @Transactional(readOnly = true)
    public List<MailFailure> failures(String associationId) {
        return repository.givenUp(associationId).stream()
                .map(row -> new MailFailure(row.id(), row.recipientKind(), row.recipientId(), row.toName(), row.template(),
                        row.attempts(), row.lastError(), row.notBefore()))
                .toList();
    }
}
