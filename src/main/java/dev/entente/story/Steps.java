package dev.entente.story;

import dev.entente.article.TimeFrame;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Which rows of a deal are one step: those of one kind and stage whose dates lie within a month of the first. A report
 * that knows no more than the year joins the only step of that year; background without a date joins the last step
 * before it.
 */
final class Steps {

  private static final int MONTH = 31;
  private static final Comparator<Row> BEST_DATE = Comparator.comparing((Row row) -> row.when().basis())
      .thenComparing(row -> row.when().width()).thenComparing(Row.ORDER);

  private Steps() {}

  /** Rows that are one step, and the row whose date is the best. */
  record Group(List<Row> rows, Row best) {

    Group(List<Row> rows) {
      this(rows, rows.stream().filter(Row::isDated).min(BEST_DATE).orElseGet(() -> rows.stream().min(Row.ORDER)
          .orElseThrow()));
    }

    boolean isDated() {
      return best.isDated();
    }

    TimeFrame time() {
      return rows.stream().map(row -> row.act().time()).min(Comparator.naturalOrder()).orElseThrow();
    }
  }

  /** The steps of a deal's rows, which stand in order. */
  static List<Group> of(List<Row> rows) {
    Map<String, List<Row>> sorts = new TreeMap<>();
    rows.forEach(row -> sorts.computeIfAbsent(
        row.act().kind() + " " + row.act().stage() + " " + row.isPlan(), sort -> new ArrayList<>()).add(row));
    List<Group> groups = new ArrayList<>();
    sorts.values().forEach(sort -> groups.addAll(grouped(sort)));
    groups.sort(Comparator.comparing((Group group) -> at(group)).thenComparing(group -> group.best().act().stage())
        .thenComparing(group -> group.best().act().kind()).thenComparing(Group::best, Row.ORDER));
    return groups.stream().map(group -> new Group(group.rows().stream().sorted(Row.byReport()).toList())).toList();
  }

  /** A plan stands at the day for which it is, if that is known. */
  private static long at(Group group) {
    Row best = group.best();
    return best.isPlan() ? best.when().to().toEpochDay() : best.by();
  }

  private static List<Group> grouped(List<Row> sort) {
    List<List<Row>> groups = new ArrayList<>();
    for (Row row : sort) {
      if (row.isDated() && row.when().width() <= MONTH) {
        if (groups.isEmpty() || row.by() - first(groups.getLast()) > MONTH) {
          groups.add(new ArrayList<>());
        }
        groups.getLast().add(row);
      }
    }
    groups.addAll(vague(sort, groups));
    List<Row> stray = new ArrayList<>();
    for (Row row : sort) {
      if (!row.isDated()) {
        groups.stream().filter(group -> first(group) <= row.by())
            .max(Comparator.comparing(List::getFirst, Row.ORDER))
            .ifPresentOrElse(group -> group.add(row), () -> stray.add(row));
      }
    }
    if (!stray.isEmpty()) {
      groups.add(stray);
    }
    return groups.stream().map(Group::new).toList();
  }

  /** Puts reports whose date is vague to the only step that it leaves open; returns steps of what is left. */
  private static Collection<List<Row>> vague(List<Row> sort, List<List<Row>> groups) {
    Map<String, List<Row>> left = new TreeMap<>();
    for (Row row : sort) {
      if (row.isDated() && row.when().width() > MONTH) {
        long to = row.when().to().toEpochDay();
        List<List<Row>> met = groups.stream()
            .filter(group -> first(group) <= to && first(group) >= to - row.when().width()).toList();
        if (met.size() == 1) {
          met.getFirst().add(row);
        } else {
          left.computeIfAbsent(row.when().from() + ".." + to, span -> new ArrayList<>()).add(row);
        }
      }
    }
    return left.values();
  }

  private static long first(List<Row> group) {
    return group.getFirst().by();
  }
}
