package dev.entente.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import dev.entente.article.ArticleId;
import dev.entente.article.Capture;
import dev.entente.collect.SampleFolder;
import dev.entente.index.ArticleIndex;
import dev.entente.index.Places;
import dev.entente.index.Query;
import dev.entente.index.Search;
import dev.entente.index.lucene.LuceneArticleIndex;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The way of a story down the line: the index says of each article which story it reports. */
class StoriesInLineTest {

  private static final Instant MONDAY = Instant.parse("2026-03-02T08:00:00Z");
  private static final String TANKS = "Spain sold forty tanks to Peru, the ministry in Lima said on Monday.";
  private static final String SHIPS = "Italy delivered two frigates to Egypt on Sunday, the navy said.";
  private static final String JETS = "Sweden will train twelve pilots from Brazil next year, officials said.";

  @TempDir private Path folder;
  private DataFolder data;

  @BeforeEach
  void aFolder() {
    data = new DataFolder(folder.resolve("data"));
  }

  private interface Work {
    void in(Newsroom newsroom) throws IOException;
  }

  private void open(Work work) throws IOException {
    try (DataFolder.Lock lock = data.lock();
        Newsroom newsroom = Newsroom.open(data, lock, LuceneArticleIndex::open, InstantSource.fixed(MONDAY),
            (what, unit, total) -> Progress.NONE)) {
      newsroom.line().catchUp();
      newsroom.line().commit();
      work.in(newsroom);
    }
  }

  /** A report of a site, seen so many minutes after the first. */
  private static Capture report(String site, int minute, String text) {
    return new Capture("https://" + site + ".example/story", site + ".txt", MONDAY.plusSeconds(60L * minute),
        "text/plain", Capture.Obtained.FILE, text.getBytes(StandardCharsets.UTF_8));
  }

  private static ArticleId take(Newsroom newsroom, Capture capture) {
    return switch (newsroom.line().take(List.of(capture)).getFirst()) {
      case Receipt.Added(ArticleId id) -> id;
      case Receipt.NewVersion(ArticleId id) -> id;
      default -> throw new AssertionError("no article");
    };
  }

  private static Map<ArticleId, ArticleId> stories(ArticleIndex index) {
    index.commit(index.notes());
    Map<ArticleId, ArticleId> stories = new TreeMap<>();
    index.ask(new Places(place -> stories.put(place.article(), place.story())));
    return stories;
  }

  @Test
  void theSameTextOnTwoSitesIsOneStoryNamedByItsFirstReport() throws IOException {
    open(newsroom -> {
      ArticleId late = take(newsroom, report("late", 9, TANKS));
      ArticleId other = take(newsroom, report("other", 5, SHIPS));
      ArticleId early = take(newsroom, report("early", 1, TANKS));
      assertThat(stories(newsroom.index())).isEqualTo(new TreeMap<>(Map.of(late, early, early, early, other, other)));
      assertThat(newsroom.line().story(late).orElseThrow().reports()).extracting(r -> r.article())
          .containsExactly(early, late);
      Search search = Search.of(new Query.Word("tanks")).withCollapse(true);
      assertThat(newsroom.index().ask(search).listed()).isEqualTo(1);
      assertThat(newsroom.index().ask(search).total()).isEqualTo(2);
    });
    open(newsroom -> {
      ArticleId late = ArticleId.ofKey("never there");
      take(newsroom, report("last", 20, TANKS));
      assertThat(newsroom.line().knowsStories()).isTrue();
      assertThat(newsroom.line().story(late)).isEmpty();
      assertThat(newsroom.index().ask(Search.of(new Query.Word("tanks")).withCollapse(true)).listed()).isEqualTo(1);
    });
  }

  @Test
  void whatStatesAnEarlierDateIsTheFirstReportThoughItWasTakenInLater() throws IOException {
    open(newsroom -> {
      ArticleId late = take(newsroom, report("late", 1, "Tanks for Peru\n4 February 2026\n\n" + TANKS));
      ArticleId undated = take(newsroom, report("undated", 2, "Tanks for Peru\n\n" + TANKS));
      ArticleId early = take(newsroom, report("early", 3, "Tanks for Peru\n3 February 2026\n\n" + TANKS));
      assertThat(stories(newsroom.index()).values()).containsOnly(early);
      assertThat(newsroom.line().story(late).orElseThrow().reports()).extracting(r -> r.article())
          .containsExactly(early, late, undated);
    });
  }

  @Test
  void theStoriesDependOnTheArticlesAndNotOnTheirOrder() throws IOException {
    long seed = new Random().nextLong();
    System.out.println("StoriesInLineTest seed " + seed);
    Random random = new Random(seed);
    List<Capture> captures = new ArrayList<>();
    for (int i = 0; i < 24; i++) {
      captures.add(report("site" + i, random.nextInt(50), List.of(TANKS, SHIPS, JETS).get(random.nextInt(3))));
    }
    List<Map<ArticleId, ArticleId>> seen = new ArrayList<>();
    for (int round = 0; round < 3; round++) {
      data = new DataFolder(folder.resolve("data" + round));
      Collections.shuffle(captures, random);
      open(newsroom -> {
        for (int i = 0; i < captures.size(); ) {
          int end = Math.min(captures.size(), i + 1 + random.nextInt(8));
          newsroom.line().take(captures.subList(i, end));
          i = end;
        }
        seen.add(stories(newsroom.index()));
      });
    }
    assertThat(seen.get(0).values()).hasSize(24);
    assertThat(seen.get(0).values().stream().distinct().count()).isLessThanOrEqualTo(3);
    assertThat(seen).containsOnly(seen.getFirst());
  }

