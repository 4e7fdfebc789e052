package fr.binome.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MessageReaderTest {

    @Test
    void readsWhatSomebodyWritesAndFoldsWhatTheyQuote() {
        ReceivedMail mail = read("""
                From: =?UTF-8?Q?In=C3=A8s_=C3=89toile?= <Ines@Mail.example>
                To: mentorat+0123456789abcdefghjk@binome.example
                Subject: =?UTF-8?Q?Re:_Votre_bin=C3=B4me?=
                Message-ID: <reply-1@mail.example>
                In-Reply-To: <0123456789abcdefghjk@binome.example>
                Content-Type: text/plain; charset=UTF-8
                Content-Transfer-Encoding: 8bit

                Bonjour,
                je préfère mardi.

                Le lun. 23 nov. 2026 à 12:00, Passerelle Demain <mentorat@binome.example> a écrit :
                > Bonjour Inès,
                """);

        assertThat(mail.from()).isEqualTo("ines@mail.example");
        assertThat(mail.subject()).isEqualTo("Re: Votre binôme");
        assertThat(mail.text().words()).isEqualTo("Bonjour,\nje préfère mardi.");
        assertThat(mail.text().quoted()).startsWith("Le lun. 23").endsWith("> Bonjour Inès,");
        assertThat(mail.automatic()).isFalse();
        assertThat(mail.fault()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "Oui\n\nOn Mon, 23 Nov 2026 at 12:00, Passerelle <m@b.example> wrote:\n> x",
        "Oui\n\nLe lun. 23 nov. 2026 à 12:00, Passerelle Demain\n<m@b.example> a écrit :\n> x",
        "Oui\n\n-----Message d'origine-----\nDe : Passerelle",
        "Oui\n\nDe : Passerelle <m@b.example>\nEnvoyé : lundi",
        "Oui\n________________________________\nFrom: x"})
    void foldsWhatMailProgramsQuote(String text) {
        assertThat(QuotedText.of(text).words()).isEqualTo("Oui");
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "Oui\n\nLe lun. 23 nov. 2026 à 12:00, Passerelle <m@b.example> a écrit\u00a0:\n\n> x",
        "Oui\n\nLe lundi 23 novembre 2026 à 12:00:00 UTC+1, Passerelle Demain\n<mentorat+0123456789abcdefghjk@binome.example>\na écrit :\n\n> x",
        "Oui\n\nLe 23 nov. 2026 à 12:00, Passerelle <m@b.example> a écrit :\n\nBonjour Inès,\nAvez-vous vu Marc ?",
        "Oui\n\n----- Mail original -----\nDe: Passerelle\nBonjour Inès",
        "Oui\n\nEl lun, 23 nov 2026 a las 12:00, Passerelle (<m@b.example>) escribió:\n> x",
        "Oui\n\n> Le lun. 23 nov. 2026 à 12:00, Passerelle a écrit :\n>> x\n\n> y"})
    void foldsWhatFrenchAndForeignProgramsQuote(String text) {
        assertThat(QuotedText.of(text).words()).isEqualTo("Oui");
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "> Avez-vous parlé ?\nOui, hier.",
        "Bonjour,\n> Avez-vous parlé ?\nNon, et je vais mal.\n> Autre chose ?\nNon.",
        "Bonjour,\n\nLe 23 nov. 2026 à 12:00, Passerelle <m@b.example> a écrit :\n> Avez-vous parlé ?\n\nNon, et je vais mal."})
    void showsAnAnswerBetweenOrBelowTheLinesWhole(String text) {
        assertThat(QuotedText.of(text)).isEqualTo(new QuotedText(text, ""));
    }

    @Test
    void takesASentenceForASentence() {
        String text = "Bonjour,\nLe proviseur du lycée a écrit :\nInès est renvoyée.";

        assertThat(QuotedText.of(text).words()).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Auto-Submitted: auto-replied", "Auto-Submitted: auto-generated; type=x", "X-Autoreply: yes",
            "Precedence: bulk", "Subject: Réponse automatique : absence", "Subject: Automatic reply: away", "Return-Path: <>\nSubject: En congés",
            "Subject: Message d'absence", "Subject: Absente du bureau jusqu'à lundi"})
    void recognisesMachines(String header) {
        assertThat(read("From: a@b.example\n" + header + "\n\nJe suis absent.").automatic()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Auto-Submitted: no", "Subject: Re: absence de mon mentor", "X-Auto-Response-Suppress: All", "Return-Path: <>\nSubject: Re: Votre binôme",
            "Subject: Autonomie", "Subject: Mail delivery", "Subject: Retard de mon mentor"})
    void takesPeopleForPeople(String header) {
        assertThat(read("From: a@b.example\n" + header + "\n\nBonjour").automatic()).isFalse();
    }

    @Test
    void readsTheWordsOfAMailThatHasOnlyHtml() {
        ReceivedMail mail = read("From: a@b.example\nContent-Type: text/html; charset=UTF-8\n\n<html><head><style>p{}</style></head>"
                + "<body><p>Je suis l&#224; &amp; pr&ecirc;te</p><script>alert(1)</script>"
                + "<blockquote>Bonjour</blockquote></body></html>");

        assertThat(mail.text().words()).isEqualTo("Je suis là & prête");
        assertThat(mail.text().quoted()).contains("Bonjour");
    }

    @Test
    void marksWhatAMailInHtmlQuotesAndSetsItsLines() {
        String words = HtmlText.of("<div>Oui.<br><br>&Agrave; bient&ocirc;t &laquo;&nbsp;ici&nbsp;&raquo; &foo;</div><ul><li>un</li><li>deux</li></ul>"
                + "<table><tr><td>lundi</td><td>18 h</td></tr></table><blockquote><p>Bonjour</p><p>In\u00e8s</p></blockquote>Claire < 3");

        assertThat(words).isEqualTo("Oui.\n\nÀ bientôt « ici » &foo;\n- un\n- deux\nlundi 18 h\n> Bonjour\n> Inès\nClaire < 3");
    }

    @ParameterizedTest
    @ValueSource(strings = {"<", "<style", "<!--", "<blockquote", "&", "\n"})
    void isNotHeldUpByAMailMadeToHoldItUp(String piece) {
        String html = piece.repeat(400_000 / piece.length());

        assertTimeoutPreemptively(Duration.ofSeconds(10), () -> {
            HtmlText.of(html);
            QuotedText.of(html.substring(0, 20_000));
            read("From: MAILER-DAEMON@b.example\nSubject: Undelivered mail\nContent-Type: text/html\n\n" + html);
        });
    }

    @Test
    void keepsTheWordsBesideAndBelowAPicture() {
        ReceivedMail mail = read("From: a@b.example\nContent-Type: multipart/mixed; boundary=x\n\n--x\nContent-Type: text/plain\n\nBonjour,\n--x\n"
                + "Content-Type: image/jpeg; name=a.jpg\nContent-Disposition: inline; filename=a.jpg\n\nxxxx\n--x\n"
                + "Content-Type: multipart/alternative; boundary=y\n\n--y\nContent-Type: text/html\n\n<p>je vais mal</p>\n--y\n"
                + "Content-Type: text/plain\n\nje vais mal\n--y--\n--x\nContent-Type: text/html\n\n<p>Inès</p>\n--x\nContent-Type: text/calendar\n\nBEGIN\n--x--\n");

        assertThat(mail.text().words().lines().filter(line -> !line.isBlank())).containsExactly("Bonjour,", "je vais mal", "Inès");
        assertThat(mail.files()).isEqualTo(2);
    }

    @Test
    void countsAMessageThatSomebodySendsAlong() {
        assertThat(read("From: a@b.example\nContent-Type: multipart/mixed; boundary=x\n\n--x\n\nVoici.\n--x\nContent-Type: message/rfc822\n\n"
                + "From: c@d.example\n\nMenace\n--x--\n").files()).isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource({"charset=iso-8859-1, windows-1252", "charset=us-ascii, windows-1252", "charset=utf-8, windows-1252", "format=flowed, windows-1252",
        "format=flowed, UTF-8", "charset=utf-8, UTF-8", "charset=us-ascii, UTF-8", "charset=windows-1252, windows-1252", "charset=x-unknown, UTF-8"})
    void readsWhatProgramsWriteWhateverTheyCallIt(String named, String written) {
        byte[] head = ("From: a@b.example\r\nContent-Type: text/plain; " + named + "\r\nContent-Transfer-Encoding: 8bit\r\n\r\n")
                .getBytes(StandardCharsets.US_ASCII);
        byte[] body = "L’été à 5 €, ma sœur".getBytes(Charset.forName(written));
        byte[] raw = Arrays.copyOf(head, head.length + body.length);
        System.arraycopy(body, 0, raw, head.length, body.length);

        assertThat(MessageReader.read(raw).text().words()).isEqualTo("L’été à 5 €, ma sœur");
    }

    @Test
    void keepsNoMoreThanTwentyThousandCharactersAndCountsFiles() {
        ReceivedMail mail = read("From: a@b.example\nContent-Type: multipart/mixed; boundary=x\n\n--x\n\n" + "é".repeat(30_000)
                + "\n--x\nContent-Type: image/png\nContent-Disposition: attachment; filename=a.png\n\nxxxx\n--x--\n");

        assertThat(mail.text().words()).hasSize(20_000);
        assertThat(mail.files()).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\n", "no header at all", "From: <<<>>>\n\nx",
        "Content-Type: multipart/mixed\n\nno boundary", "Content-Type: text/plain; charset=x-unknown\n\nx",
        "Content-Type: ;;;\nContent-Transfer-Encoding: nonsense\n\nx",
        "From: a@b.example\nContent-Type: multipart/mixed; boundary=y\n\n--y\nContent-Type: text/plain\n\nbroken off"})
    void neverFailsOnABrokenMessage(String raw) {
        assertThat(MessageReader.read(raw.getBytes(StandardCharsets.UTF_8)).key()).hasSize(64);
    }

    @ParameterizedTest
    @CsvSource({
        "failed, 5.1.1, true, true",
        "failed, 5.1.10, true, true",
        "failed, 5.0.0, true, true",
        "failed, 5.2.1, true, true",
        "failed, 5.2.2, true, false",
        "failed, 5.7.1, true, false",
        "failed, 4.4.7, true, false",
        "delayed, 4.4.1, false, false",
        "failed (retry expired), 5.1.1 (bad mailbox), true, true",
        "failed, 5.1.8, true, false",
        "failed, 5.6.0, true, false",
        "delivered, 2.0.0, false, false"})
    void tellsADeadAddressFromAPassingTrouble(String action, String status, boolean failed, boolean dead) {
        DeliveryReport report = DeliveryReport.of("Reporting-MTA: dns; mx.example\r\n\r\nAction: " + action + "\r\nStatus: "
                + status + "\r\nDiagnostic-Code: smtp; 550 no\r\n such user\r\n", "");

        assertThat(report.failed()).isEqualTo(failed);
        assertThat(report.dead()).isEqualTo(dead);
        assertThat(report.diagnostic()).isEqualTo("smtp; 550 no such user");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "5.1.1 | smtp; 552 5.1.1 Boite du destinataire pleine. Recipient overquota. OFR_417 | false",
        "5.2.0 | smtp; 550 5.2.0 Mail rejete. Mail rejected. ofr_506 | false",
        "5.1.1 | smtp; 550 5.1.1 Adresse d au moins un destinataire invalide. OFR_416 | true",
        "5.0.0 | smtp; 554 Message rejected: spam content | false",
        "5.0.0 | smtp; 550 5.1.1 unknown | true",
        "5.0.0 | smtp; 554 delivery error: dd This user doesn't have a yahoo.fr account | true",
        "5.4.1 | smtp; 550 5.4.1 Recipient address rejected: Access denied. | true",
        "5.4.4 | X-Postfix; Host or domain name not found. Name service error for name=gmial.example | true",
        "5.4.7 | smtp; 5.4.7 delivery time expired | false",
        "5.0.0 | smtp; 552 over quota | false",
        "5.7.1 | smtp; 550 5.7.1 user unknown to our policy | false",
        "''    | smtp; 550 5.1.1 no mailbox here by that name | true"})
    void readsTheWordsWhereTheCodeSaysTooLittle(String status, String diagnostic, boolean dead) {
        DeliveryReport report = DeliveryReport.of("Reporting-MTA: dns; mx.example\n\nFinal-Recipient: rfc822; a@b.example\nAction: failed\n"
                + (status.isEmpty() ? "" : "Status: " + status + "\n") + "Diagnostic-Code: " + diagnostic + "\n", "");

        assertThat(report.dead()).isEqualTo(dead);
        assertThat(report.recipient()).isEqualTo("a@b.example");
    }

    @Test
    void takesTheWorstOfSeveralRecipientsAndWhomWeWroteTo() {
        DeliveryReport report = DeliveryReport.of("Reporting-MTA: dns; mx.example\r\n\r\nFinal-Recipient: rfc822; b@c.example\r\nAction: relayed\r\n"
                + "Status: 2.0.0\r\n\r\nOriginal-Recipient: rfc822;a@b.example\r\nFinal-Recipient: rfc822; d@e.example\r\nAction: Failed\r\nStatus: 5.1.1\r\n", "");

        assertThat(report.action()).isEqualTo("failed");
        assertThat(report.recipient()).isEqualTo("a@b.example");
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "From: Mail Delivery System <Mailer-Daemon@mx.example>\nAuto-Submitted: auto-replied\nX-Failed-Recipients: a@b.example\nSubject: Mail delivery failed\n\n"
            + "A message that you sent could not be delivered.\n\n  a@b.example\n    SMTP error from remote mail server after RCPT TO:<a@b.example>:\n"
            + "    host mx.b.example [192.0.2.5]: 550 5.1.1 User unknown\n",
        "From: MAILER-DAEMON@mx.example\nSubject: failure notice\n\nHi. This is the qmail-send program at mx.example.\n\n<a@b.example>:\n"
            + "Sorry, no mailbox here by that name. (#5.1.1)\n\n--- Below this line is a copy of the message.\n",
        "From: postmaster@b.example\nSubject: =?UTF-8?Q?Non_remis_:_Votre_bin=C3=B4me?=\nContent-Type: multipart/report; report-type=delivery-status; boundary=x\n\n"
            + "--x\nContent-Type: text/html\n\n<p>a@b.example</p><p>550 5.1.10 Recipient not found</p>\n--x--\n",
        "From: MAILER-DAEMON@mx.example\nSubject: Undelivered\nContent-Type: multipart/report; report-type=delivery-status; boundary=x\n\n--x\n"
            + "Content-Type: message/global-delivery-status\n\nReporting-MTA: dns; x\n\nFinal-Recipient: utf-8; a@b.example\nAction: failed\nStatus: 5.1.1\n--x--\n"})
    void readsABounceThatIsToldInWords(String raw) {
        ReceivedMail mail = read(raw);

        assertThat(mail.report().dead()).isTrue();
        assertThat(mail.report().recipient()).isEqualTo("a@b.example");
    }

    @Test
    void tellsALateMailFromALostOneInWords() {
        ReceivedMail mail = read("From: Mailer-Daemon@mx.example\nSubject: Warning: message 1abc delayed 24 hours\n\nNo action is required on your part.");

        assertThat(mail.report().aboutTrouble()).isTrue();
        assertThat(mail.report().failed()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "From: a@b.example\nSubject: Undelivered parcel\n\n550 5.1.1 user unknown",
        "From: a@b.example\nReturn-Path: <>\nSubject: Absence\n\nJe suis absente."})
    void takesOnlyAMailServersWordForABounce(String raw) {
        assertThat(read(raw).report()).isNull();
    }

    private static ReceivedMail read(String raw) {
        return MessageReader.read(raw.replace("\n", "\r\n").getBytes(StandardCharsets.UTF_8));
    }
}
