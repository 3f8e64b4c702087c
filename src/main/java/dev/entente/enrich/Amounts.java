package dev.entente.enrich;

import dev.entente.article.Claim;
import dev.entente.article.Country;
import dev.entente.article.Evidence;
import dev.entente.article.Kind;
import dev.entente.article.Money;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The amounts of money that a claim names. */
final class Amounts {

  /** Names of currencies are words too: so small a number of pounds is a weight. */
  private static final BigDecimal LITTLE = BigDecimal.valueOf(10_000);
  private static final int NEAR = 6;

  /**
   * An amount in a sentence.
   *
   * @param from its first word
   * @param to one past its last word
   * @param start its first character
   * @param end one past its last character
   */
  record Amount(int from, int to, int start, int end, @Nullable BigDecimal least, @Nullable BigDecimal most,
      Currencies.Sign sign) {}

  private final Currencies currencies;
  private final Function<Marked, Gloss> glosses;

  Amounts(Currencies currencies, Function<Marked, Gloss> glosses) {
    this.currencies = currencies;
    this.glosses = glosses;
  }

  /** All amounts of a sentence. */
  static List<Amount> in(Gloss gloss, Currencies currencies) {
    List<Amount> all = new ArrayList<>();
    for (Numeral numeral : gloss.numerals()) {
      Amount amount = amount(gloss, numeral, currencies);
      Amount last = all.isEmpty() || amount == null ? null : all.getLast();
      Amount joined = last == null || amount == null ? null : range(gloss, last, amount);
      if (joined != null) {
        all.set(all.size() - 1, joined);
      } else if (amount != null) {
        all.add(amount);
      }
    }
    return all;
  }

  private static @Nullable Amount amount(Gloss gloss, Numeral numeral, Currencies currencies) {
    Words words = gloss.words();
    int start = words.start(numeral.first());
    int end = words.end(numeral.to() - 1);
    Currencies.Sign before = currencies.before(words.text(), start);
    Currencies.Sign sign = before == null ? after(gloss, numeral, currencies) : before;
    if (sign == null) {
      return null;
    }
    int from = Math.min(numeral.from(), words.wordAt(Math.min(start, sign.start())));
    BigDecimal least = numeral.least();
    BigDecimal most = numeral.most();
    Gloss.Found up = gloss.before(from, Wording.Sort.LEAST);
    Gloss.Found down = gloss.before(from, Wording.Sort.MOST);
    Gloss.Found about = gloss.before(from, Wording.Sort.ABOUT);
    if (up != null && least != null) {
      from = up.from();
      most = null;
    } else if (down != null && most != null) {
      from = down.from();
      least = null;
    } else if (about != null) {
      from = about.from();
    }
    return new Amount(from, Math.max(numeral.to(), words.wordAt(sign.end())),
        Math.min(words.start(from), sign.start()), Math.max(end, sign.end()), least, most, sign);
  }

  private static Currencies.@Nullable Sign after(Gloss gloss, Numeral numeral, Currencies currencies) {
    Words words = gloss.words();
    Currencies.Sign sign = currencies.after(words.text(), words.end(numeral.to() - 1));
    if (sign != null || numeral.to() >= gloss.end()) {
      return sign;
    }
    BigDecimal value = numeral.most() == null ? numeral.least() : numeral.most();
    boolean linked = gloss.marked.is(numeral.to(), Cue.OF) || words.length(numeral.to()) <= 2;
    int next = linked ? numeral.to() + 1 : numeral.to();
    boolean much = value != null && value.compareTo(LITTLE) >= 0;
    boolean apart = words.parted(numeral.to(), Words.COMMA | Words.DASH | Words.BRACKET);
    return !much || apart ? null : currencies.named(words, next, gloss.end());
  }

  /** "Between $1 billion and $2 billion". */
  private static @Nullable Amount range(Gloss gloss, Amount one, Amount two) {
    Words words = gloss.words();
    Gloss.Found between = gloss.before(one.from, Wording.Sort.BETWEEN);
    boolean close = two.from - one.to == 1
        && (gloss.is(one.to, Wording.Sort.TO) || between != null && gloss.marked.is(one.to, Cue.AND))
        || two.from == one.to && words.parted(two.from, Words.HYPHEN);
    boolean plain = one.least != null && one.least.equals(one.most) && two.most != null && two.most.equals(two.least)
        && one.sign.codes().equals(two.sign.codes()) && one.least.compareTo(two.most) <= 0;
    return !close || !plain ? null : new Amount(between == null ? one.from : between.from(), two.to,
        between == null ? one.start : words.start(between.from()), two.end, one.least, two.most, one.sign);
  }

