package dev.entente.enrich;

import dev.entente.article.Coded;
import dev.entente.article.Table;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The words of {@code figures.tsv}: numbers, bounds, units and days in each language. */
final class Wordings {

  private static final Set<String> UNITS = Set.of("day", "week", "month", "year");
  private static final int SHORTEST_STEM = 2;

  /** A phrase, folded, with what it does; open where any ending may follow its last word. */
  private record Phrase(String[] words, boolean open, Wording wording) {}

  /** By the number of the language; the first word, or the stem of the only one. */
  private final List<Map<String, List<Phrase>>> byFirst = new ArrayList<>();
  private final List<Map<String, List<Phrase>>> byStem = new ArrayList<>();

  private Wordings() {
    for (Language language : Language.values()) {
      byFirst.add(language.ordinal(), new HashMap<>());
      byStem.add(language.ordinal(), new HashMap<>());
    }
  }

  /** Reads the file. */
  static Wordings load(Shelf shelf) {
    Wordings wordings = new Wordings();
    for (Table.Row row : shelf.table("figures.tsv", "lang", "sort", "value", "words").rows()) {
      Language language = wordings.language(row);
      Wording wording = wording(row);
      if (row.list("words").isEmpty()) {
        throw row.fault("the words are missing");
      }
      for (String form : row.list("words")) {
        wordings.add(row, language, form, wording);
      }
    }
    return wordings;
  }

  private Language language(Table.Row row) {
    for (Language language : Language.values()) {
      if (language.code().equals(row.get("lang"))) {
        return language;
      }
    }
    throw row.fault("lang must be one of en fr pt es tr ru ar, not \"" + row.get("lang") + "\"");
  }

  private static Wording wording(Table.Row row) {
    Wording.Sort sort = Coded.of(Wording.Sort.class, row.get("sort"))
        .orElseThrow(() -> row.fault("there is no sort \"" + row.get("sort") + "\""));
    String value = row.get("value");
    boolean time = sort == Wording.Sort.SPAN || sort == Wording.Sort.AGO || sort == Wording.Sort.TIME;
    if (time) {
      String[] parts = value.split(" ");
      if (!UNITS.contains(parts[0]) || parts.length > 2 || parts.length == 2 && !parts[1].matches("-?\\d{1,2}")) {
        throw row.fault("the value of a " + row.get("sort") + " is day, week, month or year and, of a span, how many of "
            + "them away (week -1), not \"" + value + "\"");
      }
      return new Wording(sort, 0, parts.length == 2 ? Integer.parseInt(parts[1]) : 0, parts[0]);
    }
    if (!value.matches("\\d{0,15}")) {
      throw row.fault("the value must be a whole number, not \"" + value + "\"");
    }
    long number = value.isEmpty() ? 0 : Long.parseLong(value);
    if (sort == Wording.Sort.MONTH && (number < 1 || number > 12)
        || sort == Wording.Sort.WEEKDAY && (number < 1 || number > 7)
        || sort == Wording.Sort.TURN && (number < 1 || number > 2)
        || (sort == Wording.Sort.TIMES || sort == Wording.Sort.MANY) && number < 1) {
      throw row.fault("the value " + value + " is none for a " + row.get("sort"));
    }
    return new Wording(sort, number, 0, "");
  }

  private void add(Table.Row row, Language language, String form, Wording wording) {
    boolean open = form.endsWith("*");
    String[] words = Fold.of(open ? form.substring(0, form.length() - 1) : form).split(" ");
    if (words[0].isEmpty() || open && words[words.length - 1].length() < SHORTEST_STEM) {
      throw row.fault("\"" + form + "\" is too short");
    }
    Phrase phrase = new Phrase(words, open, wording);
    Map<String, List<Phrase>> map = (open && words.length == 1 ? byStem : byFirst).get(language.ordinal());
    map.computeIfAbsent(words[0], w -> new ArrayList<>()).add(phrase);
  }

  /** Writes into {@code found} the phrases that start at a word, each with its end. */
  void at(Words words, int word, int end, Language language, List<Gloss.Found> found) {
    String form = words.form(word);
    for (Phrase phrase : byFirst.get(language.ordinal()).getOrDefault(form, List.of())) {
      int to = match(phrase, words, word, end);
      if (to > 0) {
        found.add(new Gloss.Found(phrase.wording, word, to));
      }
    }
    Map<String, List<Phrase>> stems = byStem.get(language.ordinal());
    for (int length = SHORTEST_STEM; !stems.isEmpty() && length <= form.length(); length++) {
      for (Phrase phrase : stems.getOrDefault(form.substring(0, length), List.of())) {
        found.add(new Gloss.Found(phrase.wording, word, word + 1));
      }
    }
  }

  private static int match(Phrase phrase, Words words, int word, int end) {
    int n = phrase.words.length;
    if (word + n > end) {
      return 0;
    }
    for (int i = 1; i < n; i++) {
      boolean last = i == n - 1 && phrase.open;
      boolean same = last ? words.form(word + i).startsWith(phrase.words[i]) : words.is(word + i, phrase.words[i]);
      if (!same || words.parted(word + i, Words.COMMA | Words.DASH)) {
        return 0;
      }
    }
    return word + n;
  }
}
