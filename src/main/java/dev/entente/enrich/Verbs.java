package dev.entente.enrich;

/** Tells verbs from the nouns that are spelt alike: "to order" from "the order". */
final class Verbs {

  private Verbs() {}

  /** True where an English word that could open a frame as a verb is a noun or part of an adjective here. */
  static boolean onlyNoun(Marked marked, Hit hit) {
    if (marked.language() != Language.EN || !(hit.term() instanceof Term.Opening opening) || opening.frame().noun()) {
      return false;
    }
    int before = hit.from() - 1;
    if (before < marked.from()) {
      return opening.form() == Frame.Form.PLAIN && marked.is(hit.to(), Cue.OF);
    }
    if (marked.words().parted(hit.from(), Words.HYPHEN) && !marked.words().parted(hit.from(), Words.SPACE)) {
      return true;
    }
    boolean possessive = marked.words().is(before, "s") && marked.words().parted(before, Words.APOSTROPHE);
    boolean noun = possessive || marked.any(before, Cue.OF.bit() | Cue.ARMS.bit())
        || marked.is(before, Cue.DET) && !marked.words().is(before, "all") && !marked.words().is(before, "both")
        || marked.words().number(before) || marked.gearAt(before) != null && marked.is(hit.to(), Cue.OF)
        || adjective(marked, before);
    boolean preposition = marked.any(before, Cue.FROM.bit() | Cue.WITH.bit() | Cue.IN.bit() | Cue.FOR.bit() | Cue.ABOUT.bit());
    return switch (opening.form()) {
      case PLAIN -> noun || preposition || marked.is(before, Cue.BY);
      case GERUND -> noun && !opening.frame().id().equals("visit.visit");
      case PARTICIPLE, PAST -> false;
    };
  }

  private static boolean adjective(Marked marked, int word) {
    Words words = marked.words();
    return words.is(word, "joint") || words.is(word, "new") || words.is(word, "possible") || words.is(word, "naval")
        || words.is(word, "military") || words.is(word, "official") || words.is(word, "under") || words.is(word, "large")
        || words.is(word, "light") || words.is(word, "export") || words.is(word, "major") || words.is(word, "foreign");
  }
}
