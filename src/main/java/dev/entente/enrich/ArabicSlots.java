package dev.entente.enrich;

/** Arabic: a preposition of its own, or one letter at the head of the name or of the noun before the adjective. */
final class ArabicSlots implements Slots {

  private static final int REACH = 3;

  @Override
  public Slot slot(Marked marked, Party party) {
    Hit name = marked.nameAt(party.from());
    Slot own = name == null || Arabic.bare(marked.words(), party.from(), name.form()) ? Slot.SUBJ
        : carried(marked, party.from(), 0);
    if (own != Slot.SUBJ) {
      return own;
    }
    for (int w = party.from() - 1; w >= Math.max(marked.from(), party.from() - REACH); w--) {
      if (marked.words().parted(w + 1, Words.COMMA | Words.DASH)) {
        return Slot.SUBJ;
      }
      Slot slot = PrepositionSlots.preposition(marked, w);
      if (slot != null) {
        // "دفعة من الجنود اليمنيين": of a number of them, not from them.
        return slot == Slot.FROM && party.adjective && marked.is(w - 1, Cue.DET) ? Slot.SUBJ : slot;
      }
      boolean noun = party.adjective && w == party.from() - 1 && marked.gearAt(w) == null && !marked.verbAt(w);
      if (!marked.is(w, Cue.ACTOR) && !marked.is(w, Cue.FAIR) && !noun) {
        return Slot.SUBJ;
      }
      party.actor |= marked.is(w, Cue.ACTOR);
      Slot carried = carried(marked, w, noun || marked.is(w, Cue.ACTOR) ? ownLength(marked, w) : 0);
      if (carried != Slot.SUBJ) {
        return carried;
      }
    }
    return Slot.SUBJ;
  }

  /** The place that the letter before a word marks; SUBJ where there is none. */
  private static Slot carried(Marked marked, int word, int length) {
    return switch (Arabic.preposition(marked.words(), word, length)) {
      case 'ل' -> Slot.TO;
      case 'ب' -> Slot.IN;
      default -> Slot.SUBJ;
    };
  }

  /** A common noun starts with such a letter by chance more often than not, unless the article follows: للجيش. */
  private static int ownLength(Marked marked, int word) {
    Words words = marked.words();
    boolean article = words.length(word) > 3 && words.letter(word, 0) == 'ل' && words.letter(word, 1) == 'ل';
    return article ? words.length(word) - 2 : words.length(word);
  }
}
