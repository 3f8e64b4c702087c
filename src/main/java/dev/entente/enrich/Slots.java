package dev.entente.enrich;

/** Tells the place of a name in its clause by the means of a language: prepositions, case endings or both. */
interface Slots {

  /** The place; SUBJ where nothing marks it. */
  Slot slot(Marked marked, Party party);

  /** The means of a language. */
  static Slots of(Language language) {
    return switch (language) {
      case EN, FR, PT, ES -> new PrepositionSlots();
      case TR -> new TurkishSlots();
      case RU -> new RussianSlots();
      case AR -> new ArabicSlots();
    };
  }
}
