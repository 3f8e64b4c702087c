package dev.entente.enrich;

/** The languages that the vocabulary speaks, and how their words reach one another. */
enum Language {
  EN, FR, PT, ES, TR, RU, AR;

  /** Every language at once. */
  static final int ALL = (1 << 7) - 1;

  /** Its bit in a set of languages. */
  int bit() {
    return 1 << ordinal();
  }

  /** Its ISO 639-1 code. */
  String code() {
    return name().toLowerCase(java.util.Locale.ROOT);
  }

  /** True where subject, verb and object follow one another and prepositions carry the roles. */
  boolean prepositional() {
    return this == EN || this == FR || this == PT || this == ES;
  }

  /** The language of a code; English where the vocabulary does not speak it. */
  static Language of(String code) {
    for (Language language : values()) {
      if (code.startsWith(language.code())) {
        return language;
      }
    }
    return EN;
  }
}
