package dev.entente.story;

import dev.entente.article.ArticleId;
import java.time.Instant;

/**
 * One article of a story.
 *
 * @param article its id
 * @param out the moment by which it was out for certain
 */
public record Report(ArticleId article, Instant out) {}
