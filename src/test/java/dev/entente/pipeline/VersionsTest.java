package dev.entente.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import dev.entente.article.Article;
import dev.entente.article.ArticleId;
import dev.entente.article.Capture;
import dev.entente.index.lucene.LuceneArticleIndex;
import dev.entente.pipeline.Versions.Version;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class VersionsTest {

  private static final Instant FIRST = Instant.parse("2026-03-02T08:00:00Z");
  private static final String URL = "https://post.example/boats";
  private static final String TWO = "Brazil delivered two patrol boats to Namibia, the navy said.";
  private static final String THREE = "Brazil delivered three patrol boats to Namibia, the navy said.";

  @TempDir private Path folder;
  private DataFolder data;
  private DataFolder.Lock lock;
  private Newsroom newsroom;

  @BeforeEach
  void anOpenNewsroom() {
    data = new DataFolder(folder.resolve("data"));
    open();
  }

  private void open() {
    lock = data.lock();
    newsroom = Newsroom.open(data, lock, LuceneArticleIndex::open, InstantSource.fixed(FIRST),
        (what, unit, total) -> Progress.NONE);
    newsroom.line().catchUp();
    newsroom.line().commit();
  }

  @AfterEach
  void close() {
    newsroom.close();
    lock.close();
  }

  private static Capture page(int day, String text, String besides) {
    String html = "<html lang=en><head><title>Boats for Namibia</title></head><body><article><h1>Boats for Namibia</h1>"
        + "<p>" + text + "</p></article><!-- " + besides + " --></body></html>";
    return new Capture(URL, "page.html", FIRST.plus(day, ChronoUnit.DAYS), "text/html", Capture.Obtained.RECORD,
        html.getBytes(StandardCharsets.UTF_8));
  }

  private Receipt take(Capture capture) {
    return newsroom.line().take(List.of(capture)).getFirst();
  }

  private static ArticleId id(Receipt receipt) {
    return ((Receipt.Added) receipt).id();
  }

  private List<Version> versions(ArticleId id) {
    return newsroom.line().versions().of(id).versions();
  }

  private static String text(Version version) {
    return ((Version.Text) version).reading().text();
  }

  @Test
  void aReceiptTellsANewArticleFromANewVersionAndFromTheSameTextAgain() {
    ArticleId id = id(take(page(0, TWO, "a")));
    assertThat(newsroom.line().versions().isSeenAgain(id)).isFalse();
    assertThat(take(page(1, TWO, "b"))).isEqualTo(new Receipt.SeenAgain(id));
    assertThat(newsroom.line().versions().isSeenAgain(id)).isTrue();
    assertThat(take(page(2, THREE, "c"))).isEqualTo(new Receipt.NewVersion(id));
    assertThat(take(page(2, THREE, "c"))).isEqualTo(new Receipt.AlreadyThere());
    assertThat(take(page(3, TWO, "d"))).isEqualTo(new Receipt.NewVersion(id));
  }

  @Test
  void twoTextsOfOneNewAddressInOneBatchAreAnArticleAndAVersion() {
    List<Receipt> receipts = newsroom.line().take(List.of(page(0, TWO, "a"), page(1, THREE, "b")));
    assertThat(receipts).containsExactly(receipts.getFirst(), new Receipt.NewVersion(id(receipts.getFirst())));
  }

  @Test
  void equalTextsInARowAreOneVersionSeenAgain() {
    ArticleId id = id(take(page(0, TWO, "a")));
    take(page(1, TWO, "b"));
    take(page(2, THREE, "c"));
    take(page(3, TWO, "d"));
    List<Version> versions = versions(id);
    assertThat(versions).extracting(VersionsTest::text).containsExactly(TWO, THREE, TWO);
    assertThat(versions.getFirst().seen()).extracting(Versions.Sight::time)
        .containsExactly(FIRST, FIRST.plus(1, ChronoUnit.DAYS));
  }

  @Test
  void aLateComerTakesItsPlaceInTimeAndTheNewestTextStaysOnThePage() {
    ArticleId id = id(take(page(9, THREE, "new")));
    assertThat(take(page(0, TWO, "old"))).isEqualTo(new Receipt.NewVersion(id));
    newsroom.line().commit();
    assertThat(versions(id)).extracting(VersionsTest::text).containsExactly(TWO, THREE);
    Article article = newsroom.index().get(id).orElseThrow();
    assertThat(article.reading().text()).isEqualTo(THREE);
    assertThat(article.firstSeen()).isEqualTo(FIRST);
  }

  @Test
  void theVersionsAreTheSameAfterTheIndexIsMadeAnew() throws IOException {
    ArticleId id = id(take(page(9, THREE, "new")));
    take(page(0, TWO, "old"));
    newsroom.line().commit();
    List<Version> before = versions(id);
    Article article = newsroom.index().get(id).orElseThrow();
    close();
    Backup.deleteAll(data.index());
    open();
    assertThat(versions(id)).isEqualTo(before);
    assertThat(newsroom.index().get(id)).contains(article);
  }

  @Test
  void whatWasForgottenHasNoVersions() {
    ArticleId id = id(take(page(0, TWO, "a")));
    take(page(1, THREE, "b"));
    assertThat(newsroom.line().forget(id, "asked for")).isEqualTo(2);
    assertThat(newsroom.line().versions().of(id)).isEqualTo(Versions.History.NONE);
  }

  @Test
  void anIdThatNobodyKnowsHasNoVersions() {
    assertThat(versions(ArticleId.ofKey("nothing"))).isEmpty();
  }

  @Test
  void aCaptureThatIsDamagedOnTheDiskIsListedAndCostsTheOthersNothing() throws IOException {
    ArticleId id = id(take(page(0, TWO, "a")));
    take(page(1, THREE, "b"));
    newsroom.line().commit();
    String address = versions(id).getFirst().seen().getFirst().address();
    Path file = data.archive().resolve(address.substring(0, address.indexOf(':')));
    byte[] bytes = Files.readAllBytes(file);
    int at = Integer.parseInt(address.substring(address.indexOf(':') + 1)) + 30;
    bytes[at] ^= 0x55;
    bytes[at + 1] ^= 0x55;
    Files.write(file, bytes);
    List<Version> versions = versions(id);
    assertThat(versions).hasSize(2);
    assertThat(versions.getFirst()).isInstanceOfSatisfying(Version.Unreadable.class,
        v -> assertThat(v.reason()).contains("cannot be read"));
    assertThat(text(versions.getLast())).isEqualTo(THREE);
  }

  @Test
  void moreCapturesThanCanBeReadAtOnceAreCounted() {
    List<Capture> many = IntStream.range(0, Rereading.CAPTURES + 3)
        .mapToObj(i -> page(i, i % 2 == 0 ? TWO : THREE, "n" + i)).toList();
    ArticleId id = id(newsroom.line().take(many).getFirst());
    Versions.History history = newsroom.line().versions().of(id);
    assertThat(history.older()).isEqualTo(3);
    assertThat(history.versions()).hasSize(Rereading.CAPTURES);
  }
}
