package fr.binome.intake;

import fr.binome.account.Association;
import fr.binome.platform.Clock;
import fr.binome.platform.Encryption;
import fr.binome.platform.Ids;
import fr.binome.platform.token.InvalidLinkException;
import fr.binome.platform.token.Tokens;
import io.micronaut.core.type.Argument;
import io.micronaut.json.JsonMapper;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Keeps forms that are not sent yet, sealed, each behind a signed address of its own. Thread-safe. */
@Singleton
class Drafts {

    static final Duration LIFE = Duration.ofDays(30);
    /** Enough for whoever loses a mail twice, too few to fill somebody else's inbox. */
    static final int MOST_MAILS = 3;

    private static final String PURPOSE = "draft";
    private static final Argument<Map<String, List<String>>> ANSWERS = Argument.mapOf(Argument.STRING, Argument.listOf(String.class));

    private final DraftRepository drafts;
    private final Tokens tokens;
    private final JsonMapper json;
    private final Encryption encryption;
    private final Clock clock;

    Drafts(DraftRepository drafts, Tokens tokens, JsonMapper json, Encryption encryption, Clock clock) {
        this.drafts = drafts;
        this.tokens = tokens;
        this.json = json;
        this.encryption = encryption;
        this.clock = clock;
    }

    /** An address for a form that nobody has touched; writes nothing. */
    String newLink() {
        return tokens.sign(Ids.next());
    }

    /**
     * The id in an address.
     *
     * @throws InvalidLinkException if it was altered
     */
    String id(String link) {
        return tokens.idIn(link);
    }

    /** A form that nobody has touched; writes nothing. */
    Draft empty(String id) {
        Instant now = clock.now();
        return new Draft(id, Map.of(), false, now, now.plus(LIFE));
    }

    /** Empty if nothing was kept, or no longer. */
    Optional<Draft> find(Association association, String id) {
        return drafts.find(association.id(), id, clock.now())
                .map(row -> new Draft(row.id(), read(row), true, row.createdAt(), row.expiresAt()));
    }

    @Transactional
    void save(Association association, Draft draft) {
        drafts.save(new DraftRow(draft.id(), association.id(), write(draft), 0, draft.createdAt(), draft.expiresAt()));
    }

    /** Counts a mail with the way back; false if there were enough. */
    @Transactional
    boolean countMail(Association association, Draft draft) {
        return drafts.countMail(association.id(), draft.id(), MOST_MAILS) == 1;
    }

    @Transactional
    void remove(Association association, String id) {
        drafts.remove(association.id(), id);
    }

    /** Forgets what nobody came back to; returns how many. */
    @Transactional
    int removeExpired(Instant now) {
        return drafts.removeExpired(now);
    }

    private String write(Draft draft) {
        try {
            return encryption.seal(PURPOSE, draft.id(), json.writeValueAsString(ANSWERS, draft.answers()));
        } catch (IOException e) {
            throw new UncheckedIOException("The answers of a draft could not be written as JSON.", e);
        }
    }

    private Map<String, List<String>> read(DraftRow row) {
        try {
            // Drafts of the version before were not sealed; they are gone after 30 days.
            boolean sealed = Encryption.sealed(row.answers());
            return json.readValue(sealed ? encryption.open(PURPOSE, row.id(), row.answers()) : row.answers(), ANSWERS);
        } catch (IOException e) {
            throw new UncheckedIOException("The answers of a draft could not be read.", e);
        }
    }
}
