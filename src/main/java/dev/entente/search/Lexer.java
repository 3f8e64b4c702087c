package dev.entente.search;

import dev.entente.index.Query;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Cuts the tidied words of the box into tokens. */
final class Lexer {

  /** How many words, phrases and fields are read. */
  static final int MOST_TERMS = 200;

  private static final Pattern DESIGNATOR = Pattern.compile("\\p{L}{1,3}");

  private final String text;
  private final Problems problems;
  private final Terms terms;
  private final List<Token> tokens = new ArrayList<>();
  private int at;
  private int count;

  Lexer(String text, Problems problems) {
    this.text = text;
    this.problems = problems;
    this.terms = new Terms(problems);
  }

  List<Token> tokens() {
    while (at < text.length()) {
      if (count >= MOST_TERMS) {
        problems.add(Problem.Kind.TOO_MANY_TERMS, at, "Only the first " + MOST_TERMS
            + " words and fields were used; the rest was left out.");
        break;
      }
      next();
    }
    return tokens;
  }

  private void next() {
    switch (text.charAt(at)) {
      case ' ', '+' -> at++;
      case '(' -> tokens.add(new Token.Open(at++));
      case ')' -> tokens.add(new Token.Close(at++));
      case '"' -> {
        int start = at;
        String phrase = phrase();
        term(terms.phrase(phrase, start), start);
      }
      case '-' -> minus();
      default -> run();
    }
  }

  private void minus() {
    int start = at;
    while (at < text.length() && text.charAt(at) == '-') {
      at++;
    }
    if (at == text.length() || text.charAt(at) == ' ' || text.charAt(at) == ')') {
      String repaired = text.substring(0, start) + (BoxText.hasWord(text.substring(at)) ? "-" : "")
          + text.substring(at).strip();
      problems.add(Problem.Kind.LONE_MINUS, start,
          "A minus excludes only the word that it touches, as in -drones; this one stands alone and was left out.",
          BoxText.spaced(repaired));
    } else if (!joinsDesignator(start)) {
      tokens.add(new Token.Not(start));
    }
  }

  /** {@code F -16} is the aircraft, not "F without 16". */
  private boolean joinsDesignator(int start) {
    if (!Character.isDigit(text.codePointAt(at)) || start == 0 || text.charAt(start - 1) != ' ' || tokens.isEmpty()) {
      return false;
    }
    if (tokens.getLast() instanceof Token.Term(Query.Word(String word), int begin)
        && begin + word.length() == start - 1 && DESIGNATOR.matcher(word).matches()) {
      tokens.removeLast();
      count--;
      Query joined = terms.word(word + "-" + runText(), begin);
      term(joined, begin);
      return true;
    }
    return false;
  }

  private void run() {
    int start = at;
    String run = runText();
    switch (run) {
      case "OR" -> tokens.add(new Token.Or(start));
      case "AND" -> tokens.add(new Token.And(start));
      case "NOT" -> tokens.add(new Token.Not(start));
      default -> {
        int colon = run.indexOf(':');
        BoxField field = colon < 0 ? null : BoxField.of(run.substring(0, colon));
        if (Terms.NEARNESS.matcher(run).matches()) {
          problems.add(Problem.Kind.NOT_OFFERED, start,
              "\"" + run + "\" (words near each other) is not offered; both words are searched without it.");
        } else if (field == null) {
          term(terms.word(run, start), start);
        } else {
          field(field, run, run.substring(colon + 1), start);
        }
      }
    }
  }

  private void field(BoxField field, String run, String rest, int start) {
    if (field == BoxField.FOREIGN) {
      problems.add(Problem.Kind.UNKNOWN_FIELD, start, "There is no field \""
          + BoxText.brief(run.substring(0, run.indexOf(':') + 1)) + "\" here; only what follows it was searched.");
      term(terms.word(rest, start), start);
      return;
    }
    char follows = rest.isEmpty() && at < text.length() ? text.charAt(at) : ' ';
    if (follows == '(') {
      tokens.add(new Token.GroupField(field, start));
    } else if (follows == '"') {
      quotedField(field, start);
    } else if (field == BoxField.TITLE) {
      Query query = terms.word(rest, start);
      term(query == null ? null : new Query.InTitle(query), start);
      reportEmpty(field, query == null, start);
    } else {
      List<String> values = List.of(rest.split(",")).stream().filter(BoxText::hasWord).toList();
      fields(field, values, start);
      reportEmpty(field, values.isEmpty(), start);
    }
  }

  private void quotedField(BoxField field, int start) {
    int quote = at;
    String phrase = phrase();
    if (field == BoxField.TITLE) {
      Query query = terms.phrase(phrase, quote);
      term(query == null ? null : new Query.InTitle(query), start);
    } else {
      boolean empty = !BoxText.hasWord(phrase);
      fields(field, empty ? List.of() : List.of(phrase), start);
      reportEmpty(field, empty, start);
    }
  }

  /** Several values after one colon mean "or"; parentheses keep them together. */
  private void fields(BoxField field, List<String> values, int start) {
    for (int i = 0; i < values.size(); i++) {
      tokens.add(i == 0 ? new Token.Open(start) : new Token.Or(start));
      tokens.add(new Token.Field(field, values.get(i), start));
      count++;
    }
    if (!values.isEmpty()) {
      tokens.add(new Token.Close(start));
    }
  }

  private void reportEmpty(BoxField field, boolean empty, int start) {
    if (empty) {
      problems.add(Problem.Kind.EMPTY_FIELD, start, "\"" + field.code()
          + ":\" needs a value right after the colon; it was left out.");
    }
  }

  private void term(@Nullable Query query, int start) {
    if (query != null) {
      tokens.add(new Token.Term(query, start));
      count++;
    }
  }

  /** What stands between the quotation marks; moves behind them, and behind a nearness such as {@code ~10}. */
  private String phrase() {
    int start = at + 1;
    int end = text.indexOf('"', start);
    if (end < 0) {
      problems.add(Problem.Kind.UNBALANCED_QUOTE, at,
          "A quotation mark is not closed; it was closed at the end.");
      at = text.length();
      return text.substring(start).strip();
    }
    at = end + 1;
    int tilde = at;
    if (at < text.length() && text.charAt(at) == '~') {
      at++;
      while (at < text.length() && Character.isDigit(text.charAt(at))) {
        at++;
      }
      problems.add(Problem.Kind.NOT_OFFERED, tilde, "\"" + text.substring(tilde, at)
          + "\" after a phrase (words near each other) is not offered; the exact phrase is searched.");
    }
    return text.substring(start, end).strip();
  }

  private String runText() {
    int start = at;
    while (at < text.length() && " ()\"".indexOf(text.charAt(at)) < 0) {
      at++;
    }
    return text.substring(start, at);
  }
}
