package dev.entente.desk;

import dev.entente.article.ArticleId;
import dev.entente.article.Capture;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The ledger of article ids and captures. An id is given once: the first of an article's keys that is known decides; if
 * none is, the strongest key makes the id. A key stays with the article that had it first, and so does a capture: read
 * again under another key, it keeps its article, and the new key leads there too unless it has an article already. So
 * two captures that turn out to be one page stay two articles, each under its id. Every method is one transaction, done
 * when it returns; writers wait for each other.
 */
public final class Ledger {

  private static final String ARCHIVE = "archive";

  private final Database database;

  Ledger(Database database) {
    this.database = database;
  }

  /** What tells a capture from others: the same bytes from the same URL have the same key. */
  public static String captureKey(Capture capture) {
    return capture.url() == null ? capture.digest() : capture.digest() + " " + capture.url();
  }

  /** The id of the article with these keys, strongest first; see {@link #idsFor}. */
  public ArticleId idFor(List<String> keys, Instant seen) {
    return idsFor(List.of(new Sighting(keys, seen))).getFirst();
  }

  /** The ids of articles, in the same order; unknown articles get one, and all keys are known from now on. */
  public List<ArticleId> idsFor(List<Sighting> sightings) {
    return database.write(() -> name(sightings, Collections.nCopies(sightings.size(), Optional.empty())));
  }

  /**
   * Gives ids to what arrived in the archive, enters the captures and moves the position, all in one transaction: the
   * quickest way to take in many.
   *
   * @param position up to where the archive is entered with them; null where it shall stay
   * @return the ids, in the same order
   */
  public List<ArticleId> arrive(List<Arrival> arrivals, @Nullable String position) {
    return database.write(() -> {
      Map<String, ArticleId> before = articlesOf(arrivals.stream().map(Arrival::captureKey).toList());
      List<ArticleId> ids = name(arrivals.stream().map(Arrival::sighting).toList(),
          arrivals.stream().map(arrival -> Optional.ofNullable(before.get(arrival.captureKey()))).toList());
      List<CaptureEntry> captures = new ArrayList<>(ids.size());
      for (int i = 0; i < ids.size(); i++) {
        Arrival arrival = arrivals.get(i);
        captures.add(new CaptureEntry(
            arrival.captureKey(), ids.get(i), arrival.address(), arrival.sighting().seen()));
      }
      insert(captures);
      if (position != null) {
        move(position);
      }
      return ids;
    });
  }

  /** When articles were first seen, that is, when the first capture of each was obtained; unknown ones are left out. */
  public Map<ArticleId, Instant> firstSeen(Collection<ArticleId> ids) {
    Map<ArticleId, Instant> seen = new HashMap<>();
    database.selectAny("select id, first_seen from article where id = any(?)", "varchar",
        ids.stream().map(ArticleId::value).toArray(),
        row -> seen.put(new ArticleId(row.getString("id")), Times.read(row, "first_seen")));
    return seen;
  }

  /** Where a capture stands in the archive; empty where it was never archived. */
  public Optional<String> captureAddress(String key) {
    return Optional.ofNullable(captureAddresses(List.of(key)).get(key));
  }

  /** Where captures stand in the archive, by key; what was never archived is left out. */
  public Map<String, String> captureAddresses(Collection<String> keys) {
    return ofCaptures("address", keys, address -> address);
  }

  /** The articles that captures were read as, by the captures' keys; what was never entered is left out. */
  public Map<String, ArticleId> articlesOf(Collection<String> captureKeys) {
    return ofCaptures("article", captureKeys, ArticleId::new);
  }

  private <T> Map<String, T> ofCaptures(String column, Collection<String> keys, Function<String, T> form) {
    Map<UUID, String> texts = new HashMap<>();
    keys.forEach(key -> texts.put(Key.of(key).hash(), key));
    Map<String, T> found = new HashMap<>();
    database.selectAny("select key_hash, " + column + " from capture where key_hash = any(?)", "uuid",
        texts.keySet().toArray(), row -> {
          String text = texts.get(row.getObject("key_hash", UUID.class));
          if (text != null) {
            found.put(text, form.apply(row.getString(column)));
          }
        });
    return found;
  }

  /** The addresses of all captures of an article, oldest first. */
  public List<String> addresses(ArticleId article) {
    return database.jdbc().sql("select address from capture where article = ? order by obtained, address")
        .param(article.value()).query(String.class).list();
  }

  /** All captures of articles, each article's in the order in which they were obtained; without any, it is left out. */
  public Map<ArticleId, List<CaptureEntry>> captures(Collection<ArticleId> articles) {
    Map<ArticleId, List<CaptureEntry>> captures = new HashMap<>();
    database.selectAny("select key_text, article, address, obtained from capture where article = any(?)", "varchar",
        articles.stream().map(ArticleId::value).distinct().toArray(), row -> {
          ArticleId article = new ArticleId(row.getString("article"));
          captures.computeIfAbsent(article, id -> new ArrayList<>()).add(new CaptureEntry(
              row.getString("key_text"), article, row.getString("address"), Times.read(row, "obtained")));
        });
    captures.values().forEach(list -> list.sort(Comparator.comparing(CaptureEntry::obtained)));
    return captures;
  }

