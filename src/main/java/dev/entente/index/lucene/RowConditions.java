package dev.entente.index.lucene;

import dev.entente.article.Facet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/** The conditions of a search on one row, in an order that tells which one alone a row fails. */
final class RowConditions {

  /** The row meets all of them. */
  static final int NONE_FAILED = -1;

  /** The row fails two, or one that no count looks past. */
  static final int HOPELESS = -2;

  private final RowCondition[] conditions;
  private final boolean[] relaxed;

  private RowConditions(List<RowCondition> conditions, Set<Facet> counted) {
    this.conditions = conditions.toArray(RowCondition[]::new);
    relaxed = new boolean[this.conditions.length];
    for (int i = 0; i < relaxed.length; i++) {
      relaxed[i] = counted.contains(this.conditions[i].facet());
    }
  }

  static RowConditions of(List<Plan.Dimension> dimensions, Set<Facet> counted) {
    return new RowConditions(
        dimensions.stream().map(Plan.Dimension::condition).filter(Objects::nonNull).toList(), counted);
  }

  boolean isEmpty() {
    return conditions.length == 0;
  }

  /** The number of the only condition that a row fails, or {@link #NONE_FAILED}, or {@link #HOPELESS}. */
  int failed(long row) {
    int failed = NONE_FAILED;
    for (int i = 0; i < conditions.length; i++) {
      if (!conditions[i].accepts(row)) {
        if (failed != NONE_FAILED || !relaxed[i]) {
          return HOPELESS;
        }
        failed = i;
      }
    }
    return failed;
  }

  /** The facet of the condition with that number. */
  Facet facet(int number) {
    return conditions[number].facet();
  }
}
