package dev.entente.article;

import java.time.Instant;

/**
 * An article as it stands in the index: what was read, and what was made of it.
 *
 * @param id given once, kept in the ledger
 * @param firstSeen when its first capture was obtained
 * @param origin where it came from
 * @param reading the clean text and its facts
 * @param labels claims, regions and mentions, each with evidence
 */
public record Article(ArticleId id, Instant firstSeen, Origin origin, Reading reading, Labels labels) {}
