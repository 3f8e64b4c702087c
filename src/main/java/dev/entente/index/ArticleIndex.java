package dev.entente.index;

import dev.entente.article.Article;
import dev.entente.article.ArticleId;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;

/**
 * The index over all articles: the port that every search engine implements.
 *
 * <p>Thread safety: all methods may be called from any thread; asking never waits for writing. Visibility: what was
 * replaced or deleted is seen by questions at the latest one second later, and at once after {@link #commit}. An
 * article is seen whole or not at all, and once. Filters on values that no article has find nothing; they are no error.
 * Everything in the index is derived and may be deleted: only what {@link #commit} has returned for survives a crash.
 *
 * <p>Errors: an index that cannot be read or written throws {@link IndexFailure}, whose message names a cure.
 */
public interface ArticleIndex extends AutoCloseable {

  /** Writes articles with their stories; each replaces the one with its id, if there is one. */
  void place(Collection<Placed> articles);

  /** Writes articles, each as a story of its own and without a fingerprint. */
  default void replace(Collection<Article> articles) {
    place(articles.stream().map(Placed::alone).toList());
  }

  /**
   * Changes the story that articles belong to, and nothing else of them; much cheaper than writing them again. Ids that
   * do not exist are passed over.
   *
   * @param stories the story of each article that moves
   */
  void move(Map<ArticleId, ArticleId> stories);

  /** Removes articles; ids that do not exist are passed over. */
  void delete(Collection<ArticleId> ids);

  /**
   * Removes articles for good: after the next {@link #commit} none of their words stand in the index's files. It takes
   * as long as rewriting the parts of the index that they stand in.
   */
  void erase(Collection<ArticleId> ids);

  /**
   * Makes everything written so far durable and visible.
   *
   * @param notes small facts that are stored with it and come back from {@link #notes()}, such as the position in the
   *     archive that the index reaches to; they replace the earlier ones
   */
  void commit(Map<String, String> notes);

  /** The notes of the last commit; empty in a new index. */
  Map<String, String> notes();

  /** Answers a question from a consistent view of the index. */
  <A> A ask(Question<A> question);

  /** The article with an id, as it was written. */
  Optional<Article> get(ArticleId id);

  /** The version of the schema that the index was made with. */
  int schema();

  /** Gives everything back without a commit. Closing twice does nothing. */
  @Override
  void close();
}
