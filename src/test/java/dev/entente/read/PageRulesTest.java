package dev.entente.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.entente.article.Reading;
import dev.entente.article.Sentence.Block;
import java.util.List;
import org.junit.jupiter.api.Test;

/** One rule of the page's text each, with the reason that is shown. */
class PageRulesTest extends ReadingTest {

  private static final String FIRST = "The frigate left the shipyard on Tuesday after two years of repairs. " + PROSE;
  private static final String SECOND = "Officials of the navy said the crew would train with its neighbours. " + PROSE;
  private static final String THIRD = "A second ship is to follow in the autumn, the ministry said in a note. " + PROSE;

  /** A page whose body holds three paragraphs, with something put between the second and the third. */
  private static Reading with(String between) {
    return page(null, "<html lang=en><head><title>Frigate leaves the yard again</title></head><body><main><article>"
        + "<h1>Frigate leaves the yard again</h1><div class='article-body'><p>" + FIRST + "</p><p>" + SECOND + "</p>"
        + between + "<p>" + THIRD + "</p></div></article></main></body></html>");
  }

  private static void isDropped(String markup, String words, String reason) {
    Reading reading = with(markup);
    assertEquals(reason, reason(reading, words), () -> reading.dropped().toString());
    assertFalse(reading.text().contains(words), reading.text());
    assertTrue(reading.text().contains(FIRST.strip()) && reading.text().contains(THIRD.strip()), reading.text());
  }

  @Test
  void partsThatAreNamedAsSomethingElseGo() {
    isDropped("<div class='ShareTools'>Send this on</div>", "Send this on", "share_bar");
    isDropped("<div class='c-newsletter__box'><p>Our letter every morning</p></div>", "Our letter every morning", "subscribe");
    isDropped("<div id='cookie-notice'>We keep crumbs</div>", "We keep crumbs", "cookie");
    isDropped("<div class='author-bio'>Ana writes about ships.</div>", "Ana writes about ships.", "author_bio");
    isDropped("<div class='post-tags'>Navy Ships</div>", "Navy Ships", "menu");
    isDropped("<div class='ad-slot'>Buy a boat</div>", "Buy a boat", "advertisement");
    isDropped("<section class='user-comments'><p>Nice ship!</p></section>", "Nice ship!", "comment_form");
    isDropped("<div style='display: none'>Not for eyes</div>", "Not for eyes", "hidden");
    isDropped("<div class='video-player'>Volume and speed</div>", "Volume and speed", "video");
    isDropped("<form><label>Your address</label></form>", "Your address", "form");
  }

  @Test
  void aNameAboutTheLayoutSaysNothing() {
    assertEquals(with("").text(), page(null, "<html lang=en><title>Frigate leaves the yard again</title>"
        + "<body class='has-sidebar no-comments'><div class='page with-ads'><p>" + FIRST + "</p><p>" + SECOND + "</p><p>"
        + THIRD + "</p></div>").text());
  }

  @Test
  void paragraphsAndListsOfLinksAreOtherStories() {
    isDropped("<p><strong><a href='/x'>Old destroyer is sold for scrap</a></strong></p>",
        "Old destroyer is sold for scrap", "related_link");
    isDropped("<ul><li><a href='/a'>Harbour dredged</a></li><li><a href='/b'>Pilots strike</a></li></ul>",
        "Harbour dredged Pilots strike", "related_link");
    isDropped("<article><h3><a href='/y'>Submarine found</a></h3><p>It lay in the mud.</p></article>",
        "Submarine found It lay in the mud.", "related_link");
  }

  @Test
  void aLinkInsideASentenceStays() {
    Reading reading = with("<p>The <a href='/yard'>yard in the north</a> has built such ships since 1952.</p>");
    assertTrue(reading.text().contains("The yard in the north has built such ships since 1952."), reading.text());
  }

  @Test
  void relatedStoriesAreKnownByTheirWordsInManyLanguages() {
    for (String words : List.of("Lesen Sie auch: Kreuzer verkauft", "Lire aussi : un croiseur vendu",
        "Lea también: venden un crucero", "Leia também: navio vendido", "Читайте также: крейсер продан",
        "اقرأ أيضا: بيع سفينة", "İlginizi çekebilir: gemi satıldı")) {
      isDropped("<p>" + words + "</p>", words, "related_link");
    }
  }

