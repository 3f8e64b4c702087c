package dev.entente.story;

import dev.entente.article.ArticleId;
import java.time.Instant;

/**
 * One article of a story.
 *
 * @param article its id
 * @param firstSeen when its first capture was obtained
 */
public record Report(ArticleId article, Instant firstSeen) {}