  /** The amounts that a claim made of these acts names. */
  List<Money> of(Claim claim, List<Act> acts, Function<Marked, @Nullable Marked> next) {
    Set<Money> found = new LinkedHashSet<>();
    for (Act act : acts) {
      boolean deal = switch (claim.kind()) {
        case CONTRACT, DELIVERY, MOU, COPRODUCTION -> true;
        case VISIT, TALKS, EXERCISE, TRAINING, EXHIBITION, INTEL, BASING -> !act.gear.isEmpty();
      };
      if (!deal) {
        continue;
      }
      Gloss gloss = glosses.apply(act.marked);
      gloss.amounts().stream().filter(a -> own(claim, act, gloss, a))
          .forEach(a -> found.add(money(claim, gloss, a)));
      Marked after = next.apply(act.marked);
      if (after != null && bargain(claim.kind())) {
        Gloss then = glosses.apply(after);
        then.amounts().stream().filter(a -> refers(claim, then, a)).forEach(a -> found.add(money(claim, then, a)));
      }
    }
    return found.stream().limit(Tallies.MOST).toList();
  }

  private static boolean bargain(Kind kind) {
    return kind == Kind.CONTRACT || kind == Kind.DELIVERY || kind == Kind.COPRODUCTION || kind == Kind.MOU;
  }

  /** In a clause of the act, or in one of the sentence that names no state of another act. */
  private static boolean own(Claim claim, Act act, Gloss gloss, Amount amount) {
    int clause = gloss.marked.clause(amount.from);
    boolean same = clause == gloss.marked.clause(act.opening.from()) || clause == gloss.marked.clause(act.start());
    return !apart(gloss, amount) && (same || onlyParties(claim, gloss.marked, clause))
        && !otherDeal(claim, act, gloss, amount);
  }

  /** "Kenya bought drones from Turkey and Ghana ordered jets worth $200m": between them another state acts. */
  private static boolean otherDeal(Claim claim, Act act, Gloss gloss, Amount amount) {
    int from = Math.min(act.opening.to(), amount.to);
    int to = Math.max(act.opening.from(), amount.from);
    boolean stranger = gloss.marked.parties().stream().anyMatch(p -> p.from() >= from && p.to() <= to
        && !p.country().equals(claim.country()) && !p.country().equals(claim.partner()) && p.slot == Slot.SUBJ
        && p.passing == null && act.role(p.country()) == Role.NONE);
    return stranger && gloss.marked.openings().stream().anyMatch(
        o -> o.from() > from && o.to() <= to && o != act.opening);
  }

  private static boolean onlyParties(Claim claim, Marked marked, int clause) {
    return marked.parties().stream().allMatch(p -> marked.clause(p.from()) != clause || p.passing != null
        || p.country().equals(claim.country()) || p.country().equals(claim.partner()));
  }

  /** "The deal is worth …" in the sentence after. */
  private static boolean refers(Claim claim, Gloss gloss, Amount amount) {
    boolean others = gloss.marked.parties().stream().anyMatch(p -> p.passing == null
        && !p.country().equals(claim.country()) && !p.country().equals(claim.partner()));
    int from = gloss.marked.from();
    return !others && gloss.has(from, amount.from, Wording.Sort.DEAL)
        && (gloss.has(from, amount.from, Wording.Sort.WORTH) || gloss.has(amount.to, amount.to + 3, Wording.Sort.WORTH))
        && !apart(gloss, amount);
  }

  /** Budgets, revenues, prices a barrel: near the amount, in its clause. */
  private static boolean apart(Gloss gloss, Amount amount) {
    int clause = gloss.marked.clause(amount.from);
    for (int w = amount.from - NEAR; w < amount.to + NEAR; w++) {
      if ((w < amount.from || w >= amount.to) && gloss.is(w, Wording.Sort.APART) && gloss.marked.clause(w) == clause) {
        return true;
      }
    }
    return false;
  }

  private Money money(Claim claim, Gloss gloss, Amount amount) {
    Set<Country> parties = new HashSet<>(Set.of(claim.country(), claim.partner()));
    gloss.marked.parties().forEach(p -> parties.add(p.country()));
    return new Money(amount.least == null ? null : whole(amount.least), amount.most == null ? null : whole(amount.most),
        currencies.decide(amount.sign, parties),
        new Evidence(gloss.marked.sentence(), amount.start, amount.end, "money"));
  }

  private static BigDecimal whole(BigDecimal value) {
    BigDecimal plain = value.stripTrailingZeros();
    return plain.scale() < 0 ? plain.setScale(0) : plain;
  }
}
