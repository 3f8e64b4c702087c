package dev.entente.desk;

import dev.entente.desk.SavedSearchRefused.Reason;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.text.Normalizer;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;

/** The searches that people keep. Each is visible to its owner only; all methods may be called from any thread. */
public final class SavedSearches {

  /** Whose every search is, until there are accounts. */
  public static final String NEWSROOM = "newsroom";

  /** The longest name, in characters. */
  public static final int LONGEST_NAME = 120;

  /** The longest query string or note, in characters. */
  public static final int LONGEST_TEXT = 4000;

  private static final String LETTERS = "abcdefghijkmnpqrstuvwxyz23456789";

  private final Database database;
  private final InstantSource clock;
  private final RandomGenerator random;

  SavedSearches(Database database, InstantSource clock, RandomGenerator random) {
    this.database = database;
    this.clock = clock;
    this.random = random;
  }

  /**
   * Keeps a search.
   *
   * @throws SavedSearchRefused where the name is blank, too long or taken, or the query or note is too long
   */
  public SavedSearch save(String owner, String name, String query, @Nullable String note) {
    String tidy = checkedName(name);
    check(query, Reason.QUERY_TOO_LONG, "This search is too long to be saved; take some words or filters out.");
    String remark = note == null || note.isBlank() ? null : note.strip();
    check(remark == null ? "" : remark, Reason.NOTE_TOO_LONG,
        "The note is too long; shorten it to " + LONGEST_TEXT + " characters.");
    Instant now = Times.stored(clock.instant());
    return named(tidy, () -> database.decide(() -> {
      SavedSearch search = new SavedSearch(newId(), owner, tidy, query, remark, now, now);
      database.jdbc().sql("insert into saved_search (id, owner, name, name_key, query, note, created, last_opened) "
              + "values (?, ?, ?, ?, ?, ?, ?, ?)")
          .params(search.id(), owner, tidy, Key.of(folded(tidy)).hash(), query).param(remark)
          .param(Times.column(now)).param(Times.column(now)).update();
      return search;
    }));
  }

  /** The searches of an owner by name. */
  public List<SavedSearch> list(String owner) {
    return database.jdbc().sql("select * from saved_search where owner = ?").param(owner)
        .query(SavedSearches::row).list().stream()
        .sorted(Comparator.comparing(search -> folded(search.name()))).toList();
  }

  /** One search of an owner; empty where there is none with this id. */
  public Optional<SavedSearch> get(String owner, String id) {
    return database.jdbc().sql("select * from saved_search where owner = ? and id = ?").params(owner, id)
        .query(SavedSearches::row).optional();
  }

  /**
   * Gives a search another name.
   *
   * @throws SavedSearchRefused where the name is blank, too long or taken, or the search is gone
   */
  public SavedSearch rename(String owner, String id, String name) {
    String tidy = checkedName(name);
    return named(tidy, () -> database.decide(() -> {
      database.jdbc().sql("update saved_search set name = ?, name_key = ? where owner = ? and id = ?")
          .params(tidy, Key.of(folded(tidy)).hash(), owner, id).update();
      return get(owner, id).orElseThrow(() -> new SavedSearchRefused(
          Reason.UNKNOWN, "This saved search no longer exists; somebody may have deleted it."));
    }));
  }

  /** Deletes a search; false where there was none. */
  public boolean delete(String owner, String id) {
    return database.decide(() -> database.jdbc().sql("delete from saved_search where owner = ? and id = ?")
        .params(owner, id).update() > 0);
  }

  /** Notes that its results were looked at; an earlier time than the one noted changes nothing. */
  public void opened(String owner, String id, Instant time) {
    database.write(() -> database.jdbc()
        .sql("update saved_search set last_opened = ? where owner = ? and id = ? and last_opened < ?")
        .params(Times.column(time), owner, id, Times.column(time)).update());
  }

  private static SavedSearch named(String name, Supplier<SavedSearch> work) {
    try {
      return work.get();
    } catch (DuplicateKeyException e) {
      throw new SavedSearchRefused(Reason.NAME_TAKEN,
          "A saved search is already called “" + name + "”; choose another name, or delete that one first.");
    }
  }

  private static String checkedName(String name) {
    String tidy = Normalizer.normalize(name, Normalizer.Form.NFC).replaceAll("[\\s\\p{Cc}\\p{Z}]+", " ").strip();
    if (tidy.isEmpty()) {
      throw new SavedSearchRefused(Reason.NAME_BLANK, "Give the search a name.");
    }
    if (tidy.codePointCount(0, tidy.length()) > LONGEST_NAME) {
      throw new SavedSearchRefused(Reason.NAME_TOO_LONG,
          "The name is too long; shorten it to " + LONGEST_NAME + " characters.");
    }
    return tidy;
  }

  private static void check(String text, Reason reason, String message) {
    if (text.codePointCount(0, text.length()) > LONGEST_TEXT) {
      throw new SavedSearchRefused(reason, message);
    }
  }

  /** The name as it is compared. */
  private static String folded(String name) {
    return Normalizer.normalize(name, Normalizer.Form.NFKC).toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT);
  }

  private String newId() {
    String id = randomId();
    while (database.jdbc().sql("select count(*) from saved_search where id = ?").param(id)
        .query(Integer.class).single() > 0) {
      id = randomId();
    }
    return id;
  }

  private String randomId() {
    StringBuilder id = new StringBuilder(12);
    for (int i = 0; i < 12; i++) {
      id.append(LETTERS.charAt(random.nextInt(LETTERS.length())));
    }
    return id.toString();
  }

  private static SavedSearch row(ResultSet row, int number) throws SQLException {
    return new SavedSearch(row.getString("id"), row.getString("owner"), row.getString("name"), row.getString("query"),
        row.getString("note"), Times.read(row, "created"), Times.read(row, "last_opened"));
  }
}
