package dev.entente.enrich;

/** Tells whether a state only ends the address of a place: "at Camp Humphreys, South Korea", "in Vilsek, Germany". */
final class Addresses {

  private static final int REACH = 9;

  private Addresses() {}

  /** The place of a name that ends an address after a comma: that of the address as a whole. */
  static Slot slot(Marked marked, Party party) {
    Words words = marked.words();
    boolean bare = party.slot == Slot.SUBJ && !party.adjective && !party.actor && !party.possessive
        && words.parted(party.from(), Words.COMMA) && marked.language() == Language.EN
        && (party.end >= marked.to() || !marked.verbAt(party.end));
    for (int word = party.from() - 1; bare && word >= Math.max(marked.from(), party.from() - REACH); word--) {
      Slot slot = PrepositionSlots.preposition(marked, word);
      if (slot != null) {
        return slot == Slot.IN || slot == Slot.TO || slot == Slot.FROM ? slot : party.slot;
      }
      boolean address = words.capital(word) || words.number(word) || marked.is(word, Cue.DET)
          || marked.is(word, Cue.ADJ) || marked.is(word, Cue.LAND) || marked.is(word, Cue.SITE)
          || particle(words, word);
      if (!address || words.parted(word + 1, Words.DASH) || stranger(marked, word, party)) {
        return party.slot;
      }
    }
    return party.slot;
  }

  /** True where a preposition of place governs the name, be it at the head of a longer address. */
  static boolean within(Marked marked, Party party) {
    Words words = marked.words();
    boolean site = words.is(party.from(), "raf");
    for (int word = party.from() - 1; word >= Math.max(marked.from(), party.from() - REACH); word--) {
      if (words.parted(word + 1, Words.DASH) || stranger(marked, word, party)) {
        return site;
      }
      if (marked.is(word, Cue.FROM)) {
        return false;
      }
      boolean on = words.is(word, "on") || words.is(word, "aboard");
      if (marked.is(word, Cue.IN) || on && word < party.from() - 1) {
        return true;
      }
      if (marked.is(word, Cue.TO) || words.is(word, "for")) {
        return marked.has(Cue.POSTED);
      }
      site |= marked.is(word, Cue.SITE) && words.capital(word);
      boolean address = words.capital(word) || words.number(word) || marked.is(word, Cue.DET)
          || marked.is(word, Cue.ADJ) || marked.is(word, Cue.LAND) || particle(words, word);
      if (!address) {
        return site;
      }
    }
    return site;
  }

  /** "Côte d'Azur", "Rio de Janeiro". */
  private static boolean particle(Words words, int word) {
    return words.is(word, "d") || words.is(word, "de") || words.is(word, "la") || words.is(word, "al")
        || words.is(word, "el") || words.is(word, "du");
  }

  /** The name of another state: what follows is no address. */
  private static boolean stranger(Marked marked, int word, Party party) {
    for (Party other : marked.parties()) {
      if (other.from() <= word && word < other.to() && !other.country().equals(party.country())) {
        return true;
      }
    }
    return false;
  }
}
