package dev.entente.read;

import java.util.ArrayList;
import java.util.List;

/** Tells the end of an e-mail that is no longer its text: the signature, why it was sent, how to end that. */
final class MailFooter {

  private static final int LONGEST = 400;

  private MailFooter() {}

  /**
   * Marks what is no text: a line of the vocabulary's footers wherever it stands; from the first of them in the last
   * half on, all lines that are no long prose; and whatever stands under the two dashes of a signature.
   */
  static List<Line> drop(List<Line> lines, Phrases footers) {
    List<Line> marked = new ArrayList<>();
    boolean ended = false;
    boolean signed = false;
    long total = lines.stream().mapToLong(line -> line.text().length()).sum();
    long before = 0;
    for (Line line : lines) {
      boolean footer = footers.find(Fold.of(line.text())) != null;
      before += line.text().length();
      ended |= footer && before * 2 >= total;
      signed |= line.text().matches("--|—");
      boolean aside = line.shape() instanceof Line.Shape.Aside;
      boolean dropped = signed || footer || ended && line.text().length() < LONGEST;
      marked.add(aside || !dropped ? line : as(line, signed && !footer ? "signature" : Mail.FOOTER));
    }
    return marked;
  }

  private static Line as(Line line, String reason) {
    return new Line(line.raw(), line.words(), new Line.Shape.Aside(reason), line.gapBefore());
  }
}
