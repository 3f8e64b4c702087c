package dev.entente.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import dev.entente.article.Article;
import dev.entente.article.ArticleId;
import dev.entente.article.Capture;
import dev.entente.article.Facet;
import dev.entente.collect.SampleFolder;
import dev.entente.index.lucene.LuceneArticleIndex;
import dev.entente.search.ArticleSearches;
import dev.entente.search.StoryBook;
import dev.entente.story.Story;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The vocabulary is edited while the portal runs. */
class VocabularyWatchTest {

  private static final Instant MONDAY = Instant.parse("2026-03-02T08:00:00Z");
  private static final InstantSource CLOCK = InstantSource.fixed(Instant.parse("2026-03-03T08:00:00Z"));
  private static final String HEAD = "name\taliases\tleaf\torigin\tmaker\tneeds\n";
  private static final String MINI = HEAD + "Zephyrine\tZephyrine glider\tuav.mini\tin\t\t\n";
  private static final String ARMED = HEAD + "Zephyrine\tZephyrine glider\tuav.armed\tin\t\t\n";

  @TempDir private Path folder;
  private DataFolder data;
  private int edits;

  @BeforeEach
  void aFolder() throws IOException {
    data = new DataFolder(folder.resolve("data"));
    Files.createDirectories(data.vocabulary());
    edit("systems.tsv", MINI);
  }

  private interface Work {
    void in(Newsroom newsroom) throws Exception;
  }

  private void open(Work work) throws Exception {
    try (DataFolder.Lock lock = data.lock();
        Newsroom newsroom = Newsroom.open(data, lock, LuceneArticleIndex::open, CLOCK, (w, u, t) -> Progress.NONE)) {
      newsroom.line().catchUp();
      work.in(newsroom);
    }
  }

  private void edit(String file, String text) throws IOException {
    Path path = data.vocabulary().resolve(file);
    Files.writeString(path, text);
    Files.setLastModifiedTime(path, FileTime.from(MONDAY.plusSeconds(++edits)));
  }

  /** Two looks: the first one sees a file that may still be written. */
  private static boolean settle(Newsroom newsroom) {
    return newsroom.vocabulary().look() | newsroom.vocabulary().look();
  }

  private static Capture capture(@Nullable String url, Instant time, String text) {
    return new Capture(
        url, "a.txt", time, "text/plain", Capture.Obtained.FILE, text.getBytes(StandardCharsets.UTF_8));
  }

  private static List<ArticleId> takeMany(Newsroom newsroom, int many) {
    return newsroom.line().take(
        IntStream.range(0, many).mapToObj(i -> capture(null, MONDAY, sale(100 + i))).toList()).stream()
        .map(VocabularyWatchTest::id).toList();
  }

  private static ArticleId take(Newsroom newsroom, @Nullable String url, Instant time, String text) {
    return id(newsroom.line().take(List.of(capture(url, time, text))).getFirst());
  }

  private static ArticleId id(Receipt receipt) {
    return switch (receipt) {
      case Receipt.Added(ArticleId id) -> id;
      case Receipt.NewVersion(ArticleId id) -> id;
      case Receipt other -> throw new AssertionError(other);
    };
  }

  private static String sale(int number) {
    return "India sold " + number + " Zephyrine gliders to Peru, the ministry said.";
  }

  /** The leaves as readers see them from the next commit on. */
  private static List<String> leaves(Newsroom newsroom, ArticleId id) {
    newsroom.line().commit();
    return newsroom.index().get(id).orElseThrow().labels().equipment().stream().map(e -> e.leaf()).toList();
  }

  @Test
  void anEditedRowChangesTheLabelsWithoutARestart() throws Exception {
    open(newsroom -> {
      ArticleId id = take(newsroom, null, MONDAY, sale(12));
      assertThat(leaves(newsroom, id)).containsExactly("uav.mini");
      edit("systems.tsv", ARMED);
      assertThat(settle(newsroom)).isTrue();
      newsroom.line().catchUp();
      assertThat(leaves(newsroom, id)).containsExactly("uav.armed");
      assertThat(newsroom.line().work()).isEmpty();
      assertThat(settle(newsroom)).as("nothing has changed since").isFalse();
    });
    open(newsroom -> assertThat(newsroom.line().behind()).as("what the next start has to do").isZero());
  }

