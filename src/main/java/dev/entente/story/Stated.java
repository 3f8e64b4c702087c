package dev.entente.story;

import dev.entente.article.ArticleId;
import java.util.List;

/**
 * A figure of a deal beside the others that reports give.
 *
 * @param figure the number or the amount
 * @param articles who says so, the earliest first
 * @param reports how many stories say so
 * @param conflicts the places, in the same list, of the figures that cannot be true together with it
 */
public record Stated<F>(F figure, List<ArticleId> articles, int reports, List<Integer> conflicts) {

  /** Copies the lists. */
  public Stated {
    articles = List.copyOf(articles);
    conflicts = List.copyOf(conflicts);
  }
}
