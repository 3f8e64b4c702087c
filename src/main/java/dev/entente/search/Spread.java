package dev.entente.search;

import dev.entente.index.Query;
import java.util.List;

/** Gives a field before a parenthesis to everything inside: {@code title:(a OR b)}, {@code country:(ml OR bf)}. */
final class Spread {

  private Spread() {}

  static Node over(BoxField field, Node node, int at) {
    return switch (node) {
      case Node.Leaf(Query query) -> field == BoxField.TITLE ? inTitle(query)
          : field == BoxField.FOREIGN ? node : new Node.Field(field, text(query), at);
      case Node.Field f -> f;
      case Node.And(List<Node> nodes) -> new Node.And(nodes.stream().map(n -> over(field, n, at)).toList());
      case Node.Or(List<Node> nodes) -> new Node.Or(nodes.stream().map(n -> over(field, n, at)).toList());
      case Node.Not(Node inner) -> over(field, inner, at).negated();
    };
  }

  private static Node inTitle(Query query) {
    return new Node.Leaf(query instanceof Query.InTitle ? query : new Query.InTitle(query));
  }

  private static String text(Query query) {
    return switch (query) {
      case Query.Word(String text) -> text;
      case Query.Prefix(String text) -> text + "*";
      case Query.Phrase(String text) -> text;
      case Query.InTitle(Query inner) -> text(inner);
      case Query.Everything e -> "";
      case Query.Nothing n -> "";
      case Query.All a -> "";
      case Query.Any a -> "";
      case Query.Not n -> "";
    };
  }
}
