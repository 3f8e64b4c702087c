package dev.entente.show;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What stands beside a claim: how many, for how much, when, through whom, who says so and how sure. */
@SpringBootTest(classes = ShowRoom.class, webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
class ClaimPartsTest {

  private static final String DEAL = "/article/" + CannedDeal.DEAL.id();

  @LocalServerPort int port;
  private Visit visit;
  private Document page;

  @BeforeEach
  void thePage() {
    visit = new Visit(port);
    page = visit.page(DEAL);
  }

  private Map<String, Element> parts(int claim) {
    Map<String, Element> parts = new LinkedHashMap<>();
    page.select("#claim-" + claim + " .parts > div")
        .forEach(part -> parts.put(part.select("dt").text(), part.select("dd").first()));
    return parts;
  }

  private String said(String heading) {
    return parts(1).get(heading).text();
  }

  @Test
  void eachPartIsSaidInPlainEnglish() {
    assertThat(parts(1).keySet()).containsExactly(
        "How many", "For how much", "When", "Organisations", "People", "Says so", "How sure");
    assertThat(said("For how much")).isEqualTo("\u20ac1.2 billion");
    assertThat(said("When")).isEqualTo("July 2018 \u00b7 promised for 2029");
    assertThat(said("Organisations")).isEqualTo("Anvil Works, Portugal, supplier \u00b7 Harbour Yard, in the delegation");
    assertThat(said("People")).isEqualTo("Rui Modelo, head of naval procurement, for Portugal \u00b7 Ana Exemplo");
    assertThat(said("Says so")).isEqualTo("Anvil Works, the maker \u00b7 the side of Portugal \u00b7 the paper itself");
  }

  @Test
  void figuresThatDifferStandSideBySide() {
    assertThat(said("How many")).isEqualTo("ordered 4 patrol boats or 6 \u00b7 of these 2 \u00b7 delivered 2"
        + " \u00b7 dozens of rifles The figures differ.");
  }

  @Test
  void eachPartLeadsToItsSentenceAndTellsHowItIsPrinted() {
    Element many = parts(1).get("How many");
    assertThat(many.select("a").eachAttr("href")).containsExactly("#s0", "#s3", "#s0", "#s2", "#s2");
    assertThat(many.select("a").get(2).attr("title")).isEqualTo("two of which");
    assertThat(many.select("bdi").first().attr("lang")).isEqualTo("en");
    assertThat(parts(1).get("For how much").select("a").attr("title")).isEqualTo("1,200,000,000 EUR");
    assertThat(parts(1).get("People").select("a").eachAttr("href")).containsExactly("#s4", "#s4");
  }

  @Test
  void howSureIsAWordThatLeadsToItsMeaning() {
    Element sure = parts(2).get("How sure").select("a").first();
    assertThat(sure.text()).isEqualTo("low");
    assertThat(sure.attr("href")).isEqualTo("/how-labels-are-made#sure");
    assertThat(sure.attr("title")).isEqualTo("A weak sign: read the sentence first.");
    assertThat(visit.page("/how-labels-are-made").getElementById("sure")).isNotNull();
  }

  @Test
  void whatIsNotSaidIsNotShown() {
    assertThat(parts(2).keySet()).containsExactly("How sure");
  }

  @Test
  void whoeverIsNamedLeadsToOtherArticles() {
    assertThat(page.select(".group:has(h3:contains(Person)) > ul > li > a").eachAttr("href")).containsExactly(
        "/search?person=Rui+Modelo", "/search?person=Ana+Exemplo", "/search?person=Bo+Sample");
    assertThat(page.select(".group:has(h3:contains(Person))").text()).contains("why: is named in a caption only");
    assertThat(page.select(".group:has(h3:contains(Organisation)) > ul > li > a").eachText())
        .containsExactly("Anvil Works", "Harbour Yard");
    assertThat(page.select(".group:has(h3:contains(System by name)) > ul > li > a").attr("href")).isEqualTo("/search?system=Farol+class");
    assertThat(page.select(".group:has(h3:contains(Who says so)) > ul > li > a").first().attr("href"))
        .isEqualTo("/search?says=maker");
  }

  @Test
  void aStateThatIsNoPartyLeadsToOthersThatNameIt() {
    assertThat(page.select(".named li").eachText()).anyMatch(line -> line.startsWith("France state, is named for contrast"));
    assertThat(page.select(".named a.elsewhere").eachAttr("href")).containsExactly("/search?mention=fr");
    assertThat(page.select(".named").text()).contains("Wire Agency").doesNotContain("Bo Sample");
  }

  @Test
  void aSpanOfDaysIsSaidAsExactlyAsItIs() {
    assertThat(Dates.span(LocalDate.of(2026, 5, 3), LocalDate.of(2026, 5, 3))).isEqualTo("3 May 2026");
    assertThat(Dates.span(LocalDate.of(2026, 5, 3), LocalDate.of(2026, 6, 2))).isEqualTo("3 May 2026 to 2 June 2026");
    assertThat(Dates.span(LocalDate.of(2024, 2, 1), LocalDate.of(2024, 2, 29))).isEqualTo("February 2024");
    assertThat(Dates.span(LocalDate.of(2024, 7, 1), LocalDate.of(2024, 9, 30))).isEqualTo("July 2024 to September 2024");
    assertThat(Dates.span(LocalDate.of(2018, 1, 1), LocalDate.of(2018, 12, 31))).isEqualTo("2018");
    assertThat(Dates.span(LocalDate.of(2018, 1, 1), LocalDate.of(2019, 12, 31))).isEqualTo("2018 to 2019");
  }

  @Test
  void programsReadTheSameParts() {
    JsonNode article = JsonMapper.shared().readTree(visit.get(DEAL + ".json").body());
    assertThat(article.get("title").asString()).isEqualTo("Brazil buys patrol boats from Portugal");
    JsonNode claim = article.get("claims").get(0);
    assertThat(claim.get("confidence").asString()).isEqualTo("high");
    assertThat(claim.get("equipment").get(0).get("system").asString()).isEqualTo("Farol class");
    JsonNode first = claim.get("quantities").get(0);
    assertThat(first.get("least").asLong()).isEqualTo(4);
    assertThat(first.get("sense").asString()).isEqualTo("ordered");
    assertThat(first.get("words").asString()).isEqualTo("four patrol boats");
    assertThat(first.get("sentence").asInt()).isZero();
    assertThat(claim.get("money").get(0).get("currency").asString()).isEqualTo("EUR");
    assertThat(claim.get("dates").get(1).get("sense").asString()).isEqualTo("promised");
    assertThat(claim.get("people").get(0).get("side").asString()).isEqualTo("pt");
    assertThat(claim.get("saidBy").get(0).get("speaker").asString()).isEqualTo("maker");
    assertThat(article.get("mentions").get(1).get("role").asString()).isEqualTo("contrast");
    JsonNode hit = JsonMapper.shared().readTree(visit.get("/search.json?q=drx").body()).get("results").get(0);
    assertThat(hit.get("claims").get(0).get("equipment").get(0).get("system").asString()).isEqualTo("Bayraktar Akinci");
    assertThat(visit.get("/article/nonesuch.json").statusCode()).isEqualTo(404);
  }
}
