package dev.entente.show;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Every template by the real engine, with texts that mean no good. */
@SpringBootTest(classes = ShowRoom.class, webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
class RenderingTest {

  private static final String FULL = "/article/" + CannedArticles.FULL.id();
  private static final String ARABIC = "/article/" + CannedArticles.ARABIC.id();
  private static final String BARE = "/article/" + CannedArticles.BARE.id();
  private static final String NAME = "name=%3Cscript%3Ealert(1)%3C%2Fscript%3E&query=q%3Ddrx";
  private static final List<String> ADDRESSES = List.of(
      "/", "/search", "/search?q=drx%22%3Cscript%3E", "/search?q=many", "/search?q=nothing", "/search?q=one", FULL,
      ARABIC, BARE, FULL + "/versions", ARABIC + "/versions", BARE + "/versions", FULL + "/versions?from=x&to=%22%3E",
      "/article/nonesuch/versions", "/article/" + CannedPage.RICH.id(), "/article/" + CannedDeal.DEAL.id(), "/country", "/country/ml", "/country/zz", "/article/nonesuch", "/saved",
      "/saved/new?q=%3Cscript%3E", "/saved/1/rename", "/saved/1/delete", "/saved/9/rename", "/about",
      "/how-labels-are-made", "/corrections", "/corrections?withdrawn=%3Cscript%3E", FULL + "?corrected=%3Cb%3E",
      "/story/nonesuch", "/no/such/page");

  @LocalServerPort int port;
  @Autowired CannedShelf shelf;
  private Visit visit;

  @BeforeEach
  void someSearchesAreSaved() {
    visit = new Visit(port);
    shelf.clear();
    visit.post("/saved", NAME);
  }

  @TestFactory
  Stream<DynamicTest> aPageIsWellFormedAndKeepsForeignTextAsText() {
    return ADDRESSES.stream().map(address -> DynamicTest.dynamicTest(address, () -> {
      String html = visit.get(address).body();
      Parser parser = Parser.htmlParser().setTrackErrors(20);
      Document page = Jsoup.parse(html, "http://localhost/", parser);
      assertEquals(List.of(), parser.getErrors());
      assertFalse(html.contains("th:"), "every th: attribute is resolved");
      assertFalse(html.contains("${") || html.contains("??"), "every expression is resolved");
      assertEquals(0, page.select("script, b, [style], style, iframe, object").size());
      assertTrue(page.getAllElements().stream().flatMap(e -> e.attributes().asList().stream())
          .noneMatch(a -> a.getKey().startsWith("on")), "no handler");
      assertTrue(page.select("a[href]").stream().noneMatch(a -> a.attr("href").startsWith("javascript:")));
    }));
  }

  @TestFactory
  Stream<DynamicTest> aPageCanBeReadWithEarsAndKeys() {
    return ADDRESSES.stream().map(address -> DynamicTest.dynamicTest(address, () -> {
      Document page = visit.page(address);
      assertEquals("en", page.select("html").attr("lang"));
      assertFalse(page.title().isBlank());
      assertEquals(1, page.select("h1").size(), "one first heading");
      assertEquals(1, page.select("main").size());
      assertEquals("#main", page.select("a").getFirst().attr("href"), "the skip link comes first");
      assertNotNull(page.getElementById("main"));
      noIdTwice(page);
      noHeadingLevelIsLeftOut(page);
      for (Element field : page.select("input:not([type=hidden])")) {
        assertEquals(1, page.select("label[for=" + field.id() + "]").size(), "a label for " + field);
      }
      for (Element link : page.select("a[href^=#]")) {
        assertNotNull(page.getElementById(link.attr("href").substring(1)), "a target for " + link);
      }
      for (Element control : page.select("a, button, summary")) {
        assertFalse(control.text().isBlank() && control.attr("aria-label").isBlank(), "words for " + control);
      }
    }));
  }

  private static void noIdTwice(Document page) {
    Set<String> ids = new HashSet<>();
    page.select("[id]").forEach(e -> assertTrue(ids.add(e.id()), "id twice: " + e.id()));
  }

  private static void noHeadingLevelIsLeftOut(Document page) {
    int before = 0;
    for (Element heading : page.select("main h1, main h2, main h3, main h4")) {
      int level = heading.tagName().charAt(1) - '0';
      assertTrue(level <= before + 1, "heading out of order: " + heading);
      before = level;
    }
  }

  @Test
  void theHeadlineKeepsItsMarksAndItsHostileText() {
    Element headline = visit.page("/search?q=drx").select("article.item .headline").getFirst();
    assertEquals("drones", headline.select("mark").text());
    assertEquals("Mali receives drones " + CannedArticles.HOSTILE, headline.text());
  }

  @Test
  void theRailNestsCountsAndSaysWhatIsChosen() {
    Document page = visit.page("/search?q=drx");
    assertEquals("12", page.select(".rail li.on > .value .n").first().ownText().strip());
    assertEquals("true", page.select(".rail li.on > .value").attr("aria-current"));
    assertEquals("/search?facet=uav.armed", page.select(".rail li li .value").first().attr("href"));
    assertEquals("/search?-facet=tr", page.select(".rail a.not").stream()
        .filter(a -> a.text().contains("Türkiye")).findFirst().orElseThrow().attr("href"));
    assertTrue(page.select(".rail .more a").text().startsWith("9 more"));
    assertNotNull(page.select(".rail li.off").first());
  }

  @Test
  void twoHundredValuesAreAllShown() {
    assertTrue(visit.page("/search?q=many").select(".rail .value").size() >= 200);
  }

  @Test
  void theBoxKeepsTheFiltersButNotThePage() {
    Document page = visit.page("/search?country=ml&page=3&q=drx&since=2025-01-01");
    assertEquals(List.of("country=ml", "since=2025-01-01"),
        page.select("header form input[type=hidden]").eachAttr("name").stream()
            .map(name -> name + "=" + page.select("header form input[name=" + name + "]").attr("value")).toList());
    assertEquals("2025-01-01", page.select(".dates input[name=since]").attr("value"));
    assertEquals(0, page.select(".dates input[type=hidden][name=since]").size());
  }

  @Test
  void theOtherReportsOfAStoryStandUnderItsHit() {
    Document page = visit.page("/search?q=drx");
    assertEquals("1,234 articles in 1,200 stories", page.select(".count").text().replaceFirst(" found.*", ""));
    assertEquals("/search?q=drx&reports=all", page.select(".bar a:contains(Show every report)").attr("href"));
    List<Element> told = page.select("article.item details.coverage");
    assertEquals("12 reports, this one first1 independent origin", told.getFirst().select("summary").text());
    assertTrue(told.get(1).select("summary").text().startsWith("12 reports, first at Example Post, 1 May 2026"),
        told.get(1).text());
    assertEquals(3, told.get(1).select("li").size());
    assertEquals(1, told.get(1).select("li[aria-current]").size());
    assertEquals("/search?story=" + CannedArticles.FULL.id(), told.get(1).select(".more a").attr("href"));
    assertEquals(FULL, told.get(1).select("li a").attr("href"));
  }

  @Test
  void anArticleNamesTheOtherReportsOfItsStory() {
    Document page = visit.page(ARABIC);
    assertEquals("This story: 12 reports, 1 independent origin", page.getElementById("story").text());
    List<Element> reports = page.select("section:has(#story) li");
    assertTrue(reports.getFirst().text().contains("first") && !reports.getFirst().hasAttr("aria-current"));
    assertTrue(reports.get(1).text().contains("this one") && reports.get(1).select("a").isEmpty());
    assertEquals("One of 12 reports of this story", page.select("a[href=#story]").text());
  }

  @Test
  void nothingFoundSaysWhyAndWhatToTry() {
    Element nothing = visit.page("/search?q=nothing").select(".nothing").first();
    assertNotNull(nothing);
    assertTrue(nothing.text().contains("never in one claim"));
    assertEquals("/search?country=ml&partner=ru", nothing.select("a").attr("href"));
  }

  @Test
  void eachSentenceHasItsAnchorAndEvidenceLeadsToItsClaim() {
    Document page = visit.page(FULL);
    assertEquals("Mali took delivery of two Akinci drones from Türkiye on Monday.",
        page.getElementById("s0").text().replaceFirst("\\d$", "").strip());
    assertEquals("took delivery of two Akinci drones from Türkiye", page.select("#s0 mark").text());
    assertEquals("#claim-1", page.select("#s0 .refs a").attr("href"));
    assertEquals("h2", page.getElementById("s2").parent().tagName());
    assertEquals(2, page.select(".text ul li").size());
    assertEquals(1, page.select(".text .caption").size());
    assertEquals(page.select(".text .s").size(), CannedArticles.FULL.reading().sentences().size());
  }

  @Test
  void eachClaimQuotesItsSentenceAndNamesItsRule() {
    Element claim = visit.page(FULL).getElementById("claim-1");
    assertNotNull(claim);
    assertTrue(claim.select("h3").text().contains("Mali ← from Türkiye"), claim.select("h3").text());
    assertEquals("Delivery · completed · news · Armed UAV / UCAV (Bayraktar Akinci)", claim.select(".facts").text());
    assertEquals("took delivery of two Akinci drones from Türkiye", claim.select("blockquote mark").text());
    assertEquals(List.of("acquire.receive", "equipment.system"), claim.select("blockquote code").eachText());
    assertEquals("#s0", claim.select("blockquote a").attr("href"));
  }

  @Test
  void eachValueAnArticleIsFoundByShowsASentence() {
    Document page = visit.page(FULL);
    for (Element value : page.select(".group li")) {
      assertTrue(value.select("> a").attr("href").startsWith("/search?"), value.text());
      assertFalse(value.select("blockquote").isEmpty(), value.text());
    }
    assertTrue(page.select(".group").text().contains("named in the text"));
    assertTrue(page.select(".named").text().contains("France state, was sent away"));
    assertFalse(page.select(".named").text().contains("Mali"), "a party is no mere mention");
  }

  @Test
  void whatWasLeftOutStandsThereWithItsReason() {
    Element left = visit.page(FULL).select("details.left").first();
    assertNotNull(left);
    assertTrue(left.text().contains("buttons for sharing 1 Share on " + CannedArticles.HOSTILE), left.text());
    assertTrue(left.text().contains("some new reason"), "an unknown code is still readable");
  }

  @Test
  void theOriginalIsLinkedOnlyOverTheWeb() {
    Element original = visit.page(FULL).select("a.original").first();
    assertNotNull(original);
    assertEquals("noopener noreferrer nofollow", original.attr("rel"));
    assertNull(visit.page(BARE).select("a.original").first());
  }

  @Test
  void arabicRunsFromTheRight() {
    Document page = visit.page(ARABIC);
    assertEquals("rtl", page.select(".text").attr("dir"));
    assertEquals("ar", page.select("h1").attr("lang"));
    assertTrue(page.select(".how").text().contains("the source has none"));
    assertTrue(page.text().contains("between 1 October and 31 December 2025, because"));
    assertEquals("ar", page.select("blockquote p").attr("lang"));
  }

  @Test
  void anErrorPageShowsNoInnards() {
    String body = visit.get("/no/such/page").body();
    assertTrue(body.contains("There is no such page"));
    assertFalse(body.contains("Exception") || body.contains("dev.entente") || body.contains("Whitelabel"));
  }
}
