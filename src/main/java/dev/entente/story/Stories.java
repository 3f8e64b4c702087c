package dev.entente.story;

import dev.entente.article.ArticleId;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * All stories, in memory: which articles carry the same text. What it answers depends on the set of entries alone,
 * never on their order. Thread-safe.
 */
public final class Stories {

  private final Map<ArticleId, Entry> entries = new HashMap<>();

  /**
   * Enters articles, each in place of the entry of its id if there is one.
   *
   * @return the story of each article, entered or not, whose story is another now; an entered one that stands alone is
   *     its own story and is listed, too
   */
  public synchronized Map<ArticleId, ArticleId> put(Collection<Entry> arrived) {
    Map<ArticleId, ArticleId> before = stories();
    arrived.forEach(entry -> entries.put(entry.article(), entry));
    Map<ArticleId, ArticleId> moves = changes(before);
    Set<ArticleId> ids = new HashSet<>();
    arrived.forEach(entry -> ids.add(entry.article()));
    ids.forEach(id -> moves.put(id, of(id).orElseThrow().id()));
    return moves;
  }

  /** Takes articles out; returns the story of each remaining article whose story is another now. */
  public synchronized Map<ArticleId, ArticleId> remove(Collection<ArticleId> articles) {
    Map<ArticleId, ArticleId> before = stories();
    articles.forEach(entries::remove);
    return changes(before);
  }

  /** The story that an article belongs to; nothing where the article is unknown. */
  public synchronized Optional<Story> of(ArticleId article) {
    Entry entry = entries.get(article);
    if (entry == null) {
      return Optional.empty();
    }
    List<Report> reports = entries.values().stream()
        .filter(other -> Arrays.equals(other.fingerprint(), entry.fingerprint()))
        .map(other -> new Report(other.article(), other.firstSeen()))
        .sorted(Comparator.comparing(Report::firstSeen).thenComparing(report -> report.article().value())).toList();
    return Optional.of(new Story(reports, 1));
  }

  private Map<ArticleId, ArticleId> stories() {
    Map<ArticleId, ArticleId> stories = new HashMap<>();
    entries.keySet().forEach(id -> stories.put(id, of(id).orElseThrow().id()));
    return stories;
  }

  private Map<ArticleId, ArticleId> changes(Map<ArticleId, ArticleId> before) {
    Map<ArticleId, ArticleId> changes = new HashMap<>();
    entries.keySet().forEach(id -> {
      ArticleId now = of(id).orElseThrow().id();
      ArticleId then = before.get(id);
      if (then != null && !then.equals(now)) {
        changes.put(id, now);
      }
    });
    return changes;
  }
}
