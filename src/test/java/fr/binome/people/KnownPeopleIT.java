package fr.binome.people;

import static org.assertj.core.api.Assertions.assertThat;

import fr.binome.Service;
import fr.binome.account.TestTeam;
import fr.binome.platform.Ids;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class KnownPeopleIT {

    private static final LocalDate BORN = LocalDate.of(2008, 5, 3);

    private final Service service = Service.shared();
    private final TestTeam team = TestTeam.in(service);
    private final KnownPeople known = service.bean(KnownPeople.class);

    @Test
    void somebodyIsFoundByBirthDateInboxAndNumber() {
        Mentee mathis = mentee(team.id(), "Mathis", "Martin", BORN, "ma_this@example.org", "06 39 98 00 12");
        Mentee same = mentee(team.id(), "Martin", "MATHIS", BORN, null, null);
        Mentee tagged = mentee(team.id(), "Mathis", "Martin", BORN.plusYears(1), "Ma_this+ecole@example.org", null);
        Mentee sister = mentee(team.id(), "Léa", "Martin", BORN.plusYears(2), null, "06 39 98 00 12");
        mentee(team.id(), "Amina", "Diallo", BORN, "maXthis@example.org", null);

        List<Duplicates.Match> found = known.like(mathis);

        assertThat(found).extracting(match -> match.person().id()).containsExactlyInAnyOrder(same.id(), tagged.id(), sister.id());
        assertThat(found.get(2)).isEqualTo(new Duplicates.Match(KnownPerson.of(sister), Likeness.FAMILY));
        assertThat(known.mentees(team.id())).hasSize(5);
    }

    @Test
    void whoHasNeitherAddressNorNumberIsLikeNobodyElseWithoutThem() {
        Mentee mathis = mentee(team.id(), "Mathis", "Martin", BORN, null, null);
        mentee(team.id(), "Léa", "Martin", BORN.plusYears(1), null, null);

        assertThat(known.like(mathis)).isEmpty();
    }

    @Test
    void anotherAssociationIsNeverLookedAt() {
        Mentee mathis = mentee(team.id(), "Mathis", "Martin", BORN, null, null);
        mentee(TestTeam.in(service).id(), "Mathis", "Martin", BORN, null, null);

        assertThat(known.like(mathis)).isEmpty();
    }

    @Test
    void theProfileAsksToCompare() {
        Mentee mathis = mentee(team.id(), "Mathis", "Martin", BORN, null, null);
        Mentee same = mentee(team.id(), "Martin", "Mathis", BORN, null, null);

        var page = team.signedIn(team.coordinator()).get("/mentees/" + mathis.id() + "?lang=fr").page();

        assertThat(page.select(".notice a[href=/mentees/" + same.id() + "]").text()).isEqualTo("Martin Mathis");
        assertThat(page.select(".notice").text()).contains("Peut-être déjà inscrit");
    }

    private Mentee mentee(String association, String first, String last, LocalDate born, String email, String phone) {
        return service.bean(MenteeRepository.class).save(new Mentee(Ids.next(), association, null, null, Ids.next(),
                MenteeStatus.WAITING, first, last, email, phone, Channel.PHONE, "fr", born, "UNSAID", "59100", "59512",
                List.of("SCOL"), List.of(), List.of(), List.of("fr"), List.of(), List.of("REMOTE"), List.of(), 0, "ANY",
                List.of(), List.of(), "NONE", null, Instant.now(), null));
    }
}
