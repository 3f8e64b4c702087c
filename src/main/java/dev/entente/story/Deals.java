package dev.entente.story;

import dev.entente.article.ArticleId;
import dev.entente.article.Country;
import dev.entente.article.Equipment;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.PriorityQueue;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;

/**
 * All deals, in memory: which acts of which articles are one purchase, delivery or production ({@link Threading} says
 * when). Accounts are kept; the deals of two states are put together when they are asked for, from all accounts of these
 * two, so that what is answered depends on the set of accounts alone, never on their order. An account costs about 140
 * bytes, one of an article that tells of no deal nothing. Thread-safe.
 */
public final class Deals {

  private static final int ID = 13;

  /** Each row an id and its account, packed; null where it is free. */
  private byte[][] rows = new byte[1024][];
  private int count;
  private final ArrayDeque<Integer> free = new ArrayDeque<>();
  private final Chains ids = new Chains(row -> Shelf.idHash(rows[row], 0), 1);
  /** The rows that tell of two states, by their codes in alphabetical order. */
  private final Map<String, RowList> pairs = new HashMap<>();

  /** Enters accounts, each in place of the one of its article if there is one. */
  public synchronized void put(Collection<Account> accounts) {
    for (Account account : accounts) {
      byte[] held = held(account);
      int row = row(account.article());
      if (row < 0 || !Arrays.equals(rows[row], held)) {
        remove(account.article());
        if (!account.acts().isEmpty()) {
          add(account, held);
        }
      }
    }
  }

  /** Takes articles out; ids that are not known are passed over. */
  public synchronized void remove(Collection<ArticleId> articles) {
    articles.forEach(this::remove);
  }

  /** A deal that is not written down yet. */
  private record Draft(LocalDate latest, String id, List<Row> rows) {

    static final Comparator<Draft> LATEST_FIRST =
        Comparator.comparing(Draft::latest).reversed().thenComparing(Draft::id);

    static Draft of(List<Row> rows) {
      LocalDate latest = rows.stream().map(row -> row.told().to()).max(Comparator.naturalOrder()).orElseThrow();
      return new Draft(latest, DealSheet.naming(rows).id().toString(), rows);
    }
  }

  /**
   * Some of the deals that are asked for, those first that were told of last. It looks at all articles that tell of the
   * states, but holds no more deals at a time than are skipped and returned.
   */
  public DealPage find(Wanted wanted, int skip, int count, UnaryOperator<ArticleId> story) {
    PriorityQueue<Draft> best = new PriorityQueue<>(Draft.LATEST_FIRST.reversed());
    int[] total = {0};
    drafts(wanted, draft -> {
      total[0]++;
      best.add(draft);
      if (best.size() > skip + count) {
        best.remove();
      }
    });
    return new DealPage(total[0], best.stream().sorted(Draft.LATEST_FIRST).skip(skip)
        .map(draft -> DealSheet.of(draft.rows(), story)).toList());
  }

  /** All deals that are asked for, one pair of states after the other, in alphabetical order. */
  public void each(Wanted wanted, UnaryOperator<ArticleId> story, Consumer<Deal> sink) {
    drafts(wanted, draft -> sink.accept(DealSheet.of(draft.rows(), story)));
  }

  private void drafts(Wanted wanted, Consumer<Draft> sink) {
    for (String pair : allPairs()) {
      Country first = new Country(pair.substring(0, 2));
      Country second = new Country(pair.substring(2));
      if (wanted.between(first, second)) {
        Threading.of(between(first, second)).stream().filter(rows -> wanted.matches(Subject.of(rows)))
            .map(Draft::of).sorted(Draft.LATEST_FIRST).forEach(sink);
      }
    }
  }

  private synchronized List<String> allPairs() {
    return pairs.keySet().stream().sorted().toList();
  }

  /**
   * The deal that a name leads to: the one that holds the act which the name is of. Where that act is told in another way
   * today, the deal of the article's next act of that sort, or between those states; nothing where there is none.
   */
  public Optional<Deal> of(DealId id, UnaryOperator<ArticleId> story) {
    List<List<Row>> deals = Threading.of(between(id.first(), id.second()));
    Comparator<Row> nearest = Comparator.comparing((Row row) -> !row.id().equals(id))
        .thenComparing(row -> !row.id().family().equals(id.family()))
        .thenComparing(row -> !row.act().leaf().top().equals(new Equipment(id.family()).top()))
        .thenComparing(Row.ORDER);
    return deals.stream().flatMap(List::stream).filter(row -> row.article().equals(id.article())).min(nearest)
        .flatMap(row -> deals.stream().filter(deal -> deal.contains(row)).findFirst())
        .map(rows -> DealSheet.of(rows, story));
  }

