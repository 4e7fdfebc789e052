package fr.binome.cli.report;

import static fr.binome.matching.fixture.People.mentee;
import static fr.binome.matching.fixture.People.mentor;
import static fr.binome.matching.fixture.People.round;
import static org.assertj.core.api.Assertions.assertThat;

import fr.binome.matching.MatchingEngine;
import fr.binome.matching.ProgressListener;
import fr.binome.matching.fixture.People;
import fr.binome.matching.fixture.RandomPeople;
import fr.binome.matching.model.MatchingPlan;
import fr.binome.matching.model.MatchingProblem;
import fr.binome.matching.model.PairState;
import fr.binome.matching.model.PlannedPair;
import fr.binome.matching.model.Travel;
import fr.binome.matching.model.WorldPair;
import java.io.IOException;
import java.io.StringWriter;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

class ReportTest {

    private static final int MOST_BYTES_A_PAIR = 1_500;

    private static MatchingPlan solve(MatchingProblem problem) {
        return new MatchingEngine().solve(problem, ProgressListener.SILENT);
    }

    private static String html(MatchingProblem problem, MatchingPlan plan) throws IOException {
        StringWriter out = new StringWriter();
        new Report(problem, plan).write(out);
        return out.toString();
    }

    private static Document page(MatchingProblem problem) throws IOException {
        return Jsoup.parse(html(problem, solve(problem)));
    }

    private static MatchingProblem some() {
        return round(List.of(mentee("j1").build(), mentee("j2").goals("EMPL").livesIn(People.ROUBAIX).build(), mentee("j3").livesIn(People.PARIS).travels(15, Travel.WALK).build()),
                List.of(mentor("m1").build(), mentor("m2").goals("EMPL").build(), mentor("m3").trained(false).build()));
    }

    @Test
    void tellsTheAnswerInTheTitleAndTheFiguresBelow() throws IOException {
        Document page = page(some());

        assertThat(page.title()).isEqualTo("2 binômes proposés, 1 jeune sans mentor – tour du 22 novembre 2026");
        assertThat(page.select("h1").text()).isEqualTo("2 binômes proposés, 1 jeune sans mentor");
        assertThat(page.select(".tiles li").eachText()).contains("2 avec un mentor", "1 sans mentor", "66,7 % des jeunes du tour", "3 mentors, 3 places");
        assertThat(page.select(".facts dt").eachText()).contains("Graine", "Empreinte des règles", "Empreinte des données", "Portée de la preuve");
        assertThat(page.select(".facts dd").eachText()).anyMatch(value -> value.matches("[0-9a-f]{64}"));
    }

    @Test
    void needsNothingFromElsewhereAndRunsNothing() throws IOException {
        Document page = page(some());

        assertThat(page.select("script, link, img, iframe, object, embed, form, [onclick], [src]")).isEmpty();
        assertThat(page.select("a").eachAttr("href")).isNotEmpty().allSatisfy(link -> assertThat(page.select(link)).hasSize(1));
        assertThat(page.outerHtml()).doesNotContain("http:", "https:", "@import").containsOnlyOnce("<style>");
        assertThat(page.select("style").html().replaceAll("url\\(data:[^)]*\\)", "")).doesNotContain("url(");
    }

    @Test
    void showsEveryPairWithPointsReasonsWeakPointsAndAlternatives() throws IOException {
        Document page = page(some());

        assertThat(page.select(".pair summary b").eachText()).containsExactly("j1 et m1", "j2 et m2");
        String pair = page.select(".pair").last().text();
        assertThat(pair).contains("But commun : trouver un emploi.", "But 30.000/30", "Points faibles :", "Autres mentors pour j2 : m1 (", "Autres jeunes pour m2 : j1 (", "a un mentor)");
    }

    @Test
    void showsEverybodyLeftOutWithTheStepsAndWhatWouldHelp() throws IOException {
        Document page = page(some());

        assertThat(page.select(".left li").text()).startsWith("j3 Aucun mentor n'est à portée").contains("3 mentors → 2 prêts à commencer → 0 à portée", "Un mentor de plus à Paris");
        assertThat(page.select(".missing li").eachText()).containsExactly("Un mentor de plus à Paris, le mercredi soir, pour trouver un stage, aiderait 1 jeune.");
    }

    @Test
    void drawsTheMapAndTheQualityAndSaysBothInTables() throws IOException {
        Document page = page(some());

        assertThat(page.select("svg[role=img]").eachAttr("aria-label")).hasSize(2);
        assertThat(page.select(".map g title").eachText()).containsExactly("59 Lille : 2 sur 2", "75 Paris : 0 sur 1");
        assertThat(page.select("table caption").eachText()).hasSize(2);
        assertThat(page.select("tbody tr").eachText()).contains("59 Lille 2 0 3", "75 Paris 0 1 0");
        assertThat(page.select("svg.bars rect")).hasSize(10);
    }

