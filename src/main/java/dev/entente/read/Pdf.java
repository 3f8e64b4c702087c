package dev.entente.read;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.MemoryUsageSetting;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.jspecify.annotations.Nullable;

/** A capture of a PDF: its text in reading order, without running heads and page numbers, in paragraphs. */
final class Pdf {

  /** How many pages are read. */
  static final int PAGES = 400;
  private static final long MEMORY = 200_000_000;

  static {
    PdfFonts.use();
  }

  private Pdf() {}

  /** Reads a PDF; of one that cannot be opened nothing is left but its name. */
  static Told told(byte[] bytes) {
    try (PDDocument document = Loader.loadPDF(bytes, "", null, null,
        MemoryUsageSetting.setupMainMemoryOnly(MEMORY).streamCache)) {
      return told(document);
    } catch (IOException | RuntimeException | StackOverflowError | LinkageError e) {
      return Told.of(new Draft(Facts.NONE, List.of(), false));
    }
  }

  private static Told told(PDDocument document) throws IOException {
    List<List<PdfWord>> words = PdfWords.of(document, PAGES);
    List<List<PdfLine>> pages = new ArrayList<>();
    for (int page = 0; page < words.size(); page++) {
      pages.add(PdfColumns.lines(page, words.get(page)));
    }
    PdfHeads heads = new PdfHeads(pages);
    List<PdfLine> lines = new ArrayList<>();
    List<@Nullable String> reasons = new ArrayList<>();
    for (List<PdfLine> page : pages) {
      lines.addAll(page);
      reasons.addAll(heads.reasons(page));
    }
    List<Line> paragraphs = PdfParagraphs.of(lines, reasons);
    int all = document.getNumberOfPages();
    String partial = all > words.size() ? "only the first " + words.size() + " of the PDF's " + all + " pages are read"
        : null;
    PDDocumentInformation information = document.getDocumentInformation();
    String title = PdfFacts.title(information);
    if (title == null && !pages.isEmpty()) {
      title = PdfFacts.largest(pages.getFirst(), PdfParagraphs.bodySize(lines));
    }
    LocalDate written = PdfFacts.day(information.getModificationDate());
    LocalDate made = PdfFacts.day(information.getCreationDate());
    Facts facts = new Facts(null, title, null, language(document), null, author(information));
    return new Told(new Draft(facts, paragraphs, false), null, "", null, "", partial, written == null ? made : written);
  }

  private static @Nullable String language(PDDocument document) {
    String language = document.getDocumentCatalog().getLanguage();
    // Word writes the language of its own menus, so it is a hint and no more; the text decides where it can.
    return language == null || language.length() > 12 ? null : language;
  }

  /** A person has a name of at least two words; what else stands there is a user's or a program's name. */
  private static @Nullable String author(PDDocumentInformation information) {
    String author = information.getAuthor();
    boolean person = author != null && author.length() < 80 && author.strip().matches("\\p{Lu}\\S*(?:\\s+\\S+)+");
    return person && author != null ? author.strip() : null;
  }
}
