package fr.binome.intake;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.zxing.ReaderException;
import fr.binome.Service;
import fr.binome.Visitor;
import fr.binome.Visitor.Answer;
import fr.binome.account.Branch;
import fr.binome.account.BranchRepository;
import fr.binome.account.TestTeam;
import fr.binome.people.MenteeRepository;
import fr.binome.people.MentorRepository;
import fr.binome.platform.Ids;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

class SharePagesIT {

    private final Service service = Service.shared();
    private final TestTeam team = TestTeam.in(service);
    private final Visitor visitor = service.visitor();
    private final Visitor claire = team.signedIn(team.coordinator());
    private final String slug = team.association().slug();
    private final Branch branch = service.bean(BranchRepository.class).save(new Branch(Ids.next(), team.id(), "Saint-Étienne Nord", "42218"));

    @Test
    void theEntranceLeadsToBothForms() {
        Document page = visitor.get("/a/" + slug).page();

        assertThat(page.select("h1").text()).isEqualTo("Association d'essai");
        assertThat(page.select("a.button").eachAttr("href")).containsExactly("/a/" + slug + "/jeune", "/a/" + slug + "/mentor");
        assertThat(visitor.get("/a/nobody").status()).isEqualTo(404);
    }

    @Test
    void whoeverComesInAtABranchBelongsToIt() {
        Document entrance = visitor.get("/a/" + slug + "/antenne/saint-etienne-nord").page();
        FormWalk mentee = new FormWalk(visitor, entrance.select("a.button").get(0).attr("href"));
        FormWalk mentor = new FormWalk(visitor, entrance.select("a.button").get(1).attr("href"));

        mentee.through(Answers.ofAdult().and("branch", "saint-etienne-nord"));
        mentor.through(Answers.ofMentor().and("branch", "saint-etienne-nord"));

        assertThat(entrance.select("h1").text()).isEqualTo("Association d'essai, Saint-Étienne Nord");
        assertThat(service.bean(MenteeRepository.class).findByAssociationIdAndSubmission(team.id(), mentee.submission()).orElseThrow().branchId())
                .isEqualTo(branch.id());
        assertThat(service.bean(MentorRepository.class).findByAssociationIdAndSubmission(team.id(), mentor.submission()).orElseThrow().branchId())
                .isEqualTo(branch.id());
    }

    @Test
    void aBranchThatIsNoneHasNoEntranceAndBindsNobody() {
        FormWalk form = new FormWalk(visitor, "/a/" + slug + "/jeune?antenne=%3Cb%3E");
        assertThat(form.page().select("main b")).isEmpty();

        form.through(Answers.ofAdult().and("branch", "<b>"));

        assertThat(visitor.get("/a/" + slug + "/antenne/nulle-part").status()).isEqualTo(404);
        assertThat(service.bean(MenteeRepository.class).findByAssociationIdAndSubmission(team.id(), form.submission()).orElseThrow().branchId())
                .isNull();
    }

    @Test
    void thePageNamesEveryAddressAndTheFrame() {
        Document page = claire.get("/share?lang=fr").page();

        assertThat(page.select("section a[href^=http]").eachAttr("href")).containsExactly("http://localhost:8080/a/" + slug,
                "http://localhost:8080/a/" + slug + "/antenne/saint-etienne-nord");
        assertThat(page.select("code").text()).contains("<iframe src=\"http://localhost:8080/embed/" + slug + "/jeune\"");
        assertThat(page.text()).contains("BINOME_EMBED_ORIGINS");
        assertThat(visitor.get("/share").location()).isEqualTo("/sign-in");
    }

    @Test
    void aPosterShowsTheCodeTheAddressAndTheNumber() {
        Document poster = claire.get("/share/poster?form=mentor&antenne=saint-etienne-nord&lang=fr").page();

        assertThat(poster.select("h1").text()).isEqualTo("Vous voulez être mentor ?");
        assertThat(poster.select(".poster").text()).contains("localhost:8080/a/" + slug + "/mentor?antenne=saint-etienne-nord", "01 99 00 00 00");
        assertThat(poster.select("svg.qr path").last().attr("d")).startsWith("M4,4h1v1h-1zM5,4");
        assertThat(claire.get("/share/poster?form=autre").status()).isEqualTo(404);
        assertThat(claire.get("/share/poster?form=jeune&antenne=nulle-part").status()).isEqualTo(404);
    }

    @Test
    void aBranchWithANewNameKeepsItsFormerAddress() {
        Visitor lead = team.signedIn(team.lead());
        String page = "/settings/branches/" + branch.id();

        assertThat(lead.postFrom(page, page, "name", "Loire Nord").status()).isEqualTo(303);

        assertThat(visitor.get("/a/" + slug + "/antenne/loire-nord").page().select("h1").text()).endsWith("Loire Nord");
        assertThat(visitor.get("/a/" + slug + "/antenne/saint-etienne-nord").page().select("h1").text()).endsWith("Loire Nord");
        FormWalk form = new FormWalk(visitor, "/a/" + slug + "/jeune?antenne=saint-etienne-nord");
        form.through(Answers.ofAdult().and("branch", "saint-etienne-nord"));
        assertThat(service.bean(MenteeRepository.class).findByAssociationIdAndSubmission(team.id(), form.submission()).orElseThrow().branchId())
                .isEqualTo(branch.id());
        assertThat(lead.postFrom(page, page, "name", " ").status()).isEqualTo(422);
        assertThat(lead.get("/settings/branches/nobody").status()).isEqualTo(404);
    }

    @Test
    void aPhoneReadsFromThePosterTheAddressPrintedUnderIt() throws ReaderException {
        Document poster = claire.get("/share/poster?form=jeune&antenne=saint-etienne-nord").page();

        String read = QrReader.read(poster.select("svg.qr").first());

        assertThat(read).isEqualTo("http://" + poster.select(".poster strong").text());
        assertThat(visitor.get(read.replaceFirst("^http://localhost:8080", "")).page().select("input[name=branch]").val())
                .isEqualTo("saint-etienne-nord");
    }

    @Test
    void theWayBackIsReadFromThePageForWhoeverStops() throws ReaderException {
        FormWalk form = new FormWalk(visitor, "/a/" + slug + "/jeune").to("but", Answers.ofAdult());

        String read = QrReader.read(visitor.get(form.draft() + "/plus-tard").page().select("svg.qr").first());

        assertThat(read).isEqualTo("http://localhost:8080" + form.draft());
    }

    @Test
    void theWholeFormWorksInAFrameAndNobodyMayFrameItUnlessNamed() {
        FormWalk form = new FormWalk(visitor, "/embed/" + slug + "/jeune");
        Answer first = visitor.get(form.address());
        form.to("relire", Answers.ofAdult());
        Answer sent = form.send(Answers.ofAdult());

        assertThat(first.page().select("header, footer")).isEmpty();
        assertThat(first.header("Content-Security-Policy")).endsWith("frame-ancestors 'none'");
        assertThat(form.address()).startsWith("/embed/" + slug + "/jeune/");
        assertThat(sent.location()).isEqualTo("/embed/" + slug + "/merci/jeune");
        assertThat(visitor.get(sent.location()).page().select("main a.button")).isEmpty();
    }

    @Test
    void theWayBackFromAFrameLeadsToAPageOfItsOwn() {
        FormWalk form = new FormWalk(visitor, "/embed/" + slug + "/jeune").to("but", Answers.ofAdult());

        assertThat(visitor.get(form.draft() + "/plus-tard").page().select("main").text())
                .contains("http://localhost:8080" + form.draft().replace("/embed/", "/a/"));
    }
}
