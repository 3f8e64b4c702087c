package dev.entente.index;

import static dev.entente.article.Facet.COUNTRY;
import static dev.entente.article.Facet.PARTNER;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.entente.article.Article;
import dev.entente.article.Country;
import dev.entente.article.Equipment;
import dev.entente.article.Facet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What hits hold, in which order they come, and how articles come and go. */
public interface HitsContract extends IndexUnderTest {

  @Test
  default void aHitTellsTheArticle() {
    Article article = Sketch.article("a").title("Mali buys").body("Mali bought.").source("Daily").language("fr")
        .stated("2024-05").seen("2026-01-02T03:04:05.678Z").claim("ml", "tr", "uav.isr", "uav.armed")
        .claim("ml", "tr", "small.pistol").mutual("ml", "ne").draw();
    index().replace(List.of(article));
    index().commit(Map.of());
    Hit hit = index().ask(Search.of(new Query.Everything())).hits().getFirst();
    assertEquals(new Hit(
        article.id(), "Mali buys", false, List.of(), article.reading().url(), "Daily", "fr",
        article.reading().published(), article.firstSeen(), false,
        List.of(
            new Hit.Pair(new Country("ml"), new Country("tr"), false),
            new Hit.Pair(new Country("ml"), new Country("ne"), true)),
        List.of(new Equipment("small.pistol"), new Equipment("uav.armed"), new Equipment("uav.isr")), List.of()), hit);
  }

  @Test
  default void theArticleComesBackAsItWasWritten() {
    Article article = Sketch.article("a").body("Mali bought.").claim("ml", "tr", "uav.isr").region("011").draw();
    index().replace(List.of(article));
    index().commit(Map.of());
    assertEquals(Optional.of(article), index().get(article.id()));
    assertEquals(Optional.empty(), index().get(Sketch.id("other")));
  }

  private Search sorted(Search.Order order) {
    return new Search(
        new Query.Everything(), List.of(), null, Dates.ANY, null, order, false, 0, 10, Set.of(), false);
  }

  @Test
  default void byDateTheNewestComesFirstAndTheUnknownLast() {
    given(
        Sketch.article("unknown"), Sketch.article("until").bounded(null, "2026-01-01"),
        Sketch.article("day").stated("2024-05-31").seen("2026-01-01T00:00:00Z"),
        Sketch.article("tie").stated("2024-05-31").seen("2026-01-03T00:00:00Z"),
        Sketch.article("from").bounded("2024-06-01", null), Sketch.article("month").stated("2024-05"),
        Sketch.article("before").stated("1969-12-31"));
    List<String> last = Sketch.id("unknown").compareTo(Sketch.id("until")) < 0
        ? List.of("unknown", "until") : List.of("until", "unknown");
    assertEquals(
        inOrder("from", "tie", "day", "month", "before", last.getFirst(), last.getLast()),
        list(sorted(Search.Order.DATE)));
    assertEquals(list(sorted(Search.Order.DATE)), list(sorted(Search.Order.RELEVANCE)), "nothing ranks");
    assertEquals(Sketch.id("tie"), list(sorted(Search.Order.SEEN)).getFirst());
  }

  @Test
  default void aMatchInTheTitleRanksFirst() {
    given(
        Sketch.article("body").title("A long day").body("A drone was shown.").seen("2026-02-01T00:00:00Z"),
        Sketch.article("title").title("A drone").body("It was shown.").seen("2026-01-01T00:00:00Z"));
    String first = traits().contains(Trait.NO_RANKING) ? "body" : "title";
    assertEquals(Sketch.id(first), list(Search.of(new Query.Word("drone"))).getFirst());
  }

