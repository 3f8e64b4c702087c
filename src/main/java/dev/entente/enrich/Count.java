package dev.entente.enrich;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A phrase of a sentence that counts equipment.
 *
 * @param numeral the number
 * @param gear what is counted; for "six of which" the equipment named before
 * @param from the first word of the phrase
 * @param to one past its last word
 * @param unit what is counted, as printed
 * @param share true where the phrase itself says that it is part of a total
 * @param anchor the word from which the phrase's own verb is looked for
 */
record Count(Numeral numeral, Hit gear, int from, int to, String unit, boolean share, int anchor) {

  private static final int WORDS_BETWEEN = 6;
  private static final int STOCK_REACH = 8;
  private static final long BREAKS = Cue.TO.bit() | Cue.FROM.bit() | Cue.BY.bit() | Cue.WITH.bit() | Cue.FOR.bit()
      | Cue.IN.bit() | Cue.AGAINST.bit() | Cue.BETWEEN.bit() | Cue.ABOUT.bit() | Cue.AND.bit() | Cue.BE.bit()
      | Cue.HAVE.bit() | Cue.NOT.bit() | Cue.WILL.bit() | Cue.CLAUSE.bit() | Cue.WHO.bit() | Cue.SAY.bit();
  private static final int STOPS = Words.COMMA | Words.DASH | Words.BRACKET | Words.OTHER;

  /** All of a sentence, in order. */
  static List<Count> all(Gloss gloss) {
    List<Count> all = new ArrayList<>();
    List<Hit> gear = gloss.marked.gear();
    int next = 0;
    Hit before = null;
    for (Numeral numeral : gloss.numerals()) {
      while (next < gear.size() && gear.get(next).from() < numeral.to()) {
        before = gear.get(next).to() <= numeral.from() ? gear.get(next) : before;
        next++;
      }
      if (!Quantities.countable(numeral) || named(gloss, numeral) || gloss.money(numeral) || owned(gloss, numeral)) {
        continue;
      }
      Count count = next < gear.size() ? with(gloss, numeral, gear.get(next)) : null;
      count = count == null && before != null ? Elliptic.of(gloss, numeral, before) : count;
      if (count != null) {
        all.add(count);
      }
    }
    return all;
  }

  /** The number is a name (Block 70, T-72), a year, a percentage or "one of". */
  private static boolean named(Gloss gloss, Numeral numeral) {
    Words words = gloss.words();
    int w = numeral.first();
    String text = words.text();
    int end = words.end(numeral.to() - 1);
    char after = end < text.length() ? text.charAt(end) : ' ';
    boolean percent = after == '%' || after == '٪' || after == '°';
    boolean start = w == gloss.marked.from();
    boolean joined = !start && (words.gap(w) & (Words.HYPHEN | Words.APOSTROPHE | Words.DOT)) != 0
        && !words.parted(w, Words.SPACE);
    boolean label = gloss.before(w, Wording.Sort.LABEL) != null;
    Hit name = start ? null : gloss.marked.nameAt(w - 1);
    boolean model = numeral.digits() && !start && w - 1 > gloss.marked.from() && w == numeral.from()
        && (words.gap(w) & ~Words.SPACE) == 0 && words.capital(w - 1) && !words.number(w - 1) && name == null
        && !gloss.is(w - 1, Wording.Sort.MONTH) && gloss.marked.language() != Language.AR;
    boolean year = numeral.year(words) && (Integer.parseInt(words.form(w)) % 100 != 0
        || gloss.before(w, Wording.Sort.IN) != null);
    Hit inside = gloss.marked.gearAt(w);
    return percent || joined || label || model || year || numeral.years(words) || inside != null && inside.from() < w;
  }

  /** "Bringing its fleet to 54 Rafales", "lost 12 drones": what somebody then has, or has no more. */
  private static boolean owned(Gloss gloss, Numeral numeral) {
    int from = numeral.from();
    return gloss.before(from, Wording.Sort.LOSS) != null
        || gloss.marked.is(from - 1, Cue.DET) && gloss.before(from - 1, Wording.Sort.LOSS) != null
        || gloss.marked.is(from - 1, Cue.TO) && gloss.has(from - STOCK_REACH, from - 1, Wording.Sort.STOCK);
  }

