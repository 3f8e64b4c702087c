package dev.entente.read;

import dev.entente.article.Table;
import dev.entente.article.VocabularyFolder;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** The abbreviations of {@code abbreviations.tsv}: words whose full stop is part of them. */
final class Abbreviations {

  static final String FILE = "abbreviations.tsv";

  /** When a sentence may end behind an abbreviation. */
  enum Sort {
    /** Never: a name follows ({@code Gen.}). */
    TITLE,
    /** Unless a number follows ({@code No.}). */
    NUMBER,
    /** Only where a word follows that often begins a sentence ({@code U.S.}, {@code Apr.}). */
    WORD
  }

  // Words that begin sentences and hardly ever follow an abbreviation inside one.
  private static final Set<String> STARTERS = Set.of("the", "it", "its", "he", "his", "she", "her", "they", "their",
      "we", "i", "this", "that", "these", "those", "in", "on", "at", "but", "however", "according", "as",
      "after", "before", "when", "while", "there", "a", "an", "both", "for", "if", "since", "meanwhile",
      "le", "la", "les", "il",
      "elle", "ils", "un", "une", "selon", "dans", "o", "os", "ele", "ela", "segundo", "el", "los", "las", "en",
      "según", "bu", "ve", "ancak", "в", "на", "по", "он", "она", "это", "как", "при", "а", "но", "die", "der", "das");

  private final Map<String, Map<String, Sort>> sorts = new HashMap<>();

  /** Reads the vocabulary. */
  Abbreviations(VocabularyFolder vocabulary) {
    for (Table.Row row : vocabulary.table(FILE, "language", "abbreviation", "sort", "note").rows()) {
      String word = row.get("abbreviation");
      if (!word.endsWith(".") || word.length() < 2) {
        throw row.fault("an abbreviation ends with a full stop: \"" + word + "\"");
      }
      Sort sort = switch (row.get("sort")) {
        case "title" -> Sort.TITLE;
        case "number" -> Sort.NUMBER;
        case "word" -> Sort.WORD;
        default -> throw row.fault("the sort must be title, number or word, not \"" + row.get("sort") + "\"");
      };
      sorts.computeIfAbsent(row.get("language"), key -> new HashMap<>()).put(word, sort);
    }
  }

  /** True where the full stop of a word does not end the sentence, given the text that follows and its language. */
  boolean bind(String word, String following, String language) {
    Sort sort = sorts.getOrDefault(language, Map.of()).get(word);
    sort = sort == null ? sorts.getOrDefault("*", Map.of()).get(word) : sort;
    sort = sort == null && isInitials(word) ? Sort.WORD : sort;
    return switch (sort) {
      case TITLE -> true;
      case NUMBER -> !following.isEmpty() && Character.isDigit(following.charAt(0));
      case WORD -> !startsSentence(following);
      case null -> false;
    };
  }

  /** {@code J.}, {@code U.S.}, {@code А.С.} */
  private static boolean isInitials(String word) {
    for (int i = 0; i < word.length(); i++) {
      boolean stop = i % 2 == 1;
      if (stop ? word.charAt(i) != '.' : !Character.isUpperCase(word.charAt(i))) {
        return false;
      }
    }
    return word.length() % 2 == 0;
  }

  private static boolean startsSentence(String following) {
    if (following.isEmpty() || !Character.isLetterOrDigit(following.charAt(0))) {
      return true;
    }
    int end = 0;
    while (end < following.length() && Character.isLetter(following.charAt(end))) {
      end++;
    }
    // "A." is an initial, "A" the article.
    return (end == following.length() || following.charAt(end) != '.') && STARTERS.contains(
        following.substring(0, end).toLowerCase(Locale.ROOT));
  }
}
