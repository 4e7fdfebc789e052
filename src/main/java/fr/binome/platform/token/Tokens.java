package fr.binome.platform.token;

import fr.binome.platform.Clock;
import fr.binome.platform.Hmac;
import fr.binome.platform.Ids;
import fr.binome.platform.token.InvalidLinkException.Reason;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Issues and opens mailed links. Opening changes nothing, however often it is done. Thread-safe. */
@Singleton
public final class Tokens {

    private static final String PURPOSE = "token";

    private final TokenRepository repository;
    private final Hmac hmac;
    private final Clock clock;

    Tokens(TokenRepository repository, Hmac hmac, Clock clock) {
        this.repository = repository;
        this.hmac = hmac;
        this.clock = clock;
    }

    /** Writes a new link in the caller's transaction and returns its row. */
    public Token issue(String associationId, TokenPurpose purpose, String subjectId, Duration life) {
        Instant now = clock.now();
        return repository.save(new Token(Ids.next(), associationId, purpose, subjectId, now, now.plus(life), null));
    }

    /** Many at once: one new link for each subject, by the subject's id. */
    public Map<String, Token> issueAll(String associationId, TokenPurpose purpose, Collection<String> subjectIds, Duration life) {
        Instant now = clock.now();
        List<Token> tokens = subjectIds.stream().map(id -> new Token(Ids.next(), associationId, purpose, id, now, now.plus(life), null)).toList();
        repository.saveAll(tokens);
        return tokens.stream().collect(Collectors.toMap(Token::subjectId, token -> token));
    }

    /** The text that goes into the address: the id, a dot, the signature. */
    public String sign(String tokenId) {
        return tokenId + "." + hmac.sign(PURPOSE, tokenId);
    }

    /**
     * The row behind a link.
     *
     * @throws InvalidLinkException if the text was altered, was made for another purpose, has expired or is used up
     */
    public Token open(TokenPurpose purpose, String text) {
        Token token = read(purpose, text);
        if (token.usedAt() != null) {
            throw new InvalidLinkException(Reason.USED);
        }
        if (!clock.now().isBefore(token.expiresAt())) {
            throw new InvalidLinkException(Reason.EXPIRED);
        }
        return token;
    }

    /**
     * The row behind a link even if it is used up or has expired, to thank again whoever sends the same answer twice.
     *
     * @throws InvalidLinkException if the text was altered or was made for another purpose
     */
    public Token read(TokenPurpose purpose, String text) {
        return repository.findById(idIn(text))
                .filter(found -> found.purpose() == purpose)
                .orElseThrow(() -> new InvalidLinkException(Reason.ALTERED));
    }

    /**
     * The id that {@link #sign} made a text of, whether or not a row of this table bears it.
     *
     * @throws InvalidLinkException if the text was altered
     */
    public String idIn(String text) {
        int dot = text.indexOf('.');
        if (dot < 0 || !hmac.verifies(PURPOSE, text.substring(0, dot), text.substring(dot + 1))) {
            throw new InvalidLinkException(Reason.ALTERED);
        }
        return text.substring(0, dot);
    }

    /** Uses a single-use link up; false if somebody was quicker. */
    public boolean use(Token token) {
        return repository.use(token.id(), clock.now()) == 1;
    }

    /** Removes links of one purpose that had expired by {@code before}, the oldest first and at most so many; returns their ids. */
    public List<String> removeOver(TokenPurpose purpose, Instant before, int most) {
        List<String> over = repository.over(purpose, before, most);
        if (!over.isEmpty()) {
            repository.remove(over);
        }
        return over;
    }

    /** Ends every link of one purpose about one subject, for instance when a proposal is withdrawn. */
    public void expire(String associationId, TokenPurpose purpose, String subjectId) {
        repository.expire(associationId, subjectId, purpose, clock.now());
    }
}
