package dev.entente.article;

/** How far a claim can be trusted, in three plain levels; what each means in per cent is measured, see the docs. */
public enum Confidence implements Coded {
  /** The words say it plainly. */
  HIGH,
  /** Likely, but some step rests on what stands around. */
  MEDIUM,
  /** A weak sign: read the sentence first. */
  LOW
}