  /** The deals that an article tells of, in the order of its acts. */
  public List<Deal> of(ArticleId article, UnaryOperator<ArticleId> story) {
    Optional<Account> account = account(article);
    Set<Deal> deals = new LinkedHashSet<>();
    account.ifPresent(known -> rowsOf(known).forEach(row -> of(row.id(), story).ifPresent(deals::add)));
    return List.copyOf(deals);
  }

  /** How many bytes the accounts and the tables take. */
  synchronized long bytes() {
    long held = Arrays.stream(rows).filter(row -> row != null).mapToLong(row -> 16 + (row.length + 7) / 8 * 8).sum();
    return held + 4L * rows.length + ids.bytes() + pairs.values().stream().mapToLong(RowList::bytes).sum();
  }

  private synchronized Optional<Account> account(ArticleId article) {
    int row = row(article);
    return row < 0 ? Optional.empty() : Optional.of(account(row));
  }

  private void add(Account account, byte[] held) {
    Integer reused = free.poll();
    int row = reused != null ? reused : count++;
    if (row == rows.length) {
      rows = Arrays.copyOf(rows, rows.length + rows.length / 2);
    }
    rows[row] = held;
    ids.add(row);
    pairsOf(account).forEach(pair -> pairs.computeIfAbsent(pair, one -> new RowList()).add(row));
  }

  private static byte[] held(Account account) {
    byte[] packed = account.packed();
    byte[] held = Arrays.copyOf(account.article().value().getBytes(StandardCharsets.ISO_8859_1), ID + packed.length);
    System.arraycopy(packed, 0, held, ID, packed.length);
    return held;
  }

  private void remove(ArticleId article) {
    int row = row(article);
    if (row >= 0) {
      for (String pair : pairsOf(account(row))) {
        pairs.computeIfPresent(pair, (one, list) -> list.remove(row) ? null : list);
      }
      ids.remove(row);
      rows[row] = null;
      free.push(row);
    }
  }

  private int row(ArticleId article) {
    byte[] id = article.value().getBytes(StandardCharsets.ISO_8859_1);
    int row = ids.first(Shelf.idHash(id, 0));
    while (row >= 0 && !Arrays.equals(rows[row], 0, ID, id, 0, ID)) {
      row = ids.after(row);
    }
    return row;
  }

  private Account account(int row) {
    byte[] held = rows[row];
    ArticleId article = new ArticleId(new String(held, 0, ID, StandardCharsets.ISO_8859_1));
    return Packing.unpacked(article, Arrays.copyOfRange(held, ID, held.length));
  }

  private static Set<String> pairsOf(Account account) {
    Set<String> pairs = new LinkedHashSet<>();
    account.acts().forEach(act -> pairs.add(pair(act.country(), act.partner())));
    return pairs;
  }

  private static String pair(Country one, Country other) {
    return one.compareTo(other) < 0 ? one.code() + other.code() : other.code() + one.code();
  }

  /** The rows that tell of two states. */
  private synchronized List<Row> between(Country one, Country other) {
    String pair = pair(one, other);
    List<Row> all = new ArrayList<>();
    RowList list = pairs.get(pair);
    for (int i = 0; list != null && i < list.size(); i++) {
      rowsOf(account(list.get(i))).stream()
          .filter(row -> row.act().country().equals(one) && row.act().partner().equals(other)
              || row.act().country().equals(other) && row.act().partner().equals(one)).forEach(all::add);
    }
    return all;
  }

  /** The acts of an account, counted off for each pair and family. */
  private static List<Row> rowsOf(Account account) {
    Map<String, Integer> numbers = new HashMap<>();
    return account.acts().stream().map(act -> {
      String key = pair(act.country(), act.partner()) + DealId.known(act.family());
      return Row.of(account, act, numbers.merge(key, 1, Integer::sum));
    }).toList();
  }

  /** Numbers of rows, in no order. */
  private static final class RowList {
    private int[] rows = new int[2];
    private int size;

    void add(int row) {
      if (size == rows.length) {
        rows = Arrays.copyOf(rows, size + Math.max(2, size / 4));
      }
      rows[size++] = row;
    }

    /** True where nothing is left. */
    boolean remove(int row) {
      int at = 0;
      while (rows[at] != row) {
        at++;
      }
      rows[at] = rows[--size];
      return size == 0;
    }

    int get(int index) {
      return rows[index];
    }

    int size() {
      return size;
    }

    long bytes() {
      return 120 + 4L * rows.length;
    }
  }
}
