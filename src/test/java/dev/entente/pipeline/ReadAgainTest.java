package dev.entente.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import dev.entente.archive.Address;
import dev.entente.archive.Archive;
import dev.entente.article.Article;
import dev.entente.article.ArticleId;
import dev.entente.article.Capture;
import dev.entente.desk.Arrival;
import dev.entente.desk.Desk;
import dev.entente.desk.Ledger;
import dev.entente.desk.SavedSearch;
import dev.entente.desk.Sighting;
import dev.entente.index.ArticleIndex;
import dev.entente.index.lucene.LuceneArticleIndex;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The reader has changed: everything is read again, and what people hold on to stays where it is. */
class ReadAgainTest {

  private static final Instant MONDAY = Instant.parse("2026-03-02T08:00:00Z");
  private static final InstantSource TUESDAY = InstantSource.fixed(Instant.parse("2026-03-03T08:00:00Z"));
  private static final String TANKS = "Spain sold forty tanks to Peru, the ministry said.";
  private static final String BOX = "Harbour Watch lives on the gifts of those who read it.";

  @TempDir private Path folder;
  private DataFolder data;

  @BeforeEach
  void aFolder() {
    data = new DataFolder(folder.resolve("data"));
  }

  private interface Work<T> {
    T in(Newsroom newsroom) throws IOException;
  }

  private <T> T start(Work<T> work) throws IOException {
    try (DataFolder.Lock lock = data.lock(); Newsroom newsroom = Newsroom.open(
        data, lock, LuceneArticleIndex::open, TUESDAY, (what, unit, total) -> Progress.NONE)) {
      newsroom.line().catchUp();
      newsroom.line().commit();
      return work.in(newsroom);
    }
  }

  private <T> T rebuild(Work<T> work) throws IOException {
    try (DataFolder.Lock lock = data.lock(); Newsroom newsroom = Newsroom.rebuild(
        data, lock, LuceneArticleIndex::open, TUESDAY, (what, unit, total) -> Progress.NONE)) {
      newsroom.line().commit();
      return work.in(newsroom);
    }
  }

  /** Reads again by a rebuild, or by a start that finds an index that another reader made. */
  private <T> T again(boolean anew, Work<T> work) throws IOException {
    if (anew) {
      return rebuild(work);
    }
    try (ArticleIndex index = LuceneArticleIndex.open(data.index())) {
      Map<String, String> notes = new HashMap<>(index.notes());
      notes.put(Note.VERSIONS, "0-older/words");
      index.commit(notes);
    }
    return start(work);
  }

  private Optional<Article> article(ArticleId id) throws IOException {
    return start(newsroom -> newsroom.index().get(id));
  }

  private long total() throws IOException {
    return start(newsroom -> newsroom.line().total());
  }

  private Receipt take(Capture capture) throws IOException {
    return start(newsroom -> newsroom.line().take(List.of(capture)).getFirst());
  }

  private ArticleId added(Capture capture) throws IOException {
    return switch (take(capture)) {
      case Receipt.Added(ArticleId id) -> id;
      case Receipt.NewVersion(ArticleId id) -> id;
      default -> throw new AssertionError("no article");
    };
  }

  private static Capture text(@Nullable String url, String text) {
    return capture(url, "text/plain", text);
  }

  private static Capture capture(@Nullable String url, String type, String text) {
    return new Capture(url, "a", MONDAY, type, Capture.Obtained.FILE, text.getBytes(StandardCharsets.UTF_8));
  }

  private static Capture page(String url, String canonical, String text) {
    return capture(url, "text/html", "<html><head><title>Tanks for Peru from Spain</title><link rel=\"canonical\" href=\""
        + canonical + "\"></head><body><article><h1>Tanks for Peru from Spain</h1><p>" + text
        + "</p></article></body></html>");
  }

