package dev.entente.pipeline;

import dev.entente.article.ArticleId;
import java.util.List;

/**
 * How an article would change if it were read again.
 *
 * @param id the article
 * @param title its title in the index, or what it would be where the index does not hold it
 * @param fate what would become of it
 * @param changes what would be otherwise; empty where it comes or goes as a whole
 */
public record Difference(ArticleId id, String title, Fate fate, List<Change> changes) {

  /** What becomes of an article. */
  public enum Fate {
    /** It stays, changed. */
    CHANGED,
    /** Only what no page shows in words: where sentences and evidence begin, why a line is left out. */
    DETAILS,
    /** The index does not hold it yet. */
    ADDED,
    /** The reader can make nothing of it any more. */
    UNREADABLE
  }

  /** Copies the list. */
  public Difference {
    changes = List.copyOf(changes);
  }
}
