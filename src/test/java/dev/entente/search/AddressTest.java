package dev.entente.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import dev.entente.article.Facet;
import dev.entente.index.Search;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class AddressTest {

  private final ValueNames names = new ValueNames(new TinyNames());

  static Stream<Arguments> addresses() {
    return Stream.of(
        arguments("", ""),
        arguments("q=&country=&since=", ""),
        arguments("size=10&page=1&sort=relevance", ""),
        arguments("country=tr&q=drones&country=ml", "q=drones&country=ml&country=tr"),
        arguments("country=ml&country=ml", "country=ml"),
        arguments("-country=fr&country=ml", "country=ml&-country=fr"),
        arguments("f[country][]=fr&f[-country][]=ml", "country=fr&-country=ml"),
        arguments("f%5Bcountry%5D%5B%5D=fr", "country=fr"),
        arguments("f[country]=fr", "country=fr"),
        arguments("from=fr&to=eg", "country=eg&partner=fr"),
        arguments("country=ML", "country=ml"),
        arguments("country=Mali", "country=ml"),
        arguments("country=mli", "country=ml"),
        arguments("country=Cote+d%27Ivoire", "country=ci"),
        arguments("country=Gambia", "country=gm"),
        arguments("country=uk&country=USA", "country=gb&country=us"),
        arguments("country=none", "country=none"),
        arguments("lang=French", "lang=fr"),
        arguments("equipment=armed+uav", "equipment=uav.armed"),
        arguments("source=Example+Post", "source=Example+Post"),
        arguments("size=50&page=2&sort=date&until=2025-03&since=2025&year=2024&q=a",
            "q=a&year=2024&since=2025&until=2025-03&sort=date&page=2&size=50"),
        arguments("sort=date", ""),
        arguments("sort=seen", "sort=seen"),
        arguments("since=P7D&until=today", "since=7d&until=today"),
        arguments("since=2025-3-1", "since=2025-03-01"),
        arguments("q=  mali   drones ", "q=mali+drones"),
        arguments("q=%22armed+drones%22+Su-35", "q=%22armed+drones%22+Su-35"),
        arguments("q=d%C3%A9fense", "q=d%C3%A9fense"),
        arguments("q=drones+country:Mali+-partner:fr", "q=drones&country=ml&-partner=fr"),
        arguments("q=country:ml&country=bf", "country=bf&country=ml"),
        arguments("q=country:%22South+Korea%22", "country=kr"),
        arguments("q=date:2026-03..2026-04", "since=2026-03&until=2026-04"),
        arguments("q=date:2026", "since=2026&until=2026"),
        arguments("q=date:7d", "since=7d"),
        arguments("q=date:2026-03/", "since=2026-03"),
        arguments("q=mali+since:7d&since=2025", "q=mali&since=7d"),
        arguments("facets=country&country=ml", "country=ml"),
        arguments("q=mali&q=drones", "q=mali+drones"),
        arguments("size=20&sort=seen&reports=all&since=2025&story=none&country=ml",
            "country=ml&since=2025&reports=all&sort=seen&size=20"),
        arguments("reports=first&q=mali", "q=mali"),
        arguments("since=2025&story=ABCDEFGHIJKMN&country=ml", "country=ml&story=abcdefghijkmn&since=2025"),
        arguments("story=abcdefghijkmn&reports=all", "story=abcdefghijkmn"),
        arguments("q=drones+story:abcdefghijkmn", "q=drones&story=abcdefghijkmn"),
        arguments("system=k-4", "system=Kestrel+4"),
        arguments("system=CERNICALO&system=kestrel+4", "system=Kestrel+4"),
        arguments("q=system:%22Kestrel+4%22+says:maker+confidence:high", "system=Kestrel+4&says=maker&confidence=high"),
        arguments("org=ors&org=Unheard-of+Works", "org=Anvil+Works&org=Unheard-of+Works"),
        arguments("q=org:aw+person:%22ada+example%22", "org=Anvil+Works&person=Ad%C3%A1+Example"),
        arguments("person=Nobody+Known&person=NONE", "person=Nobody+Known&person=none"),
        arguments("q=mention:France", "mention=fr"),
        arguments("q=-mention:france.expelled+mention:fr", "mention=fr&-mention=fr.expelled"),
        arguments("mention=none&says=none&confidence=LOW", "says=none&confidence=low&mention=none"),
        arguments("year=2024&mention=fr&says=paper&system=Hornet&stage=agreed&region=011&person=X&org=Y&confidence=low",
            "system=Hornet&region=011&stage=agreed&says=paper&confidence=low&org=Y&person=X&mention=fr&year=2024"),
        arguments("?country=ml", "country=ml"));
  }

  @ParameterizedTest(name = "{0} is {1}")
  @MethodSource("addresses")
  void oneSearchHasOneAddress(String address, String canonical) {
    SearchState state = read(address).state();
    assertEquals(canonical, state.canonical());
    assertEquals(state, read(canonical).state());
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(delimiter = '|', textBlock = """
      foo=1               | The address has a part "foo" that means nothing here; it was left out.
      since=31.12.2025    | "31.12.2025" is no date for since, so it was left out. Write 2025, 2025-03,
      since=2025-02-30    | "2025-02-30" is no date for since
      until=2025-13       | "2025-13" is no date for until
      page=-1             | There is no page "-1"; this is the first.
      page=two            | There is no page "two"; this is the first.
      page=5000           | Only the first 10,000 articles can be paged through
      page=99999999999999 | Only the first 10,000 articles can be paged through
      size=17             | A page cannot have "17" articles; it may have 10, 20, 50 or 100.
      story=17            | "17" is no story, so it was left out. A story has the id of one of its articles
      q=-story:abc x      | A story cannot be excluded: "-story:" was left out.
      reports=some        | There is no way "some" to show reports; there are first (one report of each story) and all.
      sort=best           | There is no order "best"; there are relevance, date, seen.
      facets=colour       | There is no list of "colour" to open.
      since=2024&since=7d | The address says "since" more than once; the first was used.
      system=kestral+4    | "kestral 4" is not known as a value of System, so it finds nothing. Did you mean Kestrel 4?
      says=somebody       | "somebody" is not known as a value of Said by, so it finds nothing.
      mention=zz.topic    | "zz.topic" is not known as a value of Mention, so it finds nothing.
      country=zz          | "zz" is not known as a value of Country, so it finds nothing.
      -country=zz         | "zz" is not known as a value of Country, so it excludes nothing.
      lang=klingon        | "klingon" is not known as a value of Language
      year=25             | "25" is not known as a value of Year
      q=since:soon        | "soon" is no date for since
      q=(mali             | A parenthesis is not closed; it was closed at the end.
      q=since:7d&since=1y | The dates in the search box replace the ones that were chosen before.
      """)
  void whatIsWrongIsSaid(String address, String notice) {
    List<String> notices = read(address).notices().stream().map(Results.Notice::text).toList();
    assertEquals(1, notices.size(), notices.toString());
    assertTrue(notices.getFirst().startsWith(notice), notices.toString());
  }

  @Test
  void anUnknownValueStaysAndNearNamesAreOffered() {
    Address address = read("q=drones&country=turkey&partner=ru");
    assertEquals(List.of("turkey"), address.state().included(Facet.COUNTRY));
    Results.Notice notice = address.notices().getFirst();
    assertTrue(notice.text().endsWith("Did you mean T\u00fcrkiye?"), notice.text());
    assertEquals(new Results.Link("T\u00fcrkiye", "q=drones&country=tr&partner=ru", false), notice.mend());
  }

  @Test
  void aMendedQueryKeepsTheFilters() {
    Results.Notice notice = read("q=(drones+country:bf&country=ml&sort=date").notices().getFirst();
    assertEquals("q=drones&country=bf&country=ml&sort=date", read("q=drones+country:bf&country=ml&sort=date")
        .state().canonical());
    // The words were mended on the way already, so there is nowhere new to go.
    assertNull(notice.mend());
    assertEquals(new Results.Link("Search mali -drones", "q=mali+-drones&country=ml", false),
        read("q=mali+-+drones&country=ml").notices().getFirst().mend());
    assertEquals(new Results.Link("Search mali", "q=mali", false), read("q=mali+OR").notices().getFirst().mend());
  }

  @Test
  void aTooDeepPageIsTheDeepest() {
    assertEquals(1_000, read("page=5000").state().page());
    assertEquals(100, read("page=5000&size=100").state().page());
    assertEquals(100, read("size=100&page=100").state().page());
    assertEquals(List.of(), read("size=100&page=100").notices());
  }

  @Test
  void aFloodOfNonsenseStaysReadable() {
    StringBuilder address = new StringBuilder("q=mali");
    for (int i = 0; i < 5_000; i++) {
      address.append("&x").append(i).append("=1&country=q").append(i);
    }
    Address read = read(address.toString());
    assertEquals(Notices.MOST + 1, read.notices().size());
    assertEquals(Conditions.MOST_VALUES, read.state().included(Facet.COUNTRY).size());
  }

  @Test
  void changingAnythingButThePageGoesBackToTheFirst() {
    SearchState state = read("q=a&country=ml&page=3&sort=date").state();
    assertEquals("q=a&sort=date", state.without(Facet.COUNTRY, "ml").canonical());
    assertEquals("q=a&-country=ml&sort=date", state.excluding(Facet.COUNTRY, "ml").canonical());
    assertEquals("q=a&country=ml", state.withSort(Search.Order.RELEVANCE).canonical());
    assertEquals("q=a&country=ml&sort=date&page=4", state.withPage(4).canonical());
    assertEquals("q=a&country=ml&sort=date&size=20", state.withSize(20).canonical());
    assertEquals("q=a&sort=date", state.withoutFilters().canonical());
  }

  @ParameterizedTest(name = "{0}: {1} to {2}")
  @CsvSource({
      "2025, 2025-01-01, 2025-12-31", "2024-02, 2024-02-01, 2024-02-29", "2025-03-05, 2025-03-05, 2025-03-05",
      "7d, 2026-03-24, 2026-03-24", "2w, 2026-03-17, 2026-03-17", "1m, 2026-02-28, 2026-02-28",
      "1y, 2025-03-31, 2025-03-31", "p10d, 2026-03-21, 2026-03-21", "today, 2026-03-31, 2026-03-31",
      "yesterday, 2026-03-30, 2026-03-30", "0w, 2026-03-31, 2026-03-31"})
  void aDateStandsForItsFirstOrLastDay(String text, LocalDate first, LocalDate last) {
    DateLimit limit = DateLimit.read(text).orElseThrow();
    LocalDate today = LocalDate.of(2026, 3, 31);
    assertEquals(first, limit.first(today));
    assertEquals(last, limit.last(today));
    assertEquals(limit, DateLimit.read(limit.text()).orElseThrow());
  }

  @ParameterizedTest
  @CsvSource({"0000", "20250", "2025-00", "2025-01-32", "2023-02-29", "d", "7x", "12345d", "''", "2025-1-1-1"})
  void whatIsNoDateIsRefused(String text) {
    assertTrue(DateLimit.read(text).isEmpty());
  }

  private Address read(String query) {
    return Address.read(QueryString.read(query), names);
  }
}
