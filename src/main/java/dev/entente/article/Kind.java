package dev.entente.article;

/** What sort of cooperation a claim reports; the eleven kinds of the annotation guideline. */
public enum Kind implements Coded {
  VISIT, TALKS, MOU, CONTRACT, DELIVERY, EXERCISE, TRAINING, COPRODUCTION, EXHIBITION, INTEL, BASING
}
