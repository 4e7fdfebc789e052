package fr.binome.pairing;

import static org.assertj.core.api.Assertions.assertThat;

import fr.binome.Service;
import fr.binome.Visitor;
import fr.binome.Visitor.Answer;
import fr.binome.account.AbsenceRepository;
import fr.binome.account.Branch;
import fr.binome.account.BranchRepository;
import fr.binome.account.Role;
import fr.binome.account.TeamMember;
import fr.binome.account.TeamMemberRepository;
import fr.binome.people.Mentee;
import fr.binome.people.MenteeRepository;
import fr.binome.people.Mentor;
import fr.binome.people.Referents;
import fr.binome.platform.Clock;
import fr.binome.platform.Ids;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class PairHandOverIT {

    private final Service service = Service.shared();
    private final TestPairs pairs = new TestPairs(service);
    private final Mentee ines = pairs.mentee("Inès", 20);
    private final Mentor marc = pairs.mentor("Marc");
    private final Visitor lead = pairs.team.signedIn(pairs.team.lead());

    @Test
    void anAccountClosesOnlyOnceSomebodyTakesThePairsAndBothSidesLearnWho() {
        Pair pair = active();
        String closing = "/settings/team/" + pair.coordinatorId() + "/closing";

        Answer page = lead.get(closing);
        Answer nobody = lead.postFrom(closing, closing, "sure", "YES");
        Answer done = lead.postFrom(closing, closing, "sure", "YES", "heir", pairs.team.safeguarding().id());

        assertThat(page.page().select("main li").text()).contains("1 binôme");
        assertThat(nobody.status()).isEqualTo(422);
        assertThat(done.status()).isEqualTo(303);
        assertThat(pairs.now(pair).coordinatorId()).isEqualTo(pairs.team.safeguarding().id());
        assertThat(pairs.events(pair)).endsWith("COORDINATOR");
        assertThat(pairs.mailsTo(marc.email())).last().satisfies(mail -> assertThat(mail.text()).contains("Sam Essai", "Inès"));
        assertThat(pairs.mailsTo(ines.email())).last().satisfies(mail -> assertThat(mail.text()).contains("Sam Essai", "Marc"));
    }

    @Test
    void aLetterIsSignedByTheDeputyWhileTheCoordinatorIsAway() {
        Pair pair = pairs.published(ines, marc);
        String coordinator = pair.coordinatorId();
        TeamMember sam = pairs.team.safeguarding();
        service.database().execute("UPDATE team_members SET deputy_id = '" + sam.id() + "' WHERE id = '" + coordinator + "'");
        LocalDate today = service.bean(Clock.class).today(pairs.team.association().zone());

        away(coordinator, today);
        service.bean(Answers.class).take(pairs.team.id(), pair.id(), new fr.binome.pairing.Answer(Side.MENTOR, true, null, null, "mentor", false, List.of()));

        assertThat(pairs.mailsTo(ines.email())).last().satisfies(mail -> assertThat(mail.text()).contains("Sam Essai").doesNotContain("Claire", "Lou"));
        assertThat(referent(coordinator)).isEqualTo("Sam Essai");
        away(sam.id(), today);
        assertThat(referent(coordinator)).isNotEqualTo("Sam Essai");
        away(coordinator, today.plusDays(1));
        assertThat(referent(coordinator)).isNotEqualTo("Sam Essai");
    }

    @Test
    void aPairDoesNotGoToSomebodyWhoBelongsToIt() {
        TeamMember sam = pairs.team.safeguarding();
        Pair pair = pairs.acceptedByBoth(ines, pairs.mentor("Sam", sam.email().toUpperCase(java.util.Locale.ROOT), 1));

        service.bean(PairHandOver.class).move(pairs.team.id(), pairs.team.coordinator(), sam, pairs.team.lead().id());

        assertThat(pairs.now(pair).coordinatorId()).isEqualTo(pairs.team.lead().id());
    }

    @Test
    void nobodyIsGivenAPairThatTheyAreOneOf() {
        TeamMember sam = pairs.team.safeguarding();
        Pair ofMentor = introduced(ines, pairs.mentor("Sam", tagged(sam), 1));
        Pair ofMentee = introduced(pairs.mentee("Sam", 20, tagged(sam), "06 39 98 00 03"), marc);

        for (Pair pair : List.of(ofMentor, ofMentee)) {
            String path = "/pairs/" + pair.id();
            Answer given = lead.postFrom(path, path + "/coordinator", "to", sam.id());

            assertThat(lead.get(path).page().select("form[action$=coordinator] [name=to]").eachAttr("value")).contains(pairs.team.lead().id()).doesNotContain(sam.id());
            assertThat(given.status()).isEqualTo(409);
            assertThat(given.page().select("main").text()).contains("fait partie du binôme");
            assertThat(pairs.now(pair).coordinatorId()).isEqualTo(pair.coordinatorId());
        }
    }

    @Test
    void anAccountStaysWhileAPairOfItCouldGoToNobodyElse() {
        TeamMember sam = pairs.team.safeguarding();
        Pair pair = introduced(pairs.mentee("Lou", 20, tagged(pairs.team.lead()), "06 39 98 00 03"), pairs.mentor("Sam", tagged(sam), 1));
        String closing = "/settings/team/" + pair.coordinatorId() + "/closing";

        Answer refused = lead.postFrom(closing, closing, "sure", "YES", "heir", sam.id());

        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.page().select("main").text()).contains("Personne d'autre ne peut suivre Lou et Sam");
        assertThat(pairs.now(pair).coordinatorId()).isEqualTo(pair.coordinatorId());
        assertThat(lead.get(closing).status()).isEqualTo(200);
    }

    @Test
    void anAccountThatEndsLeavesNobodyToFollowThemselves() {
        TeamMember sam = pairs.team.safeguarding();
        Mentee young = followed(pairs.mentee("Sam", 20, tagged(sam), "06 39 98 00 03"));
        Mentee other = followed(ines);
        Mentee taught = pairs.mentee("Zoé", 20);
        Pair pair = pairs.acceptedByBoth(taught, pairs.mentor("Sam", tagged(sam), 1));

        service.bean(PairHandOver.class).move(pairs.team.id(), pairs.team.coordinator(), sam, pairs.team.lead().id());

        assertThat(pairs.now(young).coordinatorId()).isNull();
        assertThat(pairs.now(other).coordinatorId()).isEqualTo(sam.id());
        assertThat(pairs.now(taught).coordinatorId()).isEqualTo(pairs.now(pair).coordinatorId()).isEqualTo(pairs.team.lead().id());
    }

    @Test
    void whileTheCoordinatorIsAwayThePageOfALetterNamesTheDeputyToo() {
        Pair pair = pairs.published(ines, marc);
        TeamMember sam = pairs.team.safeguarding();
        String page = pairs.linkTo(marc.email());
        service.database().execute("UPDATE team_members SET deputy_id = '" + sam.id() + "' WHERE id = '" + pair.coordinatorId() + "'");
        String before = service.visitor().get(page).page().text();

        away(pair.coordinatorId(), pairs.today());

        assertThat(before).contains("Claire Essai").doesNotContain("Sam Essai");
        assertThat(service.visitor().get(page).page().text()).contains("Sam Essai").doesNotContain("Claire");
    }

    @Test
    void aDeputyWhoIsOneOfThePairSignsNoLetterAboutIt() {
        TeamMember sam = pairs.team.safeguarding();
        Pair pair = pairs.published(ines, pairs.mentor("Sam", tagged(sam), 1));
        service.database().execute("UPDATE team_members SET deputy_id = '" + sam.id() + "' WHERE id = '" + pair.coordinatorId() + "'");

        away(pair.coordinatorId(), pairs.today());
        pairs.mentorSaysYes(pair);

        assertThat(pairs.mailsTo(ines.email())).last().satisfies(mail -> assertThat(mail.text()).contains("Claire Essai").doesNotContain("Sam Essai"));
    }

    /** The member's inbox as another form might have it. */
    private static String tagged(TeamMember member) {
        return member.email().toUpperCase(java.util.Locale.ROOT).replace("@", "+MENTORAT@");
    }

    private Mentee followed(Mentee mentee) {
        service.database().execute("UPDATE mentees SET coordinator_id = '" + pairs.team.coordinator().id() + "' WHERE id = '" + mentee.id() + "'");
        return mentee;
    }

    private Pair introduced(Mentee mentee, Mentor mentor) {
        Pair pair = pairs.acceptedByBoth(mentee, mentor);
        return service.bean(PairChanges.class).apply(pair, PairChange.INTRODUCE, "system", "", PairChanges.Filled.introduced(pairs.today())).orElseThrow();
    }

    private void away(String memberId, LocalDate day) {
        service.bean(AbsenceRepository.class).put(pairs.team.id(), memberId, day, day);
    }

    private String referent(String memberId) {
        return service.bean(Referents.class).of(pairs.team.association(), memberId).name();
    }

    @Test
    void aMemberOfABranchSeesThePairsOfTheBranchOfNoneAndTheirOwn() {
        Branch lyon = branch("Lyon");
        Branch lille = branch("Lille");
        Pair pair = pairs.published(in(lyon, ines), marc);
        Visitor ofLyon = pairs.team.signedIn(coordinator(lyon));
        Visitor ofLille = pairs.team.signedIn(coordinator(lille));

        assertThat(ofLyon.get("/pairs").page().select("table.list").text()).contains("Inès");
        assertThat(ofLyon.get("/pairs/" + pair.id()).status()).isEqualTo(200);
        assertThat(ofLille.get("/pairs").page().select("main").text()).doesNotContain("Inès");
        assertThat(ofLille.get("/pairs/" + pair.id()).status()).isEqualTo(404);
        assertThat(lead.get("/pairs/" + pair.id()).status()).isEqualTo(200);
    }

    private Branch branch(String name) {
        return service.bean(BranchRepository.class).save(new Branch(Ids.next(), pairs.team.id(), name, "69381"));
    }

    private Mentee in(Branch branch, Mentee mentee) {
        try (var connection = service.database().connect();
                var statement = connection.prepareStatement("UPDATE mentees SET branch_id = ? WHERE id = ?")) {
            statement.setString(1, branch.id());
            statement.setString(2, mentee.id());
            statement.executeUpdate();
        } catch (java.sql.SQLException e) {
            throw new IllegalStateException(e);
        }
        return service.bean(MenteeRepository.class).findByAssociationIdAndId(pairs.team.id(), mentee.id()).orElseThrow();
    }

    private TeamMember coordinator(Branch branch) {
        String id = Ids.next();
        return service.bean(TeamMemberRepository.class).save(new TeamMember(id, pairs.team.id(), branch.id(), Role.READ_ONLY, "Karim", "Essai",
                id + "@example.org", "01 99 00 00 01", null, true, Instant.now()));
    }

    private Pair active() {
        Pair pair = pairs.acceptedByBoth(ines, marc);
        lead.postFrom("/pairs/" + pair.id(), "/pairs/" + pair.id() + "/introduction", "introducedOn", pairs.today().toString(), "introduced", "YES");
        return pairs.now(pair);
    }
}
