package dev.entente.read;

import dev.entente.article.Publication;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * When an article was published and last changed, as far as its source tells.
 *
 * @param published when it was published
 * @param changed when it was last changed, if later; else null
 */
record Dating(Publication published, Publication.@Nullable Stated changed) {

  /**
   * The dates of a draft. The first that gives a date counts: the record that the article came in; the places of the
   * page ({@link DateChoice}); a line of the text; the dateline; a doubtful place of the page, with its doubt; what
   * bounds the date.
   */
  static Dating of(Draft draft, Noted noted, @Nullable Dateline dateline, String language, LocalDate captured,
      Publication bounds) {
    PageDates places = draft.dates();
    DateChoice choice = places == null ? null : new DateChoice(places, language, captured);
    Publication published = published(draft, choice, noted, dateline, language, captured);
    if (published == null && choice != null) {
      published = choice.open();
    }
    published = published == null ? bounds : published;
    return new Dating(published, changed(published, choice, noted, captured));
  }

  private static @Nullable Publication published(Draft draft, @Nullable DateChoice choice, Noted noted,
      @Nullable Dateline dateline, String language, LocalDate captured) {
    String stated = draft.facts().date();
    StatedDate date = stated == null ? null : DateFinder.field(stated, language);
    if (date != null) {
      return date.publication("the record it came in", captured);
    }
    Publication shown = choice == null ? null : choice.published();
    if (shown != null) {
      return shown;
    }
    StatedDate line = noted.date();
    Publication.Stated noticed = line == null ? null : line.publication("a line of the text", captured);
    // A year such as that of a birth is no better than a doubtful place of the page.
    if (noticed != null && noticed.doubt() == null && !Objects.equals(line, noted.changed())) {
      return noticed;
    }
    if (dateline != null && dateline.date() != null) {
      return dateline.date().publication("the dateline", captured);
    }
    Publication doubtful = choice == null ? null : choice.doubtful();
    if (doubtful != null || noticed == null) {
      return doubtful;
    }
    return noticed.doubt() != null ? noticed : DateChoice.doubted(noticed, DateChoice.ONLY_CHANGED);
  }

  private static Publication.@Nullable Stated changed(
      Publication published, @Nullable DateChoice choice, Noted noted, LocalDate captured) {
    Publication.Stated changed = choice == null ? null : choice.changed(published);
    StatedDate line = noted.changed();
    boolean later = line != null && published instanceof Publication.Stated stated
        && line.day().isAfter(stated.date());
    return changed != null || line == null || !later ? changed : line.publication("a line of the text", captured);
  }
}
