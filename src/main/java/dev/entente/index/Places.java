package dev.entente.index;

import dev.entente.article.ArticleId;
import java.time.Instant;
import java.util.function.Consumer;

/**
 * Asks where all articles stand; the answer is how many there are. It reads no article, so that a million take seconds.
 *
 * @param visitor is told of each article, in no particular order
 */
public record Places(Consumer<Place> visitor) implements Question<Long> {

  /**
   * Where an article stands.
   *
   * @param article its id
   * @param firstSeen when its first capture was obtained
   * @param story the story that it belongs to
   * @param fingerprint as it was written
   */
  public record Place(ArticleId article, Instant firstSeen, ArticleId story, byte[] fingerprint) {}
}
