package fr.binome.cli;

import static org.assertj.core.api.Assertions.assertThat;

import fr.binome.Service;
import fr.binome.Visitor;
import fr.binome.account.Association;
import fr.binome.account.Foundations;
import fr.binome.platform.Ids;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class AssociationCommandIT {

    private static final Pattern WAY = Pattern.compile("http://localhost:8080(/sign-in/\\S+)\\nCode (\\d{6})");

    private final Service service = Service.shared();
    private final String slug = "asso-" + Ids.next();
    private final String address = Ids.next() + "@lead.example";
    private final ByteArrayOutputStream printed = new ByteArrayOutputStream();

    private int run(String... arguments) {
        printed.reset();
        return new AssociationCommand(() -> service.bean(Foundations.class), "http://localhost:8080",
                new PrintStream(printed, true, StandardCharsets.UTF_8)).run(arguments);
    }

    private String printed() {
        return printed.toString(StandardCharsets.UTF_8);
    }

    private int add(String... more) {
        String[] all = {"add", "--slug", slug, "--name", "Passerelle", "--email", "Bonjour@lead.example", "--phone", "01 99 00 00 00",
            "--lead-first-name", "Sophie", "--lead-last-name", "Garnier", "--lead-email", address};
        String[] both = java.util.Arrays.copyOf(all, all.length + more.length);
        System.arraycopy(more, 0, both, all.length, more.length);
        return run(both);
    }

    private Association made() {
        return service.bean(Foundations.class).all().stream().filter(each -> each.slug().equals(slug)).findFirst().orElseThrow();
    }

    @Test
    void aNewAssociationHasFormsAndALeadWhoGetsIn() {
        assertThat(add()).isZero();

        assertThat(printed()).contains("http://localhost:8080/a/" + slug + "/jeune", "Sophie Garnier", "/sign-in with " + address);
        assertThat(made().demo()).isFalse();
        assertThat(made().email()).isEqualTo("bonjour@lead.example");
        assertThat(service.visitor().get("/a/" + slug + "/jeune").status()).isEqualTo(200);
        assertThat(run("list")).isZero();
        assertThat(printed()).contains(slug + "  Passerelle  (Sophie Garnier " + address + ")");
    }

    @Test
    void aPrintedLinkSignsInWhereNoMailArrives() {
        add();

        assertThat(run("link", "--slug", slug, "--email", address)).isZero();

        Matcher way = WAY.matcher(printed());
        assertThat(way.find()).as(printed()).isTrue();
        Visitor lead = service.visitor();
        assertThat(lead.post(way.group(1), "code", "000000").status()).isEqualTo(422);
        assertThat(lead.post(way.group(1), "code", way.group(2)).location()).isEqualTo("/today");
        assertThat(lead.get("/settings").page().select("h1").text()).contains("Passerelle");
        assertThat(service.visitor().post(way.group(1), "code", way.group(2)).status()).isEqualTo(410);
    }

    @Test
    void oneMoreLeadAndAClosedAccountComeIn() {
        add();

        assertThat(run("lead", "--slug", slug, "--first-name", "Paul", "--last-name", "Lemaire", "--email", "paul-" + address, "--phone", "01 99 00 00 01"))
                .isZero();
        assertThat(run("lead", "--slug", slug, "--first-name", "Paula", "--last-name", "Lemaire", "--email", "PAUL-" + address, "--phone", "01 99 00 00 01"))
                .isZero();

        assertThat(service.bean(Foundations.class).leads(made())).extracting("firstName").containsExactlyInAnyOrder("Sophie", "Paula");
    }

    @Test
    void whatCannotBeIsToldAndNothingIsMade() {
        assertThat(add("--time-zone", "Mars/Olympus")).isEqualTo(2);
        assertThat(printed()).contains("The time zone (Mars/Olympus) cannot be used.\nMaybe ");
        assertThat(add("--language", "de")).isEqualTo(2);
        assertThat(add("--lead-phone", "none")).isEqualTo(2);
        assertThat(service.bean(Foundations.class).all()).noneMatch(each -> each.slug().equals(slug));

        assertThat(add()).isZero();
        assertThat(add()).isEqualTo(2);
        assertThat(printed()).contains("An association is called (" + slug + ") already.");
        assertThat(run("link", "--slug", slug, "--email", "nobody@example.org")).isEqualTo(2);
        assertThat(run("lead", "--slug", "nowhere", "--first-name", "P", "--last-name", "L", "--email", "p@example.org", "--phone", "0199000001")).isEqualTo(2);
    }

    @Test
    void whatWasForgottenIsNamed() {
        assertThat(run()).isEqualTo(2);
        assertThat(run("--help")).isZero();
        assertThat(printed()).contains("scripts/association add");
        assertThat(run("remove")).isEqualTo(2);
        assertThat(run("add", "--slug", slug, "--name")).isEqualTo(2);
        assertThat(printed()).contains("(--name) has no value");
        assertThat(run("add", "--slug", slug, "--name", "La", "Passerelle")).isEqualTo(2);
        assertThat(printed()).contains("quotation marks");
        assertThat(run("link", "--slug", slug, "--email", address, "--code", "1")).isEqualTo(2);
        assertThat(run("lead", "--slug", slug)).isEqualTo(2);
        assertThat(printed()).contains("(--first-name) is missing");
    }
}
