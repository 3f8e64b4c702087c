package dev.entente.enrich;

/** Cuts a sentence into clauses, so that a verb finds its own subject and not that of its neighbour. */
final class Clauses {

  private Clauses() {}

  /** Numbers the clauses: a relative clause between commas gets a number of its own, after it the old one goes on. */
  static void number(Marked marked) {
    int next = 0;
    int current = 0;
    int outer = -1;
    for (int word = marked.from(); word < marked.to(); word++) {
      boolean comma = marked.words().parted(word, Words.COMMA);
      boolean first = word == marked.from();
      if (!first && marked.words().parted(word, Words.DASH)) {
        current = ++next;
        outer = -1;
      } else if (outer >= 0 && comma && !marked.is(word, Cue.WHO)) {
        current = outer;
        outer = -1;
      }
      if (!first && marked.is(word, Cue.WHO)) {
        outer = outer < 0 ? current : outer;
        current = ++next;
      } else if (!first && marked.is(word, Cue.CLAUSE) && !marked.is(word - 1, Cue.CLAUSE)) {
        current = ++next;
        outer = -1;
      }
      marked.clause(word, current);
    }
  }
}
