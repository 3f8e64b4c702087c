package dev.entente.read;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.entente.article.Publication;
import dev.entente.article.Reading;
import dev.entente.article.Sentence;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class FeedReadingTest extends ReadingTest {

  private static final String URL = "https://gazette.example/2026/boats";
  private static final String BODY = "<p>" + PROSE.strip() + "</p><h2>What comes next</h2><p>" + PROSE.replace("two",
      "four")
      .strip() + "</p><p>The post Boats appeared first on Harbour Gazette.</p>";

  private static Reading rss(String item) {
    return reader.read(capture(URL, "application/rss+xml", ("""
        <?xml version="1.0" encoding="UTF-8"?>
        <rss version="2.0" xmlns:content="c" xmlns:dc="d"><channel><title>Harbour Gazette</title>
        <link>https://gazette.example/</link><language>en-gb</language>
        <item>%s</item></channel></rss>
        """).formatted(item).getBytes(UTF_8)));
  }

  private static Reading atom(String entry) {
    return reader.read(capture(URL, "application/atom+xml", ("""
        <feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en"><title>Navy News</title>
        <author><name>Press Desk</name></author><entry>%s</entry></feed>
        """).formatted(entry).getBytes(UTF_8)));
  }

  @Test
  void theWholeContentIsReadAsAPageIs() {
    Reading reading = rss("<title>Patrol boats &amp; crews</title><description>Short.</description>"
        + "<content:encoded><![CDATA[" + BODY + "]]></content:encoded><dc:creator>Jane Doe</dc:creator>"
        + "<pubDate>Fri, 20 Feb 2026 10:15:00 EST</pubDate>");
    assertThat(reading.title()).isEqualTo("Patrol boats & crews");
    assertThat(reading.text()).contains("The two ministers").contains("The four ministers").doesNotContain("<p>");
    assertThat(sentences(reading, Sentence.Block.HEADING)).containsExactly("What comes next");
    assertThat(reason(reading, "The post Boats appeared first on Harbour Gazette.")).isEqualTo("feed_footer");
    assertThat(reading.partial()).isNull();
    assertThat(reading.url()).isEqualTo(URL);
    assertThat(reading.source()).isEqualTo("Harbour Gazette");
    assertThat(reading.author()).isEqualTo("Jane Doe");
    assertThat(reading.language()).isEqualTo("en");
    assertThat(reading.published()).isInstanceOfSatisfying(Publication.Stated.class, stated -> {
      assertThat(stated.iso()).isEqualTo("2026-02-20T10:15-05:00");
      assertThat(stated.basis()).isEqualTo("the feed");
    });
  }

  @Test
  void aSummaryIsMarkedAsSuch() {
    Reading reading = rss("<title>Boats</title><description>" + PROSE + "</description>");
    assertThat(reading.partial()).isEqualTo("the feed gives only a summary");
    assertThat(reading.text()).contains("patrol boats");
    assertThat(atom("<title>B</title><summary>" + PROSE.repeat(30) + "</summary>").partial()).isNotNull();
  }

  @Test
  void aLongDescriptionIsTheWholeArticleUnlessItsEndSaysOtherwise() {
    String varied = java.util.stream.IntStream.range(0, 20).mapToObj(i -> "&lt;p&gt;Boat " + i + ". " + PROSE
        + "&lt;/p&gt;")
        .reduce("", String::concat);
    assertThat(rss("<title>Boats</title><description>" + varied + "</description>").partial()).isNull();
    assertThat(rss("<title>Boats</title><description>" + varied + " [&amp;#8230;]</description>").partial())
        .isNotNull();
    assertThat(rss("<title>B</title><content:encoded>" + varied + "&lt;p&gt;&lt;a href=\"/\"&gt;Continue reading Boats"
        + "&lt;/a&gt;&lt;/p&gt;</content:encoded>").partial()).isEqualTo("the feed gives only a summary");
  }

  @Test
  void atomTellsDatesAuthorsAndWhereAnItemCameFrom() {
    Reading reading = atom("<title type=\"html\">Boats &amp;amp; &lt;b&gt;crews&lt;/b&gt;</title>"
        + "<published>2026-01-10T08:00:00+02:00</published><updated>2026-01-12T09:30:00Z</updated>"
        + "<content type=\"xhtml\"><div xmlns=\"http://www.w3.org/1999/xhtml\"><p>" + PROSE + "</p></div></content>"
        + "<source><title>Ministry of Defence</title></source>");
    assertThat(reading.title()).isEqualTo("Boats & crews");
    assertThat(reading.published().isoOrNull()).isEqualTo("2026-01-10T08:00+02:00");
    assertThat(reading.changed()).isNotNull();
    assertThat(reading.changed().date()).hasToString("2026-01-12");
    assertThat(reading.changed().basis()).isEqualTo("the feed");
    assertThat(reading.author()).isEqualTo("Press Desk");
    assertThat(reading.source()).isEqualTo("Ministry of Defence");
    assertThat(reading.partial()).isNull();
    Reading updated = atom("<title>T</title><updated>2026-01-12</updated><content type=\"text\">" + PROSE
        + "</content>");
    assertThat(updated.published()).isInstanceOfSatisfying(Publication.Stated.class, stated ->
        assertThat(stated.basis()).isEqualTo("the feed's date of the last change (it states no other)"));
  }

  @Test
  void datesAreUnderstoodInTheFormsThatFeedsWrite() {
    String item = "<title>T</title><description>" + PROSE + "</description><pubDate>%s</pubDate>";
    assertThat(rss(item.formatted("Fri, 20 Nov 2025 10:00:00 +0300")).published().isoOrNull())
        .isEqualTo("2025-11-20T10:00+03:00");
    assertThat(rss(item.formatted("20 Nov 25 10:00 GMT")).published().isoOrNull()).startsWith("2025-11-20T10:00");
    assertThat(rss(item.formatted("2025-11-20 10:00")).published().isoOrNull()).isEqualTo("2025-11-20T10:00");
    assertThat(rss(item.formatted("Fri, 20 Nov 2025")).published().isoOrNull()).isEqualTo("2025-11-20");
  }

  @Test
  void jsonFeedsTellTheSame() {
    Reading reading = reader.read(capture(URL, "application/feed+json", ("""
        {"version":"https://jsonfeed.org/version/1.1","title":"Gazette","language":"en","items":[
         {"id":"1","title":"Boats","content_html":"%s","date_published":"2026-02-20T10:15:00Z",
          "authors":[{"name":"Jane Doe"},{"name":"Ali Kaya"}]}]}""").formatted(BODY).getBytes(UTF_8)));
    assertThat(reading.title()).isEqualTo("Boats");
    assertThat(reading.source()).isEqualTo("Gazette");
    assertThat(reading.author()).isEqualTo("Jane Doe, Ali Kaya");
    assertThat(reading.published().isoOrNull()).startsWith("2026-02-20T10:15");
    assertThat(reading.text()).contains("The four ministers");
    assertThat(reading.partial()).isNull();
  }

  @Test
  void entitiesOfTheFeedAreNotExpanded() {
    Reading reading = reader.read(capture(null, "application/rss+xml",
        ("<!DOCTYPE rss [<!ENTITY x SYSTEM \"file:///etc/"
        + "hostname\"><!ENTITY b \"bbbbbbbbbb\">]><rss><channel><item><title>T</title><description>" + PROSE
        + "&x; &b; &nbsp;</description></item></channel></rss>").getBytes(UTF_8)));
    assertThat(reading.text()).contains("The two ministers").doesNotContain("bbbbb");
  }

  @Test
  void aServersCharacterSetIsBelievedBeforeThePagesOwn() {
    byte[] page = ("<html><head><meta charset=\"iso-8859-1\"></head><body><p>Министры подписали соглашение о поставке"
        + " кораблей и обучении экипажей.</p></body></html>")
            .getBytes(java.nio.charset.Charset.forName("windows-1251"));
    Reading reading = reader.read(capture(URL, "text/html; charset=windows-1251", page));
    assertThat(reading.text()).contains("Министры подписали");
    byte[] own = new String(page, java.nio.charset.StandardCharsets.ISO_8859_1).replace("iso-8859-1", "windows-1251")
        .getBytes(java.nio.charset.StandardCharsets.ISO_8859_1);
    assertThat(reader.read(capture(URL, "text/html; charset=ISO-8859-1", own)).text()).contains("Министры подписали");
  }

  @Test
  void whateverIsLeftOfAnItemAReadingComesOut() {
    byte[] item = ("<rss><channel><title>G</title><item><title>T</title><content:encoded><![CDATA[" + BODY
        + "]]></content:encoded></item></channel></rss>").getBytes(UTF_8);
    for (int end = 0; end < item.length; end += 13) {
      for (String type : new String[] {"application/rss+xml", "application/atom+xml", "application/feed+json"}) {
        assertThat(reader.read(capture(URL, type, Arrays.copyOf(item, end))).title()).isNotBlank();
      }
    }
  }
}