  private static @Nullable Count with(Gloss gloss, Numeral numeral, Hit gear) {
    Words words = gloss.words();
    int w = numeral.to();
    if (gear.from() - w > WORDS_BETWEEN || gear.to() > gloss.end()) {
      return null;
    }
    boolean one = java.math.BigDecimal.ONE.equals(numeral.value());
    String unit = null;
    for (; w < gear.from(); w++) {
      Gloss.Found counter = gloss.at(w, Wording.Sort.UNIT);
      if (words.parted(w, w == numeral.to() ? STOPS | Words.HYPHEN : STOPS)) {
        return null;
      }
      if (counter != null && counter.to() <= gear.from()) {
        unit = words.original(counter.from(), counter.to());
        w = counter.to() - 1;
      } else if (gloss.marked.is(w, Cue.OF) || linker(gloss, w)) {
        if (unit == null && one || unit == null && w > numeral.to()) {
          return null;
        }
      } else if (gloss.is(w, Wording.Sort.OTHER) || gloss.marked.any(w, BREAKS) || verb(gloss, w)) {
        return null;
      }
    }
    if (words.parted(gear.from(), STOPS) || followed(gloss, numeral, gear)) {
      return null;
    }
    Gloss.Found behind = words.parted(gear.to(), ~Words.SPACE) ? null : gloss.at(gear.to(), Wording.Sort.UNIT);
    int head = behind == null && plural(gloss, gear) ? gear.to() + 1 : gear.to();
    int to = behind == null ? head : behind.to();
    String printed = head > gear.to() ? words.original(gear.to(), head)
        : behind != null ? words.original(behind.from(), behind.to())
        : unit != null && gloss.marked.language() != Language.TR && gloss.marked.language() != Language.RU
            ? unit.replaceFirst(" (of|de|d)$", "") : noun(words, gear);
    Gloss.Found share = gloss.before(numeral.from(), Wording.Sort.SHARE);
    return new Count(numeral, gear, share == null ? numeral.from() : share.from(), to, printed,
        share != null && !words.is(share.from(), "another"), to);
  }

  /** "20 Sparrow missiles": a noun that only together with the name is equipment. */
  private static boolean plural(Gloss gloss, Hit gear) {
    Words words = gloss.words();
    int next = gear.to();
    return gear.term() instanceof Term.Named && gloss.marked.language() == Language.EN && next < gloss.end()
        && words.gap(next) == Words.SPACE && !words.capital(next) && words.endsWith(next, "s") && words.length(next) > 4
        && gloss.marked.openingAt(next) == null && !gloss.marked.any(next, BREAKS);
  }

  private static boolean linker(Gloss gloss, int w) {
    return switch (gloss.marked.language()) {
      case FR, ES, PT -> gloss.words().is(w, "d") || gloss.words().is(w, "de");
      case EN, TR, RU, AR -> false;
    };
  }

  private static boolean verb(Gloss gloss, int w) {
    Hit hit = gloss.marked.openingAt(w);
    return hit != null && hit.term() instanceof Term.Opening opening && !opening.frame().noun()
        && opening.form() != Frame.Form.PARTICIPLE;
  }

  /** "Twelve helicopter pilots", "two drone strikes": something else is counted. */
  private static boolean followed(Gloss gloss, Numeral numeral, Hit gear) {
    Words words = gloss.words();
    int next = gear.to();
    if (next >= gloss.end() || words.parted(next, ~(Words.SPACE | Words.HYPHEN)) || gloss.is(next, Wording.Sort.UNIT)) {
      return false;
    }
    if (gloss.is(next, Wording.Sort.OTHER)) {
      // "A 24-aircraft order" counts aircraft all the same.
      return !(words.parted(gear.from(), Words.HYPHEN) && numeral.to() == gear.from());
    }
    return false;
  }

  /** "T129 helicopters" are helicopters; a name without a noun stands for itself. */
  private static String noun(Words words, Hit gear) {
    int from = gear.to();
    while (gear.term() instanceof Term.Named && from > gear.from() && !words.capital(from - 1)) {
      from--;
    }
    return words.original(from == gear.to() ? gear.from() : from, gear.to());
  }
}
