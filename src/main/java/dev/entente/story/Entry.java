package dev.entente.story;

import dev.entente.article.ArticleId;
import java.time.Instant;

/**
 * What {@link Stories} is told of an article.
 *
 * @param article its id
 * @param out the moment by which it was out for certain
 * @param fingerprint as made by {@link Fingerprint#of}
 */
public record Entry(ArticleId article, Instant out, byte[] fingerprint) {}
