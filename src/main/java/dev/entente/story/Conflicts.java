package dev.entente.story;

import dev.entente.article.Quantity.Sense;
import java.math.BigDecimal;
import java.util.List;
import java.util.function.BiPredicate;
import java.util.stream.IntStream;

/** Which figures cannot be true together. */
final class Conflicts {

  /** Prices are rounded, and converted: what differs by a twentieth is one price. */
  private static final BigDecimal SLACK = new BigDecimal("1.05");

  private Conflicts() {}

  /** A figure with the days between which it was said. */
  record Said<F>(F figure, long first, long last) {}

  /** For each figure the places of those that it conflicts with. */
  static <F> List<List<Integer>> among(List<Said<F>> all, BiPredicate<Said<F>, Said<F>> conflict) {
    return all.stream().map(one -> IntStream.range(0, all.size())
        .filter(i -> all.get(i) != one && (conflict.test(one, all.get(i)) || conflict.test(all.get(i), one)))
        .boxed().toList()).toList();
  }

  /**
   * True where two numbers of the same things cannot both hold. Orders must agree. More can not have been delivered than
   * was ordered; what was delivered grows, so that only numbers of one time are compared. A number of which the
   * text does not say what became of it may be of either, but of no more than was ordered. A part is never compared.
   */
  static boolean numbers(Said<Act.Counted> one, Said<Act.Counted> other) {
    Act.Counted a = one.figure();
    Act.Counted b = other.figure();
    if (!sameThings(a, b)) {
      return false;
    }
    return switch (a.sense()) {
      case ORDERED -> b.sense() == Sense.ORDERED && (above(a, b) || above(b, a));
      case DELIVERED -> b.sense() == Sense.ORDERED && above(a, b)
          || b.sense() == Sense.DELIVERED && (above(a, b) || above(b, a)) && meet(one, other);
      case UNSTATED -> b.sense() == Sense.ORDERED && above(a, b);
      case PART -> false;
    };
  }

  private static boolean sameThings(Act.Counted a, Act.Counted b) {
    return a.unit().equals(b.unit()) || a.equipment() != null && a.equipment().equals(b.equipment());
  }

  private static boolean above(Act.Counted a, Act.Counted b) {
    Long least = a.least();
    Long most = b.most();
    return least != null && most != null && least > most;
  }

  private static boolean meet(Said<?> a, Said<?> b) {
    return a.first() <= b.last() && b.first() <= a.last();
  }

  /** True where two prices in one currency, each of this deal alone, are further apart than rounding takes them. */
  static boolean prices(Said<Act.Priced> one, Said<Act.Priced> other) {
    Act.Priced a = one.figure();
    Act.Priced b = other.figure();
    return !a.shared() && !b.shared() && a.currency() != null && a.currency().equals(b.currency())
        && a.least() != null && b.most() != null && a.least().compareTo(b.most().multiply(SLACK)) > 0;
  }
}