  @Test
  void aFileThatIsStillWrittenIsLeftAlone() throws Exception {
    open(newsroom -> {
      edit("systems.tsv", HEAD + "Zephyr");
      assertThat(newsroom.vocabulary().look()).isFalse();
      edit("systems.tsv", ARMED);
      assertThat(newsroom.vocabulary().look()).isFalse();
      assertThat(newsroom.line().unusable()).isEmpty();
      assertThat(newsroom.vocabulary().look()).isTrue();
    });
  }

  @Test
  void aBrokenRowKeepsTheOldLabelsAndNamesFileAndLine() throws Exception {
    open(newsroom -> {
      ArticleId id = take(newsroom, null, MONDAY, sale(12));
      edit("systems.tsv", HEAD + "Zephyrine\t\tuav.armed\tin\t\t\nOther\t\tuav.none\tin\t\t\n");
      assertThat(settle(newsroom)).isFalse();
      assertThat(newsroom.line().unusable().orElseThrow().message())
          .startsWith("vocabulary/systems.tsv, line 3: ").contains("uav.none");
      newsroom.line().catchUp();
      assertThat(leaves(newsroom, id)).containsExactly("uav.mini");
      assertThat(leaves(newsroom, take(newsroom, null, MONDAY, sale(13)))).containsExactly("uav.mini");
      edit("systems.tsv", MINI);
      assertThat(settle(newsroom)).as("the same as before the fault").isFalse();
      assertThat(newsroom.line().unusable()).isEmpty();
    });
  }

  @Test
  void aBrokenFileOfTheReaderIsReportedAsWell() throws Exception {
    open(newsroom -> {
      edit("abbreviations.tsv", "language\tabbreviation\tsort\tnote\nen\tCmdr.\trank\t\n");
      assertThat(settle(newsroom)).isFalse();
      assertThat(newsroom.line().unusable().orElseThrow().message()).startsWith("vocabulary/abbreviations.tsv, line 2");
    });
  }

  @Test
  void aChangedPhraseOfTheReaderIsTakenUp() throws Exception {
    String box = "Harbour Watch is read in nine harbours of the north.";
    open(newsroom -> {
      ArticleId id = take(newsroom, null, MONDAY, sale(12) + "\n\n" + box + "\n");
      newsroom.line().commit();
      assertThat(newsroom.index().get(id).orElseThrow().reading().text()).contains(box);
      edit("boilerplate.tsv",
          "reason\tlanguage\tpattern\tnote\ntemplate\ten\t^harbour watch is read in\t\n");
      assertThat(settle(newsroom)).isTrue();
      newsroom.line().catchUp();
      newsroom.line().commit();
      assertThat(newsroom.index().get(id).orElseThrow().reading().text()).doesNotContain(box);
    });
  }

  @Test
  void whatComesInMeanwhileHasTheNewLabelsAndIsCounted() throws Exception {
    open(newsroom -> {
      takeMany(newsroom, 3);
      edit("systems.tsv", ARMED);
      settle(newsroom);
      assertThat(leaves(newsroom, take(newsroom, null, MONDAY, sale(12)))).containsExactly("uav.armed");
      newsroom.line().catchUp();
      assertThat(newsroom.line().behind()).isZero();
    });
  }

  @Test
  void theProgressIsToldInArticles() throws Exception {
    open(newsroom -> {
      takeMany(newsroom, 70);
      edit("systems.tsv", ARMED);
      settle(newsroom);
      List<String> told = new ArrayList<>();
      newsroom.line().catchUp((what, unit, total) -> new Progress() {
        @Override
        public void to(long done) {
          newsroom.line().work().ifPresent(work -> told.add(work.what() + " " + work.percent()));
        }

        @Override
        public void close() {}
      });
      assertThat(told).first().isEqualTo("64 of 70 articles have the new labels 91");
    });
  }

  @Test
  void anArticleOfManyVersionsNeverFallsBackToAnOldOne() throws Exception {
    String url = "https://news.example/gliders";
    open(newsroom -> {
      take(newsroom, url, MONDAY, sale(12));
      ArticleId id = take(newsroom, url, MONDAY.plusSeconds(60), sale(15));
      takeMany(newsroom, 80);
      edit("systems.tsv", ARMED);
      settle(newsroom);
      AtomicBoolean fell = new AtomicBoolean();
      newsroom.line().catchUp((what, unit, total) -> new Progress() {
        @Override
        public void to(long done) {
          newsroom.line().commit();
          fell.set(fell.get() || !newsroom.index().get(id).orElseThrow().reading().text().contains("15"));
        }

        @Override
        public void close() {}
      });
      assertThat(fell).isFalse();
      assertThat(newsroom.index().get(id).orElseThrow().reading().text()).contains("15");
      assertThat(leaves(newsroom, id)).containsExactly("uav.armed");
    });
  }

