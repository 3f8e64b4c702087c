package dev.entente.enrich;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A number in a sentence, with the words that bound it.
 *
 * @param from the first word, that of its bound included
 * @param first the first word of the number itself
 * @param to one past the last word
 * @param least the lower bound, or null
 * @param most the upper bound, or null
 * @param digits true where it is written in digits
 * @param suffixed true where letters follow the digits at once ("300m")
 */
record Numeral(int from, int first, int to, @Nullable BigDecimal least, @Nullable BigDecimal most, boolean digits,
    boolean suffixed) {

  /** The number, where it is a single one; else null. */
  @Nullable BigDecimal value() {
    return least != null && least.equals(most) ? least : null;
  }

  /** True for two years that a hyphen or "to" joins: "1985-86", "2015 to 2018". */
  boolean years(Words words) {
    return digits && !suffixed && to - first > 1 && words.length(first) == 4 && least != null && most != null
        && !least.equals(most) && era(least) && (era(most) || most.intValue() < 100);
  }

  private static boolean era(BigDecimal value) {
    return value.intValue() >= 1945 && value.intValue() <= 2100;
  }

  /** True for a plain number of four digits that may be a year of our time. */
  boolean year(Words words) {
    BigDecimal value = value();
    return digits && !suffixed && to - first == 1 && words.length(first) == 4 && value != null
        && era(value);
  }
}
