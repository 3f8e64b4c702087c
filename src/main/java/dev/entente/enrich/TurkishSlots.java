package dev.entente.enrich;

import java.util.List;

/** Turkish: the case ending after the apostrophe, or the word after the phrase (ile, tarafından, için). */
final class TurkishSlots implements Slots {

  @Override
  public Slot slot(Marked marked, Party party) {
    Words words = marked.words();
    int limit = Math.min(marked.to(), party.to() + 5);
    Slot slot = Slot.SUBJ;
    for (int w = party.to(); w < limit && marked.nameAt(w) == null && marked.gearAt(w) == null; w++) {
      if (words.parted(w, Words.COMMA | Words.DASH)) {
        break;
      }
      if (words.parted(w, Words.APOSTROPHE)) {
        slot = ending(words.form(w));
        party.end = w + 1;
        if (slot != Slot.OF) {
          return slot;
        }
        continue;
      }
      if (marked.is(w, Cue.WITH)) {
        return Slot.WITH;
      }
      if (marked.is(w, Cue.BY)) {
        return Slot.BY;
      }
      if (marked.is(w, Cue.FOR)) {
        return Slot.FOR;
      }
      if (slot == Slot.OF && marked.is(w, Cue.ACTOR)) {
        slot = Slot.SUBJ;
      } else if (!marked.is(w, Cue.ACTOR)) {
        break;
      }
      party.actor = true;
      party.end = w + 1;
      Slot inner = dative(words.form(w));
      slot = inner == Slot.SUBJ ? slot : inner;
    }
    return slot;
  }

  private static Slot ending(String suffix) {
    if (suffix.length() <= 3 && ends(suffix, List.of("den", "dan", "ten", "tan"))) {
      return Slot.FROM;
    }
    if (ends(suffix, List.of("ndan", "nden", "den", "dan", "ten", "tan"))) {
      return Slot.FROM;
    }
    if (ends(suffix, List.of("de", "da", "te", "ta"))) {
      return Slot.IN;
    }
    if (ends(suffix, List.of("yle", "yla", "le", "la"))) {
      return Slot.WITH;
    }
    if (ends(suffix, List.of("nin", "nun", "in", "un"))) {
      return Slot.OF;
    }
    if (ends(suffix, List.of("ye", "ya", "ne", "na", "e", "a"))) {
      return Slot.TO;
    }
    return ends(suffix, List.of("yi", "yu", "ni", "nu", "i", "u")) ? Slot.OBJ : Slot.SUBJ;
  }

  /** Nouns of the army take their ending without an apostrophe: ordusuna, donanmasına, kuvvetlerine. */
  private static Slot dative(String form) {
    return ends(form, List.of("suna", "sina", "sine", "lerine", "larina", "gina", "gine")) ? Slot.TO
        : ends(form, List.of("sundan", "sinden", "lerinden", "larindan")) ? Slot.FROM : Slot.SUBJ;
  }

  private static boolean ends(String form, List<String> endings) {
    return endings.stream().anyMatch(form::endsWith);
  }
}
