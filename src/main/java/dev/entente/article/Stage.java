package dev.entente.article;

/** How far the cooperation has got, according to the sentence; the last three say that it came to a halt. */
public enum Stage implements Coded {
  PROPOSED, TALKS, AGREED, CONTRACTED, IN_PROGRESS, COMPLETED, SUSPENDED, CANCELLED, DENIED
}
