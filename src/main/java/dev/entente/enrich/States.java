package dev.entente.enrich;

import com.ibm.icu.text.LocaleDisplayNames;
import com.ibm.icu.util.ULocale;
import dev.entente.article.Country;
import dev.entente.article.Table;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The states: their names in every language of the vocabulary, from {@code countries.tsv} and ICU. */
final class States {

  private static final String FILE = "countries.tsv";
  private static final int UNRANKED = 99;
  /** Names of ICU that leave open which state is meant; {@code ambiguous.tsv} decides about them. */
  private static final Set<String> OPEN = Set.of("kongo", "congo", "конго", "الكونغو");

  private final Map<Country, String> labels = new LinkedHashMap<>();
  private final Map<String, Country> byCode = new HashMap<>();
  private final Map<Country, Integer> ranks = new HashMap<>();
  private final Map<String, Country> taken = new HashMap<>();
  private final Lexicon lexicon;
  private final Map<Country, List<String>> names = new HashMap<>();

  private States(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  /** Reads the file and adds all names to a lexicon. */
  static States load(Shelf shelf, Lexicon lexicon) {
    States states = new States(lexicon);
    Table table = shelf.table(FILE, "code", "name", "names", "capitals", "seats", "demonyms", "demonyms_fr",
        "demonyms_pt", "demonyms_es", "demonyms_tr", "demonyms_ru", "demonyms_ar", "exporter");
    for (Table.Row row : table.rows()) {
      states.row(row);
    }
    states.fromIcu();
    for (Table.Row row : table.rows()) {
      row.list("demonyms_ar").forEach(form -> states.accusative(new Country(row.get("code")), form));
    }
    return states;
  }

  private void row(Table.Row row) {
    String code = row.get("code");
    if (!code.matches("[a-z]{2}")) {
      throw row.fault("the code must be two lower-case letters, not \"" + code + "\"");
    }
    Country country = new Country(code);
    if (row.get("name").isEmpty()) {
      throw row.fault("the name is missing");
    }
    if (labels.putIfAbsent(country, row.get("name")) != null) {
      throw row.fault("the state " + code + " stands in two rows");
    }
    byCode.put(code, country);
    rank(row, country);
    add(row, country, Term.Naming.NAME, row.get("name"));
    row.list("names").forEach(form -> add(row, country, Term.Naming.NAME, form));
    row.list("capitals").forEach(form -> add(row, country, Term.Naming.CAPITAL, form));
    row.list("seats").forEach(form -> add(row, country, Term.Naming.SEAT, form));
    row.list("demonyms").forEach(form -> add(row, country, Term.Naming.DEMONYM, form));
    for (Language language : Language.values()) {
      if (language != Language.EN) {
        row.list("demonyms_" + language.code())
            .forEach(form -> add(row, country, Term.Naming.DEMONYM, language.code() + ":" + form));
      }
    }
  }

  private void rank(Table.Row row, Country country) {
    String rank = row.get("exporter");
    if (rank.isEmpty()) {
      return;
    }
    if (!rank.matches("\\d{1,2}")) {
      throw row.fault("exporter is a rank, 1 for the largest, or empty; not \"" + rank + "\"");
    }
    ranks.put(country, Integer.parseInt(rank));
  }

  private void add(Table.Row row, Country country, Term.Naming naming, String entry) {
    boolean marked = entry.length() > 3 && entry.charAt(2) == ':';
    Language language = marked ? Language.of(entry.substring(0, 2)) : Language.EN;
    String form = marked ? entry.substring(3) : entry;
    String key = naming + language.code() + Fold.of(form);
    Country other = taken.putIfAbsent(key, country);
    if (other != null && !other.equals(country)) {
      throw row.fault("\"" + form + "\" stands for " + country + " and for " + other + " as well");
    }
    int languages = marked ? language.bit() : Language.ALL;
    put(country, naming, language, languages, form);
  }

  private void put(Country country, Term.Naming naming, Language language, int languages, String form) {
    if (naming == Term.Naming.NAME && !form.contains("*")) {
      names.computeIfAbsent(country, c -> new ArrayList<>()).add(form);
    }
    boolean anyCase = language == Language.AR
        || naming == Term.Naming.DEMONYM && language != Language.EN && language != Language.TR;
    Lexicon.Writing writing = abbreviation(form) ? Lexicon.Writing.EXACT
        : anyCase ? Lexicon.Writing.ANY : Lexicon.Writing.CAPITAL;
    Term term = new Term.State(country, naming);
    if (language == Language.RU && !form.contains("*")) {
      for (String cased : RussianCases.of(form)) {
        lexicon.add(new Lexicon.Entry(term, languages, writing, cased, false), form);
      }
      return;
    }
    lexicon.add(new Lexicon.Entry(term, languages, writing, form, false));
    for (String inflected : inflected(naming, language, form)) {
      lexicon.add(new Lexicon.Entry(term, languages & language.bit(), writing, inflected, false), form);
    }
  }

  /** "وفدا باكستانيا": the Arabic accusative, unless it is spelt like a state, as تركيا is. */
  private void accusative(Country country, String form) {
    boolean spelt = taken.containsKey(Term.Naming.NAME + Language.AR.code() + Fold.of(form + "ا"));
    if (form.endsWith("ي") && !spelt) {
      Term term = new Term.State(country, Term.Naming.DEMONYM);
      lexicon.add(new Lexicon.Entry(term, Language.AR.bit(), Lexicon.Writing.ANY, form + "ا", false), form);
    }
  }

  /** Arabic plurals of the adjective; Turkish plurals, and case endings that the writer put without apostrophe. */
  private static List<String> inflected(Term.Naming naming, Language language, String form) {
    if (language == Language.AR && naming == Term.Naming.DEMONYM && form.endsWith("ي")) {
      return List.of(form + "ون", form + "ين", form + "ات", form + "ان");
    }
    return language == Language.TR && form.length() > 3 ? TurkishEndings.of(form, naming == Term.Naming.DEMONYM)
        : List.of();
  }

  /** True for abbreviations that would be ordinary words in small letters. */
  static boolean abbreviation(String form) {
    String letters = form.replaceAll("[^\\p{L}]", "");
    return letters.length() <= 6 && !letters.isEmpty() && letters.equals(letters.toUpperCase(java.util.Locale.ROOT))
        && !letters.equals(letters.toLowerCase(java.util.Locale.ROOT));
  }

  private void fromIcu() {
    for (String tag : List.of("en", "fr", "pt", "pt_PT", "es", "tr", "ru", "ar")) {
      LocaleDisplayNames names = LocaleDisplayNames.getInstance(new ULocale(tag));
      Language language = Language.of(tag);
      for (Country country : labels.keySet()) {
        String name = names.regionDisplayName(country.code().toUpperCase(java.util.Locale.ROOT));
        for (String form : spelt(name)) {
          Country other = taken.putIfAbsent(Term.Naming.NAME + language.code() + Fold.of(form), country);
          if (other == null && form.length() > 2 && !OPEN.contains(Fold.of(form))) {
            put(country, Term.Naming.NAME, language, language.bit(), form);
          }
        }
      }
    }
  }

  /** ICU writes {@code Myanmar (Burma)} and {@code Congo - Kinshasa}. */
  private static List<String> spelt(String name) {
    List<String> all = new ArrayList<>();
    for (String part : name.split("[()]")) {
      String form = part.replace(" - ", " ").replace("&", "and").strip();
      if (!form.isEmpty()) {
        all.add(form);
      }
    }
    return all;
  }

  /** True where the file has the state. */
  boolean knows(Country country) {
    return labels.containsKey(country);
  }

  /** The states in the order of the file. */
  Set<Country> all() {
    return labels.keySet();
  }

  /** The English name; the code where the state is unknown. */
  String label(Country country) {
    return labels.getOrDefault(country, country.code());
  }

  /** All its names, in every language of the vocabulary. */
  List<String> names(Country country) {
    return List.copyOf(names.getOrDefault(country, List.of()));
  }

  /** Its rank among the exporters of arms, 1 for the largest; 99 for all that are not ranked. */
  int rank(Country country) {
    return ranks.getOrDefault(country, UNRANKED);
  }

  /** True where it is a notable exporter of arms. */
  boolean ranked(Country country) {
    return ranks.containsKey(country);
  }

  /** The state of a cell. */
  Country need(Table.Row row, String code) {
    Country country = byCode.get(code);
    if (country == null) {
      throw row.fault("there is no state \"" + code + "\" in " + FILE);
    }
    return country;
  }
}
