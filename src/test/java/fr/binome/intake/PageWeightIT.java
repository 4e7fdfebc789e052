package fr.binome.intake;

import static org.assertj.core.api.Assertions.assertThat;

import fr.binome.Service;
import fr.binome.Visitor;
import fr.binome.account.TestTeam;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a phone loads the first time: page, style, font, drawing and script, as they come over the wire. */
class PageWeightIT {

    private static final int MOST_BYTES = 60_000;
    private static final Pattern LOADED = Pattern.compile("url\\([\"']?([^\"')]+)");

    private final Service service = Service.shared();
    private final TestTeam team = TestTeam.in(service);
    private final Visitor visitor = service.visitor();
    private final HttpClient client = HttpClient.newHttpClient();

    @ParameterizedTest
    @ValueSource(strings = {"", "/jeune", "/mentor", "/appel", "/merci/jeune", "/merci/mentor"})
    void aPageIsLightAndAsksNobodyElse(String path) throws IOException, InterruptedException {
        check("/a/" + team.association().slug() + path);
    }

    @ParameterizedTest
    @ValueSource(strings = {"naissance", "moments", "besoin", "relire"})
    void aPageOfTheFormIsLightAndAsksNobodyElse(String step) throws IOException, InterruptedException {
        check(new FormWalk(visitor, "/a/" + team.association().slug() + "/jeune").to(step, Answers.ofAdult()).address());
    }

    private void check(String path) throws IOException, InterruptedException {
        HttpResponse<byte[]> page = load(path);
        Document document = Jsoup.parse(visitor.get(path).body());
        Set<String> parts = new LinkedHashSet<>(document.select("link[href]").eachAttr("href"));
        parts.addAll(document.select("script[src], img[src]").eachAttr("src"));
        List<String> fonts = new ArrayList<>();
        for (String style : document.select("link[rel=stylesheet]").eachAttr("href")) {
            Matcher matcher = LOADED.matcher(visitor.get(style).body());
            while (matcher.find()) {
                fonts.add(matcher.group(1).startsWith("/") ? matcher.group(1) : "/static/" + matcher.group(1));
            }
        }
        parts.addAll(fonts);

        assertThat(parts).allMatch(part -> part.startsWith("/") && !part.startsWith("//"));
        assertThat(visitor.get(path).body()).doesNotContain("@import", "http-equiv");
        int weight = weight(page);
        for (String part : parts) {
            weight += weight(load(part));
        }
        assertThat(weight).as(path + " " + parts).isLessThanOrEqualTo(MOST_BYTES);
    }

    private HttpResponse<byte[]> load(String path) throws IOException, InterruptedException {
        URI address = visitor.uri(path);
        HttpResponse<byte[]> answer = client.send(HttpRequest.newBuilder(address).header("Accept-Encoding", "gzip").build(),
                HttpResponse.BodyHandlers.ofByteArray());
        assertThat(answer.statusCode()).as(path).isEqualTo(200);
        return answer;
    }

    /** Body and headers. */
    private static int weight(HttpResponse<byte[]> answer) {
        int headers = answer.headers().map().entrySet().stream()
                .mapToInt(header -> header.getKey().length() + String.join(",", header.getValue()).length() + 4).sum();
        return answer.body().length + headers;
    }
}
