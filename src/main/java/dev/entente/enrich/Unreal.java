package dev.entente.enrich;

import java.util.Set;

/**
 * What an English sentence tells without saying that it is so: what it calls false, and what it only supposes. To print
 * such words as an act would make it up.
 */
final class Unreal {

  private static final int REACH = 10;
  private static final Set<String> TALES = Set.of("report", "reports", "claim", "claims", "rumour", "rumours", "rumor",
      "rumors", "allegation", "allegations", "suggestion", "suggestions", "idea", "assertion", "accusation",
      "accusations", "story", "stories");
  private static final Set<String> FALSE = Set.of("false", "untrue", "baseless", "unfounded", "fabricated", "denied",
      "dismissed", "rejected", "refuted", "incorrect", "wrong", "fake");
  private static final Set<String> PROOF = Set.of("evidence", "proof", "indication", "sign", "suggestion", "truth");
  private static final Set<String> MORE = Set.of("fewer", "less", "more", "longer", "doubt");

  private Unreal() {}

  /** "Received no helicopters", "it is false that it delivered", "had it delivered", "reports that … are false". */
  static boolean denied(Marked marked, Hit opening, Frame frame) {
    if (marked.language() != Language.EN || frame.noun()) {
      return false;
    }
    Words words = marked.words();
    int to = opening.to();
    boolean none = to + 1 < marked.to() && words.is(to, "no") && !MORE.contains(words.form(to + 1));
    int first = marked.from();
    boolean had = words.is(first, "had") && first < opening.from()
        && marked.clause(first) == marked.clause(opening.from());
    int that = that(marked, opening);
    boolean tale = that > first && TALES.contains(words.form(that - 1)) && refuted(marked, to);
    return none || had || tale || that > first && (words.is(that - 1, "false") || words.is(that - 1, "untrue"));
  }

  /** "If it delivers", "unclear whether it delivered", "no evidence that it delivered": nobody says that it is so. */
  static boolean supposed(Marked marked, Hit opening, Frame frame) {
    if (marked.language() != Language.EN || frame.noun()) {
      return false;
    }
    Words words = marked.words();
    int that = that(marked, opening);
    boolean unproved = that > marked.from() + 1 && PROOF.contains(words.form(that - 1)) && words.is(that - 2, "no");
    for (int w = opening.from() - 1; w >= Math.max(marked.from(), opening.from() - REACH); w--) {
      if (marked.any(w, Cue.TO.bit() | Cue.WILL.bit() | Cue.HAVE.bit()) || marked.verbAt(w)
          || words.parted(w + 1, Words.COMMA | Words.DASH)) {
        break;
      }
      if (words.is(w, "if") || words.is(w, "whether")) {
        return true;
      }
    }
    return unproved;
  }

  /** The "that" before the verb, with nothing but its subject between; -1 where there is none. */
  private static int that(Marked marked, Hit opening) {
    for (int w = opening.from() - 1; w >= Math.max(marked.from(), opening.from() - REACH); w--) {
      if (marked.words().is(w, "that")) {
        return w;
      }
      if (marked.verbAt(w) || marked.words().parted(w, Words.COMMA | Words.DASH)) {
        return -1;
      }
    }
    return -1;
  }

  /** "… are false", "… was dismissed". */
  private static boolean refuted(Marked marked, int from) {
    for (int w = from + 1; w < marked.to(); w++) {
      if (FALSE.contains(marked.words().form(w)) && marked.has(w - 2, w, Cue.BE)) {
        return true;
      }
    }
    return false;
  }
}
