package dev.entente.enrich;

/**
 * Turkish: the case ending, after an apostrophe or grown on to the name, or the word after the phrase (ile,
 * tarafından, için). In "Türk eğitmenler tarafından" the noun behind the adjective bears the ending.
 */
final class TurkishSlots implements Slots {

  private static final int REACH = 5;

  @Override
  public Slot slot(Marked marked, Party party) {
    Words words = marked.words();
    int limit = Math.min(marked.to(), party.to() + REACH);
    Slot slot = grown(marked, party);
    if (slot != Slot.SUBJ && slot != Slot.OF) {
      return slot;
    }
    boolean noun = party.adjective && slot == Slot.SUBJ;
    for (int w = party.to(); w < limit && marked.nameAt(w) == null && marked.gearAt(w) == null; w++) {
      if (words.parted(w, Words.COMMA | Words.DASH)) {
        break;
      }
      if (words.parted(w, Words.APOSTROPHE)) {
        slot = ending(words, w, 0);
        party.end = w + 1;
        if (slot != Slot.OF) {
          return slot;
        }
        continue;
      }
      Slot after = postposition(marked, w);
      if (after != null) {
        return after;
      }
      boolean actor = marked.is(w, Cue.ACTOR);
      if (!actor && !words.number(w) && !(noun && !marked.verbAt(w))) {
        break;
      }
      if (actor) {
        slot = Slot.SUBJ;
        party.actor = true;
      }
      noun &= words.number(w);
      party.end = w + 1;
      Slot inner = actor || party.adjective ? noun(words, w) : Slot.SUBJ;
      slot = inner == Slot.SUBJ ? slot : inner;
    }
    return slot;
  }

  private static @org.jspecify.annotations.Nullable Slot postposition(Marked marked, int w) {
    return marked.is(w, Cue.WITH) ? Slot.WITH : marked.is(w, Cue.BY) ? Slot.BY
        : marked.is(w, Cue.FOR) ? Slot.FOR : null;
  }

  /** "Türkiyeden": the ending without an apostrophe. */
  private static Slot grown(Marked marked, Party party) {
    int last = party.to() - 1;
    Hit hit = marked.nameAt(last);
    if (hit == null || !(hit.term() instanceof Term.State)) {
      return Slot.SUBJ;
    }
    int blank = hit.form().lastIndexOf(' ');
    int stem = Words.firstLength(hit.form().substring(blank + 1));
    boolean longer = stem > 0 && marked.words().length(last) > stem && hit.form().indexOf('*') < 0;
    return longer ? ending(marked.words(), last, stem) : Slot.SUBJ;
  }

  private static Slot ending(Words words, int w, int stem) {
    if (ends(words, w, stem, "dan", "den", "tan", "ten")) {
      return Slot.FROM;
    }
    if (ends(words, w, stem, "da", "de", "ta", "te", "daki", "deki", "taki", "teki")) {
      return Slot.IN;
    }
    if (ends(words, w, stem, "la", "le")) {
      return Slot.WITH;
    }
    if (ends(words, w, stem, "nin", "nun", "in", "un")) {
      return Slot.OF;
    }
    if (ends(words, w, stem, "a", "e")) {
      return Slot.TO;
    }
    return ends(words, w, stem, "i", "u") ? Slot.OBJ : Slot.SUBJ;
  }

  /** Nouns take their ending without an apostrophe: ordusuna, kuvvetlerinden, askerlerine, komandolara. */
  private static Slot noun(Words words, int w) {
    if (ends(words, w, 2, "suna", "sina", "sine", "lerine", "larina", "gina", "gine", "lara", "lere", "nina", "nine")) {
      return Slot.TO;
    }
    if (ends(words, w, 2, "sundan", "sindan", "sinden", "lerinden", "larindan", "lardan", "lerden")) {
      return Slot.FROM;
    }
    if (ends(words, w, 2, "larla", "lerle", "lariyla", "leriyle", "siyla", "siyle", "suyla")) {
      return Slot.WITH;
    }
    return ends(words, w, 2, "larini", "lerini", "sunu", "sini") ? Slot.OBJ : Slot.SUBJ;
  }

  private static boolean ends(Words words, int w, int stem, String... endings) {
    for (String ending : endings) {
      if (words.length(w) - ending.length() >= stem && words.endsWith(w, ending)) {
        return true;
      }
    }
    return false;
  }
}
