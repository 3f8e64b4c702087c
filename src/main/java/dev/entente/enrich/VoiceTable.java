package dev.entente.enrich;

import dev.entente.article.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The words of offices, bodies and speech, one lexicon for each language. */
final class VoiceTable {

  private final List<Lexicon> lexicons = new ArrayList<>();

  private VoiceTable() {
    for (int i = 0; i < Language.values().length; i++) {
      lexicons.add(new Lexicon());
    }
  }

  /** Reads {@code voices.tsv}. */
  static VoiceTable load(Shelf shelf) {
    VoiceTable table = new VoiceTable();
    for (Table.Row row : shelf.table("voices.tsv", "lang", "duty", "words").rows()) {
      Language language = language(row);
      Term calling = new Term.Called(calling(row));
      row.list("words").forEach(word -> table.lexicons.get(language.ordinal())
          .add(new Lexicon.Entry(calling, language.bit(), Lexicon.Writing.ANY, word, false)));
    }
    table.lexicons.forEach(Lexicon::pack);
    return table;
  }

  /** The words of a language. */
  Lexicon of(Language language) {
    return lexicons.get(language.ordinal());
  }

  private static Language language(Table.Row row) {
    for (Language language : Language.values()) {
      if (language.code().equals(row.get("lang"))) {
        return language;
      }
    }
    throw row.fault("lang must be en, fr, pt, es, tr, ru or ar, not \"" + row.get("lang") + "\"");
  }

  private static Calling calling(Table.Row row) {
    for (Calling calling : Calling.values()) {
      if (calling.name().toLowerCase(Locale.ROOT).equals(row.get("duty"))) {
        return calling;
      }
    }
    throw row.fault("there is no duty \"" + row.get("duty") + "\"");
  }
}
