package dev.entente.pipeline;

import dev.entente.article.Article;
import dev.entente.article.ArticleId;
import dev.entente.index.ArticleIndex;
import dev.entente.index.Placed;
import dev.entente.index.Places;
import dev.entente.story.Entry;
import dev.entente.story.Stories;
import dev.entente.story.Story;
import java.nio.ByteBuffer;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Which articles report one story, kept in step with the index: whatever is written to the index or taken out of it goes
 * through here. What it knows stands in the index, from where it is read beside the start; whoever writes waits for
 * that, whoever asks is told nothing until then.
 */
final class StoryBoard {

  private static final Logger LOG = LoggerFactory.getLogger(StoryBoard.class);
  private static final int BATCH = 10_000;
  /** Stands before what is kept of a text: what other code has made says nothing, and will be made anew. */
  private static final byte[] VERSION = HexFormat.of().parseHex(CodeVersion.of("story"));
  private static final int HEAD = VERSION.length + Long.BYTES;

  private final ArticleIndex index;
  private final Stories stories = new Stories();
  private final CompletableFuture<Void> filled;
  private volatile boolean stopping;

  /** The stories of an index that nobody else writes to. */
  StoryBoard(ArticleIndex index) {
    this.index = index;
    filled = CompletableFuture.runAsync(this::fill, work -> Thread.ofPlatform().name("stories").daemon().start(work));
  }

  /** An article with what tells its text from others. */
  record Fresh(Article article, byte[] fingerprint) {}

  private void fill() {
    List<Entry> some = new ArrayList<>();
    index.ask(new Places(place -> {
      if (stopping) {
        throw new CancellationException("the index is being closed");
      }
      unpacked(place).ifPresent(some::add);
      if (some.size() == BATCH) {
        stories.put(some);
        some.clear();
      }
    }));
    stories.put(some);
    index.move(misplaced());
  }

  /** None, unless an error once kept a move from the index. */
  private Map<ArticleId, ArticleId> misplaced() {
    Map<ArticleId, ArticleId> moves = new HashMap<>();
    // A story of many reports is asked for once, not by each of them.
    Map<ArticleId, ArticleId> known = new HashMap<>();
    index.ask(new Places(place -> {
      if (!known.containsKey(place.article())) {
        stories.of(place.article()).ifPresent(
            story -> story.reports().forEach(report -> known.put(report.article(), story.id())));
      }
      ArticleId story = known.remove(place.article());
      if (story != null && !story.equals(place.story())) {
        moves.put(place.article(), story);
      }
    }));
    if (!moves.isEmpty()) {
      LOG.info("{} articles stood in another story than their text has", moves.size());
    }
    return moves;
  }

  private void await() {
    try {
      filled.join();
    } catch (CompletionException e) {
      throw e.getCause() instanceof RuntimeException cause ? cause : e;
    }
  }

  /** Writes articles to the index, each with its story, and moves those whose story is another now. */
  void write(Collection<Fresh> articles) {
    await();
    Map<ArticleId, Fresh> newest = new LinkedHashMap<>();
    articles.forEach(fresh -> newest.put(fresh.article().id(), fresh));
    List<Entry> entries = newest.values().stream()
        .map(fresh -> new Entry(fresh.article().id(), OutBy.of(fresh.article()), fresh.fingerprint())).toList();
    Map<ArticleId, ArticleId> moves = new HashMap<>(stories.put(entries));
    List<Placed> placed = new ArrayList<>();
    for (Entry entry : entries) {
      ArticleId story = Objects.requireNonNull(moves.remove(entry.article()), "an article without a story");
      Article article = Objects.requireNonNull(newest.get(entry.article())).article();
      placed.add(new Placed(article, story, packed(entry)));
    }
    index.place(placed);
    index.move(moves);
  }

  /** What the index keeps of an entry: the version, the moment in seconds, the fingerprint. */
  private static byte[] packed(Entry entry) {
    return ByteBuffer.allocate(HEAD + entry.fingerprint().length).put(VERSION)
        .putLong(entry.out().getEpochSecond()).put(entry.fingerprint()).array();
  }

  private static Optional<Entry> unpacked(Places.Place place) {
    byte[] kept = place.fingerprint();
    if (kept.length < HEAD || !Arrays.equals(VERSION, Arrays.copyOf(kept, VERSION.length))) {
      return Optional.empty();
    }
    Instant moment = Instant.ofEpochSecond(ByteBuffer.wrap(kept).getLong(VERSION.length));
    return Optional.of(new Entry(place.article(), moment, Arrays.copyOfRange(kept, HEAD, kept.length)));
  }

  /** Takes articles out of the index. */
  void delete(Collection<ArticleId> articles) {
    await();
    index.delete(articles);
    index.move(stories.remove(articles));
  }

  /** Takes an article out of the index for good. */
  void erase(ArticleId article) {
    await();
    index.move(stories.remove(List.of(article)));
    index.erase(List.of(article));
  }

  /** True where all stories are known. */
  boolean ready() {
    return filled.isDone() && !filled.isCompletedExceptionally();
  }

  /** The story of an article; nothing where the article, or yet its story, is not known. */
  Optional<Story> of(ArticleId article) {
    return ready() ? stories.of(article) : Optional.empty();
  }

  /** Leaves the index alone from now on. */
  void stop() {
    stopping = true;
    filled.handle((done, failure) -> done).join();
  }
}
