package dev.entente.story;

import dev.entente.article.ArticleId;
import dev.entente.article.Kind;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/** Writes down a deal from its rows. */
final class DealSheet {

  private final List<Row> rows;
  private final UnaryOperator<ArticleId> story;

  private DealSheet(List<Row> rows, UnaryOperator<ArticleId> story) {
    this.rows = rows;
    this.story = story;
  }

  /**
   * The deal.
   *
   * @param rows in order; at least one
   * @param story the story of an article
   */
  static Deal of(List<Row> rows, UnaryOperator<ArticleId> story) {
    return new DealSheet(rows, story).deal();
  }

  /** The act that names a deal: the first report's. What only trains may be left without a deal one day. */
  static Row naming(List<Row> rows) {
    return rows.stream()
        .min(Comparator.comparing((Row row) -> row.act().kind() == Kind.TRAINING).thenComparing(Row.byReport()))
        .orElseThrow();
  }

  private Deal deal() {
    Row first = rows.stream().min(Row.byReport()).orElseThrow();
    Row last = rows.stream().max(Row.byReport()).orElseThrow();
    Subject subject = Subject.of(rows);
    List<Steps.Group> groups = Steps.of(rows);
    return new Deal(
        naming(rows).id(), subject.country(), subject.partner(), subject.mutual(), subject.family(),
        subject.system(), subject.leaf(), groups.stream().map(this::step).toList(), telling(first), telling(last),
        stated(row -> row.act().quantities(), Conflicts::numbers),
        stated(row -> row.act().money(), Conflicts::prices), standing(groups), stories(rows), sources(rows));
  }

  private Step step(Steps.Group group) {
    Row best = group.best();
    return new Step(
        best.act().kind(), best.act().stage(), group.time(), best.when(), best.isDated(),
        group.rows().stream().map(this::telling).toList(), stories(group.rows()), sources(group.rows()));
  }

  private Telling telling(Row row) {
    return new Telling(row.article(), row.act().claim(), story.apply(row.article()), row.act().time(), row.told());
  }

  private int stories(List<Row> some) {
    return (int) some.stream().map(Row::article).distinct().map(story).distinct().count();
  }

  private static int sources(List<Row> some) {
    return (int) some.stream().mapToInt(Row::source).filter(source -> source != 0).distinct().count();
  }

  /**
   * Each figure with those who give it, the earliest first. Figures are equal where their bounds, their sense and what
   * they count are.
   */
  private <F> List<Stated<F>> stated(
      Function<Row, List<F>> figures, BiPredicate<Conflicts.Said<F>, Conflicts.Said<F>> conflict) {
    Map<F, List<Row>> givers = new LinkedHashMap<>();
    for (Row row : rows.stream().sorted(Row.byReport()).toList()) {
      figures.apply(row).stream().distinct()
          .forEach(figure -> givers.computeIfAbsent(figure, one -> new ArrayList<>()).add(row));
    }
    List<Conflicts.Said<F>> said = givers.entrySet().stream().map(entry -> new Conflicts.Said<>(
        entry.getKey(), entry.getValue().stream().mapToLong(Row::by).min().orElseThrow(),
        entry.getValue().stream().mapToLong(Row::by).max().orElseThrow())).toList();
    List<List<Integer>> conflicts = Conflicts.among(said, conflict);
    List<Stated<F>> stated = new ArrayList<>();
    for (Conflicts.Said<F> one : said) {
      List<Row> by = Objects.requireNonNull(givers.get(one.figure()));
      stated.add(new Stated<>(
          one.figure(), by.stream().map(Row::article).distinct().toList(), stories(by), conflicts.get(stated.size())));
    }
    return stated;
  }

  /**
   * The last word on a deal. News and dated background come before plans, plans before background without a date, and
   * training only where there is nothing else; then the later day; on one day the stage that is further on, the halts
   * being last: a denial answers the report of its day.
   */
  private static Standing standing(List<Steps.Group> groups) {
    Comparator<Row> order = Comparator.comparing((Row row) -> row.act().kind() != Kind.TRAINING)
        .thenComparing(Row::isDated).thenComparing(row -> !row.isPlan()).thenComparingLong(Row::by)
        .thenComparing(row -> row.act().stage()).thenComparing(row -> row.act().kind())
        .thenComparing(Row.ORDER);
    Row last = groups.stream().flatMap(group -> group.rows().stream()).max(order).orElseThrow();
    int step = 0;
    while (!groups.get(step).rows().contains(last)) {
      step++;
    }
    return new Standing(last.act().kind(), last.act().stage(), LocalDate.ofEpochDay(last.by()), step);
  }
}
