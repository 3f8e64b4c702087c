package dev.entente.enrich;

import dev.entente.article.Claim;
import dev.entente.article.Equipment;
import dev.entente.article.Evidence;
import dev.entente.article.Quantity;
import java.math.BigDecimal;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** How many pieces of its equipment a claim is about. */
final class Quantities {

  private static final BigDecimal GREATEST = BigDecimal.valueOf(1_000_000_000);

  private final Function<Marked, Gloss> glosses;
  private final Function<Marked, List<Marked>> before;

  /**
   * Prepares an article.
   *
   * @param before the few sentences before one, in which the total of a share may stand
   */
  Quantities(Function<Marked, Gloss> glosses, Function<Marked, List<Marked>> before) {
    this.glosses = glosses;
    this.before = before;
  }

  /** The quantities that a claim made of these acts names; conflicting ones stay side by side. */
  List<Quantity> of(Claim claim, List<Act> acts) {
    Set<Quantity> found = new LinkedHashSet<>();
    for (Act act : acts) {
      Gloss gloss = glosses.apply(act.marked);
      for (Count count : gloss.counts()) {
        if (act.gear.contains(count.gear())) {
          found.add(quantity(claim, act, gloss, count));
        }
      }
    }
    return found.stream().limit(Tallies.MOST).toList();
  }

  /** True where the text counts more of the same just before, or the sentence itself goes on with "the next two". */
  private boolean ofTotal(Gloss gloss, Count count) {
    BigDecimal value = count.numeral().value();
    return value != null && (gloss.counts().stream().anyMatch(o -> o.share() && o.gear().equals(count.gear()))
        || before.apply(gloss.marked).stream().flatMap(m -> glosses.apply(m).counts().stream()).anyMatch(o -> {
          BigDecimal total = o.numeral().value();
          return total != null && total.compareTo(value) > 0 && Objects.equals(top(o.gear()), top(count.gear()));
        }));
  }

  private static @Nullable String top(Hit gear) {
    Equipment equipment = equipment(gear);
    return equipment == null ? null : equipment.top();
  }

  private Quantity quantity(Claim claim, Act act, Gloss gloss, Count count) {
    Numeral numeral = count.numeral();
    Evidence evidence = new Evidence(gloss.marked.sentence(), gloss.words().start(count.from()),
        gloss.words().end(count.to() - 1), "quantity");
    Quantity.Sense sense = new Fate(claim, act, gloss).of(count, () -> ofTotal(gloss, count));
    // "Received 118 of 150 vehicles": the verb is that of the 118.
    boolean whole = sense == Quantity.Sense.DELIVERED && gloss.counts().stream().anyMatch(
        o -> o.gear().equals(count.gear()) && o.from() < count.from() && count.from() < o.to());
    return new Quantity(whole(numeral.least()), whole(numeral.most()), count.unit(), equipment(count.gear()),
        whole ? Quantity.Sense.UNSTATED : sense, evidence);
  }

  private static @Nullable Long whole(@Nullable BigDecimal value) {
    return value == null ? null : value.longValueExact();
  }

  private static @Nullable Equipment equipment(Hit hit) {
    return switch (hit.term()) {
      case Term.Gear gear -> gear.equipment();
      case Term.Named named -> named.equipment();
      default -> null;
    };
  }

  /** True for a number of pieces: whole, at least one, of a size that can be. */
  static boolean countable(Numeral numeral) {
    return plausible(numeral.least()) && plausible(numeral.most()) && !numeral.suffixed();
  }

  private static boolean plausible(@Nullable BigDecimal value) {
    return value == null || value.signum() > 0 && value.compareTo(GREATEST) < 0
        && value.stripTrailingZeros().scale() <= 0;
  }
}
