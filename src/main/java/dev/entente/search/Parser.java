package dev.entente.search;

import dev.entente.index.Query;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Makes a tree of tokens whose parentheses are balanced and shallow. OR binds tighter than words that stand side by
 * side: {@code mali drones OR jets} is Mali, and drones or jets.
 */
final class Parser {

  private final List<Token> tokens;
  private final Problems problems;
  private int next;

  Parser(List<Token> tokens, Problems problems) {
    this.tokens = tokens;
    this.problems = problems;
  }

  /** The tree; null where nothing is left. */
  @Nullable Node parse() {
    return all();
  }

  private @Nullable Node all() {
    List<Node> nodes = new ArrayList<>();
    while (next < tokens.size() && !(tokens.get(next) instanceof Token.Close)) {
      switch (tokens.get(next)) {
        case Token.And and -> {
          next++;
          if (nodes.isEmpty() || !operandFollows()) {
            dangling("AND", and.at());
          }
        }
        case Token.Or or -> {
          next++;
          dangling("OR", or.at());
        }
        default -> {
          Node node = any();
          if (node != null) {
            nodes.add(node);
          }
        }
      }
    }
    return all(nodes);
  }

  private @Nullable Node any() {
    List<Node> nodes = new ArrayList<>();
    add(nodes, operand());
    while (next < tokens.size() && tokens.get(next) instanceof Token.Or(int at)) {
      next++;
      if (operandFollows() && !nodes.isEmpty()) {
        add(nodes, operand());
      } else {
        dangling("OR", at);
      }
    }
    return any(nodes);
  }

  private static void add(List<Node> nodes, @Nullable Node node) {
    if (node != null) {
      nodes.add(node);
    }
  }

  private @Nullable Node operand() {
    boolean negative = false;
    int at = tokens.get(next).at();
    while (next < tokens.size() && tokens.get(next) instanceof Token.Not) {
      negative = !negative;
      next++;
    }
    if (!operandFollows()) {
      dangling("NOT", at);
      return null;
    }
    Node node = switch (tokens.get(next++)) {
      case Token.Term(Query query, int begin) -> new Node.Leaf(query);
      case Token.Field(BoxField field, String value, int begin) -> new Node.Field(field, value, begin);
      case Token.GroupField(BoxField field, int begin) -> group(field, begin);
      case Token.Open open -> inside();
      case Token.Close c -> throw new IllegalStateException("no operand: " + c);
      case Token.Or o -> throw new IllegalStateException("no operand: " + o);
      case Token.And a -> throw new IllegalStateException("no operand: " + a);
      case Token.Not n -> throw new IllegalStateException("no operand: " + n);
    };
    return node == null || !negative ? node : node.negated();
  }

  private @Nullable Node group(BoxField field, int at) {
    if (next < tokens.size() && tokens.get(next) instanceof Token.Open) {
      next++;
      Node inside = inside();
      return inside == null ? null : Spread.over(field, inside, at);
    }
    problems.add(Problem.Kind.EMPTY_FIELD, at,
        "\"" + field.code() + ":\" needs a value right after the colon; it was left out.");
    return null;
  }

  private @Nullable Node inside() {
    Node node = all();
    next++;
    return node;
  }

  private boolean operandFollows() {
    return next < tokens.size() && tokens.get(next).startsOperand();
  }

  private void dangling(String operator, int at) {
    problems.add(Problem.Kind.DANGLING_OPERATOR, at,
        "\"" + operator + "\" has nothing to connect here; it was left out.");
  }

  /** All of these, flat; null for none. */
  static @Nullable Node all(List<Node> nodes) {
    List<Node> flat = new ArrayList<>();
    for (Node node : nodes) {
      if (node instanceof Node.And(List<Node> inner)) {
        flat.addAll(inner);
      } else {
        flat.add(node);
      }
    }
    return flat.isEmpty() ? null : flat.size() == 1 ? flat.getFirst() : new Node.And(List.copyOf(flat));
  }

  /** One of these, flat; null for none. */
  static @Nullable Node any(List<Node> nodes) {
    List<Node> flat = new ArrayList<>();
    for (Node node : nodes) {
      if (node instanceof Node.Or(List<Node> inner)) {
        flat.addAll(inner);
      } else {
        flat.add(node);
      }
    }
    return flat.isEmpty() ? null : flat.size() == 1 ? flat.getFirst() : new Node.Or(List.copyOf(flat));
  }
}