  @Test
  default void pagesFollowOneAnother() {
    given(IntStream.range(0, 25)
        .mapToObj(i -> Sketch.article("a" + i).seen("2026-01-01T00:00:%02dZ".formatted(i))).toArray(Sketch[]::new));
    Search search = sorted(Search.Order.SEEN);
    assertEquals(inOrder("a24", "a23"), list(search.withPage(0, 2, false)));
    assertEquals(inOrder("a14", "a13"), list(search.withPage(10, 2, false)));
    assertEquals(inOrder("a0"), list(search.withPage(24, 10, false)));
    assertEquals(List.of(), list(search.withPage(25, 10, false)));
    assertEquals(List.of(), list(search.withPage(9_990, 10, false)));
    assertEquals(List.of(), list(search.withPage(0, 0, false)));
    assertEquals(25, index().ask(search.withPage(9_990, 10, false)).total());
    assertThrows(IllegalArgumentException.class, () -> search.withPage(9_991, 10, false));
  }

  @Test
  default void replacingAndDeletingTakeEffect() {
    given(Sketch.article("a").body("Old words."), Sketch.article("b").body("Other."));
    given(Sketch.article("a").body("New words."));
    assertEquals(Set.of(), find(new Query.Word("old")));
    assertEquals(ids("a"), find(new Query.Word("new")));
    index().delete(ids("a", "never there"));
    index().commit(Map.of());
    assertEquals(ids("b"), find(new Query.Everything()));
    assertEquals(Optional.empty(), index().get(Sketch.id("a")));
  }

  @Test
  default void oneBatchMayHoldAnArticleTwice() {
    given(Sketch.article("a").body("Old."), Sketch.article("a").body("New."));
    assertEquals(Set.of(), find(new Query.Word("old")));
    assertEquals(ids("a"), find(new Query.Word("new")));
  }

  @Test
  default void writesAreSeenWithoutACommit() throws InterruptedException {
    index().replace(List.of(Sketch.article("a").draw()));
    Search all = Search.of(new Query.Everything());
    for (int i = 0; i < 500 && index().ask(all).total() == 0; i++) {
      Thread.sleep(10);
    }
    assertEquals(1, index().ask(all).total());
  }

  @Test
  default void notesComeBackAndAreReplaced() {
    assertEquals(Map.of(), index().notes());
    index().commit(Map.of("position", "entente-000001.warc.gz:17"));
    assertEquals(Map.of("position", "entente-000001.warc.gz:17"), index().notes());
    index().commit(Map.of());
    assertEquals(Map.of(), index().notes());
    assertEquals(Schemas.newest().version(), index().schema());
  }

  @Test
  default void anEmptyIndexAnswers() {
    Found found = index().ask(Search.of(new Query.Word("x"), Filter.of(COUNTRY, "ml"))
        .withFacets(Set.of(COUNTRY, Facet.SOURCE)));
    assertEquals(0, found.total());
    assertEquals(List.of(new Found.Count("ml", 0)), found.counts(COUNTRY));
    assertEquals(List.of(), found.counts(Facet.SOURCE));
    assertEquals(0, index().ask(new Explain(Search.of(new Query.Everything()))).apart());
  }

  @Test
  default void questionsAreAnsweredWhileArticlesAreWritten() throws InterruptedException {
    given(IntStream.range(0, 50).mapToObj(i -> Sketch.article("a" + i).claim("ml", "tr")).toArray(Sketch[]::new));
    AtomicBoolean whole = new AtomicBoolean(true);
    AtomicBoolean writing = new AtomicBoolean(true);
    Search search = Search.of(new Query.Everything(), Filter.of(COUNTRY, "ml")).withFacets(Set.of(PARTNER));
    List<Thread> askers = IntStream.range(0, 3).mapToObj(i -> Thread.ofPlatform().start(() -> {
      while (writing.get()) {
        Found found = index().ask(search);
        if (found.total() != 50 || found.counts(PARTNER).stream().mapToLong(Found.Count::count).sum() != 50) {
          whole.set(false);
        }
      }
    })).toList();
    for (int round = 0; round < 8; round++) {
      String partner = round % 2 == 0 ? "ru" : "tr";
      given(IntStream.range(0, 50).mapToObj(i -> Sketch.article("a" + i).claim("ml", partner)).toArray(Sketch[]::new));
    }
    writing.set(false);
    for (Thread asker : askers) {
      asker.join();
    }
    assertTrue(whole.get(), "each article is seen once and whole");
  }
}
