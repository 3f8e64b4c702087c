package dev.entente.enrich;

/** Russian: a preposition, or the case ending of the name. */
final class RussianSlots implements Slots {

  @Override
  public Slot slot(Marked marked, Party party) {
    for (int w = party.from() - 1; w >= Math.max(marked.from(), party.from() - 3); w--) {
      if (marked.words().parted(w + 1, Words.COMMA | Words.DASH)) {
        break;
      }
      Slot slot = PrepositionSlots.preposition(marked, w);
      if (slot != null) {
        return slot;
      }
      if (!marked.is(w, Cue.ACTOR) && !marked.is(w, Cue.ADJ)) {
        break;
      }
      party.actor = true;
    }
    return party.adjective ? adjective(marked.words().form(party.to() - 1)) : noun(marked, party);
  }

  private static Slot adjective(String form) {
    return form.endsWith("ому") ? Slot.TO : form.endsWith("ими") || form.endsWith("им") ? Slot.BY
        : form.endsWith("ого") || form.endsWith("их") ? Slot.OF : Slot.SUBJ;
  }

  private static Slot noun(Marked marked, Party party) {
    String form = marked.words().form(party.to() - 1);
    boolean feminine = form.endsWith("ия") || form.endsWith("ии") || form.endsWith("ию") || form.endsWith("ией");
    boolean afterActor = marked.is(party.from() - 1, Cue.ACTOR);
    if (afterActor) {
      party.actor = true;
      return Slot.SUBJ;
    }
    if (feminine) {
      return form.endsWith("ии") ? afterNoun(marked, party) ? Slot.OF : Slot.TO
          : form.endsWith("ию") ? Slot.OBJ : form.endsWith("ией") ? Slot.BY : Slot.SUBJ;
    }
    if (form.endsWith("у") && form.length() > 4) {
      return Slot.TO;
    }
    if (form.endsWith("ом") || form.endsWith("ой") || form.endsWith("ем")) {
      return Slot.BY;
    }
    return form.endsWith("ы") || form.endsWith("е") && form.length() > 4 ? Slot.OF : Slot.SUBJ;
  }

  private static boolean afterNoun(Marked marked, Party party) {
    Hit opening = marked.openingAt(party.from() - 1);
    return opening != null && opening.term() instanceof Term.Opening o && o.frame().noun();
  }
}
