package dev.entente.search;

import dev.entente.index.Query;
import java.util.List;

/** What the box says, as a tree: words and conditions still mixed. */
sealed interface Node {

  /** A word, prefix or phrase. */
  record Leaf(Query query) implements Node {}

  /** A field with its value. */
  record Field(BoxField field, String value, int at) implements Node {}

  /** All of at least two. */
  record And(List<Node> nodes) implements Node {}

  /** One of at least two. */
  record Or(List<Node> nodes) implements Node {}

  /** Not this. */
  record Not(Node node) implements Node {}

  /** The opposite; two opposites cancel out. */
  default Node negated() {
    return this instanceof Not(Node inner) ? inner : new Not(this);
  }

  /** True where a condition stands somewhere inside. */
  default boolean hasField() {
    return switch (this) {
      case Leaf l -> false;
      case Field f -> true;
      case And(List<Node> nodes) -> nodes.stream().anyMatch(Node::hasField);
      case Or(List<Node> nodes) -> nodes.stream().anyMatch(Node::hasField);
      case Not(Node inner) -> inner.hasField();
    };
  }
}
