package dev.entente.show;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.StringReader;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What goes over the wire: statuses, types, redirects, feed and JSON. */
@SpringBootTest(classes = ShowRoom.class, webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
class SurfaceTest {

  @LocalServerPort int port;
  @Autowired CannedShelf shelf;
  private Visit visit;

  @BeforeEach
  void theShelfIsEmpty() {
    visit = new Visit(port);
    shelf.clear();
  }

  @TestFactory
  Stream<DynamicTest> anAddressAnswersWithItsStatusAndType() {
    return Stream.of(
        "200 text/html;charset=UTF-8 /", "200 text/html;charset=UTF-8 /search?q=drx",
        "200 text/html;charset=UTF-8 /country/ml", "404 text/html;charset=UTF-8 /country/zz",
        "404 text/html;charset=UTF-8 /country/mali", "404 text/html;charset=UTF-8 /article/..%3Bx",
        "404 text/html;charset=UTF-8 /saved/77/delete", "404 text/html;charset=UTF-8 /nowhere",
        "404 text/html;charset=UTF-8 /story/nonesuch",
        "200 text/html;charset=UTF-8 /article/" + CannedArticles.FULL.id() + "/versions",
        "200 application/json;charset=UTF-8 /article/" + CannedArticles.FULL.id() + "/versions.json",
        "404 text/html;charset=UTF-8 /article/nonesuch/versions",
        "200 application/atom+xml;charset=UTF-8 /search.atom?q=drx", "200 application/json;charset=UTF-8 /search.json",
        "200 application/opensearchdescription+xml;charset=UTF-8 /opensearch.xml", "200 text/css /entente.css",
        "200 image/svg+xml /favicon.svg", "200 text/plain /robots.txt")
        .map(line -> line.split(" ")).map(part -> DynamicTest.dynamicTest(part[2], () -> {
          HttpResponse<String> answer = visit.get(part[2]);
          assertEquals(part[0] + " " + part[1],
              answer.statusCode() + " " + answer.headers().firstValue("Content-Type").orElse(""));
        }));
  }

  @Test
  void headIsAnsweredLikeGetWithoutBody() {
    for (String path : List.of("/", "/search", "/search.atom", "/search.json", "/country/ml")) {
      HttpResponse<String> answer = visit.method("HEAD", path);
      assertEquals(200, answer.statusCode(), path);
      assertEquals("", answer.body());
    }
  }

  @Test
  void aPageThatTakesNoFormSaysSo() {
    HttpResponse<String> answer = visit.method("POST", "/search");
    assertEquals(405, answer.statusCode());
    assertTrue(answer.body().contains("cannot be asked that way"));
  }

  @Test
  void aCountryInCapitalsIsSentToItsAddress() {
    HttpResponse<String> answer = visit.get("/country/ML");
    assertEquals(303, answer.statusCode());
    assertTrue(location(answer).endsWith("/country/ml"), location(answer));
  }

  @Test
  void aResultsPageNamesItsCanonicalAddressAndItsFeeds() {
    org.jsoup.nodes.Document page = visit.page("/search?q=drx&country=ml");
    assertEquals("/search?country=ml&q=drx", page.select("link[rel=canonical]").attr("href"));
    assertEquals("/search.atom?country=ml&q=drx", page.select("link[type=application/atom+xml]").attr("href"));
    assertEquals("/search.json?country=ml&q=drx", page.select("link[type=application/json]").attr("href"));
  }

  @Test
  void jsonHasTheAgreedForm() {
    JsonNode answer = JsonMapper.shared().readTree(visit.get("/search.json?q=drx").body());
    assertEquals(1234, answer.get("total").asInt());
    assertTrue(answer.get("exact").asBoolean());
    assertEquals(12, answer.get("took").asInt());
    assertEquals("/search.json?q=drx&page=2", answer.get("next").asString());
    JsonNode first = answer.get("results").get(0);
    assertEquals("2026-05-01T15:55+03:00", first.get("published").asString());
    assertEquals("[\"ml\",\"ru\"]", first.get("countries").toString());
    assertEquals("[\"ml\",\"ru\",\"tr\"]", first.get("partners").toString());
    assertEquals("[\"saw.rifle\",\"uav.armed\"]", first.get("equipment").toString());
    assertTrue(first.get("snippets").get(0).asString().startsWith("Mali took delivery"));
    assertTrue(first.get("title").asString().contains("<script>"), "JSON is data, not markup");
    assertTrue(answer.get("results").get(2).get("published").isNull());
    JsonNode country = answer.get("facets").get("country").get(0);
    assertEquals("ml Mali 12 true", country.get("value").asString() + " " + country.get("label").asString() + " "
        + country.get("count").asInt() + " " + country.get("selected").asBoolean());
    JsonNode equipment = answer.get("facets").get("equipment").get(0);
    assertEquals("uav.armed", equipment.get("children").get(0).get("value").asString());
    assertTrue(JsonMapper.shared().readTree(visit.get("/search.json?q=one").body()).get("next").isNull());
  }

  @Test
  void anyReportLeadsToItsStory() {
    HttpResponse<String> answer = visit.get("/story/" + CannedArticles.ARABIC.id());
    assertEquals(303, answer.statusCode());
    assertTrue(location(answer).endsWith("/search?story=" + CannedArticles.FULL.id()), location(answer));
  }

  @Test
  void jsonNamesTheStoryOfEachHit() {
    JsonNode answer = JsonMapper.shared().readTree(visit.get("/search.json?q=drx").body());
    assertEquals(1200, answer.get("listed").asInt());
    assertEquals("{\"id\":\"" + CannedArticles.FULL.id() + "\",\"reports\":12,\"origins\":1}",
        answer.get("results").get(1).get("story").toString());
  }

  @Test
  void aFeedAsksForEveryReportUnderTheAddressThatIsFollowed() throws Exception {
    List<String> links = links(xml(visit.get("/search.atom?q=drx").body()).getDocumentElement());
    assertTrue(links.stream().anyMatch(link -> link.startsWith("next ") && link.contains("reports=all")), links.toString());
    assertTrue(links.stream().noneMatch(link -> link.startsWith("self ") && link.contains("reports=all")));
  }

  @Test
  void theFeedIsXmlWithStableIds() throws Exception {
    Document feed = xml(visit.get("/search.atom?q=drx").body());
    Element root = feed.getDocumentElement();
    assertEquals("feed", root.getLocalName());
    assertEquals("tag:entente.dev,2026:search?q=drx", child(root, "id"));
    assertEquals(Written.SEEN.toString(), child(root, "updated"));
    assertTrue(links(root).contains("self http://localhost:" + port + "/search.atom?q=drx"), links(root).toString());
    NodeList entries = feed.getElementsByTagNameNS("*", "entry");
    assertEquals(3, entries.getLength());
    Element first = (Element) entries.item(0);
    assertEquals("tag:entente.dev,2026:article/" + CannedArticles.FULL.id(), child(first, "id"));
    assertEquals("Mali receives drones " + CannedArticles.HOSTILE, child(first, "title"));
    assertTrue(links(first).contains("via https://post.example/world/2026/mali-drones"));
    assertFalse(links((Element) entries.item(2)).toString().contains("javascript"));
  }

  @Test
  void aFeedOfNothingIsStillAFeed() throws Exception {
    Document feed = xml(visit.get("/search.atom?q=nothing").body());
    assertEquals(0, feed.getElementsByTagNameNS("*", "entry").getLength());
    assertEquals(Written.SEEN.toString(), child(feed.getDocumentElement(), "updated"));
  }

  @Test
  void theDescriptionOfTheSearchIsXml() throws Exception {
    Element root = xml(visit.get("/opensearch.xml").body()).getDocumentElement();
    Element url = (Element) root.getElementsByTagName("Url").item(0);
    assertEquals("http://localhost:" + port + "/search?q={searchTerms}", url.getAttribute("template"));
  }

  @Test
  void aSearchIsSavedAndOpenedAndRenamedAndDeleted() {
    HttpResponse<String> saved = visit.post("/saved", "name=Drones&query=q%3Ddrx%26country%3Dml%26page%3D4");
    assertEquals(303, saved.statusCode());
    assertTrue(location(saved).endsWith("/saved?done=saved"));
    assertEquals("country=ml&q=drx", shelf.all().getFirst().query(), "canonical, and not one page of it");
    assertTrue(visit.page("/").select(".shelf").text().contains("3 new"));

    HttpResponse<String> opened = visit.post("/saved/1/open", "");
    assertEquals(303, opened.statusCode());
    assertTrue(location(opened).endsWith("/search?country=ml&q=drx"), location(opened));
    assertTrue(visit.page("/saved").select(".fresh").text().contains("nothing new"));

    assertEquals(303, visit.post("/saved/1/rename", "name=UAVs").statusCode());
    assertEquals("UAVs", shelf.all().getFirst().name());
    assertEquals(200, visit.get("/saved/1/delete").statusCode());
    assertEquals(1, shelf.all().size(), "asking is not deleting");
    assertEquals(303, visit.post("/saved/1/delete", "").statusCode());
    assertEquals(0, shelf.all().size());
  }

  @Test
  void readingAddressesChangesNothing() {
    visit.post("/saved", "name=Drones&query=q%3Ddrx");
    assertEquals(405, visit.get("/saved/1/open").statusCode());
    assertEquals(3, shelf.all().getFirst().fresh());
  }

  @Test
  void aNameThatWillNotDoIsShownAgainWithTheReason() {
    visit.post("/saved", "name=Drones&query=q%3Ddrx");
    HttpResponse<String> again = visit.post("/saved", "name=Drones&query=country%3Dml");
    assertEquals(422, again.statusCode());
    org.jsoup.nodes.Document page = Jsoup.parse(again.body());
    assertEquals("Drones", page.select("input[name=name]").attr("value"));
    assertEquals("true", page.select("input[name=name]").attr("aria-invalid"));
    assertEquals("country=ml", page.select("input[name=query]").attr("value"));
    assertTrue(page.getElementById("name-wrong").text().contains("already"));
    assertEquals(422, visit.post("/saved/1/rename", "name=+").statusCode());
    assertEquals(422, visit.post("/saved", "").statusCode(), "a form without fields is a form with empty ones");
  }

  @Test
  void aHostileNameStaysANameAndAnArabicOneArabic() {
    visit.post("/saved", "name=%22onmouseover%3D%22alert(1)&query=");
    visit.post("/saved", "name=%D9%85%D8%A7%D9%84%D9%8A&query=");
    org.jsoup.nodes.Document page = visit.page("/saved");
    assertEquals(List.of("\"onmouseover=\"alert(1)", "مالي"), page.select(".saved h2").eachText());
    assertEquals("\"onmouseover=\"alert(1)", visit.page("/saved/1/rename").select("input[name=name]").attr("value"));
  }

  private static Document xml(String text) throws Exception {
    DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
    factory.setNamespaceAware(true);
    return factory.newDocumentBuilder().parse(new InputSource(new StringReader(text)));
  }

  private static String child(Element parent, String name) {
    return ((Element) parent.getElementsByTagNameNS("*", name).item(0)).getTextContent();
  }

  private static List<String> links(Element parent) {
    List<String> links = new ArrayList<>();
    NodeList all = parent.getElementsByTagNameNS("*", "link");
    for (int i = 0; i < all.getLength(); i++) {
      Element link = (Element) all.item(i);
      links.add(link.getAttribute("rel") + " " + link.getAttribute("href"));
    }
    return links;
  }

  private static String location(HttpResponse<String> answer) {
    return answer.headers().firstValue("Location").orElse("");
  }
}
