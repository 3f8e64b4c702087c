package dev.entente.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.entente.article.Reading;
import dev.entente.article.Sentence.Block;
import java.util.List;
import org.junit.jupiter.api.Test;

class PageTest extends ReadingTest {

  private static final String URL = "https://news.example.org/2024/boats?utm_source=feed";
  private static final String PAGE = """
      <!doctype html><html lang="en-GB"><head><title>Boats for the navy | Example Times</title>
      <meta property="og:site_name" content="Example Times"><meta name="author" content="Maria Lopes">
      <link rel="canonical" href="/2024/boats/"><script>var x = "no";</script>
      <script type="application/ld+json">{"@graph":[{"@type":"NewsArticle","headline":"Boats for the navy",
      "datePublished":"2024-04-03T10:00:00+03:00"}]}</script></head>
      <body class="has-sidebar"><nav><a href="/">Home</a> <a href="/w">World</a></nav>
      <div class="page"><article><h1>Boats for the navy</h1><div class="share-tools">Share on Facebook</div>
      <p>%1$s</p><figure><img alt=""><figcaption>The quay of Beira.</figcaption></figure><h2>Crews</h2>
      <p>Second paragraph. %1$s</p><ul><li>Two boats with radars</li><li>One simulator</li></ul>
      <div class="related-posts"><h3>Related</h3><a href="/x">Another story about boats</a></div>
      <p>Third paragraph.<br><br>Fourth <b>para</b>graph. %1$s</p></article>
      <aside>Most read today</aside><div id="comments">I think so too.</div></div>
      <footer>All rights reserved</footer></body></html>
      """.formatted(PROSE);

  @Test
  void aPageGivesItsStoryAndItsFacts() {
    Reading reading = page(URL, PAGE);
    assertEquals("Boats for the navy", reading.title());
    assertEquals("2024-04-03T10:00+03:00", reading.published().isoOrNull());
    assertEquals("https://news.example.org/2024/boats", reading.url());
    assertEquals("Example Times", reading.source());
    assertEquals("Maria Lopes", reading.author());
    assertEquals("en", reading.language());
    assertEquals(List.of("Crews"), sentences(reading, Block.HEADING));
    assertEquals("The quay of Beira.", reading.caption());
    assertEquals(List.of(), sentences(reading, Block.CAPTION));
    assertEquals(List.of("Two boats with radars", "One simulator"), sentences(reading, Block.LIST_ITEM));
    assertTrue(reading.text().contains("\n\nFourth paragraph."), reading.text());
    assertFalse(reading.text().contains("Another story") || reading.text().contains("Most read")
        || reading.text().contains("I think") || reading.text().contains("Share"));
  }

  @Test
  void whatAPageLosesIsSaid() {
    Reading reading = page(URL, PAGE);
    assertEquals("share_bar", reason(reading, "Share on Facebook"));
    assertEquals("related_link", reason(reading, "Related Another story about boats"));
    assertEquals("aside", reason(reading, "Most read today"));
    assertEquals("comment_form", reason(reading, "I think so too."));
    assertEquals("footer", reason(reading, "All rights reserved"));
    assertEquals("navigation", reason(reading, "Home World"));
  }

  @Test
  void aCanonicalLinkCountsOnlyOnTheSameHostAndNotForAFrontPage() {
    String other = PAGE.replace("href=\"/2024/boats/\"", "href=\"https://elsewhere.example.com/2024/boats\"");
    assertEquals("https://news.example.org/2024/boats", page(URL, other).url());
    String home = PAGE.replace("href=\"/2024/boats/\"", "href=\"https://news.example.org/\"");
    assertEquals("https://news.example.org/2024/boats", page(URL, home).url());
    assertEquals(null, page(null, other).url());
  }

  @Test
  void withoutMarksTheDensestBlockIsTheStory() {
    String html = "<html><head><title>Boats for the fleet - Example</title></head><body><div><div class=top>"
        + "<a href=1>One</a><a href=2>Two</a></div><table><tr><td>"
        + "<a href=3>Three is a longer link to somewhere</a></td><td>"
        + "<div><font>" + PROSE + "</font><p>" + PROSE + "</p><p>Third. " + PROSE
        + "</p></div></td></tr></table></div></body></html>";
    Reading reading = page(URL, html);
    assertEquals("Boats for the fleet", reading.title());
    assertTrue(reading.text().startsWith("The two ministers"), reading.text());
    assertFalse(reading.text().contains("Three is"));
  }

  @Test
  void brokenMarkupIsStillRead() {
    assertEquals(PROSE.strip(), page(null, "<p>" + PROSE).text());
    assertTrue(page(null, "<div>".repeat(5000) + PROSE + "</p></table><script>").text().contains("ministers"));
    assertFalse(page(null, "<script type='application/ld+json'>{\"@type\":").title().isBlank());
  }
}
