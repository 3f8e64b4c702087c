package dev.entente.article;

import org.jspecify.annotations.Nullable;

/**
 * Who says that a claim is so.
 *
 * @param speaker which side that is
 * @param name the person, body or state that speaks, if it is named
 * @param evidence the words that attribute it; for {@code PAPER} the first words of the claim itself
 */
public record Attribution(Speaker speaker, @Nullable String name, Evidence evidence) {

  /** Sides that can say something. */
  public enum Speaker implements Coded {
    /** The government or forces of the claim's partner. */
    SUPPLIER,
    /** The government or forces of the claim's country. */
    RECIPIENT,
    /** Both governments together, as in a joint statement. */
    BOTH,
    /** A government that is no party, or an organisation of states. */
    THIRD,
    /** The firm that makes, sells or builds. */
    MAKER,
    /** Somebody who is not named ("sources", "officials"). */
    UNNAMED,
    /** Another paper or agency, an expert, a non-governmental body. */
    OTHER,
    /** The paper in its own voice. */
    PAPER
  }
}
