package dev.entente.article;

import org.jspecify.annotations.Nullable;

/**
 * How many of something a claim is about, as one phrase of the text says it. Bounds are inclusive: "four" is 4..4, "up
 * to 20" ..20, "at least 12" 12.., "dozens" 24...
 *
 * @param least the least number, or null where only an upper bound is stated
 * @param most the greatest number, or null where only a lower bound is stated
 * @param unit what is counted, as printed ({@code corvettes}, {@code batteries})
 * @param equipment what it is, if the phrase names it
 * @param sense what became of that many
 * @param evidence the phrase
 */
public record Quantity(
    @Nullable Long least,
    @Nullable Long most,
    String unit,
    @Nullable Equipment equipment,
    Sense sense,
    Evidence evidence) {

  /** What a number of pieces stands for. */
  public enum Sense implements Coded {
    /** Ordered, bought, promised or offered: the size of the deal. */
    ORDERED,
    /** Handed over so far. */
    DELIVERED,
    /** A share of a total that stands elsewhere ("two of which will be built there"); never added to it. */
    PART,
    /** The text does not say. */
    UNSTATED
  }

  /** Refuses a quantity without a number, and bounds the wrong way round. */
  public Quantity {
    if (least == null && most == null || least != null && most != null && least > most) {
      throw new IllegalArgumentException("no quantity: " + least + ".." + most);
    }
  }
}
