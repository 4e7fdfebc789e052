package fr.binome.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class FrameSitesTest {

    @Test
    void onlyFramePagesMayBeFramedAndOnlyByNamedSites() {
        FrameSites sites = new FrameSites("https://www.example.org, https://example.com:8443");

        assertThat(sites.ancestors("/embed/asso/jeune")).isEqualTo("https://www.example.org https://example.com:8443");
        assertThat(sites.ancestors("/a/asso/jeune")).isEqualTo("'none'");
        assertThat(sites.ancestors("/today")).isEqualTo("'none'");
    }

    @Test
    void nobodyMayFrameAnythingUnlessSaid() {
        assertThat(new FrameSites("").ancestors("/embed/asso/jeune")).isEqualTo("'none'");
    }

    @Test
    void whatIsNoOriginIsRefusedAtTheStart() {
        assertThatThrownBy(() -> new FrameSites("https://example.org/page; script-src *")).isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("Maybe");
        assertThatThrownBy(() -> new FrameSites("*")).isInstanceOf(IllegalArgumentException.class);
    }
}
