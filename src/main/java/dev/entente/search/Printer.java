package dev.entente.search;

import dev.entente.index.Query;
import java.util.List;
import java.util.stream.Collectors;

/** Writes a query of the box as words again, so that reading them gives the same query. */
final class Printer {

  private Printer() {}

  /** The words; empty for every article. */
  static String print(Query query) {
    return switch (query) {
      case Query.All(List<Query> queries) -> queries.stream().map(Printer::inAll).collect(Collectors.joining(" "));
      case Query.Any(List<Query> queries) -> queries.stream().map(Printer::inAny).collect(Collectors.joining(" OR "));
      case Query.Not(Query inner) -> not(inner);
      case Query.InTitle(Query inner) -> "title:" + print(inner);
      case Query.Word(String text) -> text;
      case Query.Prefix(String text) -> text + "*";
      case Query.Phrase(String text) -> "\"" + text + "\"";
      case Query.Everything e -> "";
      case Query.Nothing n -> "";
    };
  }

  /** A condition as it is typed. */
  static String print(Separation.Condition condition) {
    String value = condition.value();
    boolean quote = value.chars().anyMatch(c -> " (),".indexOf(c) >= 0);
    return (condition.exclude() ? "-" : "") + condition.field().code() + ":" + (quote ? "\"" + value + "\"" : value);
  }

  private static String inAll(Query query) {
    return query instanceof Query.Any ? "(" + print(query) + ")" : print(query);
  }

  private static String inAny(Query query) {
    return query instanceof Query.All ? "(" + print(query) + ")" : print(query);
  }

  private static String not(Query inner) {
    String text = inner instanceof Query.All || inner instanceof Query.Any ? "(" + print(inner) + ")" : print(inner);
    // A minus before a number reads as part of a designator: F -16.
    return (Character.isDigit(text.codePointAt(0)) ? "NOT " : "-") + text;
  }
}
