package dev.entente.read;

import dev.entente.article.Capture;
import dev.entente.article.Reading;
import dev.entente.article.VocabularyFolder;

/**
 * Reads captures. Safe for use by many threads; the same capture and vocabulary always give the same reading, since
 * "today" is the day of the capture.
 */
public final class Reader {

  /** Changes whenever the same capture may give another reading. */
  public static final String VERSION = "1";

  private final Compositor compositor;

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
  }

  /** A reader that leaves template lines in the text, so that they can be learned. */
  public static Reader withTemplateLines(VocabularyFolder vocabulary) {
    return new Reader(vocabulary, TemplateLines.NONE);
  }

  /** Reads a capture; never fails, whatever the bytes are. */
  public Reading read(Capture capture) {
    Draft draft = switch (capture.mediaType()) {
      case "text/html", "application/xhtml+xml" -> Page.draft(Decoding.page(capture.bytes()), capture.url());
      case "application/json" -> Record.draft(capture);
      default -> PlainText.draft(Decoding.text(capture.bytes()), true);
    };
    return compositor.compose(capture, draft);
  }
}
