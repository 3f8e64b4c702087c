package dev.entente.story;

import dev.entente.article.ArticleId;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * All stories, in memory: which articles carry the same text. Two articles are linked where one text is a copy, a cut or
 * a light edit of the other ({@link Likeness} says when); articles that links join are one story. What it answers
 * depends on the set of entries alone, never on their order. An article costs about 250 bytes. Thread-safe.
 */
public final class Stories {

  private final Shelf shelf = new Shelf();
  private final Chains ids = new Chains(shelf::idHash, 1);
  private final Alike alike = new Alike(shelf);

  /** The story of each article before the change that is under way reached it. */
  private final Map<ArticleId, ArticleId> before = new HashMap<>();

  /**
   * Enters articles, each in place of the entry of its id if there is one.
   *
   * @return the story of each article, entered or not, whose story is another now; an entered one that stands alone is
   *     its own story and is listed, too
   */
  public synchronized Map<ArticleId, ArticleId> put(Collection<Entry> arrived) {
    before.clear();
    Map<ArticleId, Entry> latest = new LinkedHashMap<>();
    arrived.forEach(entry -> latest.put(entry.article(), entry));
    List<Integer> replaced = new ArrayList<>();
    latest.forEach((id, entry) -> {
      int row = row(id);
      if (row >= 0 && !shelf.holds(row, entry)) {
        replaced.add(row);
      }
    });
    withdraw(replaced);
    latest.forEach((id, entry) -> {
      if (row(id) < 0) {
        int row = shelf.add(entry);
        ids.add(row);
        alike.add(row);
        alike.find(row, other -> shelf.story(other) != shelf.story(row), other -> join(row, other));
      }
    });
    Map<ArticleId, ArticleId> moves = moves();
    latest.keySet().forEach(id -> moves.put(id, shelf.id(shelf.story(row(id)))));
    return moves;
  }

  /** Takes articles out; returns the story of each remaining article whose story is another now. */
  public synchronized Map<ArticleId, ArticleId> remove(Collection<ArticleId> articles) {
    before.clear();
    withdraw(new HashSet<>(articles).stream().map(this::row).filter(row -> row >= 0).toList());
    return moves();
  }

  /** The story that an article belongs to; nothing where the article is unknown. */
  public synchronized Optional<Story> of(ArticleId article) {
    int row = row(article);
    if (row < 0) {
      return Optional.empty();
    }
    List<Integer> rows = new ArrayList<>(ring(row));
    rows.sort(shelf::compare);
    List<Report> reports = rows.stream().map(one -> new Report(shelf.id(one), shelf.out(one))).toList();
    return Optional.of(new Story(reports, Origins.count(shelf, rows)));
  }

  /** The id of the story that an article belongs to; nothing where the article is unknown. */
  public synchronized Optional<ArticleId> idOf(ArticleId article) {
    int row = row(article);
    return row < 0 ? Optional.empty() : Optional.of(shelf.id(shelf.story(row)));
  }

  /** How many independent origins some articles have, as in {@link Story#origins}; unknown ones are left out. */
  public synchronized int origins(Collection<ArticleId> articles) {
    return Origins.count(shelf, new HashSet<>(articles).stream().map(this::row).filter(row -> row >= 0).toList());
  }

  /** How many bytes the entries and the tables take. */
  synchronized long bytes() {
    return shelf.bytes() + ids.bytes() + alike.bytes();
  }

  private int row(ArticleId article) {
    byte[] id = article.value().getBytes(StandardCharsets.ISO_8859_1);
    int row = ids.first(Shelf.idHash(id, 0));
    while (row >= 0 && !shelf.hasId(row, id)) {
      row = ids.after(row);
    }
    return row;
  }

  private List<Integer> ring(int row) {
    List<Integer> ring = new ArrayList<>();
    int at = row;
    do {
      ring.add(at);
      at = shelf.next(at);
    } while (at != row);
    return ring;
  }

  /** Makes one story of two; the earlier first report gives its id. */
  private void join(int a, int b) {
    int first = shelf.story(a);
    int second = shelf.story(b);
    int earlier = shelf.compare(first, second) <= 0 ? first : second;
    for (int row : ring(earlier == first ? second : first)) {
      note(row);
      shelf.story(row, earlier);
    }
    int behind = shelf.next(first);
    shelf.next(first, shelf.next(second));
    shelf.next(second, behind);
  }

  /** Takes rows out and joins anew what is left of their stories. */
  private void withdraw(Collection<Integer> rows) {
    Set<Integer> rest = new HashSet<>();
    rows.forEach(row -> rest.addAll(ring(row)));
    rest.forEach(this::note);
    rest.removeAll(new HashSet<>(rows));
    for (int row : rows) {
      alike.remove(row);
      ids.remove(row);
      shelf.drop(row);
    }
    rest.forEach(shelf::alone);
    while (!rest.isEmpty()) {
      gather(rest.iterator().next(), rest);
    }
  }

  /** Joins to a row all that links lead to, and takes them from the rest: a search that ends when nothing is left. */
  private void gather(int start, Set<Integer> rest) {
    ArrayDeque<Integer> reached = new ArrayDeque<>(List.of(start));
    rest.remove(start);
    while (!reached.isEmpty() && !rest.isEmpty()) {
      int row = reached.remove();
      alike.find(row, rest::contains, other -> {
        rest.remove(other);
        reached.add(other);
        join(row, other);
      });
    }
  }

  private void note(int row) {
    before.putIfAbsent(shelf.id(row), shelf.id(shelf.story(row)));
  }

  private Map<ArticleId, ArticleId> moves() {
    Map<ArticleId, ArticleId> moves = new HashMap<>();
    before.forEach((id, story) -> {
      int row = row(id);
      ArticleId now = row < 0 ? story : shelf.id(shelf.story(row));
      if (!now.equals(story)) {
        moves.put(id, now);
      }
    });
    before.clear();
    return moves;
  }
}
