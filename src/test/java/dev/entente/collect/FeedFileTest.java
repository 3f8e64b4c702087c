package dev.entente.collect;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.entente.article.Capture;
import java.nio.charset.Charset;
import org.junit.jupiter.api.Test;

class FeedFileTest {

  private static final String RSS = """
      <?xml version="1.0" encoding="UTF-8"?>
      <rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/">
        <channel>
          <title>Harbour Gazette</title><link>https://gazette.example/</link><language>en-gb</language>
          <lastBuildDate>Sun, 01 Mar 2026 09:00:00 GMT</lastBuildDate>
          <item><title>Frigate handed over</title><link>/2026/frigate</link>
            <description>The navy took over a frigate.</description></item>
          <item><title>Second</title><guid isPermaLink="true">https://gazette.example/2</guid>
            <content:encoded><![CDATA[<p>The <item> of equipment arrived.</p>]]></content:encoded></item>
        </channel>
      </rss>
      """;

  @Test
  void eachItemIsACaptureThatNeedsNothingElse() {
    Catch caught = Catch.of("gazette.xml", RSS);
    assertThat(caught.refused).isEmpty();
    assertThat(caught.taken).hasSize(2);
    Capture first = caught.taken.getFirst();
    assertThat(first.url()).isEqualTo("https://gazette.example/2026/frigate");
    assertThat(first.name()).isEqualTo("gazette.xml item 1");
    assertThat(first.mediaType()).isEqualTo("application/rss+xml");
    assertThat(first.obtained()).isEqualTo(Capture.Obtained.FEED_ITEM);
    assertThat(first.time()).isEqualTo(Catch.NOON);
    assertThat(caught.text(0)).contains("<title>Harbour Gazette</title>", "<language>en-gb</language>", "xmlns:content",
        "<description>The navy took over a frigate.</description>").doesNotContain("lastBuildDate", "Second");
    assertThat(caught.taken.get(1).url()).isEqualTo("https://gazette.example/2");
    assertThat(caught.text(1)).contains("The <item> of equipment arrived.");
  }

  @Test
  void anItemThatHasNotChangedHasTheSameBytesThoughTheFeedHas() {
    String later = RSS.replace("09:00:00", "10:30:00").replace("The <item> of equipment arrived.", "It has changed.");
    Catch before = Catch.of("gazette.xml", RSS);
    Catch after = Catch.of("gazette.xml", later);
    assertThat(after.taken.get(0).digest()).isEqualTo(before.taken.get(0).digest());
    assertThat(after.taken.get(1).digest()).isNotEqualTo(before.taken.get(1).digest());
    assertThat(after.taken.get(1).url()).isEqualTo(before.taken.get(1).url());
  }

  @Test
  void atomIsTakenWithItsBasesAndAuthors() {
    Catch caught = Catch.of("a", """


        <feed xmlns="http://www.w3.org/2005/Atom" xml:base="https://navy.example/news/" xml:lang="fr">
          <title>Marine</title><author><name>Rédaction</name></author>
          <entry xml:base="2026/"><title>Un patrouilleur</title><link rel="self" href="https://x.example/"/>
            <link href="patrouilleur"/><updated>2026-02-02T10:00:00Z</updated><summary>Livré hier.</summary></entry>
        </feed>
        """);
    assertThat(caught.taken.getFirst().url()).isEqualTo("https://navy.example/news/2026/patrouilleur");
    assertThat(caught.taken.getFirst().mediaType()).isEqualTo("application/atom+xml");
    assertThat(caught.text(0)).contains("<title>Marine</title>", "<name>Rédaction</name>", "xml:lang=\"fr\"");
  }

  @Test
  void rssOneIsTakenThoughItsItemsStandBesideTheChannel() {
    Catch caught = Catch.of("rdf", """
        <?xml version="1.0"?><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/">
        <channel rdf:about="https://old.example/"><title>Old</title><link>https://old.example/</link>
        <items><rdf:Seq><rdf:li resource="https://old.example/1"/></rdf:Seq></items></channel>
        <item rdf:about="https://old.example/1"><title>One</title><description>Two ships sailed.</description></item>
        </rdf:RDF>""");
    assertThat(caught.refused).isEmpty();
    assertThat(caught.taken.getFirst().url()).isEqualTo("https://old.example/1");
  }

  @Test
  void jsonFeedsAreTakenItemByItem() {
    Catch caught = Catch.of("feed.json", """
        {"version":"https://jsonfeed.org/version/1.1","title":"Gazette","home_page_url":"https://gazette.example/",
         "items":[{"id":"1","url":"a/1","content_html":"<p>A ship was sold.</p>"},
                  {"id":"2","url":"https://gazette.example/2","title":"Only a title"}]}""");
    assertThat(caught.taken).hasSize(1);
    assertThat(caught.taken.getFirst().url()).isEqualTo("https://gazette.example/a/1");
    assertThat(caught.taken.getFirst().mediaType()).isEqualTo("application/feed+json");
    assertThat(caught.text(0)).contains("A ship was sold", "Gazette").doesNotContain("Only a title");
    assertThat(caught.refused).containsExactly("feed.json item 2: " + FeedFile.SCANT);
  }

  @Test
  void whatHoldsNoArticleIsRefusedWithItsReason() {
    String feed = "<rss><channel><title>T</title>%s</channel></rss>";
    assertThat(Catch.of("f", feed.formatted("")).refused).containsExactly("f: the feed has no items");
    assertThat(Catch.of("f", feed.formatted("<item><title>A</title><description> </description></item>")).refused)
        .containsExactly("f item 1: " + FeedFile.SCANT);
    String sound = "<enclosure url=\"https://x.example/a.mp3\" type=\"audio/mpeg\"/></item>";
    assertThat(Catch.of("f", feed.formatted("<item><description>Talk about ships.</description>" + sound)).refused)
        .containsExactly("f item 1: the item announces a recording; a summary of it is no article");
    assertThat(Catch.of("f", feed.formatted("<item>" + sound)).refused)
        .containsExactly("f item 1: the item is a recording without a text");
  }