  @Test
  void aLostIndexIsMadeWithTheSameStories() throws IOException {
    List<Map<ArticleId, ArticleId>> seen = new ArrayList<>();
    open(newsroom -> {
      newsroom.line().take(List.of(report("c", 3, TANKS), report("b", 2, SHIPS), report("a", 1, TANKS)));
      seen.add(stories(newsroom.index()));
    });
    Backup.deleteAll(data.index());
    open(newsroom -> seen.add(stories(newsroom.index())));
    assertThat(seen.get(1)).isEqualTo(seen.get(0));
  }

  @Test
  void whatACrashLeftOutOfTheIndexFindsItsStoryAtTheNextStart() throws IOException {
    open(newsroom -> take(newsroom, report("late", 9, TANKS)));
    Path saved = folder.resolve("index as it was committed");
    copy(data.index(), saved);
    List<Map<ArticleId, ArticleId>> seen = new ArrayList<>();
    open(newsroom -> {
      take(newsroom, report("early", 1, TANKS));
      take(newsroom, report("other", 2, SHIPS));
      seen.add(stories(newsroom.index()));
    });
    Backup.deleteAll(data.index());
    copy(saved, data.index());
    open(newsroom -> seen.add(stories(newsroom.index())));
    assertThat(seen.get(1)).isEqualTo(seen.get(0)).hasSize(3);
  }

  @Test
  void aMoveThatAnErrorKeptFromTheIndexIsMadeUpForAtTheNextStart() throws IOException {
    open(newsroom -> {
      newsroom.line().take(List.of(report("a", 1, TANKS), report("b", 2, TANKS), report("c", 3, SHIPS)));
      Map<ArticleId, ArticleId> right = stories(newsroom.index());
      ArticleId stray = right.keySet().iterator().next();
      newsroom.index().move(Map.of(stray, ArticleId.ofKey("a story that is none")));
      newsroom.line().commit();
    });
    open(newsroom -> {
      take(newsroom, report("d", 4, JETS));
      assertThat(stories(newsroom.index()).values()).doesNotContain(ArticleId.ofKey("a story that is none"));
    });
  }

  @Test
  void whenTheFirstReportIsForgottenTheOthersStayTogether() throws IOException {
    open(newsroom -> {
      ArticleId first = take(newsroom, report("a", 1, TANKS));
      ArticleId second = take(newsroom, report("b", 2, TANKS));
      ArticleId third = take(newsroom, report("c", 3, TANKS));
      newsroom.line().forget(first, "asked for");
      assertThat(stories(newsroom.index())).isEqualTo(new TreeMap<>(Map.of(second, second, third, second)));
    });
    open(newsroom -> assertThat(stories(newsroom.index()).values().stream().distinct().count()).isEqualTo(1));
  }

  @Test
  void aNewVersionWithAnotherTextLeavesItsStory() throws IOException {
    open(newsroom -> {
      ArticleId first = take(newsroom, report("a", 1, TANKS));
      ArticleId second = take(newsroom, report("b", 2, TANKS));
      assertThat(take(newsroom, report("a", 3, SHIPS))).isEqualTo(first);
      assertThat(stories(newsroom.index())).isEqualTo(new TreeMap<>(Map.of(first, first, second, second)));
    });
  }

  @Test
  void samplesTakePartAndLeaveWithoutATrace() throws IOException {
    Path samples = Files.createDirectories(folder.resolve("samples"));
    Files.writeString(samples.resolve("one.txt"), """
        Title: Peru buys tanks
        Date: 2025-01-02
        Language: en
        Publisher: Example Post
        Original: https://sample.example/2
        Note: A digest.

        %s
        """.formatted(TANKS));
    Files.writeString(samples.resolve("two.txt"), Files.readString(samples.resolve("one.txt")).replace("/2", "/3"));
    open(newsroom -> {
      newsroom.line().showSamples(SampleFolder.at(samples), (what, unit, total) -> Progress.NONE);
      assertThat(stories(newsroom.index()).values().stream().distinct().count()).isEqualTo(1);
      newsroom.line().hideSamples();
      assertThat(stories(newsroom.index())).isEmpty();
      ArticleId alone = take(newsroom, report("a", 1, TANKS));
      assertThat(stories(newsroom.index())).isEqualTo(Map.of(alone, alone));
    });
  }

  private static void copy(Path from, Path to) throws IOException {
    try (Stream<Path> files = Files.walk(from)) {
      for (Path file : (Iterable<Path>) files::iterator) {
        Path other = to.resolve(from.relativize(file).toString());
        if (Files.isDirectory(file)) {
          Files.createDirectories(other);
        } else {
          Files.copy(file, other);
        }
      }
    }
  }
}
