package dev.entente.desk;

import dev.entente.article.ArticleId;
import java.time.InstantSource;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * What was forgotten and must not come back. Forgetting goes in two steps, so that a crash between them loses nothing:
 * {@link #forget} bars the way, then the archive is rewritten at the addresses of {@link Ledger#addresses}, then
 * {@link #erased}. After a start, {@link #unfinished} says what is left to do.
 */
public final class Forgotten {

  private static final int LONGEST_REASON = 2000;
  private static final String ARTICLE = "article";
  private static final String CAPTURE = "capture";

  private final Database database;
  private final InstantSource clock;

  Forgotten(Database database, InstantSource clock) {
    this.database = database;
    this.clock = clock;
  }

  /**
   * Forgets an article with all keys and captures that the ledger knows of it, and deletes its corrections, which quote
   * it. Again: more keys are added, the first reason and time stay.
   *
   * @param moreKeys what else would bring it back, such as a digest that the ledger does not know
   * @throws IllegalArgumentException where the reason is blank or longer than 2,000 characters
   */
  public ForgottenArticle forget(ArticleId article, Collection<String> moreKeys, String reason) {
    if (reason.isBlank() || reason.length() > LONGEST_REASON) {
      throw new IllegalArgumentException("give a reason of 1 to " + LONGEST_REASON + " characters");
    }
    return database.decide(() -> {
      database.jdbc().sql("insert into forgotten (article, reason, forgotten_at, erased) values (?, ?, ?, false) "
          + "on conflict do nothing")
          .params(article.value(), reason.strip(), Times.column(clock.instant())).update();
      if (database.jdbc().sql("delete from correction where article = ?").param(article.value()).update() > 0) {
        database.wordsErased();
      }
      Set<String> keys = new LinkedHashSet<>(select("select key_text from article_key where article = ?", article));
      keys.addAll(moreKeys);
      bar(article, keys, ARTICLE);
      List<String> captures = select("select key_text from capture where article = ?", article);
      bar(article, captures, CAPTURE);
      if (!captures.isEmpty()) {
        database.jdbc().sql("update forgotten set erased = false where article = ?").param(article.value()).update();
      }
      return get(article).orElseThrow();
    });
  }

  /** Notes that the archive holds none of the article's captures any more, and takes them out of the ledger. */
  public void erased(ArticleId article) {
    database.decide(() -> {
      database.jdbc().sql("delete from capture where article = ?").param(article.value()).update();
      return database.jdbc().sql("update forgotten set erased = true where article = ?")
          .param(article.value()).update();
    });
  }

  /** True where an article was forgotten. */
  public boolean isForgotten(ArticleId article) {
    return get(article).isPresent();
  }

  /** True where a key of an article or a capture belongs to something forgotten. */
  public boolean isForgotten(String key) {
    return !forgottenAmong(List.of(key)).isEmpty();
  }

  /** Which of these keys belong to something forgotten. */
  public Set<String> forgottenAmong(Collection<String> keys) {
    Map<UUID, String> texts = new HashMap<>();
    keys.forEach(key -> texts.put(Key.of(key).hash(), key));
    Set<String> found = new LinkedHashSet<>();
    database.selectAny("select key_hash from forgotten_key where key_hash = any(?)", "uuid", texts.keySet().toArray(),
        row -> Optional.ofNullable(texts.get(row.getObject("key_hash", UUID.class))).ifPresent(found::add));
    return found;
  }

  /** Everything forgotten, in the order of forgetting. */
  public List<ForgottenArticle> list() {
    return rows("", List.of());
  }

  /** What is forgotten here but perhaps not yet in the archive. */
  public List<ForgottenArticle> unfinished() {
    return rows("where erased = false", List.of());
  }

  /** The tombstone of an article; empty where it was not forgotten. */
  public Optional<ForgottenArticle> get(ArticleId article) {
    return rows("where article = ?", List.of(article.value())).stream().findFirst();
  }

  private List<ForgottenArticle> rows(String where, List<Object> parameters) {
    return database.jdbc().sql("select * from forgotten " + where + " order by forgotten_at, article")
        .params(parameters)
        .query((row, number) -> {
          ArticleId article = new ArticleId(row.getString("article"));
          return new ForgottenArticle(article, barred(article, ARTICLE), barred(article, CAPTURE),
              row.getString("reason"), Times.read(row, "forgotten_at"), row.getBoolean("erased"));
        }).list();
  }

  private void bar(ArticleId article, Collection<String> keys, String kind) {
    database.batch("insert into forgotten_key (key_hash, key_text, kind, article) values (?, ?, ?, ?) "
        + "on conflict do nothing", keys, text -> {
          Key key = Key.of(text);
          return new Object[] {key.hash(), key.text(), kind, article.value()};
        });
  }

  private List<String> barred(ArticleId article, String kind) {
    return database.jdbc().sql("select key_text from forgotten_key where article = ? and kind = ? order by key_text")
        .params(article.value(), kind).query(String.class).list();
  }

  private List<String> select(String sql, ArticleId article) {
    return database.jdbc().sql(sql).param(article.value()).query(String.class).list();
  }
}
