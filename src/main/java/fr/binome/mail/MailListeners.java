package fr.binome.mail;

import io.micronaut.context.BeanProvider;
import jakarta.inject.Singleton;
import java.util.function.Consumer;

/** Whoever wants to hear of the post, asked for only when there is news, because listeners write letters themselves. */
@Singleton
final class MailListeners {

    private final BeanProvider<MailEvents> beans;

    MailListeners(BeanProvider<MailEvents> beans) {
        this.beans = beans;
    }

    void tell(Consumer<MailEvents> news) {
        beans.stream().forEach(news);
    }
}
