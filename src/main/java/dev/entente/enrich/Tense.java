package dev.entente.enrich;

/** What the ending of a verb tells in the languages beside English: that it lies ahead, or did not happen. */
final class Tense {

  private static final String[] FRENCH = {"era", "ira", "dra", "ttra", "evra", "rra", "ront", "erait"};
  private static final String[] PORTUGUESE = {"ara", "era", "ira", "arao", "erao", "irao"};
  private static final String[] SPANISH = {"ara", "era", "ira", "aran", "eran", "iran"};
  private static final String[] TURKISH = {"ecek", "acak"};
  /** Ability, past, future and present of a negated Turkish verb, without accents. */
  private static final String[] NOT_TURKISH =
      {"mayacak", "meyecek", "madi", "medi", "mamis", "memis", "miyor", "muyor"};
  private static final String[] PORTUGUESE_PLURAL = {"arao", "erao", "irao"};
  private static final String[] SPANISH_PLURAL = {"aran", "eran", "iran"};
  private static final int REACH = 4;
  private static final int FAR = 6;

  private Tense() {}

  /** True where the word itself is in the future. */
  static boolean future(Marked marked, int word) {
    return switch (marked.language()) {
      case FR -> ends(marked, word, FRENCH);
      case PT -> ends(marked, word, PORTUGUESE);
      case ES -> ends(marked, word, SPANISH);
      case TR -> contains(marked, word, TURKISH);
      case EN, RU, AR -> false;
    };
  }

  /** "Effectueront un exercice": the verb of a noun, a few words before it, in the plural that nothing else ends in. */
  static boolean ahead(Marked marked, Hit noun) {
    int clause = marked.clause(noun.from());
    int first = Math.max(marked.from(), noun.from() - FAR);
    for (int w = noun.from() - 1; w >= first && marked.clause(w) == clause; w--) {
      boolean plural = marked.language() == Language.FR && marked.words().endsWith(w, "ront")
          || marked.language() == Language.PT && ends(marked, w, PORTUGUESE_PLURAL)
          || marked.language() == Language.ES && marked.words().length(w) > 5 && ends(marked, w, SPANISH_PLURAL);
      if (plural && !marked.words().is(w, "front") && marked.nameAt(w) == null) {
        return true;
      }
    }
    return false;
  }

  /** "Satın almayacak", "anlaşma imzalanmadı": the verb, or the one that closes the clause after a noun, says no. */
  static boolean negated(Marked marked, Hit opening) {
    int clause = marked.clause(opening.from());
    boolean noun = opening.term() instanceof Term.Opening of && of.frame().noun();
    int end = Math.min(marked.to(), noun ? opening.to() + REACH : opening.to());
    for (int w = opening.from(); w < end && marked.clause(w) == clause; w++) {
      if (contains(marked, w, NOT_TURKISH)) {
        return true;
      }
    }
    return marked.has(opening.from(), end, Cue.NOT);
  }

  private static boolean ends(Marked marked, int word, String[] endings) {
    for (String ending : endings) {
      if (marked.words().endsWith(word, ending)) {
        return true;
      }
    }
    return false;
  }

  /** True where one of the syllables stands behind a stem of two letters at least. */
  private static boolean contains(Marked marked, int word, String[] syllables) {
    String form = marked.words().form(word);
    for (String syllable : syllables) {
      if (form.indexOf(syllable, 2) > 0) {
        return true;
      }
    }
    return false;
  }
}
