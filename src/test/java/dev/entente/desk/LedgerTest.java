package dev.entente.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.entente.article.ArticleId;
import dev.entente.article.Capture;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class LedgerTest {

  private static final Instant NOON = Desks.NOON;
  private final Ledger ledger = Desks.inMemory().ledger();

  @Test
  void theStrongestKeyMakesTheIdOfANewArticle() {
    ArticleId id = ledger.idFor(List.of("https://a.org/1", "sha256:aa"), NOON);
    assertThat(id).isEqualTo(ArticleId.ofKey("https://a.org/1"));
  }

  @Test
  void theFirstKnownKeyDecidesAndTheOthersAreLearnt() {
    ArticleId id = ledger.idFor(List.of("sha256:aa"), NOON);
    assertThat(ledger.idFor(List.of("https://a.org/1", "sha256:aa"), NOON)).isEqualTo(id);
    assertThat(ledger.idFor(List.of("https://a.org/1", "sha256:bb"), NOON)).isEqualTo(id);
    assertThat(ledger.idFor(List.of("sha256:bb"), NOON)).isEqualTo(id);
    assertThat(ledger.keys(id)).containsExactly("https://a.org/1", "sha256:aa", "sha256:bb");
    assertThat(ledger.articles()).isEqualTo(1);
  }

  @Test
  void aKeyStaysWithTheArticleThatHadItFirst() {
    ArticleId a = ledger.idFor(List.of("https://a.org/1", "sha256:aa"), NOON);
    ArticleId b = ledger.idFor(List.of("https://b.org/1"), NOON);
    assertThat(ledger.idFor(List.of("https://b.org/1", "sha256:aa"), NOON)).isEqualTo(b);
    assertThat(ledger.idFor(List.of("sha256:aa"), NOON)).isEqualTo(a);
  }

  @Test
  void aBatchAnswersAsTheSameSightingsOneByOneWould() {
    for (long seed = 1; seed <= 20; seed++) {
      List<Sighting> sightings = sightings(new Random(seed), 150);
      Ledger single = Desks.inMemory().ledger();
      Ledger batched = Desks.inMemory().ledger();
      List<ArticleId> one = sightings.stream().map(s -> single.idFor(s.keys(), s.seen())).toList();
      List<ArticleId> many = new ArrayList<>();
      for (int i = 0; i < sightings.size(); i += 40) {
        many.addAll(batched.idsFor(sightings.subList(i, Math.min(i + 40, sightings.size()))));
      }
      assertThat(many).as("seed " + seed).isEqualTo(one);
      assertThat(batched.firstSeen(many)).as("seed " + seed).isEqualTo(single.firstSeen(one));
      Map<ArticleId, Instant> earliest = new HashMap<>();
      for (int i = 0; i < one.size(); i++) {
        earliest.merge(one.get(i), sightings.get(i).seen(), (x, y) -> x.isBefore(y) ? x : y);
      }
      assertThat(batched.firstSeen(many)).as("seed " + seed).isEqualTo(earliest);
    }
  }

  @Test
  void threadsThatMeetTheSameArticleGetTheSameId() throws Exception {
    List<Sighting> sightings = IntStream.range(0, 200)
        .mapToObj(i -> new Sighting(List.of("https://a.org/" + i, "sha256:" + i), NOON)).toList();
    try (var threads = Executors.newFixedThreadPool(4)) {
      List<Future<List<ArticleId>>> all = IntStream.range(0, 4)
          .mapToObj(t -> threads.submit(() -> ledger.idsFor(sightings))).toList();
      for (Future<List<ArticleId>> ids : all) {
        assertThat(ids.get()).isEqualTo(all.getFirst().get()).doesNotHaveDuplicates();
      }
    }
    assertThat(ledger.articles()).isEqualTo(200);
  }

  @Test
  void anArticleWithoutKeysIsRefused() {
    assertThatThrownBy(() -> ledger.idFor(List.of(), NOON)).hasMessageContaining("at least one key");
    assertThat(ledger.idsFor(List.of())).isEmpty();
  }

  @Test
  void theSameBytesFromTheSameUrlHaveOneAddress() {
    Capture capture = new Capture("https://a.org/1", "1.txt", NOON, "text/plain", Capture.Obtained.FILE, new byte[3]);
    String key = Ledger.captureKey(capture);
    assertThat(key).startsWith("sha256:").endsWith(" https://a.org/1");
    ArticleId id = ledger.idFor(List.of("https://a.org/1"), NOON);
    assertThat(ledger.captureAddress(key)).isEmpty();
    ledger.recordCapture(key, id, "entente-000001.warc.gz:0", NOON);
    ledger.recordCapture(key, id, "entente-000001.warc.gz:900", NOON);
    assertThat(ledger.captureAddress(key)).contains("entente-000001.warc.gz:0");
    assertThat(ledger.captureAddresses(List.of(key, "unknown"))).containsOnlyKeys(key);
    assertThat(ledger.captures()).isEqualTo(1);
  }

  @Test
  void capturesAndPositionAreEnteredTogetherOrNotAtAll() {
    ArticleId id = ledger.idFor(List.of("https://a.org/1"), NOON);
    ledger.enter(List.of(new CaptureEntry("k1", id, "entente-000001.warc.gz:0", NOON)), "entente-000001.warc.gz:300");
    assertThat(ledger.position()).contains("entente-000001.warc.gz:300");
    List<CaptureEntry> oneOfThemWrong = List.of(new CaptureEntry("k2", id, "entente-000001.warc.gz:300", NOON),
        new CaptureEntry("k3", id, "an address that is far too long ".repeat(9), NOON));
    assertThatThrownBy(() -> ledger.enter(oneOfThemWrong, "entente-000001.warc.gz:900")).isNotNull();
    assertThat(ledger.position()).contains("entente-000001.warc.gz:300");
    assertThat(ledger.captureAddress("k2")).isEmpty();
    assertThat(ledger.addresses(id)).containsExactly("entente-000001.warc.gz:0");
  }

  @Test
  void whatArrivesIsNamedAndEnteredInOneStroke() {
    List<Arrival> arrivals = List.of(
        new Arrival(new Sighting(List.of("https://a.org/1", "sha256:aa"), NOON), "k1", "entente-000001.warc.gz:0"),
        new Arrival(new Sighting(List.of("https://a.org/1", "sha256:bb"), NOON), "k2", "entente-000001.warc.gz:300"));
    List<ArticleId> ids = ledger.arrive(arrivals, "entente-000001.warc.gz:600");
    assertThat(ids).containsOnly(ArticleId.ofKey("https://a.org/1")).hasSize(2);
    assertThat(ledger.addresses(ids.getFirst()))
        .containsExactly("entente-000001.warc.gz:0", "entente-000001.warc.gz:300");
    assertThat(ledger.position()).contains("entente-000001.warc.gz:600");
    assertThat(ledger.arrive(arrivals, null)).as("again").isEqualTo(ids);
    assertThat(ledger.captures()).isEqualTo(2);
  }

  @Test
  void aVeryLongUrlIsAKeyLikeAnyOther() {
    String url = "https://a.org/" + "x".repeat(20_000);
    ArticleId id = ledger.idFor(List.of(url), NOON);
    assertThat(ledger.keys(id)).containsExactly(url);
    assertThat(ledger.idFor(List.of("https://b.org", url), NOON)).isEqualTo(id);
  }

  @Test
  void aRebuildKeepsIdsAndEntersTheCapturesAnew() {
    ArticleId id = ledger.idFor(List.of("sha256:aa"), NOON);
    ledger.idFor(List.of("https://a.org/1", "sha256:aa"), NOON.plusSeconds(5));
    ledger.enter(List.of(new CaptureEntry("k", id, "entente-000001.warc.gz:0", NOON)), "entente-000001.warc.gz:300");
    ledger.emptyCaptures();
    assertThat(ledger.position()).isEmpty();
    assertThat(ledger.captureAddress("k")).isEmpty();
    assertThat(ledger.idFor(List.of("https://a.org/1"), NOON.plusSeconds(9))).isEqualTo(id);
    ledger.recordCapture("k", id, "entente-000007.warc.gz:0", NOON);
    assertThat(ledger.captureAddress("k")).contains("entente-000007.warc.gz:0");
    assertThat(ledger.firstSeen(List.of(id))).containsEntry(id, NOON);
  }

  private static List<Sighting> sightings(Random random, int count) {
    return IntStream.range(0, count).mapToObj(i -> {
      List<String> keys = random.ints(1 + random.nextInt(3), 0, 60).mapToObj(n -> "key " + n).distinct().toList();
      return new Sighting(keys, NOON.plusSeconds(random.nextInt(1000)));
    }).toList();
  }

  @Test
  void aCaptureThatIsReadUnderAnotherKeyKeepsItsArticleAndTheKeyLeadsThere() {
    Arrival first = new Arrival(new Sighting(List.of("a.example/1?x=2"), NOON), "sha256:aa", "f:0");
    ArticleId id = ledger.arrive(List.of(first), null).getFirst();
    Arrival again = new Arrival(new Sighting(List.of("a.example/one"), NOON.plusSeconds(9)), "sha256:aa", "f:0");
    assertThat(ledger.arrive(List.of(again), null)).containsExactly(id);
    Arrival later = new Arrival(new Sighting(List.of("a.example/one"), NOON.plusSeconds(99)), "sha256:bb", "f:9");
    assertThat(ledger.arrive(List.of(later), null)).containsExactly(id);
    assertThat(ledger.articlesOf(List.of("sha256:aa", "sha256:bb", "sha256:cc")))
        .isEqualTo(java.util.Map.of("sha256:aa", id, "sha256:bb", id));
    assertThat(ledger.firstSeen(List.of(id))).containsEntry(id, NOON);
  }

  @Test
  void twoCapturesThatTurnOutToBeOnePageKeepBothIds() {
    Arrival a = new Arrival(new Sighting(List.of("a.example/1"), NOON), "sha256:aa", "f:0");
    Arrival b = new Arrival(new Sighting(List.of("a.example/2"), NOON), "sha256:bb", "f:5");
    List<ArticleId> ids = ledger.arrive(List.of(a, b), null);
    Sighting one = new Sighting(List.of("a.example/one"), NOON);
    assertThat(ledger.arrive(List.of(
        new Arrival(one, "sha256:aa", "f:0"), new Arrival(one, "sha256:bb", "f:5")), null)).isEqualTo(ids);
    assertThat(ledger.idFor(List.of("a.example/one"), NOON)).isEqualTo(ids.getFirst());
    assertThat(ledger.idFor(List.of("a.example/2"), NOON)).isEqualTo(ids.getLast());
  }
}
