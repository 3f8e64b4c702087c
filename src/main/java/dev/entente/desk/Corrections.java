package dev.entente.desk;

import dev.entente.article.Anchor;
import dev.entente.article.ArticleId;
import dev.entente.article.Correction;
import dev.entente.article.Correction.Action;
import dev.entente.article.Correction.Label;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;

/**
 * What editors decided about labels. Nothing is changed once it was decided: a correction that is withdrawn stays in the
 * history; only when its article is forgotten does it go. All methods may be called from any thread.
 */
public final class Corrections {

  /** The longest reason, in characters. */
  public static final int LONGEST_REASON = 1000;

  /** The longest name of an editor, in characters. */
  public static final int LONGEST_NAME = 100;

  private final Database database;
  private final InstantSource clock;
  private final CorrectionRows rows;
  /** Every article that has a correction is in it, so that the others need no look into the database. */
  private final Set<ArticleId> corrected = ConcurrentHashMap.newKeySet();

  Corrections(Database database, InstantSource clock) {
    this.database = database;
    this.clock = clock;
    this.rows = new CorrectionRows(database);
    corrected.addAll(ids("select distinct article from correction"));
  }

  /**
   * Keeps a decision. The same as the last one, as after a second click, is not kept twice.
   *
   * @param anchors the words that it holds on to, at least one
   * @param editor the name as it was typed, or blank
   * @throws CorrectionRefused where the reason is missing, something is too long, or the article was forgotten
   */
  public Correction add(
      ArticleId article, Action action, Label label, List<Anchor> anchors, String reason, String editor) {
    String why = checked(reason, LONGEST_REASON, "The reason");
    if (why.isEmpty()) {
      throw new CorrectionRefused("Say why, in a sentence: the reason is shown beside the correction.");
    }
    String who = checked(editor, LONGEST_NAME, "The name").replace('\n', ' ');
    return database.decide(() -> {
      if (database.jdbc().sql("select count(*) from forgotten where article = ?").param(article.value())
          .query(Integer.class).single() > 0) {
        throw new CorrectionRefused("This article was removed from the archive for good; it cannot be corrected.");
      }
      Instant now = Times.stored(clock.instant());
      Correction fresh = new Correction(0, article, action, label, anchors, why, who, now, null);
      List<Correction> standing = standing(article);
      if (!standing.isEmpty() && same(standing.getLast(), fresh)) {
        return standing.getLast();
      }
      corrected.add(article);
      return rows.insert(next(), fresh);
    });
  }

  private static boolean same(Correction one, Correction other) {
    return one.action() == other.action() && one.label().equals(other.label()) && one.anchors().equals(other.anchors());
  }

  private static String checked(String text, int longest, String what) {
    String tidy = text.replace("\r\n", "\n").replaceAll("[\\p{Cc}&&[^\\n]]+", " ").strip();
    if (tidy.codePointCount(0, tidy.length()) > longest) {
      throw new CorrectionRefused(what + " is too long; shorten it to " + longest + " characters.");
    }
    return tidy;
  }

  /** Takes a correction back; one that was taken back before stays as it is. Empty where there is none. */
  public Optional<Correction> withdraw(long id) {
    return database.decide(() -> {
      database.jdbc().sql("update correction set withdrawn = ?, withdrawn_as = ? where id = ? and withdrawn is null")
          .params(Times.column(clock.instant()), next(), id).update();
      return get(id);
    });
  }

  /** One correction; empty where there is none of that number. */
  public Optional<Correction> get(long id) {
    return rows.read("where id = ?", List.of(id)).stream().findFirst();
  }

  /** The corrections of an article that hold, in the order of deciding. Costs nothing where there never was one. */
  public List<Correction> standing(ArticleId article) {
    return !corrected.contains(article) ? List.of()
        : rows.read("where article = ? and withdrawn is null order by id", List.of(article.value()));
  }

  /** All corrections of an article, the newest first, those withdrawn among them. */
  public List<Correction> of(ArticleId article) {
    return !corrected.contains(article) ? List.of()
        : rows.read("where article = ? order by id desc", List.of(article.value()));
  }

  /** A page of all corrections, the newest first. */
  public List<Correction> list(int skip, int howMany) {
    return rows.read("order by id desc offset ? rows fetch next ? rows only", List.of(skip, howMany));
  }

  /** How many corrections there are, those withdrawn among them. */
  public long count() {
    return database.jdbc().sql("select count(*) from correction").query(Long.class).single();
  }

  /** The articles for which a correction holds, sorted. */
  public Set<ArticleId> articles() {
    return ids("select distinct article from correction where withdrawn is null");
  }

  /** A number that grows with every decision and withdrawal; 0 before the first. */
  public long revision() {
    return database.jdbc().sql("select coalesce(max(greatest(id, coalesce(withdrawn_as, 0))), 0) from correction")
        .query(Long.class).single();
  }

  /** The articles for which something was decided or withdrawn after a revision. */
  public Set<ArticleId> changedSince(long revision) {
    return ids("select distinct article from correction where id > ? or withdrawn_as > ?", revision, revision);
  }

  private Set<ArticleId> ids(String sql, Object... parameters) {
    Set<ArticleId> ids = new TreeSet<>();
    database.jdbc().sql(sql).params(parameters).query(String.class).list().forEach(id -> ids.add(new ArticleId(id)));
    return ids;
  }

  private long next() {
    return database.jdbc().sql("select nextval('correction_number')").query(Long.class).single();
  }
}
