package dev.entente.enrich;

/** Whether the words that open a frame stand in the active or the passive. */
enum Voice {
  ACTIVE, PASSIVE;

  private static final int REACH = 4;

  /** Reads it off. */
  static Voice of(Marked marked, Hit hit, Frame.Form form) {
    if (form != Frame.Form.PARTICIPLE || !marked.language().prepositional()) {
      return ACTIVE;
    }
    for (int w = hit.from() - 1; w >= Math.max(marked.from(), hit.from() - REACH); w--) {
      if (marked.is(w, Cue.BE)) {
        return PASSIVE;
      }
      if (marked.is(w, Cue.HAVE)) {
        return ACTIVE;
      }
      if (!adverb(marked, w) || marked.words().parted(w + 1, Words.COMMA)) {
        break;
      }
    }
    return reduced(marked, hit) ? PASSIVE : ACTIVE;
  }

  private static boolean adverb(Marked marked, int w) {
    return marked.words().endsWith(w, "ly") || marked.is(w, Cue.NOT) || marked.is(w, Cue.PAST)
        || marked.is(w, Cue.ONGOING) || marked.words().is(w, "also") || marked.words().is(w, "recently")
        || marked.words().is(w, "just") || marked.words().is(w, "now") || marked.words().is(w, "jointly");
  }

  /** "Boats donated by Portugal", "livrés au Mali": a participle without its auxiliary. */
  private static boolean reduced(Marked marked, Hit hit) {
    int next = hit.to();
    if (marked.is(next, Cue.BY) || marked.is(next + 1, Cue.BY) && !marked.words().parted(next, Words.COMMA)) {
      return true;
    }
    if (marked.language() != Language.EN) {
      // Without "have" a Romance participle has no other use.
      return true;
    }
    int before = hit.from() - 1;
    boolean gear = marked.gearAt(before) != null || marked.gearAt(before - 1) != null
        || marked.words().is(before, "equipment");
    boolean preposition = marked.any(
        next, Cue.TO.bit() | Cue.FROM.bit() | Cue.IN.bit() | Cue.WITH.bit() | Cue.PAST.bit());
    boolean apart = marked.words().parted(hit.from(), Words.COMMA);
    if (apart) {
      return gear && (preposition || marked.has(next, next + 4, Cue.FROM));
    }
    boolean head = marked.is(before, Cue.ACTOR) && marked.is(next, Cue.WITH)
        && marked.has(marked.from(), before, Cue.DET);
    return gear && marked.nameAt(next) == null && !marked.is(next, Cue.DET) || head;
  }
}
