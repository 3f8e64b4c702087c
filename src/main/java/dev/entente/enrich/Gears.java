package dev.entente.enrich;

import dev.entente.article.Country;
import dev.entente.article.Equipment;
import dev.entente.article.Table;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The equipment taxonomy with its words, the phrases that only look like them, and the named systems. */
final class Gears {

  private static final String FILE = "equipment.tsv";

  private final Map<String, String> labels = new LinkedHashMap<>();
  private final Map<String, String> taken = new HashMap<>();
  private final Lexicon lexicon;

  private Gears(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  /** Reads the three files and adds all terms to a lexicon. */
  static Gears load(Shelf shelf, Lexicon lexicon, States states) {
    Gears gears = new Gears(lexicon);
    for (Table.Row row : shelf.table(FILE, "leaf", "label", "en", "fr", "pt", "es", "tr", "ru", "ar").rows()) {
      gears.leaf(row);
    }
    for (Table.Row row : shelf.table("equipment-blocks.tsv", "leaf", "phrase").rows()) {
      gears.need(row, row.get("leaf"));
      lexicon.add(new Lexicon.Entry(new Term.Block(), Language.ALL, Lexicon.Writing.ANY, row.get("phrase"), true));
    }
    for (Table.Row row : shelf.table("systems.tsv", "name", "aliases", "leaf", "origin", "maker", "needs").rows()) {
      gears.system(row, states);
    }
    return gears;
  }

  private void leaf(Table.Row row) {
    String leaf = row.get("leaf");
    if (!leaf.matches("[a-z0-9]+(\\.[a-z0-9-]+)?")) {
      throw row.fault("the leaf must look like \"uav.armed\", not \"" + leaf + "\"");
    }
    if (labels.putIfAbsent(leaf, row.get("label")) != null) {
      throw row.fault("the leaf " + leaf + " stands in two rows");
    }
    Term term = new Term.Gear(new Equipment(leaf));
    for (Language language : Language.values()) {
      for (String form : row.list(language.code())) {
        String other = taken.putIfAbsent(language.code() + Fold.of(form.replace("*", "")), leaf);
        if (other != null && !other.equals(leaf)) {
          throw row.fault("\"" + form + "\" stands for " + leaf + " and for " + other + " as well");
        }
        term(term, language, form);
      }
    }
  }

  private void term(Term term, Language language, String form) {
    if (States.abbreviation(form) && language != Language.RU && language != Language.AR) {
      add(term, language, Lexicon.Writing.EXACT, form);
      add(term, language, Lexicon.Writing.EXACT, form + "s");
      return;
    }
    add(term, language, Lexicon.Writing.ANY, form);
    if (language == Language.AR && form.endsWith("ة")) {
      add(term, language, Lexicon.Writing.ANY, form.substring(0, form.length() - 1) + "ت*");
    }
    if (language == Language.AR && form.contains("ات ")) {
      // "طائراتها المسيرة": whose they are stands inside the phrase.
      add(term, language, Lexicon.Writing.ANY, form.replaceFirst("ات ", "اتها "));
      add(term, language, Lexicon.Writing.ANY, form.replaceFirst("ات ", "اته "));
    }
    if (language == Language.TR && !form.contains("*") && form.length() > 3) {
      // Suffixes follow the stem, and its last consonant softens before them.
      add(term, language, Lexicon.Writing.ANY, form + "*");
      int last = form.length() - 1;
      int hard = "pktç".indexOf(form.charAt(last));
      if (hard >= 0) {
        add(term, language, Lexicon.Writing.ANY, form.substring(0, last) + "bgdc".charAt(hard) + "*");
      }
    }
  }

  private void add(Term term, Language language, Lexicon.Writing writing, String form) {
    lexicon.add(new Lexicon.Entry(term, language.bit(), writing, form, language != Language.TR));
  }

  private void system(Table.Row row, States states) {
    need(row, row.get("leaf"));
    if (row.get("name").isEmpty()) {
      throw row.fault("the name is missing");
    }
    @Nullable Country origin = null;
    for (String code : row.get("origin").toLowerCase(Locale.ROOT).split("[/|]")) {
      origin = origin == null && !code.isBlank() ? states.need(row, code.strip()) : origin;
    }
    Equipment leaf = new Equipment(row.get("leaf"));
    name(row, row.get("name"), leaf, origin);
    for (String alias : row.list("aliases")) {
      name(row, alias, leaf, origin);
    }
  }

  private void name(Table.Row row, String form, Equipment leaf, @Nullable Country origin) {
    boolean bare = bare(form);
    Term term = new Term.Named(row.get("name"), leaf, origin, bare && row.get("needs").contains("context"));
    boolean exact = bare && row.get("needs").contains("case") || States.abbreviation(form) && form.length() <= 4;
    Lexicon.Writing writing = exact ? Lexicon.Writing.EXACT : Lexicon.Writing.CAPITAL;
    lexicon.add(new Lexicon.Entry(term, Language.ALL, writing, form, true));
    for (String foreign : Designations.of(form)) {
      lexicon.add(new Lexicon.Entry(term, Language.ALL & ~Language.EN.bit(), Lexicon.Writing.ANY, foreign, false));
    }
    if (form.matches(".*\\d")) {
      lexicon.add(new Lexicon.Entry(term, Language.ALL, writing, form + "s", false), form);
    }
  }

  private void need(Table.Row row, String leaf) {
    if (!labels.containsKey(leaf)) {
      throw row.fault("there is no leaf \"" + leaf + "\" in " + FILE);
    }
  }

  /** One word without number or hyphen, which may well mean something else. */
  static boolean bare(String form) {
    return form.chars().allMatch(Character::isLetter);
  }

  /** The leaves and classes with their labels, in the order of the file. */
  Map<String, String> labels() {
    return labels;
  }
}
