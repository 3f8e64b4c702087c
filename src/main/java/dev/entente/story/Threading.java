package dev.entente.story;

import dev.entente.article.Kind;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Which acts between two states are one deal. The surest come first: acts with a named system and a direction, then
 * those that lack the direction, then those that lack the system, then those that lack both. Each of the later ones
 * joins a deal that stands already where exactly one is near in time; else they form deals among themselves. A function
 * of the set of rows.
 */
final class Threading {

  private static final long YEAR = 365;
  /** "Exactly one is near" looks so far around a day. */
  private static final long NEAR = 550;
  /** Figures link what lies no further apart. */
  private static final long REACH = 15 * YEAR;
  private static final long DELAY = 2 * YEAR;

  private final List<Strand> all = new ArrayList<>();

  private Threading() {}

  /** The deals of all rows of two states; each a list of rows in order. What only trains is none. */
  static List<List<Row>> of(Collection<Row> rows) {
    Threading threading = new Threading();
    List<Row> ordered = rows.stream().sorted(Row.ORDER).toList();
    threading.level(ordered, row -> row.system() != null && !row.act().mutual());
    threading.level(ordered, row -> row.system() != null && row.act().mutual());
    threading.level(ordered, row -> row.system() == null && !row.act().mutual());
    threading.level(ordered, row -> row.system() == null && row.act().mutual());
    return threading.all.stream()
        .filter(strand -> strand.rows.stream().anyMatch(row -> row.act().kind() != Kind.TRAINING))
        .map(strand -> strand.rows.stream().sorted(Row.ORDER).toList()).toList();
  }

  private void level(List<Row> ordered, Predicate<Row> belongs) {
    Map<String, List<Strand>> found = new HashMap<>();
    all.forEach(strand -> strand.keys().forEach(
        key -> found.computeIfAbsent(key, strands -> new ArrayList<>()).add(strand)));
    Map<String, List<Row>> rest = new TreeMap<>();
    for (Row row : ordered) {
      if (belongs.test(row)) {
        List<Strand> near = found.getOrDefault(Strand.key(row), List.of()).stream()
            .filter(strand -> strand.mayGo(row.direction()) && strand.distance(row.by()) <= NEAR).toList();
        if (near.size() == 1) {
          near.getFirst().rows.add(row);
        } else {
          rest.computeIfAbsent(row.act().family() + " " + row.direction(), key -> new ArrayList<>()).add(row);
        }
      }
    }
    rest.values().forEach(family -> all.addAll(deals(family)));
  }

  /** After so many days of silence a family's next report is of another deal. */
  private static long silence(Row row) {
    return row.system() != null ? 4 * YEAR : row.act().leaf().equals(Acts.UNSPEC) ? YEAR : 2 * YEAR;
  }

  /** The deals of one family and direction, from rows in order. */
  private static List<Strand> deals(List<Row> family) {
    List<Strand> deals = linked(chained(family.stream().filter(Row::isDated).toList()));
    List<Row> stray = new ArrayList<>();
    Map<Strand, Set<Object>> marks = new HashMap<>();
    deals.forEach(deal -> marks.put(deal, deal.marks()));
    for (Row row : family.stream().filter(row -> !row.isDated()).toList()) {
      Strand home = home(row, deals, marks);
      if (home == null) {
        stray.add(row);
      } else {
        home.rows.add(row);
      }
    }
    List<Strand> result = new ArrayList<>(deals);
    result.addAll(chained(stray));
    return result;
  }

  private static List<Strand> chained(List<Row> rows) {
    List<Strand> strands = new ArrayList<>();
    int start = 0;
    for (int i = 1; i <= rows.size(); i++) {
      if (i == rows.size() || rows.get(i).by() - rows.get(i - 1).by() > silence(rows.get(i))) {
        strands.add(new Strand(rows.subList(start, i)));
        start = i;
      }
    }
    return strands;
  }

  /** Joins across silence what an equal number, an equal price or a promised day links. */
  private static List<Strand> linked(List<Strand> strands) {
    List<Set<Object>> marks = strands.stream().map(Strand::marks).toList();
    List<Strand> open = new ArrayList<>();
    List<Set<Object>> known = new ArrayList<>();
    for (int i = 0; i < strands.size(); i++) {
      Strand strand = strands.get(i);
      int home = -1;
      for (int j = open.size() - 1; j >= 0 && home < 0; j--) {
        Strand earlier = open.get(j);
        boolean isLinked = strand.first() - earlier.last() <= REACH
            && (!Collections.disjoint(known.get(j), marks.get(i)) || earlier.promises(strand, DELAY));
        home = isLinked ? j : -1;
      }
      if (home < 0) {
        open.add(strand);
        known.add(new HashSet<>(marks.get(i)));
      } else {
        List<Row> both = new ArrayList<>(open.get(home).rows);
        both.addAll(strand.rows);
        open.set(home, new Strand(both));
        known.get(home).addAll(marks.get(i));
      }
    }
    return open;
  }

  /** The deal that background without a date is about: the one that its figures fit, else the last one begun by then. */
  private static @Nullable Strand home(
      Row row, List<Strand> deals, Map<Strand, Set<Object>> marks) {
    Set<Object> own = Strand.marks(row);
    List<Strand> fitting = deals.stream()
        .filter(deal -> deal.first() <= row.by() + NEAR && !Collections.disjoint(marks.get(deal), own))
        .toList();
    if (fitting.size() == 1) {
      return fitting.getFirst();
    }
    Strand home = null;
    for (Strand deal : deals) {
      boolean begun = deal.first() <= row.by();
      if (begun || home == null && deal.first() <= row.by() + NEAR) {
        home = deal;
      }
    }
    return home;
  }
}
