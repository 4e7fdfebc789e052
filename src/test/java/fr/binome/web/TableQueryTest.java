package fr.binome.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.core.convert.ConversionService;
import io.micronaut.http.simple.SimpleHttpParameters;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class TableQueryTest {

    private static final Map<String, String> HEADINGS = new LinkedHashMap<>();

    static {
        HEADINGS.put("name", "key.name");
        HEADINGS.put("since", "key.since");
        HEADINGS.put("state", "key.state");
    }

    @Test
    void anAddressWithoutAnythingAsksForTheFirstPageInTheUsualOrder() {
        TableQuery query = asked("/list");

        assertThat(query.sort()).isEqualTo("-since");
        assertThat(query.offset()).isZero();
        assertThat(query.searching()).isFalse();
        assertThat(query.view(12, HEADINGS).several()).isFalse();
    }

    @Test
    void aColumnSortsAndPressedAgainTurnsRound() {
        TableView first = asked("/list").view(12, HEADINGS);
        TableView byName = asked("/list?sort=name").view(12, HEADINGS);

        assertThat(first.columns()).extracting(TableView.Column::path).containsExactly("/list?sort=name", "/list?sort=since", "");
        assertThat(first.columns()).extracting(TableView.Column::sorted).containsExactly("", "descending", "");
        assertThat(byName.columns()).extracting(TableView.Column::path).containsExactly("/list?sort=-name", "/list", "");
        assertThat(byName.columns().get(0).sorted()).isEqualTo("ascending");
        assertThat(byName.sortable()).hasSize(2);
    }

    @Test
    void theHeadingOfAColumnOfNumbersStandsAboveThem() {
        assertThat(asked("/list").view(12, HEADINGS, "since").columns()).extracting(TableView.Column::number).containsExactly(false, true, false);
    }

    @Test
    void pagesKeepFiltersAndSorting() {
        TableView view = asked("/list?who=%C3%89lise+B&sort=name&page=2").view(130, HEADINGS);

        assertThat(view.first()).isEqualTo(51);
        assertThat(view.last()).isEqualTo(100);
        assertThat(view.previous()).isEqualTo("/list?who=%C3%89lise+B&sort=name");
        assertThat(view.next()).isEqualTo("/list?who=%C3%89lise+B&sort=name&page=3");
    }

    @Test
    void anotherFilterBeginsAtTheFirstPage() {
        assertThat(asked("/list?who=Ana&sort=name&page=2").with("who", "Bo")).isEqualTo("/list?who=Bo&sort=name");
    }

    @Test
    void whatTheTableDoesNotKnowIsLeftOut() {
        TableQuery query = asked("/list?sort=password&page=-3&other=1&who=" + "x".repeat(200));

        assertThat(query.sort()).isEqualTo("-since");
        assertThat(query.offset()).isZero();
        assertThat(query.filter("who")).hasSize(80);
        assertThat(query.filter("who", List.of("Ana"))).isEmpty();
    }

    @Test
    void thePageAfterTheLastIsTheLast() {
        assertThat(asked("/list?page=99").within(51).offset()).isEqualTo(50);
        assertThat(asked("/list?page=99").within(0).offset()).isZero();
    }

    @Test
    void wildcardsOfANameAreTakenLiterally() {
        assertThat(asked("/list?who=50%25_a").pattern("who")).isEqualTo("%50\\%\\_a%");
    }

    private static TableQuery asked(String address) {
        Map<CharSequence, List<String>> parameters = new HashMap<>();
        FormData typed = FormData.parse(address.contains("?") ? address.substring(address.indexOf('?') + 1) : "");
        List.of("who", "sort", "page", "other").stream().filter(typed::has).forEach(name -> parameters.put(name, typed.all(name)));
        return TableQuery.of("/list", new SimpleHttpParameters(parameters, ConversionService.SHARED), List.of("-since", "name"), "who");
    }
}
