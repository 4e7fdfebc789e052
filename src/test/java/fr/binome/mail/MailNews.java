package fr.binome.mail;

import io.micronaut.context.annotation.Requires;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Hears what the post tells, in tests that ask for it. */
@Singleton
@Requires(property = "test.mail-news")
final class MailNews implements MailEvents {

    final List<Bounced> bounced = Collections.synchronizedList(new ArrayList<>());
    final List<Unsubscribed> unsubscribed = Collections.synchronizedList(new ArrayList<>());
    final List<Replied> replied = Collections.synchronizedList(new ArrayList<>());
    volatile boolean failing;

    @Override
    public void bounced(Bounced bounce) {
        bounced.add(bounce);
    }

    @Override
    public void unsubscribed(Unsubscribed stop) {
        unsubscribed.add(stop);
    }

    @Override
    public void replied(Replied reply) {
        if (failing) {
            throw new IllegalStateException("whoever listens fails");
        }
        replied.add(reply);
    }
}
