package dev.entente.pipeline;

import dev.entente.article.Article;
import dev.entente.article.ArticleId;
import dev.entente.index.ArticleIndex;
import dev.entente.index.Placed;
import dev.entente.index.Places;
import dev.entente.story.Account;
import dev.entente.story.Deal;
import dev.entente.story.DealId;
import dev.entente.story.DealPage;
import dev.entente.story.Deals;
import dev.entente.story.Entry;
import dev.entente.story.Stories;
import dev.entente.story.Story;
import dev.entente.story.Wanted;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
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
 * Which articles report one story, and what deals they tell of, kept in step with the index: whatever is written to the index or taken out of it goes
 * through here. What it knows stands in the index, from where it is read beside the start; whoever writes waits for
 * that, whoever asks is told nothing until then.
 */
final class StoryBoard {

  private static final Logger LOG = LoggerFactory.getLogger(StoryBoard.class);
  private static final int BATCH = 10_000;

  private final ArticleIndex index;
  private final Stories stories = new Stories();
  private final Deals deals = new Deals();
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
      Kept.of(place).ifPresent(kept -> {
        some.add(kept.entry());
        Account.unpacked(place.article(), kept.account()).ifPresent(account -> deals.put(List.of(account)));
      });
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
    List<Account> accounts = newest.values().stream().map(fresh -> Account.of(fresh.article())).toList();
    List<Kept> all = new ArrayList<>();
    for (Fresh fresh : newest.values()) {
      all.add(Kept.of(fresh, accounts.get(all.size())));
    }
    Map<ArticleId, ArticleId> moves = new HashMap<>(stories.put(all.stream().map(Kept::entry).toList()));
    deals.put(accounts);
    List<Placed> placed = new ArrayList<>();
    for (Kept kept : all) {
      ArticleId id = kept.entry().article();
      ArticleId story = Objects.requireNonNull(moves.remove(id), "an article without a story");
      placed.add(new Placed(Objects.requireNonNull(newest.get(id)).article(), story, kept.packed()));
    }
    index.place(placed);
    index.move(moves);
  }

  /** Takes articles out of the index. */
  void delete(Collection<ArticleId> articles) {
    await();
    deals.remove(articles);
    index.delete(articles);
    index.move(stories.remove(articles));
  }

  /** Takes an article out of the index for good. */
  void erase(ArticleId article) {
    await();
    deals.remove(List.of(article));
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

  /** Some of the deals that are asked for; none where they are not known yet. */
  DealPage deals(Wanted wanted, int skip, int count) {
    return ready() ? deals.find(wanted, skip, count, this::story) : new DealPage(0, List.of());
  }

  /** The deals that an article tells of. */
  List<Deal> deals(ArticleId article) {
    return ready() ? deals.of(article, this::story) : List.of();
  }

  /** The deal that a name leads to; nothing where there is none, or it is not known yet. */
  Optional<Deal> deal(DealId id) {
    return ready() ? deals.of(id, this::story) : Optional.empty();
  }

  private ArticleId story(ArticleId article) {
    return stories.idOf(article).orElse(article);
  }

  /** Leaves the index alone from now on. */
  void stop() {
    stopping = true;
    filled.handle((done, failure) -> done).join();
  }
}
