package dev.entente.story;

import dev.entente.article.ArticleId;
import dev.entente.article.TimeFrame;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/**
 * An act with the article that tells of it.
 *
 * @param number which of the acts of this article with this pair and family it is, from 1
 * @param when when it took place; else when it was told
 * @param by the day of the epoch by which it had taken place; of a plan, the day by which it was told
 */
record Row(ArticleId article, When told, int source, Act act, int number, When when, long by) {

  /** By date, then by article: an order that no arrival changes. */
  static final Comparator<Row> ORDER = Comparator.comparingLong(Row::by).thenComparing(Row.byReport());

  /** The earliest report first. */
  static Comparator<Row> byReport() {
    return Comparator.comparing((Row row) -> row.told.to()).thenComparing(Row::article)
        .thenComparingInt(row -> row.act.claim()).thenComparing(row -> row.act.family());
  }

  /** A row of an account. */
  static Row of(Account account, Act act, int number) {
    When told = account.told();
    boolean isPlan = act.time() == TimeFrame.PLANNED;
    Days event = act.event();
    // What is told as done cannot lie in the future: such a date was misread.
    When when = event != null && (isPlan || !event.from().isAfter(told.to()))
        ? new When(event.from(), event.to(), When.Basis.EVENT) : told;
    long by = isPlan ? told.to().toEpochDay() : Math.min(when.to().toEpochDay(), told.to().toEpochDay());
    return new Row(account.article(), told, account.source(), act, number, when, by);
  }

  /** False for background without a date: of such only the end is known. */
  boolean isDated() {
    return act.time() != TimeFrame.BACKGROUND || when.basis() == When.Basis.EVENT;
  }

  boolean isPlan() {
    return act.time() == TimeFrame.PLANNED;
  }

  /** Which state stands first in the alphabet: the recipient, the supplier, or neither decides. */
  Direction direction() {
    return act.mutual() ? Direction.MUTUAL
        : act.country().compareTo(act.partner()) < 0 ? Direction.TO_FIRST : Direction.TO_SECOND;
  }

  /** The ways in which arms can go between two states, these in alphabetical order. */
  enum Direction {
    TO_FIRST, TO_SECOND, MUTUAL
  }

  /** The system, or null. */
  @Nullable String system() {
    return act.system();
  }

  DealId id() {
    return DealId.of(article, act.country(), act.partner(), act.family(), number);
  }
}
