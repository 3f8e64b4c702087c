package dev.entente.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.entente.article.ArticleId;
import dev.entente.article.Country;
import dev.entente.article.Equipment;
import dev.entente.article.Facet;
import dev.entente.article.Publication;
import dev.entente.index.Dates;
import dev.entente.index.Explanation;
import dev.entente.index.Filter;
import dev.entente.index.Hit;
import dev.entente.index.Query;
import dev.entente.index.Search;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class ArticleSearchesTest {

  private static final Instant NOW = Instant.parse("2026-03-31T23:30:00Z");

  private final CannedIndex index = new CannedIndex();
  private final CannedBook book = new CannedBook();
  private final AtomicLong nanos = new AtomicLong();
  private final ArticleSearches searches = new ArticleSearches(
      index, new TinyNames(), book, InstantSource.fixed(NOW), () -> nanos.getAndAdd(5_000_000));

  @Test
  void theIndexIsAskedOnceForEverything() {
    index.finding(3);
    results("q=drones+OR+jets&country=ml&-partner=fr&since=7d&until=2026-03&sort=date&page=2&size=20&party=tr");
    assertEquals(List.of(new Search(
        new Query.Any(List.of(new Query.Word("drones"), new Query.Word("jets"))),
        List.of(Filter.of(Facet.COUNTRY, "ml"), Filter.not(Facet.PARTNER, "fr"), Filter.of(Facet.PARTY, "tr")),
        null, new Dates(LocalDate.of(2026, 3, 24), LocalDate.of(2026, 3, 31)), null, Search.Order.DATE, true, 20, 20,
        Set.of(Facet.COUNTRY, Facet.PARTNER, Facet.EQUIPMENT, Facet.SYSTEM, Facet.REGION, Facet.KIND, Facet.STAGE,
            Facet.SOURCE, Facet.LANG, Facet.YEAR), true)), index.searches);
    assertEquals(List.of(), index.explains);
  }

  @Test
  void fieldsOfTheBoxAreFiltersLikeParameters() {
    index.finding(1);
    Results results = results("q=drones+country:Mali&partner=ru");
    assertEquals(List.of(Filter.of(Facet.COUNTRY, "ml"), Filter.of(Facet.PARTNER, "ru")), index.asked().filters());
    assertEquals(new Query.Word("drones"), index.asked().query());
    assertEquals("drones", results.q());
    assertEquals("q=drones&country=ml&partner=ru", results.query());
    assertEquals("\"drones\" \u00b7 country Mali \u00b7 partner Russia", results.words());
  }

  @Test
  void theRailStandsInItsOrderWithoutEmptyLists() {
    index.finding(3).counting(Facet.YEAR, "2024", 5, "2026", 1, "2025", 2).counting(Facet.COUNTRY, "ml", 3)
        .counting(Facet.LANG, "fr", 2, "und", 1).counting(Facet.PARTNER, "ru", 3);
    Results results = results("");
    assertEquals(
        List.of("Country: recipient or host", "Partner: supplier or visitor", "Language", "Year"),
        results.facets().stream().map(Results.FacetList::title).toList());
    assertEquals("French 2, language not known 1", show(results.facets().get(2).values()));
    assertEquals("2026 1, 2025 2, 2024 5", show(results.facets().get(3).values()));
  }

  @Test
  void furtherFiltersAreCountedOnlyWhereTheyAreUsed() {
    index.finding(3).counting(Facet.PERSON, "Bo Sample", 2);
    Results results = results("country=ml");
    assertEquals(List.of("country=ml&facets=org", "country=ml&facets=person", "country=ml&facets=says"),
        results.further().stream().map(Results.Link::query).toList());
    assertEquals("Who says so", results.further().getLast().label());
    Results used = results("says=maker&facets=person&mention=fr");
    assertEquals(Set.of(Facet.SAYS, Facet.PERSON, Facet.MENTION), index.searches.getLast().facets().stream()
        .filter(facet -> !index.searches.getFirst().facets().contains(facet)).collect(Collectors.toSet()));
    assertEquals(List.of("Organisation"), used.further().stream().map(Results.Link::label).toList());
    assertEquals(List.of("Said by: Maker", "Mention: France"),
        used.chips().stream().map(Results.Chip::label).toList());
    index.finding(0);
    assertEquals(List.of(), results("country=ml").further());
  }

  @Test
  void valuesThatTheIndexDoesNotListAreCountedAsMore() {
    index.finding(9).counting(Facet.ORG, "Anvil Works", 9).furtherOrganisations = 41;
    Results.FacetList list = results("facets=org").facets().getFirst();
    assertEquals(41, list.more());
    assertEquals("Organisation", list.title());
  }

  @Test
  void eightValuesAreShownAndTheChosenOnesFirstEvenAtZero() {
    index.finding(1).counting(Facet.COUNTRY, "none", 90, "ml", 12, "bf", 11, "ci", 10, "eg", 9, "fr", 8, "gb", 7,
        "gm", 6, "kr", 5, "lv", 4, "mz", 3, "pk", 2);
    Results.FacetList list = results("country=mz&-country=us&page=2").facets().getFirst();
    assertEquals("*Mozambique 3, -United States 0, Mali 12, Burkina Faso 11, C\u00f4te d'Ivoire 10, Egypt 9, France 8, "
        + "United Kingdom 7, The Gambia 6, South Korea 5, not stated 90", show(list.values()));
    assertEquals(2, list.more());
    assertEquals("country=mz&-country=us&facets=country", list.moreQuery());
    Results.FacetList opened = results("country=mz&-country=us&facets=country").facets().getFirst();
    assertEquals(13, opened.values().size());
    assertEquals(0, opened.more());
    assertNull(opened.moreQuery());
  }

  @Test
  void aValueIsALinkThatSwitchesItAndGoesToTheFirstPage() {
    index.finding(1).counting(Facet.COUNTRY, "ml", 12, "bf", 11, "fr", 1);
    List<Results.FacetValue> values = results("q=a&country=ml&-country=fr&page=2").facets().getFirst().values();
    assertEquals("q=a&-country=fr", values.get(0).query());
    assertNull(values.get(0).without());
    assertTrue(values.get(1).excluded());
    assertEquals("q=a&country=ml", values.get(1).query());
    assertEquals("q=a&country=bf&country=ml&-country=fr", values.get(2).query());
    assertEquals("q=a&country=ml&-country=bf&-country=fr", values.get(2).without());
  }

  @Test
  void leavesStandUnderTheirClassAndTakeItsPlace() {
    index.finding(1).counting(Facet.EQUIPMENT, "uav", 5, "small", 3, "uav.armed", 3, "small.rifle", 3, "uav.mini", 2,
        "unspec", 1);
    List<Results.FacetValue> values = results("equipment=uav").facets().getFirst().values();
    assertEquals("*Drones 5 [Armed UAV / UCAV 3, Small drone 2], Small arms 3 [Assault rifle 3], unspec 1",
        show(values));
    assertEquals("equipment=uav.armed", values.getFirst().children().getFirst().query());
    assertEquals("equipment=small&equipment=uav", values.get(1).query());
    List<Results.FacetValue> leaf = results("equipment=uav.mini").facets().getFirst().values();
    assertEquals("equipment=uav", leaf.getFirst().query());
  }

  @Test
  void regionsAreNestedAndSecurityRegionsComeAfter() {
    index.finding(1).counting(Facet.REGION, "sahel", 9, "002", 8, "202", 7, "011", 6, "155", 4, "150", 4, "015", 1);
    assertEquals("Africa 8 [Sub-Saharan Africa 7 [Western Africa 6], Northern Africa 1], Europe 4 [Western Europe 4], "
        + "Sahel 9", show(results("").facets().getFirst().values()));
    assertEquals("Africa 8 [Sub-Saharan Africa 7 [Western Africa 6], Northern Africa 1], Europe 4 [Western Europe 4], "
        + "Sahel 9", show(searches.regions()));
    assertEquals("region=002", searches.regions().getFirst().query());
  }

  @Test
  void aChosenLeafIsShownWithItsClassEvenAtZero() {
    index.finding(1).counting(Facet.EQUIPMENT, "small", 1, "uav", 0, "uav.armed", 0);
    assertEquals("Drones 0 [*Armed UAV / UCAV 0], Small arms 1",
        show(results("equipment=uav.armed").facets().getFirst().values()));
  }

  @Test
  void chipsSayWhatIsOnAndSwitchItOff() {
    index.finding(1);
    Results results = results("q=a&country=ml&country=none&-partner=fr&party=tr&since=2025&until=7d&lang=fr");
    assertEquals(List.of("Country: Mali", "Country: not stated", "not Partner: France", "Either role: T\u00fcrkiye",
        "Language: French", "since 1 January 2025", "until 7 days ago"),
        results.chips().stream().map(Results.Chip::label).toList());
    assertTrue(results.chips().get(2).excluded());
    assertEquals("q=a&country=ml&country=none&party=tr&lang=fr&since=2025&until=7d", results.chips().get(2).query());
    assertEquals("q=a&country=ml&country=none&-partner=fr&party=tr&lang=fr&until=7d", results.chips().get(5).query());
    assertEquals("q=a", results.clearFilters());
    assertEquals("\"a\" \u00b7 country Mali or not stated \u00b7 not partner France \u00b7 either role T\u00fcrkiye "
        + "\u00b7 language French \u00b7 since 1 January 2025 \u00b7 until 7 days ago", results.words());
  }

  @Test
  void undatedArticlesAreCountedAndLinked() {
    index.finding(1);
    index.undated = 4;
    Results results = results("country=ml&year=2025&since=2025&page=3");
    assertEquals(4, results.undated());
    assertEquals("country=ml&year=none", results.undatedQuery());
  }

  @Test
  void sortingKeepsTheRest() {
    index.finding(1);
    assertEquals(List.of(
        new Results.Link("Best match", "q=a&country=ml", false),
        new Results.Link("Newest", "q=a&country=ml&sort=date", true),
        new Results.Link("Last added", "q=a&country=ml&sort=seen", false)),
        results("q=a&country=ml&sort=date&page=2").sorts());
    assertEquals(List.of(
        new Results.Link("Newest", "country=ml", true),
        new Results.Link("Last added", "country=ml&sort=seen", false)),
        results("country=ml&sort=date").sorts());
  }

  @Test
  void pagesLeadOnAndBackAndNotTooDeep() {
    index.finding(1_000_000);
    Results.Pages pages = results("q=a&page=500").pages();
    assertEquals(1_000, pages.of());
    assertEquals("q=a&page=499", pages.previous());
    assertEquals("q=a&page=501", pages.next());
    assertEquals("497 498 499 500 501 502 503",
        pages.near().stream().map(Results.Link::label).collect(Collectors.joining(" ")));
    assertTrue(pages.near().get(3).current());
    assertNull(results("q=a&page=1000").pages().next());
    index.finding(25);
    Results.Pages few = results("q=a").pages();
    assertEquals(3, few.of());
    assertNull(few.previous());
    assertEquals("1 2 3", few.near().stream().map(Results.Link::label).collect(Collectors.joining(" ")));
  }

  @Test
  void aPageBehindTheEndSaysSo() {
    index.finding(25);
    Results results = results("q=a&page=9");
    assertEquals(new Results.Notice("There is no page 9: the results end before it.",
        new Results.Link("Go to page 3", "q=a&page=3", false)), results.notices().getFirst());
    assertEquals("q=a&page=3", results.pages().previous());
  }

  @Test
  void datesTheWrongWayRoundAreOfferedTurned() {
    index.finding(0);
    assertEquals(new Results.Notice("The dates end before they begin.",
        new Results.Link("The other way round", "since=2024&until=2025", false)),
        results("since=2025&until=2024").notices().getFirst());
  }

  @Test
  void nothingFoundSaysThatClaimsAreApart() {
    index.explanation = new Explanation(0, 0, List.of(), 1);
    assertEquals("1 article has all of these labels, but not together in one claim: it says them in different claims.",
        results("country=ml&partner=ru&equipment=uav").nothing().reasons().getFirst());
    index.explanation = new Explanation(0, 0, List.of(), 3);
    assertEquals("3 articles have all of these labels, but not together in one claim: they say them in "
        + "different claims.", results("country=ml&partner=ru&equipment=uav").nothing().reasons().getFirst());
  }

  @Test
  void nothingFoundOffersTheSearchWithoutEachCondition() {
    index.explanation = new Explanation(12, 1, List.of(
        new Explanation.Without(Filter.of(Facet.COUNTRY, "mz"), 0),
        new Explanation.Without(Filter.of(Facet.PARTNER, "pk", "tr"), 2),
        new Explanation.Without(Filter.not(Facet.EQUIPMENT, "uav"), 1)), 0);
    index.total = search -> search.size() == 0 ? 1 : 0;
    Results.Nothing nothing = results("q=a&country=mz&partner=pk&partner=tr&-equipment=uav&since=2025").nothing();
    assertEquals(List.of(
        new Results.Link("Without Partner: Pakistan or T\u00fcrkiye: 2 articles",
            "q=a&country=mz&-equipment=uav&since=2025", false),
        new Results.Link("Allowing Equipment: Drones: 1 article",
            "q=a&country=mz&partner=pk&partner=tr&since=2025", false),
        new Results.Link("Without the words: 12 articles",
            "country=mz&partner=pk&partner=tr&-equipment=uav&since=2025", false),
        new Results.Link("Without the dates: 1 article",
            "q=a&country=mz&partner=pk&partner=tr&-equipment=uav", false)), nothing.tries());
    assertEquals(List.of("No article meets all of these conditions."), nothing.reasons());
    assertEquals(0, index.explains.getFirst().search().size());
  }

  @Test
  void nothingFoundSaysWhetherTheStateIsThereAtAll() {
    index.total = search -> search.filters().equals(List.of(Filter.of(Facet.PARTY, "pk"))) ? 3 : 0;
    Results.Nothing nothing = results("country=pk").nothing();
    assertEquals(List.of("No article at all has Country: Pakistan."), nothing.reasons());
    assertEquals(List.of(new Results.Link("Only Either role: Pakistan: 3 articles", "party=pk", false)),
        nothing.tries());
  }

  @Test
  void nothingFoundSaysWhetherTheStateIsOnlyNamedOrAPartyAfterAll() {
    index.total = search -> search.filters().equals(List.of(Filter.of(Facet.MENTION, "fr"))) ? 2 : 0;
    assertEquals(List.of(new Results.Link("Only Mention: France: 2 articles", "mention=fr", false)),
        results("partner=fr").nothing().tries());
    index.total = search -> search.filters().equals(List.of(Filter.of(Facet.PARTY, "fr"))) ? 5 : 0;
    Results.Nothing nothing = results("mention=fr.expelled").nothing();
    assertEquals(List.of("No article at all has Mention: France (expelled)."), nothing.reasons());
    assertEquals(List.of(new Results.Link("Only Either role: France: 5 articles", "party=fr", false)), nothing.tries());
    index.total = search -> search.filters().equals(List.of(Filter.of(Facet.MENTION, "fr"))) ? 2 : 0;
    assertEquals(List.of(new Results.Link("Only Mention: France: 2 articles", "mention=fr", false)),
        results("mention=fr.expelled").nothing().tries());
  }

  @Test
  void nothingFoundForWordsAloneAndInAnEmptyArchive() {
    assertEquals(List.of("No article has these words."), results("q=zzz").nothing().reasons());
    assertEquals(List.of("There is no article in the archive yet."), results("").nothing().reasons());
    index.undated = 2;
    assertEquals("2 articles match but do not state the date.", results("since=2025").nothing().reasons().getFirst());
  }

  @Test
  void hitsAreMadePresentable() {
    index.finding(1);
    index.hits = List.of(new Hit(new ArticleId("abcdefghijkmn"), "Drones for Mali", true,
        List.of(new Hit.Span(0, 6)), "https://www.example.org/a?b=1", "Example Post", "fr", new Publication.Unknown(),
        NOW, true, List.of(new Hit.Pair(new Country("ml"), new Country("tr"), false)),
        List.of(new Equipment("uav.armed")),
        List.of(new Hit.Snippet("It bought drones.", List.of(new Hit.Span(10, 16)), Hit.Basis.QUERY))));
    Item item = results("q=drones").items().getFirst();
    assertEquals(new Item("abcdefghijkmn", "abcdefghijkmn", null, List.of(new Part("Drones", true), new Part(" for Mali", false)), true,
        "https://www.example.org/a?b=1", "example.org", "Example Post", "fr", "French", new Publication.Unknown(), NOW,
        true, List.of(new Item.Pair(new Item.Label("ml", "Mali"), new Item.Label("tr", "T\u00fcrkiye"), false)),
        List.of(new Item.Label("uav.armed", "Armed UAV / UCAV")),
        List.of(new Item.Passage(List.of(new Part("It bought ", false), new Part("drones", true),
            new Part(".", false)), "query"))), item);
    assertNull(Items.host("not an address"));
    assertNull(Items.host(null));
  }

  private static Hit hit(String id, String story, String title, String source) {
    return new Hit(new ArticleId(id), new ArticleId(story), title, false, List.of(), null, source, "en",
        new Publication.Unknown(), NOW, false, List.of(), List.of(), List.of());
  }

  @Test
  void ofEachStoryOneReportIsListedWithTheOthersUnderIt() {
    index.finding(12);
    index.listed = 9;
    index.hits = List.of(
        hit("abcdefghijkm2", "abcdefghijkm1", "Copy", "Late"), hit("abcdefghijkm9", "abcdefghijkm9", "Alone", "One"));
    index.cards = List.of(
        hit("abcdefghijkm1", "abcdefghijkm1", "First", "Early"), hit("abcdefghijkm2", "abcdefghijkm1", "Copy", "Late"));
    book.telling(1, new ArticleId("abcdefghijkm1"), new ArticleId("abcdefghijkm2"))
        .telling(1, new ArticleId("abcdefghijkm9"));
    Results results = results("q=drones&page=2&size=10");
    assertTrue(index.asked().collapse());
    assertEquals(12, results.total());
    assertEquals(9, results.listed());
    assertEquals(1, results.pages().of());
    assertEquals(new Results.Link("Show every report", "q=drones&reports=all", false), results.grouping());
    Coverage coverage = results.items().getFirst().coverage();
    assertEquals("abcdefghijkm1", coverage.story());
    assertEquals(2, coverage.reports());
    assertEquals(List.of("First", "Copy"), coverage.first().stream().map(Item::plainTitle).toList());
    assertEquals("story=abcdefghijkm1", coverage.query());
    assertFalse(results.items().get(1).coverage().several());
    assertEquals(List.of(), results.items().get(1).coverage().first(), "nothing is asked for an article alone");
  }

  @Test
  void everyReportIsShownWhereThatIsAskedOrOneStoryIs() {
    index.finding(12);
    index.listed = 9;
    Results every = results("q=drones&reports=all");
    assertFalse(index.asked().collapse());
    assertEquals(new Results.Link("Group reports of one story", "q=drones", false), every.grouping());
    assertEquals(2, every.pages().of());
    index.searches.clear();
    index.cards = List.of(
        hit("abcdefghijkm1", "abcdefghijkm1", "First", "Early"), hit("abcdefghijkm2", "abcdefghijkm1", "Copy", "Late"));
    Results one = results("story=abcdefghijkm2");
    assertEquals(new ArticleId("abcdefghijkm2"), index.asked().story());
    assertFalse(index.asked().collapse());
    assertNull(one.grouping());
    assertEquals("story \u201cFirst\u201d", one.words());
    assertEquals(List.of(new Results.Chip("Story: First", false, "")), one.chips());
    assertEquals("story \u201cabcdefghijkm7\u201d", searches.words("story=abcdefghijkm7"));
  }

  @Test
  void whileTheStoriesAreNotKnownNothingStandsBehindAnother() {
    index.finding(12);
    book.ready = false;
    Results results = results("q=drones");
    assertFalse(index.asked().collapse());
    assertNull(results.grouping());
    assertTrue(results.notices().getFirst().text().startsWith("The stories are still being put together"));
  }

  @Test
  void nothingFoundInAStoryOffersAllStories() {
    index.total = search -> search.story() == null ? 4 : 0;
    assertTrue(results("q=zzz&story=abcdefghijkm7").nothing().tries()
        .contains(new Results.Link("In all stories: 4 articles", "q=zzz", false)));
  }

  @Test
  void anyReportLeadsToItsStory() {
    index.cards = List.of(hit("abcdefghijkm2", "abcdefghijkm1", "Copy", "Late"));
    book.telling(1, new ArticleId("abcdefghijkm1"), new ArticleId("abcdefghijkm2"));
    assertEquals(Optional.of("abcdefghijkm1"), searches.story("abcdefghijkm2"));
    assertEquals(Optional.empty(), searches.story("abcdefghijkm3"));
    assertEquals(Optional.empty(), searches.story("../../etc"));
    assertEquals(2, searches.coverage("abcdefghijkm2").orElseThrow().reports());
    assertEquals(Optional.empty(), searches.coverage("abcdefghijkm3"));
    assertEquals(Optional.empty(), searches.coverage("../../etc"));
  }

  @Test
  void marksStandWhereTheyShouldWhateverTheSpans() {
    assertEquals("a[bc]d", marked("abcd", 1, 3));
    assertEquals("[abcd]", marked("abcd", -5, 99));
    assertEquals("abcd", marked("abcd", 3, 1, 9, 12, 2, 2));
    assertEquals("[abc]d", marked("abcd", 1, 3, 0, 2));
    assertEquals("[abcd]", marked("abcd", 0, 2, 2, 4));
    assertEquals("[\ud83d\ude80]x", marked("\ud83d\ude80x", 0, 2));
    assertEquals("\ud83d\ude80x", marked("\ud83d\ude80x", 0, 1));
    assertEquals("", marked("", 0, 1));
  }

  @Test
  void theTimeTakenIsMeasured() {
    index.finding(1);
    assertEquals(Duration.ofMillis(5), results("").took());
  }

  @Test
  void aSavedSearchIsCountedFromItsQueryString() {
    index.finding(7);
    Instant moment = Instant.parse("2026-01-01T00:00:00Z");
    assertEquals(7, searches.count("q=drones&country=ml", moment));
    assertEquals(moment, index.asked().seenAfter());
    assertEquals(0, index.asked().size());
    assertEquals(List.of(Filter.of(Facet.COUNTRY, "ml")), index.asked().filters());
    assertEquals("\"drones\" \u00b7 country Mali", searches.words("q=drones&country=ml"));
    assertEquals("", searches.words("page=2"));
    assertEquals("\"armed drones\" mali", searches.words("q=%22armed+drones%22+mali"));
    assertEquals("country=ml", searches.canonical(QueryString.read("country=ML&facets=kind")));
  }

  @Test
  void statesAreListedByNameWithBothCounts() {
    index.counting(Facet.COUNTRY, "none", 4, "tr", 3, "ml", 2, "lv", 0).counting(Facet.PARTNER, "tr", 5, "ci", 1);
    assertEquals(List.of(new CountryCount("ci", "C\u00f4te d'Ivoire", 0, 1), new CountryCount("ml", "Mali", 2, 0),
        new CountryCount("tr", "T\u00fcrkiye", 3, 5)), searches.countries());
    assertEquals(0, index.asked().size());
  }

  @Test
  void theNewestAreAskedByFirstSight() {
    searches.newest(500);
    assertEquals(Search.Order.SEEN, index.asked().order());
    assertEquals(100, index.asked().size());
    assertFalse(index.asked().snippets());
  }

  @Test
  void aStrayIdIsNoArticle() {
    assertEquals(Optional.empty(), searches.article("../../etc"));
    assertEquals(Optional.empty(), searches.article("abcdefghijkmn"));
  }

  private Results results(String query) {
    return searches.results(QueryString.read(query));
  }

  private static String show(List<Results.FacetValue> values) {
    return values.stream().map(v -> (v.selected() ? "*" : v.excluded() ? "-" : "") + v.label() + " " + v.count()
        + (v.children().isEmpty() ? "" : " [" + show(v.children()) + "]")).collect(Collectors.joining(", "));
  }

  private static String marked(String text, int... ends) {
    List<Hit.Span> spans = new java.util.ArrayList<>();
    for (int i = 0; i < ends.length; i += 2) {
      spans.add(new Hit.Span(ends[i], ends[i + 1]));
    }
    return Marks.parts(text, spans).stream().map(p -> p.marked() ? "[" + p.text() + "]" : p.text())
        .collect(Collectors.joining());
  }
}
