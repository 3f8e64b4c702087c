package dev.entente.search;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/** Balances parentheses before anything recurses into them: what comes out closes, holds something and is not deep. */
final class Parentheses {

  /** How deep they may be nested. */
  static final int DEEPEST = 40;

  /** An open one: where it stands among the kept tokens (-1 if left out), and how much stood before it. */
  private record Opened(int index, int before) {}

  private final Problems problems;
  private final List<Token> kept = new ArrayList<>();
  private final Deque<Opened> open = new ArrayDeque<>();
  private int content;

  private Parentheses(Problems problems) {
    this.problems = problems;
  }

  static List<Token> balance(List<Token> tokens, Problems problems) {
    Parentheses balance = new Parentheses(problems);
    tokens.forEach(balance::take);
    if (!balance.open.isEmpty()) {
      problems.add(Problem.Kind.UNBALANCED_PARENTHESIS, firstOpen(tokens),
          "A parenthesis is not closed; it was closed at the end.");
    }
    while (!balance.open.isEmpty()) {
      balance.close(Integer.MAX_VALUE);
    }
    return balance.kept;
  }

  private void take(Token token) {
    switch (token) {
      case Token.Open o when open.size() >= DEEPEST -> {
        problems.add(Problem.Kind.TOO_DEEP, o.at(), "Parentheses are nested more than " + DEEPEST
            + " deep; the inner ones were left out.");
        open.push(new Opened(-1, content));
      }
      case Token.Open o -> {
        open.push(new Opened(kept.size(), content));
        kept.add(o);
      }
      case Token.Close c when open.isEmpty() -> problems.add(Problem.Kind.UNBALANCED_PARENTHESIS, c.at(),
          "A parenthesis is closed that was never opened; it was left out.");
      case Token.Close c -> close(c.at());
      default -> {
        content++;
        kept.add(token);
      }
    }
  }

  private void close(int at) {
    Opened opened = open.pop();
    if (opened.index() < 0) {
      return;
    }
    if (opened.before() < content) {
      kept.add(new Token.Close(at));
    } else {
      problems.add(Problem.Kind.EMPTY_PARENTHESES, kept.get(opened.index()).at(),
          "There is nothing between the parentheses; they were left out.");
      kept.remove(opened.index());
    }
  }

  private static int firstOpen(List<Token> tokens) {
    return tokens.stream().filter(Token.Open.class::isInstance).findFirst().orElseThrow().at();
  }
}
