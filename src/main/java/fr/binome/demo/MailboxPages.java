package fr.binome.demo;

import fr.binome.mail.demo.CaughtMail;
import fr.binome.mail.demo.MailCatcher;
import fr.binome.web.Languages;
import fr.binome.web.NotFoundException;
import fr.binome.web.Pages;
import io.micronaut.context.annotation.Requires;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Shows the mails that the demo has sent, as a mail program would. Not there in production. */
@Controller("/demo/mailbox")
@Requires(env = "demo")
@Secured(SecurityRule.IS_ANONYMOUS)
final class MailboxPages {

    /** A mail's own styles are inline; scripts, images and forms from it are not shown, and its links open the whole page. */
    private static final String MAIL_POLICY = "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'self'; sandbox"
            + " allow-top-navigation-by-user-activation";
    private static final String PAGE_POLICY = "default-src 'none'; style-src 'self'; script-src 'self'; font-src 'self';"
            + " img-src 'self'; frame-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

    private final MailCatcher mailbox;
    private final Pages pages;

    MailboxPages(MailCatcher mailbox, Pages pages) {
        this.mailbox = mailbox;
        this.pages = pages;
    }

    /** One line of the list. */
    record MailLine(String id, String to, String subject, String date) {
    }

    @Get
    HttpResponse<?> list(HttpRequest<?> request) {
        List<MailLine> mails = mailbox.list().stream().map(mail -> line(mail, Languages.of(request))).toList();
        return pages.link(request, "demo/mailbox", Map.of("mails", mails, "count", mails.size(), "empty", mails.isEmpty()));
    }

    @Get("/{id}")
    HttpResponse<?> show(HttpRequest<?> request, String id) {
        CaughtMail mail = mailbox.read(id).orElseThrow(NotFoundException::new);
        return pages.link(request, "demo/mail", Map.of("mail", line(mail, Languages.of(request)), "from", mail.from(),
                "text", mail.text())).header("Content-Security-Policy", PAGE_POLICY);
    }

    @Get("/{id}/html")
    HttpResponse<?> html(String id) {
        CaughtMail mail = mailbox.read(id).orElseThrow(NotFoundException::new);
        String opensWholePage = mail.html().replaceFirst("<head>", "<head><base target=\"_top\">");
        return HttpResponse.ok(opensWholePage).contentType(MediaType.of("text/html;charset=utf-8"))
                .header("Content-Security-Policy", MAIL_POLICY).header("Cache-Control", "no-store");
    }

    private static MailLine line(CaughtMail mail, String language) {
        Instant sent = mail.date() == null ? Instant.EPOCH : mail.date();
        return new MailLine(mail.id(), mail.to(), mail.subject(),
                DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT).withLocale(Locale.forLanguageTag(language))
                        .withZone(ZoneId.of("Europe/Paris")).format(sent));
    }
}
