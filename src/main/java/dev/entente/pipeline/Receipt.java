package dev.entente.pipeline;

import dev.entente.article.ArticleId;

/** What became of a capture that was handed in. */
public sealed interface Receipt {

  /** It is safely in the archive, and its article, a new one, is in the index. */
  record Added(ArticleId id) implements Receipt {}

  /** It is safely in the archive: another text of an article that was there. */
  record NewVersion(ArticleId id) implements Receipt {}

  /** It is safely in the archive, but title and text of its article are those that were there. */
  record SeenAgain(ArticleId id) implements Receipt {}

  /** These bytes from this address are in the archive already; nothing was done. */
  record AlreadyThere() implements Receipt {}

  /** It was not taken, for a reason in plain English. */
  record Refused(String reason) implements Receipt {}
}
