package dev.entente.article;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * An amount of money that a claim names; how it is printed stands in its evidence. Bounds as in {@link Quantity}.
 *
 * @param least the least amount in whole units of the currency, or null
 * @param most the greatest amount in whole units of the currency, or null
 * @param currency ISO 4217, or null where the printed sign does not decide it
 * @param evidence the words
 */
public record Money(
    @Nullable BigDecimal least, @Nullable BigDecimal most, @Nullable String currency, Evidence evidence) {

  /** Refuses an amount without a number, and bounds the wrong way round. */
  public Money {
    if (least == null && most == null || least != null && most != null && least.compareTo(most) > 0) {
      throw new IllegalArgumentException("no amount: " + least + ".." + most);
    }
  }
}
