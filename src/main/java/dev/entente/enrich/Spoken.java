package dev.entente.enrich;

/** Tells the day on which somebody said something from the day of what was said. */
final class Spoken {

  private static final int NEAR = 6;

  private Spoken() {}

  /** "Turkey will deliver drones, the minister said on Friday": what is said on that day takes place on another. */
  static boolean at(Act act, Gloss gloss, DatePhrase phrase) {
    int from = Math.min(act.opening.to(), phrase.to());
    int to = Math.max(act.opening.from(), phrase.from());
    return says(gloss, from, to) || before(act, gloss, phrase) || after(act, gloss, phrase);
  }

  /** "Said on Friday Turkey would deliver": in one clause, and the act itself does not stand between. */
  private static boolean before(Act act, Gloss gloss, DatePhrase phrase) {
    boolean between = act.opening.to() <= phrase.from() && act.opening.to() > phrase.from() - NEAR;
    int from = between ? act.opening.to() : phrase.from() - NEAR;
    for (int w = from; w < phrase.from(); w++) {
      if (gloss.says(w) && gloss.marked.clause(w) == gloss.marked.clause(phrase.from())) {
        return true;
      }
    }
    return false;
  }

  /** Where the verb comes last, or may: "cuma günü açıkladı", "в пятницу заявил". */
  private static boolean after(Act act, Gloss gloss, DatePhrase phrase) {
    Language language = gloss.marked.language();
    boolean turkish = language == Language.TR;
    if (!turkish && language != Language.RU) {
      return false;
    }
    int word = turkish && act.opening.from() >= phrase.to() ? act.opening.to() : phrase.to();
    for (int w = word; w <= word + (turkish ? 2 : 0) && w < gloss.end(); w++) {
      if (gloss.words().parted(w, Words.COMMA | Words.DASH)) {
        return false;
      }
      if (gloss.says(w)) {
        return true;
      }
    }
    return false;
  }

  private static boolean says(Gloss gloss, int from, int to) {
    for (int w = from; w < to; w++) {
      if (gloss.says(w)) {
        return true;
      }
    }
    return false;
  }
}
