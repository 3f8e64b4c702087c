package dev.entente.desk;

import dev.entente.article.ArticleId;
import java.time.Instant;
import java.util.List;

/**
 * An article that is to stay forgotten.
 *
 * @param article its id
 * @param keys by which it would be known again
 * @param captures the keys of its captures
 * @param reason why
 * @param time when it was forgotten
 * @param erased true once its captures are gone from the archive too
 */
public record ForgottenArticle(
    ArticleId article, List<String> keys, List<String> captures, String reason, Instant time, boolean erased) {}