  @Test
  void aShortParagraphThatIsMarkedAsOneStays() {
    Reading reading = with("<p>Not so.</p><p>A calm sea</p>");
    assertTrue(reading.text().contains("\n\nNot so.\n\nA calm sea\n\n"), reading.text());
  }

  @Test
  void captionsGoAndTheFirstIsKeptApart() {
    Reading reading = with("<figure><img><figcaption>The deck in the rain.</figcaption></figure>");
    assertEquals("caption", reason(reading, "The deck in the rain."));
    assertNull(reading.caption(), "behind the second paragraph no picture leads");
    Reading lead = page(null, "<html lang=en><body><article><h1>Frigate leaves the yard again</h1><figure><img>"
        + "<figcaption>The frigate at the quay.</figcaption></figure><p>" + FIRST + "</p><p>" + SECOND
        + "</p><figure><img><figcaption>Its crew on deck.</figcaption></figure><p>" + THIRD + "</p></article>");
    assertEquals("The frigate at the quay.", lead.caption());
    assertEquals("caption", reason(lead, "Its crew on deck."));
  }

  @Test
  void quotesTablesAndHeadingsStayReadable() {
    Reading reading = with("<h2>What was said</h2><blockquote><p>We waited long for this day.</p></blockquote>"
        + "<table><tr><th>Ship</th><th>Year</th></tr><tr><td>Aurora</td><td>1998</td></tr></table>");
    assertEquals(List.of("What was said"), sentences(reading, Block.HEADING));
    assertEquals(List.of("We waited long for this day."), sentences(reading, Block.QUOTE));
    assertEquals(List.of("Ship | Year", "Aurora | 1998"), sentences(reading, Block.TABLE_ROW));
  }

  @Test
  void postsThatAreEmbeddedGo() {
    isDropped("<blockquote class='twitter-tweet'><p>What a ship!</p>A sailor</blockquote>",
        "What a ship! A sailor", "embed");
  }

  @Test
  void theSectionsBehindTheStoryGoWithTheirHeading() {
    Reading reading = page(null, "<html lang=de><body><div><p>" + FIRST + "</p><p>" + SECOND + "</p><p>" + THIRD
        + "</p><h3>Ähnliche Beiträge</h3><p>Ein Kreuzer wird verkauft.</p></div>");
    assertEquals("related_link", reason(reading, "Ähnliche Beiträge"));
    assertEquals("related_link", reason(reading, "Ein Kreuzer wird verkauft."));
  }

  @Test
  void aHeadingThatNothingFollowsGoes() {
    Reading reading = page(null, "<html lang=en><body><div><p>" + FIRST + "</p><p>" + SECOND + "</p><p>" + THIRD
        + "</p><h3>Fleet</h3></div>");
    assertEquals("heading_alone", reason(reading, "Fleet"));
  }

  @Test
  void theStandfirstBelongsToTheStory() {
    Reading reading = page(null, "<html lang=en><head><title>Frigate leaves the yard again</title></head><body><header>"
        + "<h1>Frigate leaves the yard again</h1></header><div class='intro'>Two years late, the ship is back at sea and "
        + "its crew is glad.</div><div class='meta'>Share Print</div><div class='story-text'><p>" + FIRST + "</p><p>"
        + SECOND + "</p></div>");
    assertTrue(reading.text().startsWith("Two years late"), reading.text());
  }

  @Test
  void aTextThatJsonLdRepeatsIsFoundAmongOthers() {
    String html = "<html lang=en><head><script type='application/ld+json'>{\"@type\":\"NewsArticle\",\"articleBody\":\""
        + FIRST + SECOND + THIRD + "\"}</script></head><body><div><div><p>" + FIRST + "</p><p>" + SECOND + "</p><p>" + THIRD
        + "</p></div><div><p>" + "Quite another story is told here at some length, with many words. ".repeat(20)
        + "</p></div></div>";
    Reading reading = page(null, html);
    assertTrue(reading.text().endsWith(THIRD.strip()), reading.text());
  }

