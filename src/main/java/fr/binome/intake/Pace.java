package fr.binome.intake;

import fr.binome.platform.Clock;
import fr.binome.platform.Hmac;
import io.micronaut.context.annotation.Property;
import io.micronaut.core.annotation.Nullable;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;

/**
 * Notices forms that come faster than anybody can fill them in. Whoever sent one is asked to press once more, and nothing is
 * lost: a machine that only posts does not, a quick person does. Nothing is kept; the page carries a signed moment.
 * Thread-safe.
 */
@Singleton
class Pace {

    /** Of a page that carries its own moment. */
    static final String GIVEN = "given";
    /** Of the page that asks to press once more. */
    static final String AGAIN = "again";

    /** A page of two questions takes this part of the time of a whole form. */
    private static final int SHORTER = 3;

    private final Hmac hmac;
    private final Clock clock;
    private final Duration least;

    /** @param least what a whole form takes at least; none lets every form pass */
    Pace(Hmac hmac, Clock clock, @Property(name = "binome.form-pace", defaultValue = "10s") Duration least) {
        this.hmac = hmac;
        this.clock = clock;
        this.least = least;
    }

    /** Whether somebody can have gone through a form of many pages, the first of which was sent at {@code begun}. */
    boolean human(Instant begun, String id, String again) {
        return slow(begun, least) || hmac.verifies(AGAIN, id, again);
    }

    /** The same for one page, by what {@link #given} wrote into it; a page without is asked for once. */
    boolean human(String given, String again) {
        return slow(moment(given), least.dividedBy(SHORTER)) || hmac.verifies(AGAIN, given, again);
    }

    /** What a page carries so that its time is known: seconds since 1970 and a signature. */
    String given() {
        String moment = Long.toString(clock.now().getEpochSecond());
        return moment + "." + hmac.sign(GIVEN, moment);
    }

    /** What the page carries that asks to press once more, for a form or for what {@link #given} wrote. */
    String again(String id) {
        return hmac.sign(AGAIN, id);
    }

    private boolean slow(@Nullable Instant begun, Duration enough) {
        return enough.isZero() || begun != null && !begun.plus(enough).isAfter(clock.now());
    }

    private @Nullable Instant moment(String given) {
        int dot = given.indexOf('.');
        boolean ours = dot > 0 && hmac.verifies(GIVEN, given.substring(0, dot), given.substring(dot + 1));
        return ours ? Instant.ofEpochSecond(Long.parseLong(given.substring(0, dot))) : null;
    }
}
