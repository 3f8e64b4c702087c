package dev.entente.search;

import dev.entente.index.Query;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The language of the search box. Words side by side must all be there; {@code OR} binds tighter than that; {@code NOT}
 * and a minus exclude; parentheses group; {@code "phrases"}, {@code prefix*} and {@code title:word}; fields such as
 * {@code country:ml}, {@code since:2025} or {@code date:2026-03..2026-04} become filters.
 *
 * <p>Nothing that is typed is an error: what cannot be taken at its word becomes a {@link Problem}, and the rest is
 * searched. Time and memory are bounded: {@value BoxText#LONGEST} characters, {@value Lexer#MOST_TERMS} terms and
 * {@value Parentheses#DEEPEST} levels are read.
 */
final class QueryLanguage {

  /**
   * What the box says.
   *
   * @param text the words to keep in the box: as typed (tidied, cut), or printed anew where conditions were taken out
   * @param query what the words must match
   * @param conditions the fields, to become filters
   * @param problems what could not be taken at its word, in the order of the text
   */
  record Parsed(String text, Query query, List<Separation.Condition> conditions, List<Problem> problems) {
    Parsed {
      conditions = List.copyOf(conditions);
      problems = List.copyOf(problems);
    }
  }

  private QueryLanguage() {}

  /** Reads the words of the box. */
  static Parsed parse(String typed) {
    Problems problems = new Problems();
    String tidy = BoxText.tidy(typed);
    String text = BoxText.cut(tidy);
    if (text.length() < tidy.length()) {
      problems.add(Problem.Kind.TOO_LONG, text.length(), String.format(Locale.ENGLISH,
          "The search was longer than %,d characters; only the beginning was used.", BoxText.LONGEST));
    }
    List<Token> tokens = Parentheses.balance(new Lexer(text, problems).tokens(), problems);
    Separation parts = new Separation(new Parser(tokens, problems).parse(), problems);
    Query query = parts.query();
    if (problems.isEmpty() && query instanceof Query.Everything && parts.conditions().isEmpty() && !text.isEmpty()) {
      problems.add(Problem.Kind.NO_WORDS, 0,
          "There is no letter or digit to search for in \"" + BoxText.brief(text) + "\"; it was left out.");
    }
    String words = print(query);
    String repaired = Stream.concat(Stream.of(words), parts.conditions().stream().map(Printer::print))
        .filter(part -> !part.isEmpty()).collect(Collectors.joining(" "));
    return new Parsed(
        parts.conditions().isEmpty() ? text : words, query, parts.conditions(), problems.list(repaired));
  }

  /** The words that say a query; {@code parse(print(q)).query()} is q again for every q that was parsed. */
  static String print(Query query) {
    return Printer.print(query);
  }
}
