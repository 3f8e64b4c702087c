package dev.entente.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import dev.entente.article.ArticleId;
import dev.entente.article.Capture;
import dev.entente.article.Country;
import dev.entente.index.lucene.LuceneArticleIndex;
import dev.entente.story.Deal;
import dev.entente.story.Wanted;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The way of a deal down the line: what articles tell of it is there after a restart, and after a rebuild. */
class DealsInLineTest {

  private static final Instant NOW = Instant.parse("2026-03-02T08:00:00Z");
  private static final Wanted MALI = new Wanted(new Country("ml"), new Country("tr"), null);
  private static final String SIGNED = "Drones for Mali\n4 February 2025\n\n"
      + "Mali signed a contract with Turkey to buy twelve Bayraktar TB2 drones, the ministry in Bamako said.";
  private static final String DELIVERED = "Drones arrive in Bamako\n9 January 2026\n\n"
      + "Turkey delivered four Bayraktar TB2 drones to Mali, officers at the air base said on Friday.";

  @TempDir private Path folder;
  private DataFolder data;

  @BeforeEach
  void aFolder() {
    data = new DataFolder(folder.resolve("data"));
  }

  private interface Work {
    void in(Line line) throws IOException;
  }

  private void open(Work work) throws IOException {
    try (DataFolder.Lock lock = data.lock();
        Newsroom newsroom = Newsroom.open(data, lock, LuceneArticleIndex::open, InstantSource.fixed(NOW),
            (what, unit, total) -> Progress.NONE)) {
      newsroom.line().catchUp();
      newsroom.line().commit();
      work.in(newsroom.line());
    }
  }

  private static ArticleId take(Line line, String site, String text) {
    Capture capture = new Capture("https://" + site + ".example/story", site + ".txt", NOW, "text/plain",
        Capture.Obtained.FILE, text.getBytes(StandardCharsets.UTF_8));
    return switch (line.take(List.of(capture)).getFirst()) {
      case Receipt.Added(ArticleId id) -> id;
      default -> throw new AssertionError("no article");
    };
  }

  @Test
  void aDealIsToldByArticlesOfTwoYearsAndTheSameAfterARestart() throws IOException {
    List<Deal> told = new ArrayList<>();
    open(line -> {
      ArticleId late = take(line, "late", DELIVERED);
      ArticleId early = take(line, "early", SIGNED);
      take(line, "copy", DELIVERED);
      assertThat(line.knowsStories()).isTrue();
      told.addAll(line.deals(MALI, 0, 9).deals());
      assertThat(told).singleElement().satisfies(deal -> {
        assertThat(deal.system()).isEqualTo("Bayraktar TB2");
        assertThat(deal.first().article()).isEqualTo(early);
        assertThat(deal.steps()).hasSize(2);
        assertThat(deal.steps().getLast().tellings()).hasSize(2);
        assertThat(deal.steps().getLast().reports()).as("one text on two sites").isEqualTo(1);
        assertThat(line.deals(late)).containsExactly(deal);
        assertThat(line.deal(deal.id())).contains(deal);
      });
    });
    open(line -> {
      take(line, "other", "Italy delivered two frigates to Egypt on Sunday, the navy said.");
      assertThat(line.deals(MALI, 0, 9).deals()).isEqualTo(told);
    });
    try (DataFolder.Lock lock = data.lock()) {
      List<Deal> known = new ArrayList<>();
      assertThat(KnownDeals.in(data, lock, LuceneArticleIndex::open, MALI, known::add)).isTrue();
      assertThat(known).isEqualTo(told);
    }
  }

  @Test
  void whatIsForgottenTellsOfNoDealAnyMore() throws IOException {
    open(line -> {
      ArticleId early = take(line, "early", SIGNED);
      take(line, "late", DELIVERED);
      line.forget(early, "withdrawn by the paper");
      assertThat(line.deals(early)).isEmpty();
      assertThat(line.deals(MALI, 0, 9).deals()).singleElement().satisfies(deal -> assertThat(deal.steps()).hasSize(1));
    });
  }

  @Test
  void withoutAnIndexNoDealsAreKnown() throws IOException {
    try (DataFolder.Lock lock = data.lock()) {
      assertThat(KnownDeals.in(data, lock, LuceneArticleIndex::open, Wanted.ALL, deal -> {})).isFalse();
    }
  }
}