  @Test
  void aSecondChangeStartsTheLabellingAnewWithTheNewest() throws Exception {
    open(newsroom -> {
      List<ArticleId> ids = takeMany(newsroom, 150);
      edit("systems.tsv", ARMED);
      settle(newsroom);
      AtomicBoolean edited = new AtomicBoolean();
      newsroom.line().catchUp((what, unit, total) -> new Progress() {
        @Override
        public void to(long done) {
          if (edited.compareAndSet(false, true)) {
            try {
              edit("systems.tsv", HEAD + "Zephyrine\tZephyrine glider\tuav.isr\tin\t\t\n");
            } catch (IOException e) {
              throw new AssertionError(e);
            }
            assertThat(settle(newsroom)).isTrue();
          }
        }

        @Override
        public void close() {}
      });
      assertThat(ids).allSatisfy(id -> assertThat(leaves(newsroom, id)).containsExactly("uav.isr"));
    });
  }

  @Test
  void thePagesNamesFollow() throws Exception {
    StoryBook none = new StoryBook() {
      @Override
      public boolean ready() {
        return true;
      }

      @Override
      public Optional<Story> of(ArticleId article) {
        return Optional.empty();
      }
    };
    open(newsroom -> {
      ArticleSearches searches = new ArticleSearches(newsroom.index(), newsroom.vocabulary(), none, CLOCK);
      assertThat(searches.canonical(Map.of("country", List.of("Zeeland")))).isEqualTo("country=zeeland");
      edit("countries.tsv", packed("countries.tsv").replace("\nml\tMali\t", "\nml\tZeeland\t"));
      assertThat(settle(newsroom)).isTrue();
      assertThat(searches.names().label(Facet.COUNTRY, "ml")).isEqualTo("Zeeland");
      assertThat(searches.canonical(Map.of("country", List.of("Zeeland")))).isEqualTo("country=ml");
    });
  }

  @Test
  void theSamplesAreLabelledAnewWithoutEverBeingAway() throws Exception {
    Path samples = Files.createDirectories(folder.resolve("sample"));
    Files.writeString(samples.resolve("one.txt"), "Title: Gliders sold\n\n" + sale(12) + "\n");
    open(newsroom -> {
      newsroom.line().showSamples(SampleFolder.at(samples), (w, u, t) -> Progress.NONE);
      edit("systems.tsv", ARMED);
      settle(newsroom);
      newsroom.line().catchUp();
      ArticleId id = ArticleId.ofKey("sample one.txt");
      newsroom.line().commit();
      assertThat(newsroom.line().total()).isOne();
      assertThat(leaves(newsroom, id)).containsExactly("uav.armed");
    });
  }

  @Test
  void theSwapIsSafeWhileOthersTakeInAndRead() throws Exception {
    open(newsroom -> {
      List<ArticleId> ids = new ArrayList<>(takeMany(newsroom, 100));
      newsroom.line().commit();
      AtomicReference<Throwable> failure = new AtomicReference<>();
      AtomicBoolean done = new AtomicBoolean();
      CountDownLatch begun = new CountDownLatch(1);
      Thread reader = Thread.ofPlatform().start(() -> {
        try {
          for (int i = 0; !done.get(); i++) {
            Article article = newsroom.index().get(ids.get(i % 100)).orElseThrow();
            assertThat(article.labels().equipment()).hasSize(1);
            begun.countDown();
          }
        } catch (Throwable e) {
          failure.set(e);
          begun.countDown();
        }
      });
      begun.await();
      Thread labelling = null;
      for (int round = 0; round < 3; round++) {
        edit("systems.tsv", round % 2 == 0 ? ARMED : MINI);
        assertThat(settle(newsroom)).isTrue();
        labelling = Thread.ofPlatform().start(newsroom.line()::catchUp);
        ids.add(take(newsroom, null, MONDAY, sale(1000 + round)));
      }
      Objects.requireNonNull(labelling).join();
      newsroom.line().catchUp();
      done.set(true);
      reader.join();
      assertThat(failure.get()).isNull();
      assertThat(ids).allSatisfy(id -> assertThat(leaves(newsroom, id)).containsExactly("uav.armed"));
    });
  }

  private static String packed(String file) throws IOException {
    try (InputStream in = Objects.requireNonNull(VocabularyWatchTest.class.getResourceAsStream("/vocabulary/" + file))) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
