package dev.entente.read;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/** The words on each page of a PDF, within bounds: a page that never ends is left where it is. */
final class PdfWords extends PDFTextStripper {

  private static final int OPERATORS = 3_000_000;
  private static final int CHARACTERS = 3_000_000;

  private final List<List<PdfWord>> pages = new ArrayList<>();
  private int operators;
  private int characters;

  private PdfWords() throws IOException {
    setSuppressDuplicateOverlappingText(true);
  }

  /** The bounds are reached; what was found before counts. */
  private static final class Enough extends IOException {
    private static final long serialVersionUID = 1L;
  }

  /** The words of the first pages; fewer pages where the bounds are reached or a page is broken beyond use. */
  static List<List<PdfWord>> of(PDDocument document, int most) throws IOException {
    PdfWords words = new PdfWords();
    for (int page = 1; page <= Math.min(most, document.getNumberOfPages()); page++) {
      words.pages.add(new ArrayList<>());
      words.setStartPage(page);
      words.setEndPage(page);
      try {
        words.writeText(document, Writer.nullWriter());
      } catch (Enough e) {
        break;
      } catch (IOException | RuntimeException e) {
        // One broken page among others: what it gave until then is kept.
        continue;
      }
    }
    return words.pages;
  }

  @Override
  protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
    if (++operators > OPERATORS || characters > CHARACTERS) {
      throw new Enough();
    }
    super.processOperator(operator, operands);
  }

  @Override
  protected void processTextPosition(TextPosition text) {
    if (++characters <= CHARACTERS) {
      super.processTextPosition(text);
    }
  }

  @Override
  protected void writeString(String text, List<TextPosition> positions) {
    if (text.isBlank() || positions.isEmpty()) {
      return;
    }
    float left = Float.MAX_VALUE;
    float right = -Float.MAX_VALUE;
    float size = 0;
    for (TextPosition position : positions) {
      left = Math.min(left, position.getXDirAdj());
      right = Math.max(right, position.getXDirAdj() + position.getWidthDirAdj());
      size = Math.max(size, position.getFontSizeInPt() > 1 ? position.getFontSizeInPt()
          : position.getHeightDir() * 1.4f);
    }
    pages.getLast().add(new PdfWord(text.strip(), left, right, positions.getFirst().getYDirAdj(), size));
  }
}
