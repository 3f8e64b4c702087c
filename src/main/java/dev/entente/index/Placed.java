package dev.entente.index;

import dev.entente.article.Article;
import dev.entente.article.ArticleId;

/**
 * An article as it is written to the index: with its place among the stories.
 *
 * @param article the article
 * @param story the story that it belongs to: the id of the story's first report, be it this or another article
 * @param fingerprint bytes that the index keeps for those who tell stories apart, and gives back unread
 */
public record Placed(Article article, ArticleId story, byte[] fingerprint) {

  /** An article that is a story of its own, without a fingerprint. */
  public static Placed alone(Article article) {
    return new Placed(article, article.id(), new byte[0]);
  }
}