  /** The keys by which an article is known. */
  public List<String> keys(ArticleId article) {
    return database.jdbc().sql("select key_text from article_key where article = ? order by key_text")
        .param(article.value()).query(String.class).list();
  }

  /** Enters one capture; a key that is in the ledger keeps its first address. */
  public void recordCapture(String key, ArticleId article, String address, Instant obtained) {
    enter(List.of(new CaptureEntry(key, article, address, obtained)), null);
  }

  /** Enters captures; a key that is in the ledger keeps its first address. */
  public void recordCaptures(List<CaptureEntry> captures) {
    enter(captures, null);
  }

  /** Enters captures and moves the position in one transaction, so that neither can be without the other. */
  public void enter(List<CaptureEntry> captures, @Nullable String position) {
    database.write(() -> {
      insert(captures);
      if (position != null) {
        move(position);
      }
      return captures.size();
    });
  }

  /** Up to where the archive has been entered here; empty where it never was. */
  public Optional<String> position() {
    return database.jdbc().sql("select reached from progress where name = ?").param(ARCHIVE)
        .query(String.class).optional();
  }

  /** Notes up to where the archive has been entered here. */
  public void position(String position) {
    database.write(() -> move(position));
  }

  /** How many articles have an id. */
  public long articles() {
    return database.jdbc().sql("select count(*) from article").query(Long.class).single();
  }

  /** How many captures are known to be in the archive. */
  public long captures() {
    return database.jdbc().sql("select count(*) from capture").query(Long.class).single();
  }

  /**
   * Takes all captures and the position out, to be entered again from a replay of the archive. Ids, keys and times of
   * first sight stay; so do the captures of articles whose forgetting is not finished.
   */
  public void emptyCaptures() {
    database.write(() -> {
      database.jdbc().sql("delete from progress where name = ?").param(ARCHIVE).update();
      return database.jdbc().sql("delete from capture where article not in "
          + "(select article from forgotten where erased = false)").update();
    });
  }

  private List<ArticleId> name(List<Sighting> sightings, List<Optional<ArticleId>> before) {
    List<List<Key>> keys = sightings.stream().map(s -> s.keys().stream().map(Key::of).toList()).toList();
    Naming naming = known(keys.stream().flatMap(List::stream).toList(), before);
    List<ArticleId> ids = new ArrayList<>(sightings.size());
    for (int i = 0; i < sightings.size(); i++) {
      ids.add(naming.name(before.get(i), keys.get(i), Times.stored(sightings.get(i).seen())));
    }
    keep(naming);
    return ids;
  }

  private void insert(List<CaptureEntry> captures) {
    database.batch("insert into capture (key_hash, key_text, article, address, obtained) values (?, ?, ?, ?, ?) "
        + "on conflict do nothing", captures, entry -> {
          Key key = Key.of(entry.key());
          return new Object[] {
              key.hash(), key.text(), entry.article().value(), entry.address(), Times.column(entry.obtained())};
        });
  }

  private Naming known(List<Key> keys, List<Optional<ArticleId>> before) {
    Map<UUID, ArticleId> known = new HashMap<>();
    Map<ArticleId, Instant> seen = new HashMap<>();
    database.selectAny("select k.key_hash, k.article, a.first_seen from article_key k "
        + "join article a on a.id = k.article where k.key_hash = any(?)", "uuid",
        keys.stream().map(Key::hash).distinct().toArray(), row -> {
          ArticleId id = new ArticleId(row.getString("article"));
          known.put(row.getObject("key_hash", UUID.class), id);
          seen.put(id, Times.read(row, "first_seen"));
        });
    seen.putAll(firstSeen(before.stream().flatMap(Optional::stream).filter(id -> !seen.containsKey(id)).toList()));
    return new Naming(known, seen);
  }

  private void keep(Naming naming) {
    database.batch("insert into article (id, first_seen) values (?, ?) on conflict do nothing",
        naming.newArticles().entrySet(),
        entry -> new Object[] {entry.getKey().value(), Times.column(entry.getValue())});
    database.batch("update article set first_seen = ? where id = ?", naming.earlier().entrySet(),
        entry -> new Object[] {Times.column(entry.getValue()), entry.getKey().value()});
    database.batch("insert into article_key (key_hash, key_text, article) values (?, ?, ?) on conflict do nothing",
        naming.newKeys(), added -> new Object[] {added.key().hash(), added.key().text(), added.article().value()});
  }

  private int move(String position) {
    int moved = database.jdbc().sql("update progress set reached = ? where name = ?")
        .params(position, ARCHIVE).update();
    return moved > 0 ? moved : database.jdbc().sql("insert into progress (name, reached) values (?, ?)")
        .params(ARCHIVE, position).update();
  }
}
