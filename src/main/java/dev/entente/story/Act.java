package dev.entente.story;

import dev.entente.article.Country;
import dev.entente.article.Equipment;
import dev.entente.article.Kind;
import dev.entente.article.Quantity;
import dev.entente.article.Stage;
import dev.entente.article.TimeFrame;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a claim says of one system family: all that a deal is made of. A claim about two systems is two acts.
 *
 * @param claim the place of the claim among those of its article, from 0
 * @param country recipient, or the first state of a mutual claim
 * @param partner supplier, or the second state of a mutual claim
 * @param mutual true where nothing decides the direction
 * @param kind the sort of cooperation
 * @param stage how far it has got
 * @param time news, background or plan
 * @param leaf what it is about; {@code unspec} where that is not said
 * @param system the named system, or null
 * @param event when it took place, if the text says so
 * @param promised for when delivery is promised, if the text says so
 * @param quantities how many
 * @param money for how much
 */
public record Act(
    int claim, Country country, Country partner, boolean mutual, Kind kind, Stage stage, TimeFrame time, Equipment leaf,
    @Nullable String system, @Nullable Days event, @Nullable Days promised, List<Counted> quantities,
    List<Priced> money) {

  /** A number of pieces, as in {@link Quantity}; {@code unit} in lower case. */
  public record Counted(
      @Nullable Long least, @Nullable Long most, String unit, @Nullable Equipment equipment, Quantity.Sense sense) {}

  /**
   * An amount, as in {@link dev.entente.article.Money}.
   *
   * @param shared true where it is the price of several systems together
   */
  public record Priced(
      @Nullable BigDecimal least, @Nullable BigDecimal most, @Nullable String currency, boolean shared) {}

  /** Copies the lists. */
  public Act {
    quantities = List.copyOf(quantities);
    money = List.copyOf(money);
  }

  /** The family: the system where one is named, else the leaf. */
  public String family() {
    return system == null ? leaf.leaf() : system;
  }
}
