package dev.entente.index;

import static dev.entente.article.Facet.COUNTRY;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.entente.article.Article;
import dev.entente.article.ArticleId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** The stories that articles belong to: how they are kept, moved, collapsed and asked for. */
public interface StoriesContract extends IndexUnderTest {

  private static Placed in(String story, Sketch sketch) {
    return new Placed(sketch.draw(), Sketch.id(story), story.getBytes(java.nio.charset.StandardCharsets.UTF_8));
  }

  private static Sketch at(String key, int second) {
    return Sketch.article(key).seen("2026-01-01T00:00:%02dZ".formatted(second));
  }

  private void placed(Placed... articles) {
    index().place(List.of(articles));
    index().commit(Map.of());
  }

  private static Search latest() {
    return Search.of(new Query.Everything()).withCollapse(true);
  }

  /** Two stories of three and two reports, and an article alone; the later letter is the later report. */
  private void twoStoriesAndOneAlone() {
    placed(
        in("a1", at("a1", 1).claim("ml", "tr")), in("b1", at("b1", 2).claim("ml", "ru")),
        in("a1", at("a2", 3).claim("ml", "tr")), in("c1", at("c1", 4)), in("a1", at("a3", 5).claim("ne", "tr")),
        in("b1", at("b2", 6).claim("ml", "ru")));
  }

  private Map<ArticleId, ArticleId> stories() {
    Map<ArticleId, ArticleId> stories = new TreeMap<>();
    index().ask(new Places(place -> stories.put(place.article(), place.story())));
    return stories;
  }

  private static Map<ArticleId, ArticleId> stories(String... pairs) {
    Map<ArticleId, ArticleId> stories = new TreeMap<>();
    Arrays.stream(pairs).map(pair -> pair.split(" ")).forEach(p -> stories.put(Sketch.id(p[0]), Sketch.id(p[1])));
    return stories;
  }

  @Test
  default void ofEachStoryTheFirstReportInTheOrderIsListed() {
    twoStoriesAndOneAlone();
    Found found = index().ask(latest());
    assertEquals(inOrder("b2", "a3", "c1"), found.hits().stream().map(Hit::id).toList());
    assertEquals(inOrder("b1", "a1", "c1"), found.hits().stream().map(Hit::story).toList());
    assertEquals(6, index().ask(latest().withCollapse(false)).hits().size());
  }

  @Test
  default void totalsAndCountsStayThoseOfArticles() {
    twoStoriesAndOneAlone();
    Found found = index().ask(latest().withFacets(Set.of(COUNTRY)));
    assertEquals(6, found.total());
    assertEquals(3, found.listed());
    assertEquals(
        List.of(new Found.Count("ml", 4), new Found.Count("ne", 1), new Found.Count("none", 1)), found.counts(COUNTRY));
    assertEquals(6, index().ask(latest().withCollapse(false)).listed());
  }

  @Test
  default void aReportThatDoesNotMatchStandsForNothing() {
    twoStoriesAndOneAlone();
    Search search = Search.of(new Query.Everything(), Filter.of(COUNTRY, "ml")).withCollapse(true);
    assertEquals(inOrder("b2", "a2"), list(search));
    assertEquals(2, index().ask(search.withFacets(Set.of(COUNTRY))).listed());
  }

  @Test
  default void pagesOfStoriesFollowOneAnotherWithoutGapOrRepeat() {
    List<Placed> many = new ArrayList<>();
    for (int i = 0; i < 60; i++) {
      many.add(in("s" + i % 7, at("r" + i, i).title("Report").body("A drone.".repeat(1 + i * 13 % 11))));
    }
    many.add(in("alone", at("alone", 30).title("A drone").body("Alone.")));
    index().place(many);
    index().commit(Map.of());
    for (Search.Order order : Search.Order.values()) {
      Search all = new Search(
          new Query.Word("drone"), List.of(), null, Dates.ANY, null, order, true, 0, 100, Set.of(), false);
      List<ArticleId> whole = list(all);
      assertEquals(8, whole.size());
      List<ArticleId> paged = new ArrayList<>();
      for (int from = 0; from < 10; from += 3) {
        paged.addAll(list(all.withPage(from, 3, false)));
      }
      assertEquals(whole, paged, order.name());
      assertEquals(8, index().ask(all.withPage(6, 3, false)).listed());
    }
  }

  @Test
  default void theListedReportIsTheBestOfItsStory() {
    List<Placed> many = IntStream.range(0, 200).mapToObj(i -> in("s" + i % 40,
        at("r" + i, i % 60).title("Report").body("A day. ".repeat(i * 31 % 17) + "A drone. ".repeat(1 + i * 7 % 5))))
        .toList();
    index().place(many);
    index().commit(Map.of());
    Search flat = Search.of(new Query.Word("drone")).withPage(0, 100, false);
    List<Hit> ranked = new ArrayList<>(index().ask(flat).hits());
    ranked.addAll(index().ask(flat.withPage(100, 100, false)).hits());
    Set<ArticleId> told = new java.util.HashSet<>();
    List<ArticleId> best = ranked.stream().filter(hit -> told.add(hit.story())).map(Hit::id).toList();
    assertEquals(best, list(flat.withCollapse(true)));
    assertEquals(best.subList(10, 20), list(flat.withCollapse(true).withPage(10, 10, false)));
  }

