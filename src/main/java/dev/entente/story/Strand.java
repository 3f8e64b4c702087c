package dev.entente.story;

import dev.entente.article.Kind;
import dev.entente.article.Quantity;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.NavigableSet;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;

/**
 * Rows that are one deal, while deals are put together. Where it lies in time is decided by the rows that founded it, so
 * that what joins later opens no way for more.
 */
final class Strand {

  /** Fewer pieces than these are ordered too often to tell one deal from another. */
  private static final long TELLING = 10;

  final List<Row> rows;
  final Row.Direction direction;
  private final long first;
  private final long last;
  private final Set<String> keys = new HashSet<>();
  private final NavigableSet<Long> deliveries = new TreeSet<>();

  /** A strand of its founders, which stand in order. */
  Strand(List<Row> founders) {
    rows = new ArrayList<>(founders);
    direction = founders.getFirst().direction();
    first = founders.getFirst().by();
    last = founders.getLast().by();
    for (Row row : founders) {
      if (row.system() != null) {
        keys.add(key(row));
      }
      if (!row.act().leaf().equals(Acts.UNSPEC)) {
        keys.add(row.act().leaf().leaf());
      }
      if (row.act().kind() == Kind.DELIVERY && !row.isPlan()) {
        deliveries.add(row.by());
      }
    }
  }

  long first() {
    return first;
  }

  long last() {
    return last;
  }

  /** What it is found by: its system, if one is named, and its leaves; arms of no sort lead nowhere. */
  Set<String> keys() {
    return keys;
  }

  /** What a row finds by: its system, else its leaf. */
  static String key(Row row) {
    return row.system() == null ? row.act().leaf().leaf() : "= " + row.system();
  }

  /** True where a direction may be this one's: what is mutual fits all. */
  boolean mayGo(Row.Direction way) {
    return way == direction || way == Row.Direction.MUTUAL || direction == Row.Direction.MUTUAL;
  }

  /** How many days lie between a day and this strand; 0 within it. */
  long distance(long day) {
    return Math.max(0, Math.max(first - day, day - last));
  }

  /** Figures that tell this deal from others. */
  Set<Object> marks() {
    Set<Object> marks = new HashSet<>();
    rows.forEach(row -> marks.addAll(marks(row)));
    return marks;
  }

  /** The same of a row: exact numbers of ten and more, exact prices. */
  static Set<Object> marks(Row row) {
    Set<Object> marks = new HashSet<>();
    for (Act.Counted one : row.act().quantities()) {
      Long least = one.least();
      if (least != null && least.equals(one.most()) && least >= TELLING && one.sense() != Quantity.Sense.PART) {
        marks.add(least);
      }
    }
    for (Act.Priced one : row.act().money()) {
      if (one.least() != null && one.least().equals(one.most()) && one.currency() != null && !one.shared()) {
        marks.add(one.currency() + " " + one.least());
      }
    }
    return marks;
  }

  /** True where this one's promised day fits a delivery of the other, a delay included. */
  boolean promises(Strand other, long delay) {
    return rows.stream().map(row -> row.act().promised()).filter(Objects::nonNull).distinct().anyMatch(promised -> {
      Long next = other.deliveries.ceiling(promised.from().toEpochDay());
      return next != null && next <= promised.to().toEpochDay() + delay;
    });
  }
}
