package dev.entente.enrich;

import org.jspecify.annotations.Nullable;

/** Numbers without a noun: "ordered 24, six of which were delivered", "the next two will be built there". */
final class Elliptic {

  private static final int REACH = 3;

  private Elliptic() {}

  /** The count that a number stands for, after equipment was named in the sentence; null where it is none. */
  static @Nullable Count of(Gloss gloss, Numeral numeral, Hit gear) {
    Words words = gloss.words();
    Gloss.Found after = gloss.at(numeral.to(), Wording.Sort.OFTHEM);
    Gloss.Found before = gloss.before(numeral.from(), Wording.Sort.OFTHEM);
    Gloss.Found share = gloss.before(numeral.from(), Wording.Sort.SHARE);
    boolean bare = bare(gloss, numeral.to());
    if (numeral.year(words)) {
      return null;
    }
    if (after != null) {
      return new Count(numeral, gear, numeral.from(), after.to(), noun(gloss, gear), true, after.to());
    }
    if (before != null && bare) {
      return new Count(numeral, gear, before.from(), numeral.to(), noun(gloss, gear), true, numeral.to());
    }
    if (share != null && bare) {
      return new Count(numeral, gear, share.from(), numeral.to(), noun(gloss, gear), true, numeral.to());
    }
    return bare && verbBefore(gloss, numeral.from())
        ? new Count(numeral, gear, numeral.from(), numeral.to(), noun(gloss, gear), false, numeral.from() - 1) : null;
  }

  private static String noun(Gloss gloss, Hit gear) {
    return gloss.words().original(gear.from(), gear.to());
  }

  /** Nothing follows that could be the noun. */
  private static boolean bare(Gloss gloss, int w) {
    Marked marked = gloss.marked;
    return w >= gloss.end() || gloss.words().parted(w, Words.COMMA | Words.DASH)
        || marked.any(w, Cue.BE.bit() | Cue.HAVE.bit() | Cue.WILL.bit() | Cue.AND.bit() | Cue.CLAUSE.bit()
            | Cue.IN.bit() | Cue.FROM.bit() | Cue.BY.bit() | Cue.PAST.bit())
        || !gloss.is(w, Wording.Sort.OTHER) && marked.verbAt(w) && marked.language() != Language.EN
        || gloss.is(w, Wording.Sort.SPAN);
  }

  /** "Has received six": a verb of giving or getting right before, in English, where the order of words decides. */
  private static boolean verbBefore(Gloss gloss, int w) {
    if (gloss.marked.language() != Language.EN) {
      return false;
    }
    for (int i = w - 1; i >= Math.max(gloss.marked.from(), w - REACH); i--) {
      Hit hit = gloss.marked.openingAt(i);
      if (hit != null) {
        return hit.to() == i + 1 && hit.term() instanceof Term.Opening opening && Fate.trades(opening.frame());
      }
      if (!gloss.words().endsWith(i, "ly") && !gloss.marked.is(i, Cue.PAST) && !gloss.words().is(i, "just")) {
        return false;
      }
    }
    return false;
  }
}
