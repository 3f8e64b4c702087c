package dev.entente.read;

import dev.entente.article.Publication;
import dev.entente.article.Publication.Bounded;
import dev.entente.article.Publication.Precision;
import dev.entente.article.Publication.Stated;
import dev.entente.article.Publication.Unknown;
import java.time.LocalDate;
import java.util.Calendar;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.jspecify.annotations.Nullable;

/** What a PDF tells about itself: its title, and the day on which the file was made. */
final class PdfFacts {

  private static final Pattern NO_TITLE = Pattern.compile(
      "(?i)^(microsoft (word|powerpoint|excel)\\b.*|untitled.*|document\\d*|slide \\d+|presentation\\d*|layout \\d+"
          + "|title|unbenannt.*|sans titre.*|sin título.*|adsız.*|без названия.*|.*\\.(docx?|pdf|indd|rtf|odt|xlsx?"
          + "|pptx?|html?|txt|qxd|ai|tex|dvi)|[\\d\\W_]*|[a-z]*\\d[\\w-]*|print|about:blank|https?://.*)$");
  private static final int LONGEST = 250;

  private PdfFacts() {}

  /** The title that stands in the file where it looks like one, else null. */
  static @Nullable String title(PDDocumentInformation information) {
    String title = information.getTitle();
    String words = title == null ? "" : MappedText.clean(title).line(0).text();
    boolean usable = words.length() >= 8 && words.length() <= LONGEST && words.indexOf(' ') > 0
        && !words.contains("_") && !NO_TITLE.matcher(words).matches();
    return usable ? words : null;
  }

  /** The largest lines in the upper part of the first page, where they are larger than the text; else null. */
  static @Nullable String largest(List<PdfLine> page, float body) {
    float largest = (float) page.stream().filter(line -> line.text().length() >= 8)
        .mapToDouble(PdfLine::size).max().orElse(0);
    if (largest < body * 1.2f) {
      return null;
    }
    StringBuilder title = new StringBuilder();
    PdfLine last = null;
    for (PdfLine line : page) {
      boolean same = Math.abs(line.size() - largest) < 0.6f;
      if (last == null ? same : same && line.base() - last.base() < largest * 2) {
        title.append(title.isEmpty() ? "" : " ").append(line.text());
        last = line;
      } else if (last != null) {
        break;
      }
    }
    return title.length() > LONGEST || title.length() < 8 ? null : title.toString();
  }

  /** The day of a date in the file, or null where there is none or it is nonsense. */
  static @Nullable LocalDate day(@Nullable Calendar date) {
    if (date == null) {
      return null;
    }
    LocalDate day = LocalDate.ofInstant(date.toInstant(), date.getTimeZone().toZoneId());
    return day.getYear() < 1993 || day.getYear() > 2200 ? null : day;
  }

  /**
   * When it was published, given what the text says. The day on which the file was last written is no date of
   * publication, but the text was written by then: where the text states no date, that is the latest it can be.
   */
  static Publication published(Publication text, @Nullable LocalDate written, LocalDate captured) {
    if (written == null || written.isAfter(captured)) {
      return text;
    }
    String reason = "the PDF file was last written on " + written + ", so its text is no later";
    return switch (text) {
      case Stated stated -> stated;
      case Unknown _ -> new Bounded(null, written, reason);
      case Bounded bounded -> {
        boolean agrees = bounded.notBefore() == null || !bounded.notBefore().isAfter(written);
        boolean tighter = bounded.notAfter() == null || bounded.notAfter().isAfter(written);
        yield agrees && tighter
            ? new Bounded(bounded.notBefore(), written,
                bounded.notBefore() == null ? reason : bounded.reason() + "; " + reason)
            : bounded;
      }
    };
  }

  /** The last change of the file, where it lies after the day of publication that the text states. */
  static @Nullable Stated changed(Publication text, @Nullable LocalDate written, LocalDate captured) {
    return Optional.ofNullable(written)
        .filter(day -> text instanceof Stated stated && day.isAfter(stated.date()) && !day.isAfter(captured))
        .map(day -> new Stated(day, Precision.DAY, day.toString(), "the PDF file's own date of its last change", null))
        .orElse(null);
  }
}