  /** Leaves captures behind as a reader did that knew each by the address it was fetched from; oldest first. */
  private List<ArticleId> readByAnOlderReader(Capture... captures) {
    List<ArticleId> ids = new ArrayList<>();
    try (Archive archive = Archive.open(data.archive()); Desk desk = Desk.open(data.db(), TUESDAY, new Random(1))) {
      for (Capture capture : captures) {
        Address address = archive.append(capture).join();
        String key = capture.url() == null ? capture.digest() : capture.url().replace("https://", "");
        ids.addAll(desk.ledger().arrive(List.of(new Arrival(
            new Sighting(List.of(key), capture.time()), Ledger.captureKey(capture), address.toString())), null));
      }
    }
    return ids;
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void idsFirstSightAndSavedSearchesHold(boolean anew) throws IOException {
    List<ArticleId> ids = start(newsroom -> newsroom.line().take(List.of(text("https://a.example/1", TANKS),
        text(null, TANKS + " Peru pays in kind."))).stream().map(r -> ((Receipt.Added) r).id()).toList());
    SavedSearch saved = start(newsroom -> newsroom.desk().savedSearches().save("desk", "Peru", "country=pe", null));
    List<Article> before = start(n -> ids.stream().map(id -> n.index().get(id).orElseThrow()).toList());
    List<Article> after = again(anew, n -> ids.stream().map(id -> n.index().get(id).orElseThrow()).toList());
    assertThat(after).isEqualTo(before).allSatisfy(article -> assertThat(article.firstSeen()).isEqualTo(MONDAY));
    Optional<SavedSearch> kept = start(n -> n.desk().savedSearches().get("desk", saved.id()));
    assertThat(kept.orElseThrow().query()).isEqualTo("country=pe");
    assertThat(total()).isEqualTo(2);
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void whatWasForgottenStaysForgotten(boolean anew) throws IOException {
    ArticleId id = added(text("https://a.example/1", TANKS));
    int captures = start(n -> n.line().forget(id, "asked for"));
    assertThat(captures).isEqualTo(1);
    Optional<Article> after = again(anew, n -> n.index().get(id));
    assertThat(after).isEmpty();
    assertThat(take(text("https://a.example/1", TANKS + " More."))).isInstanceOf(Receipt.Refused.class);
  }

  @Test
  void aCaptureThatNowHasAnotherAddressKeepsItsId() throws IOException {
    ArticleId id = readByAnOlderReader(page("https://a.example/?p=7", "https://a.example/tanks", TANKS)).getFirst();
    assertThat(article(id).orElseThrow().reading().url()).isEqualTo("https://a.example/tanks");
    // A later version that comes in under the new address is the same article.
    assertThat(added(text("https://a.example/tanks", TANKS + " Peru paid."))).isEqualTo(id);
    Optional<Article> anew = rebuild(n -> n.index().get(id));
    assertThat(anew.orElseThrow().reading().text()).contains("Peru paid");
    assertThat(total()).isEqualTo(1);
  }

  @Test
  void twoCapturesThatTurnOutToBeOnePageAreStillReachedByBothIds() throws IOException {
    List<ArticleId> ids = readByAnOlderReader(page("https://a.example/?p=7", "https://a.example/tanks", TANKS),
        page("https://a.example/?p=7&print=1", "https://a.example/tanks", TANKS + " Peru paid."));
    assertThat(ids).doesNotHaveDuplicates();
    assertThat(total()).isEqualTo(2);
    long anew = rebuild(n -> n.line().total());
    assertThat(anew).isEqualTo(2);
    assertThat(article(ids.getFirst())).isPresent();
    assertThat(article(ids.getLast())).isPresent();
  }

  @Test
  void aKnownArticleIsNotLostBecauseItNowHasTheAddressOfAForgottenOne() throws IOException {
    List<ArticleId> ids = readByAnOlderReader(text("https://a.example/tanks", TANKS),
        page("https://a.example/?p=7", "https://a.example/tanks", TANKS + " Peru paid."));
    try (Archive archive = Archive.open(data.archive()); Desk desk = Desk.open(data.db(), TUESDAY, new Random(1))) {
      desk.forgotten().forget(ids.getFirst(), List.of(), "asked for");
      assertThat(archive.end()).isNotNull();
    }
    assertThat(article(ids.getFirst())).isEmpty();
    assertThat(article(ids.getLast())).isPresent();
    // What comes in new under the forgotten address is refused as ever.
    assertThat(take(page("https://a.example/?p=8", "https://a.example/tanks", TANKS)))
        .isInstanceOf(Receipt.Refused.class);
  }

  @Test
  void aNewTemplateLineIsLeftOutOfWhatWasReadBefore() throws IOException {
    ArticleId id = added(
        text("https://harbour.example/1", TANKS + "\n\nPeru will pay in copper, it said.\n\n" + BOX));
    assertThat(article(id).orElseThrow().reading().text()).contains(BOX);
    Files.createDirectories(data.vocabulary());
    Files.writeString(data.vocabulary().resolve("template-lines.tsv"),
        "decision\tsource\twhere\tline\tpages\tof\tlearned\ndrop\tharbour.example\ttail\t" + BOX + "\t\t\t\n");
    Article article = article(id).orElseThrow();
    assertThat(article.reading().text()).doesNotContain(BOX);
    assertThat(article.reading().dropped()).anySatisfy(d -> assertThat(d.reason()).isEqualTo("template_line"));
    assertThat(article.labels().claims()).isNotEmpty();
  }
}
