package dev.entente.enrich;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds the numbers of a sentence, in digits and in words. */
final class Numerals {

  /** A number without its bounds; scale is what multiplied it, open where only the least is known ("dozens"). */
  private record Bare(int to, BigDecimal value, BigDecimal scale, boolean open, boolean digits, boolean suffixed) {}

  private final Gloss gloss;
  private final Words words;

  Numerals(Gloss gloss) {
    this.gloss = gloss;
    this.words = gloss.words();
  }

  /** All of them, in order and without overlap. */
  List<Numeral> list() {
    List<Numeral> all = new ArrayList<>();
    int w = gloss.marked.from();
    while (w < gloss.end()) {
      Bare bare = bare(w);
      if (bare == null) {
        w++;
        continue;
      }
      Numeral numeral = bounded(w, bare);
      all.add(numeral);
      w = numeral.to();
    }
    return all;
  }

  private Numeral bounded(int w, Bare bare) {
    Bare second = bare.open ? null : second(w, bare);
    Gloss.Found between = gloss.before(w, Wording.Sort.BETWEEN);
    if (second != null) {
      BigDecimal first = second.scale.compareTo(BigDecimal.ONE) > 0 && bare.scale.equals(BigDecimal.ONE)
          && bare.value.multiply(second.scale).compareTo(second.value) <= 0
          ? bare.value.multiply(second.scale) : bare.value;
      if (first.compareTo(second.value) <= 0) {
        return new Numeral(between == null ? w : between.from(), w, second.to, first, second.value, bare.digits,
            second.suffixed);
      }
    }
    Gloss.Found least = bound(w, bare.to, Wording.Sort.LEAST);
    Gloss.Found most = bound(w, bare.to, Wording.Sort.MOST);
    Gloss.Found about = gloss.before(w, Wording.Sort.ABOUT);
    int from = about == null ? w : about.from();
    int to = bare.to;
    for (Gloss.Found found : least == null ? most == null ? new Gloss.Found[0] : new Gloss.Found[] {most}
        : new Gloss.Found[] {least}) {
      from = Math.min(from, found.from());
      to = Math.max(to, found.to());
    }
    boolean up = least != null || bare.open;
    return new Numeral(from, w, to, most != null && !up ? null : bare.value, up ? null : bare.value, bare.digits,
        bare.suffixed);
  }

  /** "At least 12"; in Turkish the bound may follow. */
  private Gloss.@Nullable Found bound(int from, int to, Wording.Sort sort) {
    Gloss.Found before = gloss.before(from, sort);
    Hit verb = before == null ? null : gloss.marked.openingAt(before.from());
    if (before != null && verb != null && verb.from() < before.from()) {
      // "Handed over 500 rounds".
      before = null;
    }
    boolean follows = gloss.marked.language() == Language.TR;
    return before != null || !follows ? before : gloss.at(to, sort);
  }

  /** The other end of a range: "10-15", "10 to 15", "between 10 and 15". */
  private @Nullable Bare second(int w, Bare bare) {
    int next = bare.to;
    if (bare.digits && next < gloss.end() && words.number(next) && words.gap(next) == Words.HYPHEN) {
      Bare other = bare(next);
      boolean more = other != null && other.to < words.size() && words.number(other.to)
          && (words.gap(other.to) & ~(Words.HYPHEN | Words.DOT)) == 0;
      return more ? null : other;
    }
    boolean joined = gloss.is(next, Wording.Sort.TO)
        || gloss.before(w, Wording.Sort.BETWEEN) != null && gloss.marked.is(next, Cue.AND);
    return joined && next + 1 < gloss.end() && words.gap(next + 1) == Words.SPACE ? bare(next + 1) : null;
  }

  private @Nullable Bare bare(int w) {
    Gloss.Found many = gloss.at(w, Wording.Sort.MANY);
    if (many != null) {
      return new Bare(many.to(), BigDecimal.valueOf(many.wording().value()), BigDecimal.ONE, true, false, false);
    }
    boolean digits = words.number(w);
    Digits read = digits ? Digits.at(words, w, gloss.marked.language()) : null;
    return digits && read == null ? null : new Sum(w, read).bare();
  }

  /** Adds up the words of one number. */
  private final class Sum {

    private final int start;
    private final boolean digits;
    private final boolean suffixed;
    private BigDecimal total = BigDecimal.ZERO;
    private @Nullable BigDecimal current;
    private BigDecimal scale = BigDecimal.ONE;
    private int to;

    Sum(int start, @Nullable Digits read) {
      this.start = start;
      this.digits = read != null;
      this.suffixed = read != null && read.suffixed();
      this.current = read == null ? null : read.value();
      this.scale = read == null ? BigDecimal.ONE : read.scale();
      this.to = read == null ? start : read.to();
    }

    /** The number, or null where no word of one stands there. */
    @Nullable Bare bare() {
      while (to < gloss.end() && (to == start || !words.parted(to, ~(Words.SPACE | Words.HYPHEN)))) {
        Gloss.Found times = suffixed ? null : gloss.at(to, Wording.Sort.TIMES);
        Gloss.Found number = digits ? null : gloss.at(to, Wording.Sort.NUMBER);
        if (times != null) {
          if (current == null && total.signum() == 0 && alone(to, times.wording().value())) {
            return null;
          }
          multiply(BigDecimal.valueOf(times.wording().value()));
          to = times.to();
        } else if (number != null && fits(current, number.wording().value(), to == start)) {
          BigDecimal more = BigDecimal.valueOf(number.wording().value());
          current = current == null ? more : current.add(more);
          to = number.to();
        } else if (to > start && !digits && gloss.is(to, Wording.Sort.JOIN) && joins(current, total, to + 1)) {
          to++;
        } else {
          break;
        }
      }
      return to == start ? null
          : new Bare(to, current == null ? total : total.add(current), scale, false, digits, suffixed);
    }

    private void multiply(BigDecimal factor) {
      if (current != null && !digits && factor.intValue() == 100) {
        current = current.multiply(factor);
        return;
      }
      // "Mil millones": a scale right after a scale multiplies all before it.
      total = current == null && total.signum() > 0 ? total.multiply(factor)
          : total.add((current == null ? BigDecimal.ONE : current).multiply(factor));
      current = null;
      scale = scale.multiply(factor);
    }
  }

  /** "Million" alone is no number; "mil", "bin" and "a hundred" are. */
  private boolean alone(int w, long factor) {
    boolean article = w > gloss.marked.from() && words.length(w - 1) <= 3 && gloss.marked.is(w - 1, Cue.DET);
    return factor >= 100 && !article && (factor > 1000 || gloss.marked.language() == Language.EN);
  }

  private static boolean fits(@Nullable BigDecimal current, long value, boolean first) {
    if (current == null) {
      return true;
    }
    long before = current.longValue();
    long rest = before % 100;
    boolean score = (rest == 60 || rest == 80) && value >= 10 && value < 20;
    return !first && (before > 0 && rest == 0 || rest >= 20 && rest % 10 == 0 && value < 10 && value > 0 || score);
  }

  private boolean joins(@Nullable BigDecimal current, BigDecimal total, int next) {
    Gloss.Found number = gloss.at(next, Wording.Sort.NUMBER);
    boolean english = gloss.marked.language() == Language.EN;
    boolean round = current == null ? total.signum() > 0 : current.longValue() % 100 == 0;
    boolean fit = number != null && (current == null ? number.wording().value() > 0 && !english
        : fits(current, number.wording().value(), false));
    return fit && (!english || round);
  }
}
