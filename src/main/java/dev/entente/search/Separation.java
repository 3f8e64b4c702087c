package dev.entente.search;

import dev.entente.article.Facet;
import dev.entente.index.Query;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Takes the conditions out of what the box says, so that they can become filters. A filter narrows the whole search;
 * a condition that is only one side of an OR cannot become one and is left out with a problem.
 */
final class Separation {

  /**
   * A condition of the box.
   *
   * @param field a facet's field, the story, or one of the dates
   * @param value as typed
   * @param exclude true where it stands behind NOT or minus
   */
  record Condition(BoxField field, String value, boolean exclude) {}

  private final Problems problems;
  private final List<Condition> conditions = new ArrayList<>();
  private final List<Node> words = new ArrayList<>();

  Separation(@Nullable Node node, Problems problems) {
    this.problems = problems;
    if (node != null) {
      take(node);
    }
  }

  List<Condition> conditions() {
    return conditions;
  }

  Query query() {
    Node node = Parser.all(words);
    return node == null ? new Query.Everything() : query(node);
  }

  private void take(Node node) {
    switch (node) {
      case Node.Field field -> condition(field, false);
      case Node.And(List<Node> nodes) -> nodes.forEach(this::take);
      case Node.Not(Node.Field field) -> condition(field, true);
      case Node.Not(Node.Or(List<Node> nodes)) when node.hasField() -> nodes.forEach(n -> take(n.negated()));
      case Node.Or(List<Node> nodes) when node.hasField() && sameFacet(nodes) -> nodes.forEach(this::take);
      default -> rest(node);
    }
  }

  private void condition(Node.Field field, boolean exclude) {
    if (exclude && field.field().facet() == null) {
      problems.add(Problem.Kind.FIELD_NOT_EXCLUDABLE, field.at(), field.field() == BoxField.STORY
          ? "A story cannot be excluded: \"-story:\" was left out."
          : "Dates cannot be excluded: \"-" + field.field().code() + ":\" was left out. Use since: and until: instead.");
    } else {
      conditions.add(new Condition(field.field(), field.value(), exclude));
    }
  }

  private void rest(Node node) {
    Node bare = withoutFields(node);
    if (bare != null) {
      words.add(bare);
    }
  }

  private @Nullable Node withoutFields(Node node) {
    return switch (node) {
      case Node.Leaf leaf -> leaf;
      case Node.Field field -> {
        problems.add(Problem.Kind.FIELD_IN_OR, field.at(), "\"" + field.field().code() + ":"
            + BoxText.brief(field.value()) + "\" is a filter for the whole search and cannot be one side of OR with "
            + "something else; it was left out." + (field.field() == BoxField.COUNTRY
            || field.field() == BoxField.PARTNER ? " For a state in either role write party:." : ""));
        yield null;
      }
      case Node.And(List<Node> nodes) -> Parser.all(withoutFields(nodes));
      case Node.Or(List<Node> nodes) -> Parser.any(withoutFields(nodes));
      case Node.Not(Node inner) -> {
        Node bare = withoutFields(inner);
        yield bare == null ? null : bare.negated();
      }
    };
  }

  private List<Node> withoutFields(List<Node> nodes) {
    List<Node> bare = new ArrayList<>();
    for (Node node : nodes) {
      Node kept = withoutFields(node);
      if (kept != null) {
        bare.add(kept);
      }
    }
    return bare;
  }

  private static boolean sameFacet(List<Node> nodes) {
    Facet facet = nodes.getFirst() instanceof Node.Field first ? first.field().facet() : null;
    return facet != null && nodes.stream().allMatch(n -> n instanceof Node.Field f && f.field().facet() == facet);
  }

  private static Query query(Node node) {
    return switch (node) {
      case Node.Leaf(Query query) -> query;
      case Node.And(List<Node> nodes) -> new Query.All(nodes.stream().map(Separation::query).toList());
      case Node.Or(List<Node> nodes) -> new Query.Any(nodes.stream().map(Separation::query).toList());
      case Node.Not(Node inner) -> new Query.Not(query(inner));
      case Node.Field f -> throw new IllegalStateException("not separated: " + f);
    };
  }
}
