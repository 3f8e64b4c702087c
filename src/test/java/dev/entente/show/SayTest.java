package dev.entente.show;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import dev.entente.article.Publication;
import dev.entente.article.Publication.Bounded;
import dev.entente.article.Publication.Precision;
import dev.entente.article.Publication.Stated;
import dev.entente.search.Coverage;
import dev.entente.search.Item;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class SayTest {

  private static final LocalDate DAY = LocalDate.of(2021, 12, 27);
  private final Say say = new Say();

  @Test
  void aStatedDateIsSaidAsExactlyAsItIsStated() {
    assertEquals("2021", say.date(new Stated(LocalDate.of(2021, 1, 1), Precision.YEAR, "2021", "test", null)));
    assertEquals("December 2021", say.date(new Stated(DAY, Precision.MONTH, "2021-12", "test", null)));
    assertEquals("27 December 2021", say.date(new Stated(DAY, Precision.DAY, "2021-12-27", "test", null)));
    assertEquals("27 December 2021, 15:55", say.date(minute("2021-12-27T15:55")));
    assertEquals("27 December 2021, 15:55 (UTC+03:00)", say.date(minute("2021-12-27T15:55+03:00")));
    assertEquals("27 December 2021, 15:55 UTC", say.date(minute("2021-12-27T15:55Z")));
    assertEquals("27 December 2021, 15:55 UTC", say.date(minute("2021-12-27T15:55:12.5+00:00")));
  }

  private static Publication minute(String iso) {
    return new Stated(DAY, Precision.MINUTE, iso, "test", null);
  }

  @Test
  void aDoubtfulDateSaysWhy() {
    assertEquals("27 December 2021 (doubtful: it lies in the future)",
        say.date(new Stated(DAY, Precision.DAY, "2021-12-27", "test", "it lies in the future")));
  }

  @Test
  void aBoundedDateSaysWhatBoundsIt() {
    assertEquals("between 1 October and 27 December 2021, because a fair is named",
        say.date(new Bounded(LocalDate.of(2021, 10, 1), DAY, "a fair is named")));
    assertEquals("between 1 October 2020 and 27 December 2021",
        say.date(new Bounded(LocalDate.of(2020, 10, 1), DAY, "")));
    assertEquals("not before 27 December 2021, because he took office then",
        say.date(new Bounded(DAY, null, "he took office then")));
    assertEquals("not after 27 December 2021", say.date(new Bounded(null, DAY, "")));
    assertEquals("date not stated", say.date(new Publication.Unknown()));
    assertNull(say.iso(new Publication.Unknown()));
  }

  private static Item item(String id, @Nullable String source, @Nullable String host, Publication published) {
    return new Item(id, "a", null, List.of(), false, null, host, source, "en", "English", published, Instant.EPOCH, false,
        List.of(), List.of(), List.of());
  }

  private String told(Item first) {
    return say.coverage(item("z", "Late", null, new Publication.Unknown()),
        new Coverage("a", 1234, 3, List.of(first), "story=a"));
  }

  @Test
  void theFirstReportOfAStoryIsNamedWithWhatIsKnownOfIt() {
    Publication day = new Stated(DAY, Precision.DAY, "2021-12-27", "test", null);
    assertEquals("1,234 reports, first at Example Post, 27 December 2021",
        told(item("a", "Example Post", "post.example", day)));
    assertEquals("1,234 reports, first at post.example, date not stated",
        told(item("a", " ", "post.example", new Publication.Unknown())));
    assertEquals("1,234 reports, the first with no stated source, 27 December 2021", told(item("a", null, null, day)));
    assertEquals("1,234 reports, this one first", told(item("z", "Late", null, day)));
  }

  @Test
  void originsAreSaidWhereTheyAreFewerThanReports() {
    assertEquals("1 independent origin", say.origins(new Coverage("a", 2, 1, List.of(), "")));
    assertEquals("2 independent origins", say.origins(new Coverage("a", 5, 2, List.of(), "")));
    assertEquals("", say.origins(new Coverage("a", 2, 2, List.of(), "")));
  }

  @Test
  void numbersAndTimesReadEasily() {
    assertEquals("1,234,567", say.number(1234567));
    assertEquals("1 article", say.count(1, "article", "articles"));
    assertEquals("0 articles", say.count(0, "article", "articles"));
    assertEquals("less than 1 ms", say.took(Duration.ofNanos(400)));
    assertEquals("12 ms", say.took(Duration.ofMillis(12)));
    assertEquals("1.4 s", say.took(Duration.ofMillis(1400)));
    assertEquals("2 May 2026, 08:30 UTC", say.moment(Instant.parse("2026-05-02T08:30:00Z")));
  }

  @Test
  void onlyWebAddressesMayBeLinked() {
    assertEquals("https://post.example/a?b=c", say.link("https://post.example/a?b=c"));
    assertEquals("HTTP://post.example/é|x", say.link("HTTP://post.example/é|x"));
    for (String url : List.of("javascript:alert(1)", "data:text/html,x", "//post.example/a", "https:", "http:///x",
        "java\nscript:alert(1)", "https://bank.example@post.example/", "https://post.example\\x", "file:///etc/passwd", " https://post.example")) {
      assertNull(say.link(url), url);
    }
    assertNull(say.link(null));
  }

  @Test
  void xmlHoldsNoForbiddenCharacter() {
    assertEquals("a\tb\n😀c", Xml.allowed("a\u0000\tb\n\u0007😀\uD800c\uFFFE"));
  }

  @Test
  void aQueryStringIsTakenApartAndKeptWhereItCannotBeDecoded() {
    assertEquals(Map.of("q", List.of("a b&c"), "country", List.of("ml", "bf"), "x", List.of("%zz")),
        Parameters.of("q=a+b%26c&country=ml&country=bf&x=%zz&"));
  }
}
