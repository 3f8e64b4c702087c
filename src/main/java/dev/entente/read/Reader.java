package dev.entente.read;

import dev.entente.article.Capture;
import dev.entente.article.Reading;
import dev.entente.article.VocabularyFolder;
import java.time.LocalDate;
import java.time.ZoneOffset;

/**
 * Reads captures. Safe for use by many threads; the same capture and vocabulary always give the same reading, since
 * "today" is the day of the capture.
 */
public final class Reader {

  /** Changes whenever the same capture may give another reading. */
  public static final String VERSION = "2";

  private final Compositor compositor;
  private final Phrases mailFooters;

  /**
   * A reader with the vocabulary files {@code boilerplate.tsv}, {@code agencies.tsv}, {@code abbreviations.tsv},
   * {@code people.tsv} and {@code template-lines.tsv}.
   *
   * @throws dev.entente.article.VocabularyFault where one of them is missing or broken
   */
  public Reader(VocabularyFolder vocabulary) {
    this(vocabulary, TemplateLines.of(vocabulary));
  }

  private Reader(VocabularyFolder vocabulary, TemplateLines templates) {
    compositor = new Compositor(vocabulary, templates);
    mailFooters = Phrases.of(vocabulary, Mail.FOOTER::equals);
  }

  /** A reader that leaves template lines in the text, so that they can be learned. */
  public static Reader withTemplateLines(VocabularyFolder vocabulary) {
    return new Reader(vocabulary, TemplateLines.NONE);
  }

  /** Reads a capture; never fails, whatever the bytes are. */
  public Reading read(Capture capture) {
    Told told = told(capture);
    LocalDate captured = capture.time().atOffset(ZoneOffset.UTC).toLocalDate();
    return told.amend(compositor.compose(capture, told.draft()), captured);
  }

  private Told told(Capture capture) {
    byte[] bytes = capture.bytes();
    String type = capture.mediaType();
    int end = type.indexOf(';');
    String charset = Decoding.charset(type);
    return switch (end < 0 ? type : type.substring(0, end).strip()) {
      case "text/html", "application/xhtml+xml" ->
          Told.of(Page.draft(Decoding.page(bytes, charset), capture.url()));
      case "application/json" -> Told.of(Record.draft(capture));
      case "application/rss+xml", "application/atom+xml" -> FeedEntry.told(Decoding.page(bytes), capture.url());
      case "application/feed+json" -> JsonFeedEntry.told(bytes, capture.url());
      case "message/rfc822" -> Mail.told(bytes, mailFooters);
      case "application/pdf" -> Pdf.told(bytes);
      default -> Told.of(PlainText.draft(Decoding.text(bytes, charset), true));
    };
  }
}
