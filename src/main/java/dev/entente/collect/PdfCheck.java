package dev.entente.collect;

import java.io.IOException;
import java.util.HashSet;
import java.util.Set;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.contentstream.PDContentStream;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.io.MemoryUsageSetting;
import org.apache.pdfbox.pdfparser.PDFStreamParser;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.jspecify.annotations.Nullable;

/**
 * Whether a PDF can be read: it opens without a password, does no harm, and has a text and not only pictures of one.
 */
final class PdfCheck {

  static final String SCAN = "this PDF holds pictures of pages only; run text recognition on it and give the result";
  private static final long MEMORY = 200_000_000;
  private static final int PAGES = 30;
  private static final int TOKENS = 2_000_000;
  private static final int ENOUGH = 400;
  private static final int LEAST_A_PAGE = 25;
  private static final int DEEPEST = 4;

  private int letters;
  private int tokens;
  private boolean pictures;
  private final Set<COSBase> seen = new HashSet<>();

  private PdfCheck() {}

  /** Why it cannot be taken; null where it can. */
  static @Nullable String refusal(byte[] bytes) {
    if (PdfBomb.isIn(bytes)) {
      return "this PDF unpacks to far more than any honest file holds";
    }
    try (PDDocument document = Loader.loadPDF(bytes, "", null, null,
        MemoryUsageSetting.setupMainMemoryOnly(MEMORY).streamCache)) {
      return document.getCurrentAccessPermission().canExtractContent()
          ? new PdfCheck().text(document)
              : "this PDF forbids that its text is taken out; give a copy without this lock";
    } catch (InvalidPasswordException e) {
      return "this PDF is locked with a password; give a copy without one";
    } catch (IOException | RuntimeException | StackOverflowError | LinkageError e) {
      return "this PDF is damaged or cut off; save or download it again";
    }
  }

  private @Nullable String text(PDDocument document) {
    int pages = Math.min(PAGES, document.getNumberOfPages());
    for (int i = 0; i < pages && letters < ENOUGH; i++) {
      PDPage page = document.getPage(i);
      look(page, page.getResources(), 0);
    }
    if (letters < ENOUGH && pictures && letters < LEAST_A_PAGE * pages) {
      return SCAN;
    }
    return letters == 0 ? "this PDF holds no text" : null;
  }

  /** Counts what a page or a form within it shows as text, without fonts: that it is text is enough. */
  private void look(PDContentStream content, @Nullable PDResources resources, int depth) {
    try {
      count(content);
      if (resources == null || depth > DEEPEST) {
        return;
      }
      for (COSName name : resources.getXObjectNames()) {
        if (resources.isImageXObject(name)) {
          pictures = true;
        } else if (letters < ENOUGH && resources.getXObject(name) instanceof PDFormXObject form
            && seen.add(form.getCOSObject())) {
          look(form, form.getResources(), depth + 1);
        }
      }
    } catch (IOException e) {
      // A page that is broken may stand among others that are not.
      pictures |= false;
    }
  }

  private void count(PDContentStream content) throws IOException {
    if (content instanceof PDPage page && !page.hasContents()) {
      return;
    }
    PDFStreamParser parser = new PDFStreamParser(content);
    int shown = 0;
    for (Object token = parser.parseNextToken(); token != null && letters < ENOUGH && tokens++ < TOKENS;
        token = parser.parseNextToken()) {
      if (token instanceof Operator operator) {
        letters += Set.of("Tj", "TJ", "'", "\"").contains(operator.getName()) ? shown : 0;
        pictures |= operator.getName().equals("BI");
        shown = 0;
      } else {
        shown += length(token);
      }
    }
  }

  private static int length(Object token) {
    if (token instanceof COSString string) {
      return string.getBytes().length;
    }
    int length = 0;
    if (token instanceof COSArray array) {
      for (COSBase element : array) {
        length += element instanceof COSString string ? string.getBytes().length : 0;
      }
    }
    return length;
  }
}
