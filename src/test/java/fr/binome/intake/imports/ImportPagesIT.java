package fr.binome.intake.imports;

import static org.assertj.core.api.Assertions.assertThat;

import fr.binome.Service;
import fr.binome.Visitor;
import fr.binome.Visitor.Answer;
import fr.binome.account.Branch;
import fr.binome.account.BranchRepository;
import fr.binome.account.Role;
import fr.binome.account.TeamMember;
import fr.binome.account.TeamMemberRepository;
import fr.binome.account.TestTeam;
import fr.binome.people.Consent;
import fr.binome.people.ConsentRepository;
import fr.binome.people.Guardian;
import fr.binome.people.GuardianRepository;
import fr.binome.people.Mentee;
import fr.binome.people.MenteeRepository;
import fr.binome.people.MenteeStatus;
import fr.binome.people.MentorRepository;
import fr.binome.people.MentorStatus;
import fr.binome.platform.Clock;
import fr.binome.platform.Ids;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class ImportPagesIT {

    private static final String INES = "Inès;Martin;14/05/2005;69100;Villeurbanne;trouver un stage|CAND;MON-EVENING;en personne;ines@example.org;0639980012;oui\n";
    private static final String TOM = "Tom;Petit;02/03/2010;69100;Villeurbanne;SCOL;WED-NOON;REMOTE;tom@example.org;;oui\n";

    private final Service service = Service.shared();
    private final TestTeam team = TestTeam.in(service);
    private final Visitor claire = team.signedIn(team.coordinator());

    @Test
    void aFileWithKnownColumnsIsPreviewedAndComesInByOneClick() {
        Answer uploaded = TestFile.upload(claire, "MENTEES", "jeunes.csv", TestFile.MENTEES + INES + TOM);
        Answer preview = claire.get(uploaded.location() + "?lang=fr");

        assertThat(uploaded.status()).isEqualTo(303);
        assertThat(preview.page().select("h1").text()).isEqualTo("2 jeunes à ajouter");
        assertThat(mentees()).isEmpty();

        claire.postFrom(uploaded.location(), uploaded.location() + "/start", "consents", "yes");
        assertThat(claire.get(uploaded.location() + "?lang=fr").page().select("[data-stage]").text()).isEqualTo("0 lignes sur 2");
        run(uploaded);

        assertThat(claire.get(uploaded.location() + "?lang=fr").page().select("h1").text()).isEqualTo("2 jeunes sont arrivés");
        Mentee ines = mentee("Inès");
        assertThat(ines.status()).isEqualTo(MenteeStatus.WAITING);
        assertThat(ines.goals()).containsExactly("STAG", "CAND");
        assertThat(ines.modes()).containsExactly("IN_PERSON");
        assertThat(ines.phone()).isEqualTo("06 39 98 00 12");
        assertThat(consents(ines)).singleElement().extracting(Consent::givenBy, Consent::textVersion).containsExactly("PAPER", "own-paper");
    }

    @Test
    void aMinorOfAFileWaitsForTheParent() {
        String header = TestFile.MENTEES.strip() + ";E-mail du parent;Nom du parent\n";
        Answer uploaded = TestFile.upload(claire, "MENTEES", "jeunes.csv", header + TOM.strip() + ";nadia@example.org;Nadia Petit\n");

        claire.postFrom(uploaded.location(), uploaded.location() + "/start", "consents", "yes", "links", "yes");
        run(uploaded);

        Mentee tom = mentee("Tom");
        assertThat(tom.status()).isEqualTo(MenteeStatus.AWAITING_CONSENT);
        assertThat(service.bean(GuardianRepository.class).findByAssociationIdAndMenteeId(team.id(), tom.id())).singleElement()
                .extracting(Guardian::name, Guardian::email).containsExactly("Nadia Petit", "nadia@example.org");
        assertThat(service.database().count("SELECT COUNT(*) FROM outbox WHERE template = 'guardian-authorisation' AND association_id = '"
                + team.id() + "'")).isEqualTo(1);
    }

    @Test
    void withoutTheWordThatTheAgreementIsHeldNobodyIsMatchable() {
        Answer uploaded = TestFile.upload(claire, "MENTEES", "jeunes.csv", TestFile.MENTEES + INES);

        claire.postFrom(uploaded.location(), uploaded.location() + "/start");
        run(uploaded);

        assertThat(mentee("Inès").status()).isEqualTo(MenteeStatus.AWAITING_CONSENT);
        assertThat(consents(mentee("Inès"))).isEmpty();
    }

    @Test
    void aSecondClickOrAJobThatRunsAgainAddsNobody() {
        Answer uploaded = TestFile.upload(claire, "MENTEES", "jeunes.csv", TestFile.MENTEES + INES);

        claire.postFrom("/imports", uploaded.location() + "/start");
        Answer second = claire.postFrom("/imports", uploaded.location() + "/start");
        run(uploaded);
        run(uploaded);
        Answer cancelled = claire.postFrom("/imports", uploaded.location() + "/cancellation");

        assertThat(second.status()).isEqualTo(303);
        assertThat(mentees()).hasSize(1);
        assertThat(cancelled.status()).isEqualTo(409);
    }

    @Test
    void badRowsAreToldByRowColumnAndValueAndTheGoodOnesStay() {
        Answer uploaded = TestFile.upload(claire, "MENTEES", "jeunes.csv", TestFile.MENTEES + INES
                + "Léa;;32/01/2008;69100;Nulle-Part;STAG;;REMOTE;lea@example.org;;\n"
                + "Zoé;Roux;01/01/2006;69100;Villeurbanne;STAG;;REMOTE;pas une adresse;;\n"
                + "Max;Roux;01/01/2007;69100;Villeurbanne;STAG|JOUER;;REMOTE;max@example.org;12;\n");
        Answer preview = claire.get(uploaded.location() + "?lang=fr");

        assertThat(preview.page().select("h1").text()).isEqualTo("2 jeunes à ajouter");
        assertThat(preview.page().select("#problems tbody tr").eachText()).containsExactlyInAnyOrder(
                "3 date de naissance 32/01/2008 Ce n'est pas une date. Exemple : 22/11/2026. La ligne n'est pas reprise.",
                "3 commune Nulle-Part Cette commune n'existe pas sous ce code postal. La ligne n'est pas reprise.",
                "4 e-mail pas une adresse Il faut un e-mail ou un téléphone. La ligne n'est pas reprise.",
                "5 buts JOUER Ce mot n'est pas connu. La ligne est gardée sans cette valeur.",
                "5 téléphone 12 Ce n'est pas un numéro de téléphone. La ligne est gardée sans cette valeur.");
    }

    @Test
    void columnsAreChosenOnceAndRemembered() {
        String file = "P;N;né;cp;ville;objectif;quand;comment;mail\nInès;Martin;14/05/2005;69100;Villeurbanne;STAG;;REMOTE;ines@example.org\n";
        Answer uploaded = TestFile.upload(claire, "MENTEES", "jeunes.csv", file);
        Answer mapping = claire.get(uploaded.location() + "?lang=fr");
        Answer incomplete = claire.postFrom(uploaded.location(), uploaded.location() + "/columns", "column-0", "first_name", "column-1", "first_name");
        Answer mapped = claire.postFrom(uploaded.location(), uploaded.location() + "/columns", "column-0", "first_name", "column-1",
                "last_name", "column-2", "birth_date", "column-3", "postal_code", "column-4", "commune", "column-5", "goals", "column-6",
                "availability", "column-7", "modes", "column-8", "email");
        Answer again = TestFile.upload(claire, "MENTEES", "jeunes.csv", file);

        assertThat(mapping.page().select("h1").text()).isEqualTo("Que contient chaque colonne ?");
        assertThat(mapping.page().select("select[name=column-4] option[selected]").val()).isEqualTo("commune");
        assertThat(incomplete.status()).isEqualTo(422);
        assertThat(incomplete.page().select("#errors a[href=#column-1]")).hasSize(1);
        assertThat(mapped.location()).isEqualTo(uploaded.location());
        assertThat(claire.get(uploaded.location()).page().select("form[action$=start]")).hasSize(1);
        assertThat(claire.get(again.location()).page().select("form[action$=start]")).hasSize(1);
    }

    @Test
    void whoeverIsThereAlreadyIsLeftOrCompletedAndTheFamilyStaysApart() {
        Answer first = TestFile.upload(claire, "MENTEES", "a.csv", TestFile.MENTEES + INES);
        claire.postFrom(first.location(), first.location() + "/start", "consents", "yes");
        run(first);
        String known = mentee("Inès").id();

        Answer uploaded = TestFile.upload(claire, "MENTEES", "b.csv", TestFile.MENTEES
                + "MARTIN;Ines;14/05/2005;69100;Villeurbanne;ALTE;TUE-EVENING;REMOTE;ines@example.org;;oui\n"
                + "Adam;Martin;01/09/2007;69100;Villeurbanne;SCOL;TUE-EVENING;REMOTE;ines@example.org;;oui\n");
        Answer preview = claire.get(uploaded.location() + "?lang=fr");

        assertThat(preview.page().select("h1").text()).isEqualTo("1 jeune à ajouter");
        assertThat(preview.page().select("#alike .history li p").eachText()).containsExactly(
                "MARTIN Ines ligne 2 Semble être la même personne que Inès Martin", "Adam Martin ligne 3 Même famille ou même contact que Inès Martin");
        String row = preview.page().select("#alike input[name=row]").first().val();
        claire.postFrom(uploaded.location(), uploaded.location() + "/choices", "row", row, "row-" + row, "MERGE");
        claire.postFrom(uploaded.location(), uploaded.location() + "/start");
        run(uploaded);

        assertThat(mentees()).hasSize(2);
        assertThat(mentee("Inès")).extracting(Mentee::id, Mentee::goals, Mentee::status).containsExactly(known, List.of("ALTE"), MenteeStatus.WAITING);
        assertThat(service.database().count("SELECT COUNT(*) FROM import_rows WHERE association_id = '" + team.id() + "'")).isZero();
        assertThat(service.database().count("SELECT COUNT(*) FROM import_files WHERE association_id = '" + team.id() + "'")).isZero();
    }

    @Test
    void mentorsComeInReadyOnlyOnTheMembersWord() {
        String mentors = "prénom;nom;date de naissance;commune;buts;disponibilités;modes;capacité;e-mail;métier;formé;charte;vérification;vérification valable jusqu'au\n"
                + "Marc;Dupré;01/02/1980;69266;STAG;MON-EVENING;REMOTE;2;marc@example.org;Chef de chantier;oui;oui;B3;%s\n";
        String later = service.bean(Clock.class).today(team.association().zone()).plusMonths(5).toString();
        Answer unsaid = TestFile.upload(claire, "MENTORS", "m.csv", mentors.formatted(later));
        claire.postFrom(unsaid.location(), unsaid.location() + "/start");
        run(unsaid);

        assertThat(service.bean(MentorRepository.class).findByAssociationIdAndStatus(team.id(), MentorStatus.TO_CHECK)).singleElement()
                .satisfies(marc -> assertThat(marc.job()).isEqualTo("Chef de chantier"));

        TestTeam other = TestTeam.in(service);
        Visitor lead = other.signedIn(other.lead());
        Answer said = TestFile.upload(lead, "MENTORS", "m.csv", mentors.formatted(later));
        lead.postFrom(said.location(), said.location() + "/start", "checks", "yes");
        service.bean(ImportJob.class).run(other.id() + ":" + said.location().substring("/imports/".length()));

        assertThat(service.bean(MentorRepository.class).findByAssociationIdAndStatus(other.id(), MentorStatus.AVAILABLE)).hasSize(1);
        assertThat(service.database().count("SELECT COUNT(*) FROM background_checks WHERE association_id = '" + other.id() + "'")).isEqualTo(1);
    }

    @Test
    void whatIsNoFileOfPeopleIsRefusedInPlainWords() {
        Answer nothing = TestFile.upload(claire, "MENTEES", "", "");
        Answer nobody = TestFile.upload(claire, "", "a.csv", TestFile.MENTEES);
        Answer binary = TestFile.upload(claire, "MENTEES", "a.csv", "a\0b");
        Answer many = TestFile.upload(claire, "MENTEES", "a.csv", TestFile.MENTEES + "x\n".repeat(ImportDesk.MOST_ROWS + 1));
        Answer huge = TestFile.upload(claire, "MENTEES", "a.csv", "x".repeat(5_000_000));

        assertThat(nothing.status()).isEqualTo(422);
        assertThat(nothing.page().select("#errors a[href=#file]")).hasSize(1);
        assertThat(nobody.page().select("#errors a")).hasSize(2);
        assertThat(binary.page().select("#file-error").text()).isNotEmpty();
        assertThat(many.page().select("#file-error").text()).contains("20001", "20000");
        assertThat(huge.status()).isEqualTo(413);
        assertThat(claire.get("/imports").page().select(".history")).isEmpty();
    }

    @Test
    void strangersReadersAndOtherAssociationsSeeNoFile() {
        Answer uploaded = TestFile.upload(claire, "MENTEES", "a.csv", TestFile.MENTEES + INES);
        TestTeam other = TestTeam.in(service);
        Visitor stranger = other.signedIn(other.coordinator());

        assertThat(stranger.get(uploaded.location()).status()).isEqualTo(404);
        assertThat(stranger.postFrom("/imports", uploaded.location() + "/start").status()).isEqualTo(404);
        assertThat(team.signedIn(team.safeguarding()).get("/imports").status()).isEqualTo(403);
        assertThat(TestFile.send(claire, TestFile.field("kind", "MENTEES")).status()).isEqualTo(403);
        assertThat(service.visitor().get("/imports").location()).isEqualTo("/sign-in");
    }

    @Test
    void aMemberOfABranchBringsPeopleIntoItAndLearnsOnlyThatSomebodyIsElsewhere() {
        String lille = service.bean(BranchRepository.class).save(new Branch(Ids.next(), team.id(), "Lille", "59350")).id();
        String lyon = service.bean(BranchRepository.class).save(new Branch(Ids.next(), team.id(), "Lyon", "69123")).id();
        Answer first = TestFile.upload(claire, "MENTEES", "a.csv", TestFile.MENTEES + INES);
        claire.postFrom(first.location(), first.location() + "/start");
        run(first);
        service.database().execute("UPDATE mentees SET branch_id = '" + lyon + "' WHERE association_id = '" + team.id() + "'");
        String id = Ids.next();
        Visitor nadir = team.signedIn(service.bean(TeamMemberRepository.class).save(new TeamMember(id, team.id(), lille, Role.COORDINATOR,
                "Nadir", "Essai", id + "@example.org", "01 99 00 00 01", null, true, Instant.now())));

        Answer uploaded = TestFile.upload(nadir, "MENTEES", "b.csv", TestFile.MENTEES + INES + TOM);
        Answer preview = nadir.get(uploaded.location() + "?lang=fr");
        nadir.postFrom(uploaded.location(), uploaded.location() + "/start");
        run(uploaded);

        assertThat(preview.page().select("#alike").text()).contains("déjà inscrit dans une autre antenne");
        assertThat(preview.page().select("#alike a, #alike option[value=MERGE]")).isEmpty();
        assertThat(mentees()).hasSize(2);
        assertThat(mentee("Tom").branchId()).isEqualTo(lille);
        assertThat(nadir.get(first.location()).status()).isEqualTo(404);
        assertThat(nadir.get("/imports").page().select(".history a")).hasSize(1);
    }

    @Test
    void aFileThatNobodyConfirmsIsForgotten() {
        Answer uploaded = TestFile.upload(claire, "MENTEES", "a.csv", TestFile.MENTEES + INES);

        service.bean(ImportDesk.class).forgetLeft(service.bean(Clock.class).now().plus(Duration.ofSeconds(1)));

        assertThat(claire.get(uploaded.location()).status()).isEqualTo(404);
        assertThat(service.database().count("SELECT COUNT(*) FROM import_rows WHERE association_id = '" + team.id() + "'")).isZero();
    }

    private void run(Answer uploaded) {
        service.bean(ImportJob.class).run(team.id() + ":" + uploaded.location().substring("/imports/".length()));
    }

    private List<Mentee> mentees() {
        MenteeRepository mentees = service.bean(MenteeRepository.class);
        return Arrays.stream(MenteeStatus.values()).flatMap(status -> mentees.findByAssociationIdAndStatus(team.id(), status).stream()).toList();
    }

    private Mentee mentee(String firstName) {
        return mentees().stream().filter(mentee -> mentee.firstName().equals(firstName)).findFirst().orElseThrow();
    }

    private List<Consent> consents(Mentee mentee) {
        return service.bean(ConsentRepository.class).findByAssociationIdAndPersonId(team.id(), mentee.id());
    }
}
