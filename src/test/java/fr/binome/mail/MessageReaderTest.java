package fr.binome.mail;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
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

    @Test
    void showsAnAnswerBetweenTheLinesWhole() {
        assertThat(QuotedText.of("> Avez-vous parlé ?\nOui, hier.").words()).contains("Oui, hier.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Auto-Submitted: auto-replied", "Auto-Submitted: auto-generated; type=x", "X-Autoreply: yes",
            "Precedence: bulk", "Subject: Réponse automatique : absence", "Subject: Automatic reply: away"})
    void recognisesMachines(String header) {
        assertThat(read("From: a@b.example\n" + header + "\n\nJe suis absent.").automatic()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Auto-Submitted: no", "Subject: Re: absence de mon mentor", "X-Auto-Response-Suppress: All"})
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
        "delivered, 2.0.0, false, false"})
    void tellsADeadAddressFromAPassingTrouble(String action, String status, boolean failed, boolean dead) {
        DeliveryReport report = DeliveryReport.of("Reporting-MTA: dns; mx.example\r\n\r\nAction: " + action + "\r\nStatus: "
                + status + "\r\nDiagnostic-Code: smtp; 550 no\r\n such user\r\n", "");

        assertThat(report.failed()).isEqualTo(failed);
        assertThat(report.dead()).isEqualTo(dead);
        assertThat(report.diagnostic()).isEqualTo("smtp; 550 no such user");
    }

    private static ReceivedMail read(String raw) {
        return MessageReader.read(raw.replace("\n", "\r\n").getBytes(StandardCharsets.UTF_8));
    }
}
