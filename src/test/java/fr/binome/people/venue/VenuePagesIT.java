package fr.binome.people.venue;

import static org.assertj.core.api.Assertions.assertThat;

import fr.binome.Service;
import fr.binome.Visitor;
import fr.binome.Visitor.Answer;
import fr.binome.account.TestTeam;
import org.junit.jupiter.api.Test;

class VenuePagesIT {

    private final Service service = Service.shared();
    private final TestTeam team = TestTeam.in(service);
    private final Visitor claire = team.signedIn(team.coordinator());

    private Answer add(String postalCode, String town) {
        return claire.postFrom("/venues/new", "/venues/new", "name", "Médiathèque", "address", "1 rue des Essais", "postalCode", postalCode, "town", town,
                "kind", "PUBLIC_PLACE", "capacity", "3", "periods", "WED-AFTERNOON", "periods", "SAT-MORNING", "active", "YES");
    }

    @Test
    void aPlaceIsAddedShownAndChanged() {
        assertThat(claire.get("/venues").page().select("main").text()).contains("Pas encore de lieu", "Jamais un domicile");

        assertThat(add("69100", "").status()).isEqualTo(303);

        String path = claire.get("/venues").page().select("table.list a").attr("href");
        var form = claire.get(path).page();
        assertThat(form.select("input[name=periods][checked]").eachAttr("value")).containsExactly("WED-AFTERNOON", "SAT-MORNING");
        claire.postFrom(path, path, "name", "Local", "address", "2 rue", "postalCode", "69100", "town", "", "kind", "ASSOCIATION", "capacity", "1",
                "periods", "MON-EVENING");
        assertThat(claire.get("/venues").page().select("table.list tbody").text()).contains("Local", "plus proposé", "69100 Villeurbanne");
        assertThat(service.bean(VenueRepository.class).active(team.id())).isEmpty();
    }

    @Test
    void whatIsMissingIsNamedAndAPostalCodeOfSeveralTownsAsksWhich() {
        Answer nothing = claire.postFrom("/venues/new", "/venues/new", "capacity", "0");
        Answer several = add("01300", "");

        assertThat(nothing.status()).isEqualTo(422);
        assertThat(nothing.page().select("#errors a").eachAttr("href"))
                .contains("#name", "#address", "#postalCode", "#kind", "#capacity", "#periods");
        assertThat(several.status()).isEqualTo(422);
        assertThat(several.page().select("#errors a[href=#town]").text()).contains("Belley");
        assertThat(add("01300", "belley").status()).isEqualTo(303);
    }

    @Test
    void aPlaceOfAnotherAssociationIsNotFound() {
        add("69100", "");
        String path = claire.get("/venues").page().select("table.list a").attr("href");
        TestTeam other = TestTeam.in(service);

        assertThat(other.signedIn(other.coordinator()).get(path).status()).isEqualTo(404);
    }
}
