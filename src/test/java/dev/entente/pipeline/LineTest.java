package dev.entente.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import dev.entente.article.Article;
import dev.entente.article.ArticleId;
import dev.entente.article.Capture;
import dev.entente.collect.SampleFolder;
import dev.entente.index.Query;
import dev.entente.index.Search;
import dev.entente.index.lucene.LuceneArticleIndex;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LineTest {

  private static final Instant MONDAY = Instant.parse("2026-03-02T08:00:00Z");
  private static final Instant TUESDAY = Instant.parse("2026-03-03T08:00:00Z");
  private static final String TANKS = "Spain sold forty tanks to Peru, the ministry said.";
  private static final String SHIPS = "Italy delivered two frigates to Egypt on Sunday.";

  @TempDir private Path folder;
  private DataFolder data;

  @BeforeEach
  void aFolder() {
    data = new DataFolder(folder.resolve("data"));
  }

  private Newsroom open(DataFolder.Lock lock) {
    Newsroom newsroom = Newsroom.open(data, lock, LuceneArticleIndex::open, InstantSource.fixed(TUESDAY),
        (what, unit, total) -> Progress.NONE);
    newsroom.line().catchUp();
    newsroom.line().commit();
    return newsroom;
  }

  private static Capture capture(@Nullable String url, Instant time, String text) {
    return new Capture(url, "a.txt", time, "text/plain", Capture.Obtained.FILE, text.getBytes(StandardCharsets.UTF_8));
  }

  private static ArticleId added(Receipt receipt) {
    return ((Receipt.Added) receipt).id();
  }

  @Test
  void withoutItsIndexTheArchiveGivesTheSameArticlesWithTheSameIdsAndClaims() throws IOException {
    List<ArticleId> ids;
    List<Optional<Article>> before;
    try (DataFolder.Lock lock = data.lock(); Newsroom newsroom = open(lock)) {
      ids = newsroom.line().take(List.of(capture(null, MONDAY, TANKS), capture("https://a.example/2", MONDAY, SHIPS)))
          .stream().map(LineTest::added).toList();
      newsroom.line().commit();
      before = ids.stream().map(newsroom.index()::get).toList();
      assertThat(before).allSatisfy(a -> assertThat(a.orElseThrow().labels().claims()).isNotEmpty());
    }
    Backup.deleteAll(data.index());
    try (DataFolder.Lock lock = data.lock(); Newsroom newsroom = open(lock)) {
      assertThat(ids.stream().map(newsroom.index()::get).toList()).isEqualTo(before);
      assertThat(newsroom.line().total()).isEqualTo(2);
    }
  }

  @Test
  void withoutItsDatabaseTheIdsAreTheSameAndNothingIsArchivedTwice() throws IOException {
    ArticleId id;
    try (DataFolder.Lock lock = data.lock(); Newsroom newsroom = open(lock)) {
      id = added(newsroom.line().take(List.of(capture(null, MONDAY, TANKS))).getFirst());
    }
    Backup.deleteAll(data.db());
    try (DataFolder.Lock lock = data.lock(); Newsroom newsroom = open(lock)) {
      assertThat(newsroom.line().take(List.of(capture(null, MONDAY, TANKS))))
          .containsExactly(new Receipt.AlreadyThere());
      assertThat(newsroom.index().get(id)).isPresent();
    }
  }

  @Test
  void anotherTextFromTheSameAddressIsANewVersionOfTheArticle() {
    try (DataFolder.Lock lock = data.lock(); Newsroom newsroom = open(lock)) {
      ArticleId first = added(newsroom.line().take(List.of(
          capture("http://www.b.example/story?utm_source=x", MONDAY, TANKS))).getFirst());
      assertThat(newsroom.line().take(List.of(capture("https://www.b.example/story/", TUESDAY, SHIPS))))
          .containsExactly(new Receipt.NewVersion(first));
      newsroom.line().commit();
      assertThat(newsroom.line().total()).isEqualTo(1);
      Article article = newsroom.index().get(first).orElseThrow();
      assertThat(article.reading().text()).contains("frigates");
      assertThat(article.firstSeen()).isEqualTo(MONDAY);
    }
  }

  @Test
  void theSameBytesInOneBatchAreKeptOnce() {
    try (DataFolder.Lock lock = data.lock(); Newsroom newsroom = open(lock)) {
      List<Receipt> receipts =
          newsroom.line().take(List.of(capture(null, MONDAY, TANKS), capture(null, TUESDAY, TANKS)));
      assertThat(receipts.get(0)).isInstanceOf(Receipt.Added.class);
      assertThat(receipts.get(1)).isEqualTo(new Receipt.AlreadyThere());
    }
  }

  @Test
  void whenTheVocabularyChangesAllArticlesAreLabelledAgainUnderTheirIds() throws IOException {
    ArticleId id;
    try (DataFolder.Lock lock = data.lock(); Newsroom newsroom = open(lock)) {
      id = added(newsroom.line().take(List.of(capture(null, MONDAY, "Freedonia sold forty tanks to Peru.")))
          .getFirst());
      newsroom.line().commit();
      assertThat(newsroom.index().get(id).orElseThrow().labels().claims()).isEmpty();
    }
    copyVocabularyWith("countries.tsv", "\tSpain\t", "\tSpain\tFreedonia|");
    try (DataFolder.Lock lock = data.lock(); Newsroom newsroom = open(lock)) {
      assertThat(newsroom.index().get(id).orElseThrow().labels().partners()).extracting(Object::toString)
          .containsExactly("es");
    }
  }

  private void copyVocabularyWith(String file, String old, String changed) throws IOException {
    Path packed = Path.of("index-data", "vocabulary");
    Files.createDirectories(data.vocabulary());
    try (var files = Files.list(packed)) {
      for (Path from : files.toList()) {
        Files.copy(from, data.vocabulary().resolve(from.getFileName()));
      }
    }
    Path edited = data.vocabulary().resolve(file);
    Files.writeString(edited, Files.readString(edited).replace(old, changed));
  }

  @Test
  void samplesComeAndGoWithTheSettingAndTouchNothingElse() throws IOException {
    Path samples = Files.createDirectories(folder.resolve("samples"));
    Files.writeString(samples.resolve("one.txt"), """
        Title: Peru receives tanks
        Date: 2025-01-02
        Language: en
        Publisher: Example Post
        Original: https://a.example/2
        Note: A digest.

        Spain delivered forty tanks to Peru, Example Post reported.
        """);
    try (DataFolder.Lock lock = data.lock(); Newsroom newsroom = open(lock)) {
      newsroom.line().take(List.of(capture("https://a.example/2", MONDAY, SHIPS)));
      newsroom.line().showSamples(SampleFolder.at(samples), (what, unit, total) -> Progress.NONE);
      assertThat(newsroom.line().total()).isEqualTo(2);
    }
    try (DataFolder.Lock lock = data.lock(); Newsroom newsroom = open(lock)) {
      newsroom.line().hideSamples();
      assertThat(newsroom.index().ask(Search.of(new Query.Word("tanks"))).total()).isZero();
      assertThat(newsroom.line().total()).isEqualTo(1);
    }
  }

  @Test
  void articlesThatGiveOnlyAHomePageAsTheirAddressStayApart() {
    try (DataFolder.Lock lock = data.lock(); Newsroom newsroom = open(lock)) {
      newsroom.line().take(List.of(
          capture("https://c.example/", MONDAY, TANKS), capture("https://c.example/", MONDAY, SHIPS),
          capture("https://c.example/app#/a1", MONDAY, TANKS), capture("https://c.example/app#/a2", MONDAY, SHIPS)));
      newsroom.line().commit();
      assertThat(newsroom.line().total()).isEqualTo(4);
    }
  }

  @Test
  void aTextWithoutAnEndTakesNoMoreTimeThanItsLength() {
    try (DataFolder.Lock lock = data.lock(); Newsroom newsroom = open(lock)) {
      assertThat(newsroom.line().take(List.of(capture(null, MONDAY, "Mali, ".repeat(50_000)))).getFirst())
          .isInstanceOf(Receipt.Added.class);
    }
  }
}