    @Test
    void tellsPublicsOfFiveOrMoreAndTheRulesInWords() throws IOException {
        var young = IntStream.range(0, 6).mapToObj(index -> mentee("j" + index).situations("RURAL").build()).toList();
        Document page = page(round(People.rules("rules:\n  floor: {limit: 20}\n"), young, List.of(mentor("m1").build())));

        assertThat(page.select("tbody tr").eachText()).anyMatch(row -> row.startsWith("Campagne 6 1 16,7 % 0 "));
        assertThat(page.select(".rules dt").eachText()).contains("But : 30 points", "Vérification du mentor").doesNotContain("Équité entre publics : 20 points");
        assertThat(page.select(".rules dd").eachText()).anyMatch(rule -> rule.startsWith("Un accord de moins de 20 points n'est pas proposé."));
    }

    @Test
    void tellsPinnedPairsThatWereKeptAndThoseThatWereNot() throws IOException {
        Document page = page(round(List.of(mentee("j1").build(), mentee("j2").notWith("m1").build()), List.of(mentor("m1").capacity(2).build()),
                new WorldPair("j1", "m1", PairState.PINNED, null), new WorldPair("j2", "m1", PairState.PINNED, null)));

        assertThat(page.select(".pair .tag").eachText()).containsExactly("déjà décidé");
        assertThat(page.select(".warn li").eachText()).containsExactly("j2 et m1 : Le binôme fixé n'est pas possible : ces deux personnes ne doivent pas se rencontrer.");
    }

    @Test
    void anEmptyRoundIsAPageToo() throws IOException {
        Document page = page(round(List.of(), List.of()));

        assertThat(page.select("h1").text()).isEqualTo("0 binôme proposé, 0 jeune sans mentor");
        assertThat(page.select("section").text()).contains("Aucun binôme n'est proposé.", "Chaque jeune du tour a un mentor.", "Aucun public ne compte cinq jeunes.");
    }

    @Test
    void idsCannotBreakThePage() throws IOException {
        Document page = page(round(List.of(mentee("<b>&j\"1").build()), List.of(mentor("</style>").build())));

        assertThat(page.select(".pair summary b").eachText()).containsExactly("<b>&j\"1 et </style>");
    }

    @Test
    void tenThousandPairsStayAPageThatOpens() throws IOException {
        MatchingProblem problem = new RandomPeople(4).round(People.defaultRules(), 60, 60, 3);

        String html = html(problem, grown(solve(problem), 10_000, 0));

        assertThat(html.length()).isLessThan(MOST_BYTES_A_PAIR * 10_000);
        assertThat(html).doesNotContain("class=\"group\" open", "Tous sont dans");
    }

    @Test
    void aNationalRoundShowsTheWeakestPairsOfEachDepartementAndSaysSo() throws IOException {
        MatchingProblem problem = some();
        MatchingPlan plan = grown(solve(problem), 135_000, 0);

        Document page = Jsoup.parse(html(problem, plan));

        assertThat(page.select("h1").text()).startsWith("2 binômes");
        assertThat(page.select(".group > summary").eachText()).contains("59 Lille : 135000 binômes");
        assertThat(page.select(".group > p").eachText()).containsExactly("Voici les 50 binômes qui ont le moins de points. Tous sont dans pairs.csv.");
        String weakest = plan.pairs().stream().min(Comparator.comparingInt(PlannedPair::scoreThousandths)).orElseThrow().menteeId();
        assertThat(page.select(".pair summary b").eachText()).hasSize(50).allMatch(pair -> pair.startsWith(weakest + " et "));
    }

    @Test
    void aNationalRoundShowsAFewOfThoseLeftOutInEachDepartementAndSaysSo() throws IOException {
        MatchingProblem problem = some();

        Document page = Jsoup.parse(html(problem, grown(solve(problem), 2, 20_000)));

        assertThat(page.select(".left li")).hasSize(50);
        assertThat(page.select(".group > p").eachText()).containsExactly("Voici les 50 premiers. Tous sont dans unmatched.csv.");
    }

    /** The plan with its pairs and those left out told again and again, so many times in all. */
    private static MatchingPlan grown(MatchingPlan plan, int pairs, int leftOut) {
        return new MatchingPlan(repeated(plan.pairs(), pairs), repeated(plan.leftOut(), leftOut), plan.refusedPins(), plan.totals(),
                plan.publics(), plan.groups(), plan.blockingPairs(), plan.missingMentors(), false, plan.seed(), plan.engineVersion(),
                plan.rulesSha256(), plan.inputSha256());
    }

    private static <T> List<T> repeated(List<T> some, int times) {
        return IntStream.range(0, times).mapToObj(time -> some.get(time % some.size())).toList();
    }
}
