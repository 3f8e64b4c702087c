package dev.entente.article;

/** Whether a claim is the news itself, background to it, or still to come. */
public enum TimeFrame implements Coded {
  CURRENT, BACKGROUND, PLANNED
}
