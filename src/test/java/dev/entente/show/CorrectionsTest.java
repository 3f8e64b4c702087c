package dev.entente.show;

import static org.assertj.core.api.Assertions.assertThat;

import dev.entente.article.Anchor;
import dev.entente.article.Correction;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** An editor says that a label is wrong or missing, on the page of the article. */
@SpringBootTest(classes = ShowRoom.class, webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
class CorrectionsTest {

  private static final String FULL = "/article/" + CannedArticles.FULL.id();
  private static final String DELIVERY = "country=ml&partner=tr&kind=delivery&stage=completed&time=current";
  private static final String HAND_OVER = "country=fr&partner=br&kind=training&stage=in_progress&time=background";

  @LocalServerPort int port;
  @Autowired CannedCopyDesk desk;
  private Visit visit;

  @BeforeEach
  void nothingIsCorrected() {
    visit = new Visit(port);
    desk.clear();
  }

  private static String typed(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }

  /** Sends a form and goes where the answer leads. */
  private Document done(String path, String form) {
    HttpResponse<String> answer = visit.post(path, form);
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(303);
    return visit.page(answer.headers().firstValue("Location").orElseThrow().replaceFirst("^https?://[^/]+", "")
        .replaceFirst("#.*", ""));
  }

  @Test
  void everyClaimCanBeDoubtedWithoutScript() {
    Document page = visit.page(FULL);
    for (Element claim : page.select("li.claim")) {
      Element form = claim.select("details form[method=post]").first();
      assertThat(form).isNotNull();
      assertThat(form.attr("action")).isEqualTo(FULL + "/corrections/reject");
      assertThat(form.select("textarea[name=reason][required]")).hasSize(1);
    }
    assertThat(page.select("#claim-1 option").eachText())
        .containsExactly("The whole label", "Only the equipment: Armed UAV / UCAV");
    assertThat(visit.page("/article/" + CannedArticles.ARABIC.id()).select("#corrections")).isEmpty();
  }

  @Test
  void aLabelThatIsCalledWrongIsStruckAndTheUndoBringsItBack() {
    Document page = done(FULL + "/corrections/reject",
        DELIVERY + "&what=claim&reason=" + typed("It was <b>lent</b>.") + "&editor=Ada");
    assertThat(page.select("li.claim")).hasSize(1);
    assertThat(page.select("[role=status].done").text()).contains("no longer found by what was wrong");
    Element entry = page.select(".corrections li").first();
    assertThat(entry).isNotNull();
    assertThat(entry.select("s").text()).contains("Mali ← from Türkiye Delivery · completed · news");
    assertThat(entry.text()).contains("It was <b>lent</b>.").contains("Ada, ");
    Document back = done(entry.select("form").attr("action"), "back=article");
    assertThat(back.select("li.claim")).hasSize(2);
    assertThat(back.select("[role=status].done").text()).contains("taken back");
    assertThat(back.select(".corrections li").first().text()).contains("called wrong, taken back");
    assertThat(back.select(".corrections s, .corrections li:first-child form")).isEmpty();
  }

  @Test
  void oneEquipmentCanBeWrongAlone() {
    Document page = done(FULL + "/corrections/reject", DELIVERY + "&what=uav.armed&reason=unarmed");
    assertThat(page.select("li.claim")).hasSize(2);
    assertThat(page.select("#claim-1 .facts").text()).doesNotContain("UAV");
    assertThat(page.select("#claim-1 .by-editor").text())
        .isEqualTo("Corrected by an editor, not Armed UAV / UCAV: unarmed");
    assertThat(page.select("[role=status].done").text()).contains("The label is corrected");
    assertThat(page.select(".corrections li:first-child s")).isEmpty();
    assertThat(page.select(".corrections li:first-child .badge").text()).isEqualTo("without Armed UAV / UCAV");
  }

  @Test
  void aLabelIsAddedByWordsOrBySentence() {
    Document page = done(FULL + "/corrections/add", HAND_OVER + "&equipment=saw.rifle&words="
        + typed("watched by  officers of three") + "&reason=" + typed("It says so."));
    Element claim = page.getElementById("claim-3");
    assertThat(claim).isNotNull();
    assertThat(claim.text()).contains("France ← from Brazil").contains("Training · in progress · background");
    assertThat(claim.select("blockquote mark").text()).isEqualTo("watched by officers of three");
    assertThat(claim.select(".by-editor").text()).isEqualTo("Added by an editor: It says so.");
    assertThat(page.select("[role=status].done").text()).contains("The label is added");
    Document more = done(FULL + "/corrections/add",
        HAND_OVER.replace("background", "planned") + "&mutual=yes&sentence=1&reason=x");
    assertThat(more.getElementById("claim-4").select("blockquote mark").text()).startsWith("The hand-over in Bamako");
  }

  @Test
  void anEditorIsToldOfALabelThatTheTaggerFoundToo() {
    Document page = done(FULL + "/corrections/add", DELIVERY + "&equipment=saw.rifle&sentence=1&reason=guns");
    assertThat(page.select("li.claim")).hasSize(2);
    assertThat(page.select("#claim-1 .by-editor").text()).isEqualTo("Completed by an editor: guns");
  }

  @TestFactory
  Stream<DynamicTest> whatCannotBeKeptComesBackWithAdviceAndNothingLost() {
    String fine = "&reason=" + typed("Because <it> is so") + "&editor=Bea";
    return Stream.of(
        List.of(HAND_OVER.replace("=fr", "=zz") + "&sentence=0" + fine, "does not know the country “zz”"),
        List.of(HAND_OVER.replace("=fr", "=%3Cscript%3E") + "&sentence=0" + fine, "does not know the country"),
        List.of(HAND_OVER.replace("=fr", "=") + "&sentence=0" + fine, "Choose the country."),
        List.of(HAND_OVER.replace("=fr", "=br") + "&sentence=0" + fine, "the same state"),
        List.of(HAND_OVER.replace("=training", "=party") + "&sentence=0" + fine, "There is no kind “party”"),
        List.of(HAND_OVER + "&equipment=uav.none&sentence=0" + fine, "does not know the equipment"),
        List.of(HAND_OVER + "&words=" + typed("nobody said this") + fine, "do not stand in the text"),
        List.of(HAND_OVER + "&words=" + typed("What else is coming") + fine, "only in a heading"),
        List.of(HAND_OVER + "&words=" + typed("on Monday. The hand-over") + fine, "more than one sentence"),
        List.of(HAND_OVER + "&words=" + "x".repeat(1001) + fine, "too many words"),
        List.of(HAND_OVER + "&sentence=2" + fine, "heading or caption is never evidence"),
        List.of(HAND_OVER + "&sentence=999" + fine, "no sentence “999”"),
        List.of(HAND_OVER + fine, "no label without evidence"),
        List.of(HAND_OVER + "&sentence=0&editor=Bea&reason=" + typed("  "), "Say why"),
        List.of(HAND_OVER + "&sentence=0&editor=Bea&reason=" + "r".repeat(1001), "shorten it to 1000 characters"))
        .map(given -> DynamicTest.dynamicTest(given.getLast(), () -> {
          HttpResponse<String> answer = visit.post(FULL + "/corrections/add", given.getFirst());
          assertThat(answer.statusCode()).isEqualTo(422);
          Document page = Jsoup.parse(answer.body());
          assertThat(page.select("[role=alert]").text()).contains(given.getLast());
          assertThat(page.select("input[name=editor]").attr("value")).isEqualTo("Bea");
          assertThat(page.select("select[name=partner] option[selected]").attr("value")).isEqualTo("br");
          assertThat(page.select("textarea[name=reason]").text()).isEqualTo(
              given.getFirst().contains("Because") ? "Because <it> is so" : page.select("textarea[name=reason]").text());
          assertThat(page.select("b, script")).isEmpty();
          assertThat(desk.corrections().articles()).isEmpty();
        }));
  }

  @Test
  void aRefusedDoubtKeepsWhatWasChosen() {
    HttpResponse<String> answer = visit.post(FULL + "/corrections/reject", DELIVERY + "&what=uav.armed&reason=+&editor=Bea");
    assertThat(answer.statusCode()).isEqualTo(422);
    Document page = Jsoup.parse(answer.body());
    assertThat(page.select("option[selected]").attr("value")).isEqualTo("uav.armed");
    assertThat(page.select("input[name=editor]").attr("value")).isEqualTo("Bea");
    assertThat(page.select("input[name=partner]").attr("value")).isEqualTo("tr");
    HttpResponse<String> gone = visit.post(FULL + "/corrections/reject", HAND_OVER + "&reason=x");
    assertThat(Jsoup.parse(gone.body()).select("[role=alert]").text()).contains("no longer stands on the article");
  }

  @Test
  void theListShowsAllWithLinksReasonsAndUndo() {
    done(FULL + "/corrections/reject", DELIVERY + "&what=claim&reason=" + typed("listed <i>so</i>"));
    Document page = visit.page("/corrections");
    Element first = page.select(".corrections li").first();
    assertThat(first).isNotNull();
    assertThat(first.text()).contains("listed <i>so</i>").contains("took delivery of two Akinci drones from Türkiye");
    assertThat(first.select("a").attr("href")).isEqualTo(FULL + "#corrections");
    Document back = done(first.select("form").attr("action"), "back=list");
    assertThat(back.select("h1").text()).isEqualTo("Corrections");
    assertThat(back.select("[role=status].done").text()).contains("taken back");
  }

  @Test
  void aCorrectionWithoutAPlaceIsShownAsSuch() {
    Correction lost = desk.correct(CannedArticles.FULL.id(), Correction.Action.REJECT,
        Correction.Label.of(CannedArticles.FULL.labels().claims().getFirst()),
        List.of(new Anchor("sha256:before", "", "Mali has ordered three of them at once", "")), "old words", "");
    for (String address : List.of(FULL, "/corrections")) {
      Element entry = visit.page(address).select(".corrections li").first();
      assertThat(entry).isNotNull();
      assertThat(entry.text()).contains("old words").contains("No place any more").contains("changes nothing");
      assertThat(entry.select("s")).isEmpty();
      assertThat(entry.select("form").attr("action")).isEqualTo("/corrections/" + lost.id() + "/withdraw");
    }
    assertThat(visit.page(FULL).select("li.claim")).hasSize(2);
  }

  @Test
  void theGoldIsCodesAndQuotesOnlyWhenAskedFor() {
    done(FULL + "/corrections/reject", DELIVERY + "&what=claim&reason=" + typed("never said"));
    done(FULL + "/corrections/add", HAND_OVER + "&sentence=1&reason=x");
    HttpResponse<String> answer = visit.get("/corrections.jsonl");
    assertThat(answer.headers().firstValue("Content-Type")).contains("application/jsonl;charset=UTF-8");
    List<String> lines = answer.body().lines().toList();
    assertThat(lines).hasSize(1);
    JsonNode line = JsonMapper.shared().readTree(lines.getFirst());
    assertThat(line.get("set").asString() + " " + line.get("id").asString())
        .isEqualTo("corrections " + CannedArticles.FULL.id());
    assertThat(line.get("pairs").valueStream().map(p -> p.get("country").asString() + p.get("partner").asString()
        + p.get("by").asString()).collect(Collectors.joining(" "))).isEqualTo("mlrutagger frbreditor");
    assertThat(line.get("excluded").toString()).isEqualTo("[\"tr\"]");
    assertThat(answer.body()).doesNotContain("never said").doesNotContain("Akinci");
    assertThat(visit.get("/corrections.jsonl?quotes=yes").body()).contains("never said").contains("Akinci drones from");
  }

  @Test
  void whatDoesNotExistIsSaidSo() {
    assertThat(visit.post("/article/nonesuch/corrections/add", HAND_OVER).statusCode()).isEqualTo(404);
    assertThat(visit.post("/corrections/99999/withdraw", "").statusCode()).isEqualTo(404);
    assertThat(visit.get("/corrections?page=7").statusCode()).isEqualTo(200);
    assertThat(visit.get("/corrections?page=x").statusCode()).isEqualTo(200);
  }
}
