package dev.entente.desk;

import dev.entente.article.ArticleId;
import java.time.Instant;

/**
 * A capture in the ledger.
 *
 * @param key what tells it from other captures, see {@link Ledger#captureKey}
 * @param article which it was read as
 * @param address where it stands in the archive
 * @param obtained when
 */
public record CaptureEntry(String key, ArticleId article, String address, Instant obtained) {}