  @Test
  default void aStoryIsFoundByAnyOfItsReports() {
    twoStoriesAndOneAlone();
    for (String report : List.of("a1", "a2", "a3")) {
      assertEquals(ids("a1", "a2", "a3"), find(Search.of(new Query.Everything()).withStory(Sketch.id(report))));
    }
    Search inMali = Search.of(new Query.Everything(), Filter.of(COUNTRY, "ml")).withStory(Sketch.id("a3"));
    assertEquals(ids("a1", "a2"), find(inMali));
    assertEquals(Set.of(), find(Search.of(new Query.Everything()).withStory(Sketch.id("never there"))));
    Explanation why = index().ask(new Explain(inMali));
    assertEquals(List.of(3L), why.without().stream().map(Explanation.Without::total).toList());
    assertEquals(2, why.withoutWords());
  }

  @Test
  default void movingChangesTheStoryAndNothingElse() {
    twoStoriesAndOneAlone();
    Article before = index().get(Sketch.id("c1")).orElseThrow();
    index().move(stories("c1 b1", "a3 a3", "never a1"));
    index().commit(Map.of());
    assertEquals(stories("a1 a1", "a2 a1", "a3 a3", "b1 b1", "b2 b1", "c1 b1"), stories());
    assertEquals(inOrder("b2", "a3", "a2"), list(latest()));
    assertEquals(ids("b1", "b2", "c1"), find(Search.of(new Query.Everything()).withStory(Sketch.id("c1"))));
    assertEquals(before, index().get(Sketch.id("c1")).orElseThrow());
    assertEquals(Sketch.id("b1"), index().ask(new Cards(List.of(Sketch.id("c1")))).getFirst().story());
  }

  @Test
  default void aMoveHoldsThroughEverythingThatIsWrittenAfterIt() {
    twoStoriesAndOneAlone();
    index().move(stories("c1 b1"));
    placed(in("d1", at("d1", 7)));
    index().delete(ids("b2"));
    index().commit(Map.of());
    index().erase(ids("a2"));
    index().commit(Map.of());
    assertEquals(stories("a1 a1", "a3 a1", "b1 b1", "c1 b1", "d1 d1"), stories());
    placed(in("c1", at("c1", 4).title("Anew")));
    assertEquals(Sketch.id("c1"), stories().get(Sketch.id("c1")), "what is written last counts");
    index().move(stories("c1 a1"));
    index().move(stories("c1 d1"));
    index().commit(Map.of());
    assertEquals(Sketch.id("d1"), stories().get(Sketch.id("c1")));
  }

  @Test
  default void anArticleCanBeMovedBeforeItWasCommitted() {
    index().place(List.of(in("a1", at("a1", 1)), in("b1", at("b1", 2))));
    index().move(stories("b1 a1"));
    index().place(List.of(in("c1", at("c1", 3))));
    index().commit(Map.of());
    assertEquals(stories("a1 a1", "b1 a1", "c1 c1"), stories());
  }

  @Test
  default void allPlacesAreToldOnce() {
    twoStoriesAndOneAlone();
    placed(in("a1", at("c1", 9)));
    index().delete(ids("b1"));
    index().commit(Map.of());
    List<Places.Place> places = new ArrayList<>();
    assertEquals(5, index().ask(new Places(places::add)));
    Map<ArticleId, Places.Place> byId =
        places.stream().collect(Collectors.toMap(Places.Place::article, place -> place));
    assertEquals(ids("a1", "a2", "a3", "b2", "c1"), byId.keySet());
    Places.Place moved = byId.get(Sketch.id("c1"));
    assertEquals(Sketch.id("a1"), moved.story());
    assertEquals(Instant.parse("2026-01-01T00:00:09Z"), moved.firstSeen());
    assertArrayEquals(new byte[] {'a', '1'}, moved.fingerprint());
  }

  @Test
  default void anArticleThatIsWrittenWithoutAStoryIsOneOfItsOwn() {
    given(Sketch.article("a"), Sketch.article("b"));
    assertEquals(stories("a a", "b b"), stories());
    assertEquals(2, index().ask(latest()).listed());
  }

  @Test
  default void cardsComeInTheOrderOfTheirIds() {
    twoStoriesAndOneAlone();
    List<Hit> cards = index().ask(new Cards(inOrder("b2", "never there", "a1")));
    assertEquals(inOrder("b2", "a1"), cards.stream().map(Hit::id).toList());
    assertTrue(cards.stream().allMatch(card -> card.snippets().isEmpty() && card.titleMarks().isEmpty()));
  }
}
