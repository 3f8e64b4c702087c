package dev.entente.show;

import static org.assertj.core.api.Assertions.assertThat;

import dev.entente.article.Article;
import dev.entente.article.Reading;
import dev.entente.pipeline.Versions;
import dev.entente.pipeline.Versions.History;
import dev.entente.pipeline.Versions.Sight;
import dev.entente.pipeline.Versions.Version;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What a reporter sees of how an article was read, and of how it changed. */
@SpringBootTest(classes = ShowRoom.class, webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
class ArticleFactsTest {

  private static final String FULL = "/article/" + CannedArticles.FULL.id();
  private static final Instant DAY = Instant.parse("2026-05-03T10:00:00Z");

  @LocalServerPort int port;
  private Visit visit;

  @BeforeEach
  void aBrowser() {
    visit = new Visit(port);
  }

  private Document rich() {
    return visit.page("/article/" + CannedPage.RICH.id());
  }

  @Test
  void aDateSaysWhereItIsStatedAndWhyItIsDoubtful() {
    Document page = rich();
    assertThat(page.select(".story-head").text())
        .contains("Dated 1 May 2086, as stated in the page's description (JSON-LD)")
        .contains("Changed 1 May 2087, as stated in the page's description (JSON-LD)")
        .contains("Doubtful date: it lies in the future.")
        .contains("by A. Writer").contains("agency: Reuters").contains("filed from Walvis Bay");
  }

  @Test
  void aPartialTextSaysSoAboveTheTextAndTheLeadCaptionStandsApart() {
    Document page = rich();
    Element before = page.select(".before-text").first();
    assertThat(before).isNotNull();
    assertThat(before.text())
        .startsWith("Only a part of this article is here: the page shows the rest to subscribers only.")
        .contains("Boats in the harbour " + CannedArticles.HOSTILE);
    assertThat(page.select(".text").text()).doesNotContain("Boats in the harbour");
  }

  @Test
  void aPassageInAnotherLanguageIsMarkedAsSuch() {
    Element passage = rich().getElementById("s2").parent();
    assertThat(passage.attr("lang")).isEqualTo("ar");
    assertThat(passage.attr("dir")).isEqualTo("auto");
  }

  @Test
  void rowsWithCellsAreATableAndOthersAList() {
    Document page = rich();
    assertThat(page.select(".text table tr")).hasSize(3);
    assertThat(page.select(".text table tr").get(1).select("td").eachText()).containsExactly("Oryx", "Fortaleza", "2024");
    assertThat(page.select(".text .rows li").eachText()).containsExactly("A row that has no cells", "One | with two");
    assertThat(page.select(".text blockquote").text()).startsWith("They came over the sea");
    assertThat(page.select(".text .s")).hasSize(CannedPage.RICH.reading().sentences().size());
  }

  @Test
  void whatAReporterShouldKnowIsSaidWithItsEvidenceAndWhyItMatters() {
    Element about = rich().select(".about-text").first();
    assertThat(about).isNotNull();
    assertThat(about.text())
        .contains("Only a part of the article was to be had. The page shows the rest to subscribers only.")
        .contains("The stated date is doubtful. It lies in the future.")
        .contains("It is credited to Reuters and published by Example Post.")
        .contains("Those who say this are not named. an official said Somebody without a name");
    assertThat(about.select("a").attr("href")).isEqualTo("#s0");
    assertThat(about.text()).doesNotContainIgnoringCase("fake");
  }

  @Test
  void theArticleSaysHowOftenItChanged() {
    Element line = visit.page(FULL).select("a[href$=/versions]").first();
    assertThat(line).isNotNull();
    assertThat(line.parent().text()).isEqualTo("Changed twice; last on 6 May 2026: see what changed");
    assertThat(rich().select("a[href$=/versions]")).isEmpty();
  }

  @Test
  void theLastTwoVersionsAreComparedUnlessOthersAreAskedFor() {
    Document page = visit.page(FULL + "/versions");
    assertThat(page.select(".between").text()).startsWith("From version 3").contains("to version 4");
    assertThat(page.select("del").text()).contains("three").contains("An end " + CannedArticles.HOSTILE);
    assertThat(page.select("ins").text()).contains("two").contains("What else is coming");
    assertThat(page.select(".title")).isEmpty();
    Document others = visit.page(FULL + "/versions?from=entente-000001.warc.gz:200&to=entente-000001.warc.gz:600");
    assertThat(others.select(".between").text()).startsWith("From version 1").contains("to version 4");
    assertThat(others.select(".title del").text()).contains("gets");
    assertThat(others.select(".came").text()).contains("Author").contains("now not stated");
    assertThat(others.select(".notices")).isEmpty();
  }

  @Test
  void aVersionThatIsNotThereIsSaidSo() {
    Document page = visit.page(FULL + "/versions?from=entente-000009.warc.gz:1");
    assertThat(page.select(".notices").text()).contains("is not there");
    assertThat(page.select(".between").text()).contains("to version 4");
  }

  @Test
  void eachVersionIsListedWithItsSightsAndAnUnreadableOneWithItsReason() {
    Document page = visit.page(FULL + "/versions");
    assertThat(page.select(".versions > li")).hasSize(4);
    assertThat(page.select(".versions").text()).contains("seen again 2 times, last on 3 May 2026, 10:00 UTC")
        .contains("This capture cannot be read: it is damaged");
    assertThat(page.select(".entry-title")).as("a headline stands where it is new").hasSize(2);
    assertThat(page.text()).contains("7 earlier captures are in the archive but not shown");
    assertThat(page.select("option[selected]").eachAttr("value"))
        .containsExactly("entente-000001.warc.gz:500", "entente-000001.warc.gz:600");
  }

  @Test
  void arabicStaysArabicBetweenTheMarks() {
    Document page = visit.page("/article/" + CannedArticles.ARABIC.id() + "/versions");
    assertThat(page.select(".diff").attr("lang")).isEqualTo("ar");
    assertThat(page.select(".diff del").text()).contains("الأحد");
    assertThat(page.select(".diff del").first().nextSibling().outerHtml()).as("letters must not join").contains("\u200c");
    assertThat(page.select(".diff .sr")).allSatisfy(ear -> assertThat(ear.attr("dir")).isEqualTo("ltr"));
  }

  @Test
  void theVersionsAreThereForProgramsToo() {
    JsonNode answer = JsonMapper.shared().readTree(visit.get(FULL + "/versions.json").body());
    assertThat(answer.get("changes").asInt()).isEqualTo(2);
    assertThat(answer.get("older").asInt()).isEqualTo(7);
    assertThat(answer.get("versions").get(0).get("seen").get(0).get("time").asString()).isEqualTo("2026-05-01T10:00:00Z");
    assertThat(answer.get("versions").get(1).get("text").isNull()).isTrue();
    assertThat(answer.get("versions").get(1).get("unreadable").asString()).contains("damaged");
  }

  @Test
  void theQuietLineSaysOnlyWhatThereIs() {
    Reading reading = CannedArticles.FULL.reading();
    assertThat(Changes.of(History.NONE).inWords()).isNull();
    assertThat(Changes.of(history(text(reading, 0))).inWords()).isNull();
    assertThat(Changes.of(history(text(reading, 0, 1))).inWords()).isEqualTo("Seen again on 4 May 2026, unchanged");
    assertThat(Changes.of(history(text(reading, 0), text(reading, 2))).inWords()).isEqualTo("Changed once, on 5 May 2026");
    List<Version> many = new ArrayList<>();
    for (int i = 0; i < 30; i++) {
      many.add(text(reading, i));
    }
    assertThat(Changes.of(new History(many, 0)).inWords()).isEqualTo("Changed 29 times; last on 1 June 2026");
    assertThat(Changes.of(history(text(reading, 0), new Version.Unreadable(List.of(sight(1)), "damaged"))).inWords())
        .isEqualTo("Another capture of it cannot be read");
  }

  @Test
  void aHistoryInWhichNothingCanBeReadComparesNothing() {
    Article article = CannedArticles.FULL;
    VersionsPage page = VersionsPage.of(
        article, history(new Version.Unreadable(List.of(sight(1)), "damaged")), null, null);
    assertThat(page.comparison()).isNull();
    assertThat(page.versions()).hasSize(1);
    assertThat(VersionsPage.of(article, History.NONE, "x", "y").comparison()).isNull();
  }

  @Test
  void twoVersionsAreSetInTheOrderOfTimeHoweverTheyAreAskedFor() {
    Reading reading = CannedArticles.FULL.reading();
    History three = history(text(reading, 0), text(reading, 1), text(reading, 2));
    VersionsPage.Comparison turned =
        VersionsPage.of(CannedArticles.FULL, three, sight(2).address(), sight(0).address()).comparison();
    assertThat(turned).isNotNull();
    assertThat(turned.from().number()).isEqualTo(1);
    assertThat(turned.to().number()).isEqualTo(3);
    assertThat(turned.inWords()).isEqualTo("The texts do not differ.");
  }

  private static History history(Version... versions) {
    return new History(List.of(versions), 0);
  }

  private static Sight sight(int day) {
    return new Sight(DAY.plus(day, ChronoUnit.DAYS), "entente-000001.warc.gz:" + day);
  }

  private static Versions.Version text(Reading reading, int... days) {
    List<Sight> seen = new ArrayList<>();
    for (int day : days) {
      seen.add(sight(day));
    }
    return new Version.Text(seen, reading);
  }

  @Test
  void everyReasonForLeavingALineOutReadsAsWords() throws Exception {
    List<String> codes = Files.readAllLines(Path.of("index-data", "vocabulary", "boilerplate.tsv")).stream()
        .filter(line -> !line.isBlank() && !line.startsWith("#")).map(line -> line.split("\t")[0]).distinct().toList();
    assertThat(codes).isNotEmpty().allSatisfy(code -> assertThat(Wording.reason(code)).matches("[\\p{L} ’,]+"));
    assertThat(Wording.reason("some_new-reason.x")).isEqualTo("some new reason x");
    assertThat(Wording.reason("__")).isEqualTo("no reason given");
  }
}