  @Test
  void aTextThatStandsOnlyInJsonLdIsRead() {
    Reading reading = page(null, "<html lang=en><head><script type='application/ld+json'>{\"@type\":\"NewsArticle\","
        + "\"articleBody\":\"" + FIRST + "\\n" + SECOND + "\\n" + THIRD + "\"}</script></head><body><div>Loading</div>");
    assertEquals(FIRST.strip() + "\n\n" + SECOND.strip() + "\n\n" + THIRD.strip(), reading.text());
  }

  @Test
  void ofSeveralStoriesTheFirstIsRead() {
    String story = "<div><h1>%s</h1><p>" + (FIRST + SECOND + THIRD).repeat(2) + "</p></div>";
    Reading reading = page(null, "<html lang=en><body><div>" + story.formatted("Frigate leaves the yard")
        + "<div><h1>Cruiser is sold abroad</h1><p>" + "A cruiser went to a buyer overseas for a good price. ".repeat(12)
        + "</p></div></div>");
    assertFalse(reading.text().contains("buyer overseas"), reading.text());
  }

  @Test
  void aPageThatHidesItsStoryFromReadersWithoutScriptIsReadAllTheSame() {
    Reading reading = page(null, "<html lang=en><body><div><p>" + FIRST + "</p><div style='display:none'><p>" + SECOND
        + "</p></div><div style='display:none'><p>" + THIRD + "</p></div></div>");
    assertTrue(reading.text().contains(THIRD.strip()), reading.text());
  }

  @Test
  void aPageThatSellsTheRestSaysSo() {
    Reading reading = page(null, "<html lang=en><head><script type='application/ld+json'>{\"@type\":\"NewsArticle\","
        + "\"isAccessibleForFree\":\"False\"}</script></head><body><article><p>" + FIRST + "</p></article>");
    assertEquals("the page shows the rest to subscribers only", reading.partial());
    assertNull(with("").partial());
  }

  @Test
  void aLineThatSellsTheRestIsLeftOutAndTold() {
    Reading reading = page(null, "<html lang=en><body><article><p>" + FIRST + "</p><p>The rest of this article is for "
        + "subscribers.</p></article>");
    assertEquals(FIRST.strip(), reading.text());
    assertEquals("the page shows the rest to subscribers only", reading.partial());
    assertTrue(reading.dropped().stream().anyMatch(dropped -> dropped.reason().equals("paywall")));
  }

  @Test
  void brokenLinesMakeParagraphsWhereNothingElseDoes() {
    Reading reading = page(null, "<html><body><table><tr><td><font size=2>" + FIRST + "<br><br>" + SECOND + "<br><br>"
        + THIRD + "</font></td><td><a href=1>Home</a><br><a href=2>Ships</a></td></tr></table>");
    assertEquals(FIRST.strip() + "\n\n" + SECOND.strip() + "\n\n" + THIRD.strip(), reading.text());
  }

  @Test
  void aParagraphInAnotherLanguageIsTold() {
    Reading reading = with("<p>Die Minister haben auf dem Schiff mit der Besatzung gesprochen und sind dann nach Hause "
        + "gefahren, wie es in einer Mitteilung heißt.</p>");
    assertEquals(1, reading.passages().size());
    assertEquals("de", reading.passages().getFirst().language());
    assertEquals(List.of(), with("").passages());
  }

  @Test
  void arabicPagesAreReadFromRightToLeft() {
    String words = "وقع وزيرا الدفاع في البلدين اتفاقا لتدريب الضباط وتوريد زوارق الدورية خلال العام المقبل.";
    Reading reading = page(null, "<html lang=en dir=rtl><body><article><p>" + words + "</p><p>\u200f" + words.replace("وقع", "أعلن")
        + "</p><p>شارك على تويتر</p></article>");
    assertEquals("ar", reading.language());
    assertTrue(reading.text().startsWith(words), reading.text());
    assertEquals("share_bar", reason(reading, "شارك على تويتر"));
  }
}