  @Test
  void aFeedThatIsCutOffGivesItsWholeItems() {
    String cut = RSS.substring(0, RSS.indexOf("of equipment"));
    Catch caught = Catch.of("f", cut);
    assertThat(caught.taken).hasSize(1);
    assertThat(caught.refused).containsExactly("f item 2: the feed is cut off inside this item; fetch it again");
    String between = RSS.substring(0, RSS.indexOf("</item>") + 7);
    assertThat(Catch.of("f", between).refused)
        .containsExactly("f: the feed is cut off behind item 1; what may have followed is missing");
  }

  @Test
  void brokenFeedsAreMended() {
    String item = "<item><title>T</title><link>https://a.example/1</link><description>%s</description></item>";
    for (String words : new String[] {"One&nbsp;ship & a tank", "One \u0001 ship", "One &unknown; ship"}) {
      Catch caught = Catch.of("f", "\n\n<?xml version=\"1.0\"?><rss><channel>" + item.formatted(words)
          + "</channel></rss>");
      assertThat(caught.taken).as(words).hasSize(1);
    }
    Catch open = Catch.of("f", "<rss><channel><item><title>A</title><description>One ship.</description>"
        + "<item><description>Two ships.</description></item></channel></rss>");
    assertThat(open.taken).hasSize(2);
    assertThat(open.text(0)).contains("One ship.").doesNotContain("Two ships.");
  }

  @Test
  void entitiesAreNeverExpandedAndNothingIsFetched() {
    String bomb = """
        <?xml version="1.0"?><!DOCTYPE rss [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;">
        <!ENTITY x SYSTEM "file:///etc/hostname">]>
        <rss><channel><item><title>T</title><description>Ship &b;&x;</description></item></channel></rss>""";
    Catch caught = Catch.of("f", bomb);
    assertThat(caught.taken).hasSize(1);
    assertThat(caught.text(0)).contains("Ship &b;&x;").doesNotContain("DOCTYPE", "aaaa");
  }

  @Test
  void otherCharacterSetsAreUnderstood() {
    String russian = "<?xml version=\"1.0\" encoding=\"windows-1251\"?><rss><channel><item>"
        + "<description>Корабль передан флоту.</description></item></channel></rss>";
    assertThat(Catch.of("f", russian.getBytes(Charset.forName("windows-1251"))).text(0)).contains("Корабль передан");
    assertThat(Catch.of("f", ("\uFEFF" + russian).getBytes(java.nio.charset.StandardCharsets.UTF_16LE)).text(0))
        .contains("Корабль передан");
  }

  @Test
  void anEndlessStartTagIsNotRepeatedForEachItem() {
    String feed = "<rss x=\"" + "y".repeat(100_000) + "\"><channel>"
        + "<item><description>A ship.</description></item>".repeat(50) + "</channel></rss>";
    Catch caught = Catch.of("f", feed);
    assertThat(caught.taken).hasSize(50);
    assertThat(caught.taken.getFirst().bytes().length).isLessThan(500);
  }

  @Test
  void listsOfAddressesAndOtherXmlAreRefusedWithAdvice() {
    assertThat(Catch.of("s", "<?xml version=\"1.0\"?><urlset><url/></urlset>").refused.getFirst())
        .startsWith("s: this is a sitemap, a list of addresses without articles; give the pages");
    assertThat(Catch.of("s", "<?xml version=\"1.0\"?><opml><body/></opml>").refused.getFirst())
        .contains("a list of feeds (OPML)");
    assertThat(Catch.of("s", "<?xml version=\"1.0\"?><!-- x --><nitf><body/></nitf>").refused.getFirst())
        .contains("XML with the outermost element <nitf>").contains("give text, HTML, JSON, a feed");
    assertThat(Catch.of("s", "<?xml version=\"1.0\"?><!DOCTYPE html><html><body><p>A ship.</p></body></html>")
        .taken.getFirst().mediaType()).isEqualTo("text/html");
  }

  @Test
  void truncationsAreNeverMoreThanARefusal() {
    byte[] feed = RSS.getBytes(UTF_8);
    for (int end = 0; end < feed.length; end += 7) {
      Catch caught = Catch.of("f", java.util.Arrays.copyOf(feed, end));
      assertThat(caught.taken.size() + caught.refused.size()).as("cut at " + end).isPositive();
    }
  }

  @Test
  void itemsWhoseTagsNeverCloseDoNotOverlap() {
    Catch caught = Catch.of("open.xml", "<rss><channel>" + "<item <title>a</title </item ".repeat(40_000) + ">");
    assertThat(caught.taken).isEmpty();
    assertThat(caught.refused).isNotEmpty();
  }

  @Test
  void aTitleOfAJsonFeedThatIsLongerThanAnyHonestOneDoesNotStandInEachItem() {
    Catch caught = Catch.of("j.json", "{\"version\":\"https://jsonfeed.org/version/1\",\"title\":\"" + "t".repeat(100_000)
        + "\",\"language\":\"en\",\"items\":[{\"id\":\"1\",\"content_text\":\"Two boats came.\"}]}");
    assertThat(caught.taken).hasSize(1);
    assertThat(caught.text(0)).contains("\"language\":\"en\"").hasSizeLessThan(200);
  }
}
