package dev.entente.read;

import dev.entente.article.Publication;
import dev.entente.article.Reading;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What a feed, an e-mail or a file says about its text beyond what a draft carries.
 *
 * @param draft lines and facts
 * @param published when it was published, in a form that {@link DateFinder} reads, or null
 * @param basis where that stands, in plain English
 * @param changed when it was last changed, or null
 * @param changedBasis where that stands
 * @param partial why the text is only a part of the article, or null
 * @param written the day on which the file was last written, which bounds the date and states none; or null
 */
record Told(
    Draft draft, @Nullable String published, String basis, @Nullable String changed, String changedBasis,
    @Nullable String partial, @Nullable LocalDate written) {

  /** What is told by a text that is no file with a date of its own. */
  Told(Draft draft, @Nullable String published, String basis, @Nullable String changed, String changedBasis,
      @Nullable String partial) {
    this(draft, published, basis, changed, changedBasis, partial, null);
  }

  /** A draft about which nothing more is said. */
  static Told of(Draft draft) {
    return new Told(draft, null, "", null, "", null);
  }

  /** The reading of the draft with what is told; a stated date wins over one that stands in the text. */
  Reading amend(Reading reading, LocalDate captured) {
    Publication.Stated stated = stated(published, basis, captured);
    Publication text = stated == null ? reading.published() : stated;
    Publication date = PdfFacts.published(text, written, captured);
    Publication.Stated last = changed == null ? PdfFacts.changed(text, written, captured)
        : stated(changed, changedBasis, captured);
    boolean later = last != null && date instanceof Publication.Stated first && isLater(last, first);
    return new Reading(reading.url(), reading.title(), reading.titleDerived(), date,
        later ? last : reading.changed(), reading.language(), reading.source(), reading.author(), reading.agency(),
        reading.dateline(), reading.caption(), partial != null ? partial : reading.partial(), reading.text(),
        reading.sentences(), reading.passages(), reading.offsets(), reading.dropped());
  }

  private static Publication.@Nullable Stated stated(@Nullable String date, String basis, LocalDate captured) {
    StatedDate found = date == null ? null : DateFinder.field(date, "und");
    return found == null ? null : found.publication(basis, captured);
  }

  private static boolean isLater(Publication.Stated last, Publication.Stated first) {
    return last.date().isAfter(first.date()) || last.date().equals(first.date()) && last.iso()
        .compareTo(first.iso()) > 0
        && last.iso().length() == first.iso().length();
  }
}
