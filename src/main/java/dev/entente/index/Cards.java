package dev.entente.index;

import dev.entente.article.ArticleId;
import java.util.List;

/**
 * Asks for articles by their ids, as they stand in a list of results but without marks and passages. The answer is in
 * the order of the ids; one that is not in the index is left out.
 *
 * @param ids which ones
 */
public record Cards(List<ArticleId> ids) implements Question<List<Hit>> {

  /** Copies the list. */
  public Cards {
    ids = List.copyOf(ids);
  }
}
