package dev.entente.index;

/** What an adapter does not do, and why that is no fault. */
public enum Trait {
  /** Words match as they are written: a fake with an analysis of its own would be a second engine. */
  NO_STEMMING,
  /** Hits come without marks and snippets: they are for the eye, and nothing is decided by them. */
  NO_MARKS,
  /** Relevance sorts as first sight does: ranking is a matter of the engine. */
  NO_RANKING
}
