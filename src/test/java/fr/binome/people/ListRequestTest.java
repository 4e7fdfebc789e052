package fr.binome.people;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ListRequestTest {

    @Test
    void wildcardsOfANameAreTakenLiterally() {
        assertThat(new ListRequest("/mentees", "50%_\\", "", 1).pattern()).isEqualTo("%50\\%\\_\\\\%");
    }

    @Test
    void aPageAfterTheLastIsTheLast() {
        assertThat(new ListRequest("/mentees", "", "", 9).within(120).page()).isEqualTo(3);
        assertThat(new ListRequest("/mentees", "", "", 9).within(100).page()).isEqualTo(2);
        assertThat(new ListRequest("/mentees", "", "", 9).within(0).page()).isEqualTo(1);
    }

    @Test
    void addressesKeepTheSearch() {
        assertThat(new ListRequest("/mentees", "Inès & co", "WAITING", 1).address("WAITING", 2))
                .isEqualTo("/mentees?name=In%C3%A8s+%26+co&status=WAITING&page=2");
    }
}
