package dev.entente.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;

import dev.entente.article.Publication;
import dev.entente.article.Publication.Bounded;
import dev.entente.article.Publication.Stated;
import dev.entente.article.Reading;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PageDatesTest extends ReadingTest {

  private static final String TITLE = "Patrol boats for the northern fleet";

  private static Reading read(String url, String lang, String head, String top, String bottom) {
    return page(url, "<html lang='" + lang + "'><head><title>" + TITLE + " | Example</title>" + head
        + "</head><body><main><h1>" + TITLE + "</h1>" + top + "<p>" + PROSE.repeat(9) + "</p><p>" + PROSE.repeat(3)
        + "</p></main>" + bottom + "</body></html>");
  }

  private static Reading head(String head) {
    return read(null, "en", head, "", "");
  }

  private static Reading top(String lang, String top) {
    return read(null, lang, "", top, "");
  }

  private static String linked(String json) {
    return "<script type='application/ld+json'>" + json + "</script>";
  }

  private static Stated stated(Reading reading) {
    Stated stated = assertInstanceOf(Stated.class, reading.published());
    assertNull(stated.doubt(), stated.toString());
    return stated;
  }

  private static void holds(String iso, Reading reading) {
    assertEquals(iso, stated(reading).iso());
  }

  @Test
  void theDescriptionOfThePagesOwnArticleCounts() {
    Reading reading = head(linked("{\"@graph\":[{\"@type\":\"NewsArticle\",\"headline\":\"Another story of the day\","
        + "\"datePublished\":\"2023-01-01\"},{\"@type\":[\"NewsArticle\"],\"headline\":\"" + TITLE
        + "\",\"datePublished\":\"2024-04-03T10:00:00+03:00\",\"comment\":{\"@type\":\"Comment\","
        + "\"datePublished\":\"2022-01-01\"}}]}"));
    holds("2024-04-03T10:00+03:00", reading);
    assertEquals("the page's description (JSON-LD)", stated(reading).basis());
    holds("2024-04-03", head(linked("{\"@type\":\"NewsArticle\", broken, \"datePublished\": \"2024-04-03\"}")));
  }

  @ParameterizedTest
  @ValueSource(strings = {
      "property='article:published_time' content='2024-04-03'", "name='parsely-pub-date' content='2024-04-03'",
      "name='dcterms.issued' content='2024-04-03'", "name='sailthru.date' content='2024-04-03'",
      "name='cXenseParse:recs:publishtime' content='20240403'", "name='citation_online_date' content='2024/04/03'",
      "itemprop='datePublished' content='Wed, 03 Apr 2024'", "name='DC.date' content='2024-04-03'",
      "name='date' content='3 April 2024'", "name='pubdate' content='2024-W14-3'"})
  void aMetaElementIsKnownByTheWordsOfItsName(String meta) {
    Reading reading = head("<meta property='article:publisher' content='Example 2001-01-01'>"
        + "<meta name='expires' content='2025-01-01'><meta property='article:modified_time' content='2024-05-01'>"
        + "<meta " + meta + ">");
    holds("2024-04-03", reading);
    assertEquals(true, stated(reading).basis().startsWith("the page's head ("));
    assertNotNull(reading.changed());
    assertEquals("2024-05-01", reading.changed().iso());
  }

  @ParameterizedTest
  @ValueSource(strings = {
      "https://example.org/2024/04/03/boats", "https://example.org/world/2024-04-03-boats.html",
      "https://example.org/2024/apr/03/boats", "https://example.org/boats-20240403.html"})
  void theAddressHoldsTheDay(String url) {
    Reading reading = read(url, "en", "", "", "");
    holds("2024-04-03", reading);
    assertEquals("the address of the page", stated(reading).basis());
  }

  @Test
  void aTimeInTheHeaderCountsMoreThanOneAtTheSide() {
    holds("2024-04-03T10:00Z", read(null, "en", "",
        "<header><time datetime='2024-04-03T10:00:00Z'>three days ago</time></header>",
        "<aside><time datetime='2024-04-01'>1 April</time></aside>"));
    holds("2024-04-03T10:00+02:00",
        top("en", "<abbr class='published' title='2024-04-03T10:00:00+02:00'>10:00</abbr>"));
    holds("2024-04-03", top("de", "<div class='article-date'>03.04.24</div>"));
  }

  @ParameterizedTest
  @ValueSource(strings = {
      "en|Published: 3 April 2024", "en|Posted on April 3rd, 2024", "fr|Publié le 3 avril 2024",
      "pt|Publicado em 3 de abril de 2024", "es|Publicado el 3 de abril de 2024", "tr|Yayınlanma: 3 Nisan 2024",
      "ru|Опубликовано 3 апреля 2024 г.", "ar|نشر في ٣ أبريل ٢٠٢٤", "de|Veröffentlicht am 3. April 2024",
      "de|Stand: 03.04.2024"})
  void aLabelledLineBesideTheHeadlineCounts(String line) {
    String[] parts = line.split("\\|");
    holds("2024-04-03", top(parts[0], "<div>" + parts[1] + "</div>"));
  }

  @Test
  void datesOfOthersNeverCount() {
    Reading reading = read(null, "en", "",
        "<figure><img src=x><figcaption>The quay on 2 January 2019</figcaption></figure>",
        "<div class='related-posts'><time datetime='2024-02-02'>2 Feb 2024</time></div>"
            + "<div id='comments'><span class='date'>5 May 2024</span></div>"
            + "<div class='calendar'>6 May 2024</div><footer>Copyright © 1 January 2025 Example</footer>");
    assertFalse(reading.published() instanceof Stated, reading.published().toString());
  }

  @Test
  void theDayThatAReaderOnTheSpotSawCounts() {
    String utc = "<meta property='article:published_time' content='2024-04-03T22:30:00Z'>";
    holds("2024-04-04", read("https://example.org/2024/04/04/boats", "en", utc, "", ""));
    holds("2024-04-04T01:30+03:00", read(null, "en", utc, "<time datetime='2024-04-04T01:30:00+03:00'></time>", ""));
    holds("2024-04-03T22:30Z", read("https://example.org/2024/04/09/boats", "en", utc, "", ""));
  }

  @Test
  void aMomentInUtcKeepsItsDayWhereTheReaderSeesItOrAnotherMoment() {
    String utc = "<meta property='article:published_time' content='2024-04-03T22:30:00Z'>";
    holds("2024-04-04", read(null, "en", utc, "<span>April 4, 2024</span>", ""));
    holds("2024-04-03T22:30Z", read(null, "en", utc, "<time datetime='2024-04-04T09:00:00Z'></time>"
        + "<div>Updated April 4, 2024, published <b>April 3, 2024</b></div>", ""));
    holds("2024-04-04", read(null, "en", utc, "", "<div class='post-date'>4 April 2024</div>"));
  }

  @Test
  void theDayThatTheReaderIsShownCountsWhereThePageWasGivenItAnew() {
    String head = "<meta property='article:published_time' content='2021-04-03T10:00:00Z'>"
        + "<meta property='article:modified_time' content='2024-05-06T10:00:00Z'>";
    Reading reading = read(null, "en", head, "<time datetime='2024-05-06'>May 6, 2024</time>", "");
    holds("2024-05-06", reading);
    assertEquals("a line beside the headline (the page's data for machines say 2021-04-03)", stated(reading).basis());
    assertNull(reading.changed());
    holds("2024-05-06", read(null, "en", head, "<div itemprop='datePublished'>May 6, 2024</div>", ""));
    holds("2024-05-06", read(null, "en", head, "", "<p class='posted-on'>May 6, 2024</p>"));
  }

  @ParameterizedTest
  @ValueSource(strings = {
      "<div>Updated May 6, 2024</div>", "<time>May 6, 2024</time><time>April 3, 2021</time>",
      "<time>May 7, 2024</time>", "<div class='last-modified'>May 6, 2024</div>", "<time>March 1, 2021</time>"})
  void theStatedDayStandsWhereTheLineIsOneOfAChangeOrAloneOrNotAlone(String line) {
    Reading reading = read(null, "en", "<meta property='article:published_time' content='2021-04-03'>"
        + "<meta property='article:modified_time' content='2024-05-06'>", line, "");
    holds("2021-04-03", reading);
    assertNotNull(reading.changed());
    assertEquals(LocalDate.of(2024, 5, 6), reading.changed().date());
  }

  @Test
  void aStrangeDateBesideTheHeadlineYieldsToTheAddressThatAnotherLineAgreesWith() {
    String claim = "<div>stated on March 1, 2024 in a post:</div>";
    String url = "https://example.org/2024/apr/03/boats";
    holds("2024-04-03", read(url, "en", "", "<div class='date'>March 1, 2024</div>", "<p>3 April 2024</p>"));
    holds("2024-03-01", read(url, "en", "", "<div class='date'>March 1, 2024</div>", ""));
    holds("2024-04-03", read(url, "en", "", claim, "<p>3 April 2024</p>"));
  }

  @Test
  void aBareDateBesideTheHeadlineYieldsToTheHeadThatAnotherLineAgreesWith() {
    String head = "<meta name='date' content='2024-04-03'>";
    String foot = "<p>Our boats | 03.04.2024</p>";
    holds("2024-04-03", read(null, "de", head, "<div class='date'>Mittwoch, 20.11.2024</div>", foot));
    holds("2024-04-02", read(null, "de", head, "<div class='date'>Stand: 02.04.2024</div>", foot));
  }

  @Test
  void aDateInTheHeadIsTurnedWhereTheReaderSeesTheOtherReading() {
    String head = "<meta name='date' content='11/01/2023 12:43:42'>";
    holds("2023-11-01T12:43", read(null, "de", head, "", "<p>Erstellt am: 01.11.2023</p>"));
    holds("2023-01-11T12:43", read(null, "de", head, "", "<p>Erstellt am: 11.01.2023</p>"));
    holds("2023-01-11T12:43", read(null, "de", head, "", ""));
  }

  @Test
  void aCommentsMarkupFarFromTheHeadlineIsNotThePages() {
    holds("2024-04-03", read(null, "en", "", "<time datetime='2024-04-03'></time>",
        "<div><span itemprop='datePublished'>9 April 2024</span></div>"));
    holds("2024-04-09", read(null, "en", "", "", "<div><span itemprop='datePublished'>9 April 2024</span></div>"));
  }

  @Test
  void aScriptIsAskedWhereLinesWithNumbersHoldNoDate() {
    Stated stated = assertInstanceOf(Stated.class, top("en", "<div>From 2021, 12 boats</div><script>var page = "
        + "{\"published_at\":\"2024-04-03T06:22:28+01:00\"};</script>").published());
    assertEquals("2024-04-03T06:22+01:00", stated.iso());
    assertNotNull(stated.doubt());
  }

  @Test
  void aDateOfAChangeAloneIsDoubtful() {
    Reading reading = top("en", "<div>Updated: 5 April 2024</div>");
    Stated stated = assertInstanceOf(Stated.class, reading.published());
    assertEquals("2024-04-05", stated.iso());
    assertNotNull(stated.doubt());
  }

  @Test
  void aPicturesAddressIsTheLastStraw() {
    Stated stated = assertInstanceOf(Stated.class,
        head("<meta property='og:image' content='https://example.org/2024/04/03/boat.jpg'>").published());
    assertEquals("2024-04-03", stated.iso());
    assertEquals("the address of the page's picture", stated.basis());
    assertNotNull(stated.doubt());
  }

  @Test
  void theOrderOfANumericDateIsNeverGuessed() {
    String open = "<div class='date'>03/04/2024</div>";
    Bounded bounded = assertInstanceOf(Bounded.class, top("en", open).published());
    assertEquals(LocalDate.of(2024, 3, 4), bounded.notBefore());
    assertEquals(LocalDate.of(2024, 4, 3), bounded.notAfter());
    holds("2024-03-04", top("en-US", open));
    holds("2024-04-03", top("en-GB", open));
    holds("2024-04-03", read("https://www.example.co.uk/boats", "en", "", open, ""));
    holds("2024-04-03", top("fr", open));
    holds("2024-04-03", read(null, "en", "", open, "<div class='event'>25/12/2024</div><div>25/12/2023</div>"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"2 hours ago", "vor 3 Stunden", "hace 2 días", "yesterday", "on Monday", "last week"})
  void wordsThatNeedAKnownDayAreNoDate(String words) {
    Publication published = top("en", "<div class='date'>" + words + "</div>").published();
    assertFalse(published instanceof Stated, published.toString());
  }

  @Test
  void aFutureDateIsDoubted() {
    Stated stated = assertInstanceOf(Stated.class,
        head("<meta property='article:published_time' content='2031-04-03'>").published());
    assertNotNull(stated.doubt());
  }
}
