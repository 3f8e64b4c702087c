package dev.entente.enrich;

/** Arabic: a preposition of its own, or one letter at the head of the name. */
final class ArabicSlots implements Slots {

  @Override
  public Slot slot(Marked marked, Party party) {
    Words words = marked.words();
    int word = party.from();
    for (int w = word; w >= Math.max(marked.from(), word - 2); w--) {
      if (w < word) {
        Slot slot = PrepositionSlots.preposition(marked, w);
        if (slot != null) {
          return slot;
        }
        if (!marked.is(w, Cue.ACTOR)) {
          break;
        }
        party.actor = true;
      }
      if (words.letter(w, 0) == 'ل' && words.length(w) > 3 && Arabic.prefixes(words, w).length > 0) {
        return Slot.TO;
      }
    }
    return Slot.SUBJ;
  }
}
