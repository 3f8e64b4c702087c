package dev.entente.read;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Calendar;
import java.util.GregorianCalendar;
import java.util.TimeZone;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;

/** Writes PDF files line by line, each line where it is told to. */
final class Pdfs implements AutoCloseable {

  static {
    PdfFonts.use();
  }

  private final PDDocument document = new PDDocument();
  private final PDFont font = new PDType1Font(FontName.HELVETICA);
  private PDPageContentStream content;

  Pdfs page() {
    try {
      if (content != null) {
        content.close();
      }
      PDPage page = new PDPage(PDRectangle.A4);
      document.addPage(page);
      content = new PDPageContentStream(document, page);
      return this;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Writes a line with its left end so far from the left and its base so far from the top. */
  Pdfs at(float left, float top, float size, String text) {
    try {
      content.beginText();
      content.setFont(font, size);
      content.newLineAtOffset(left, PDRectangle.A4.getHeight() - top);
      content.showText(text);
      content.endText();
      return this;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Writes lines under each other, 14 points apart. */
  Pdfs lines(float left, float top, String... lines) {
    for (int i = 0; i < lines.length; i++) {
      at(left, top + 14 * i, 10, lines[i]);
    }
    return this;
  }

  Pdfs titled(String title, String author) {
    document.getDocumentInformation().setTitle(title);
    document.getDocumentInformation().setAuthor(author);
    return this;
  }

  Pdfs written(int year, int month, int day) {
    Calendar date = new GregorianCalendar(TimeZone.getTimeZone("UTC"));
    date.clear();
    date.set(year, month - 1, day, 12, 0);
    document.getDocumentInformation().setCreationDate(date);
    return this;
  }

  byte[] bytes() {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try {
      content.close();
      document.save(out);
      document.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }

  @Override
  public void close() throws IOException {
    document.close();
  }
}
