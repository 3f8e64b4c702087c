package dev.entente.read;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.entente.article.Reading;
import java.lang.management.ManagementFactory;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/**
 * Reads pages that were spoilt by chance: no exception, nothing that takes a second of work. The seed is printed;
 * {@code -Dtest.flags="-Dentente.fuzz.rounds=100000 -Dentente.fuzz.seed=1"} makes a longer or a known run.
 */
class PageFuzzTest extends ReadingTest {

  private static final int ROUNDS = Integer.getInteger("entente.fuzz.rounds", 250);
  private static final long SEED = Long.getLong("entente.fuzz.seed", System.nanoTime());
  private static final long MOST_NANOS = 1_000_000_000L;
  private static final String PAGE = """
      <!doctype html><html lang="en"><head><meta charset="utf-8"><title>Ships leave the harbour | Coast</title>
      <script type="application/ld+json">{"@type":"NewsArticle","headline":"Ships leave","author":[{"name":"Ana"}],
      "articleBody":"%1$s"}</script></head><body class="page"><nav><ul><li><a href="/">Home</a></ul></nav>
      <main><article><h1>Ships leave the harbour</h1><div class="article-body"><p>%1$s</p><figure><img alt="">
      <figcaption>The quay.</figcaption></figure><p>%1$s<br><br>%1$s</p><blockquote>%1$s</blockquote>
      <table><tr><td>Ship</td><td>Year</td></tr></table><ul><li>One</li><li>Two</li></ul></div></article></main>
      <div class="comments"><p>%1$s</p></div><footer>&copy; 2024 Coast</footer></body></html>
      """.formatted(PROSE + PROSE);
  private static final List<String> TAGS = List.of("div", "table", "tr", "td", "ul", "li", "p", "a", "span", "b",
      "article", "section", "blockquote", "h1", "figure", "form", "nav", "font", "svg", "math", "template", "select");
  private static final List<String> CHARSETS = List.of("UTF-8", "windows-1251", "windows-1256", "windows-1254",
      "UTF-16LE", "ISO-8859-1", "GB18030");
  private static final List<String> PIECES = List.of("\0", "\ud800", "\udc00", "&#0;", "&#x110000;", "&lt;", "&amp;amp;",
      "<!--", "-->", "<![CDATA[", "</html>", "</body>", "<", ">", "\"", "'", "=", "\u00ad", "\u200d", "<p", "</",
      "<script>", "</script>", "<title>", "<plaintext>", "<textarea>", "<meta charset=utf-16>", "{\"@type\":",
      "&nbsp;", " | ", ".)", "§");

  @Test
  void whateverAPageIsAReadingComesOutSoon() {
    System.out.println("PageFuzzTest seed " + SEED);
    Random random = new Random(SEED);
    for (int round = 0; round < ROUNDS; round++) {
      String html = PAGE;
      for (int i = random.nextInt(6); i >= 0; i--) {
        html = mutated(html, random);
      }
      Charset charset = Charset.forName(CHARSETS.get(random.nextInt(CHARSETS.size())));
      soon("round " + round, html.getBytes(random.nextInt(3) == 0 ? charset : StandardCharsets.UTF_8));
    }
  }

  @Test
  void deepAndHugePagesAreReadSoon() {
    for (String tag : TAGS) {
      soon(tag + " deep", ("<" + tag + ">").repeat(20_000).concat(PAGE).getBytes(StandardCharsets.UTF_8));
      soon(tag + " wide", (PAGE + ("<" + tag + ">x</" + tag + ">").repeat(20_000)).getBytes(StandardCharsets.UTF_8));
      soon(tag + " words", ("<" + tag + ">" + PROSE).repeat(3_000).getBytes(StandardCharsets.UTF_8));
    }
    String million = "x ".repeat(500_000);
    for (String name : List.of("class", "id", "style", "role", "itemprop", "href", "rel", "lang", "onclick")) {
      soon(name, PAGE.replace("<p>", "<p " + name + "=\"" + million + "\">").getBytes(StandardCharsets.UTF_8));
    }
    soon("entities", PAGE.replace("One", "&amp;".repeat(200_000) + "&lol;".repeat(100_000))
        .getBytes(StandardCharsets.UTF_8));
    soon("title", PAGE.replace("Ships leave", million).getBytes(StandardCharsets.UTF_8));
    soon("one line", ("<p>" + PROSE.repeat(10_000)).getBytes(StandardCharsets.UTF_8));
    soon("stops", ("<p>" + ". ) ".repeat(200_000)).getBytes(StandardCharsets.UTF_8));
    soon("json", PAGE.replace("\"@type\"", "[".repeat(100_000) + "\"@type\"").getBytes(StandardCharsets.UTF_8));
  }

  private static void soon(String what, byte[] bytes) {
    long fastest = Long.MAX_VALUE;
    for (int attempt = 0; attempt < 3 && fastest > MOST_NANOS; attempt++) {
      long start = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
      Reading reading = reader.read(capture("https://coast.example/ships", "text/html", bytes));
      fastest = Math.min(fastest, ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - start);
      assertFalse(reading.title().isBlank());
      assertTrue(reading.text().length() <= bytes.length * 3L + 100, "no text out of nothing");
    }
    assertTrue(fastest <= MOST_NANOS, what + " took " + fastest / 1_000_000 + " ms of work, seed " + SEED);
  }

  private static String mutated(String html, Random random) {
    int from = random.nextInt(html.length() + 1);
    int to = Math.min(html.length(), from + random.nextInt(400));
    return switch (random.nextInt(7)) {
      case 0 -> html.substring(0, from) + html.substring(to);
      case 1 -> html.substring(0, to) + html.substring(from, to).repeat(random.nextInt(20)) + html.substring(to);
      case 2 -> html.replace("<" + tag(random), "<" + tag(random));
      case 3 -> html.replace("</" + tag(random) + ">", "");
      case 4 -> html.substring(0, from) + ("<" + tag(random) + ">").repeat(random.nextInt(300)) + html.substring(from);
      case 5 -> html.substring(0, from) + PIECES.get(random.nextInt(PIECES.size())) + html.substring(from);
      default -> html.substring(0, from) + " class='" + tag(random) + "-body comments' style='display:none' "
          + html.substring(from);
    };
  }

  private static String tag(Random random) {
    return TAGS.get(random.nextInt(TAGS.size()));
  }
}
