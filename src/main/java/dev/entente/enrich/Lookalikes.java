package dev.entente.enrich;

import dev.entente.article.Kind;

/** Words that look as if they opened a frame and do not. */
final class Lookalikes {

  private Lookalikes() {}

  /** True where the word only looks like it. */
  static boolean only(Marked marked, Hit hit, Term.Opening opening) {
    return aircraft(marked, hit, opening.frame()) || named(marked, hit, opening) || handsOver(marked, hit, opening);
  }

  /** "الإمارات تسلم": behind its subject the word for "received" can only be the one for "hands over". */
  private static boolean handsOver(Marked marked, Hit hit, Term.Opening opening) {
    return marked.language() == Language.AR && marked.words().is(hit.from(), "تسلم")
        && marked.nameAt(hit.from() - 1) != null && opening.frame().role(Slot.SUBJ) == Role.RECIPIENT;
  }

  /** "FA-50 trainers" teach nobody. */
  private static boolean aircraft(Marked marked, Hit hit, Frame frame) {
    return marked.language() == Language.EN && frame.noun() && frame.kind() == Kind.TRAINING
        && hit.from() > marked.from() && marked.gearAt(hit.from() - 1) != null;
  }

  /** "My visit", "la compra de": with an article before it the word is a noun, whatever verb looks like it. */
  private static boolean named(Marked marked, Hit hit, Term.Opening opening) {
    int before = hit.from() - 1;
    if (before >= marked.from() && (marked.words().is(before, "my") || marked.words().is(before, "our"))) {
      // Who speaks need not be whoever acted in the sentence before.
      return true;
    }
    if (opening.frame().noun() || before < marked.from() || hit.to() - hit.from() > 1
        || marked.words().parted(hit.from(), ~Words.SPACE)) {
      return false;
    }
    Words words = marked.words();
    return switch (marked.language()) {
      case EN -> (words.is(before, "the") || words.is(before, "a") || words.is(before, "an") || words.is(before, "its")
          || words.is(before, "his") || words.is(before, "her") || words.is(before, "their"))
          && !words.endsWith(hit.from(), "ed") && !words.endsWith(hit.from(), "ing");
      case FR, PT, ES -> marked.is(before, Cue.DET) && marked.is(hit.to(), Cue.OF);
      case TR, RU, AR -> false;
    };
  }
}
