package dev.entente.read;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * A line of a column on a page of a PDF.
 *
 * @param page its number from 0
 * @param text its words
 * @param left where its first letter stands
 * @param right where its last letter ends
 * @param base its base line
 * @param size the size of most of its letters
 */
record PdfLine(int page, String text, float left, float right, float base, float size) {

  /** The line of words that stand on one base line, in any order. */
  static PdfLine of(int page, List<PdfWord> words) {
    String all = words.stream().map(PdfWord::text).collect(Collectors.joining(" "));
    Comparator<PdfWord> order = Comparator.comparing(PdfWord::left);
    List<PdfWord> sorted = words.stream().sorted(PdfWord.isRightToLeft(all) ? order.reversed() : order).toList();
    StringBuilder text = new StringBuilder();
    PdfWord last = null;
    for (PdfWord word : sorted) {
      // A piece that touches the one before it is the same word in another font, such as a first letter.
      float gap = last == null ? 0 : Math.max(word.left() - last.right(), last.left() - word.right());
      text.append(last != null && gap > word.size() * 0.12f ? " " : "").append(word.text());
      last = word;
    }
    Map<Float, Integer> letters = new TreeMap<>();
    words.forEach(word -> letters.merge(word.size(), word.text().length(), Integer::sum));
    float size = letters.entrySet().stream().max(Map.Entry.comparingByValue()).orElseThrow().getKey();
    PdfWord usual = words.stream().filter(word -> word.size() == size).findFirst().orElseThrow();
    return new PdfLine(page, text.toString().strip(), (float) words.stream().mapToDouble(PdfWord::left).min().orElse(0),
        (float) words.stream().mapToDouble(PdfWord::right).max().orElse(0), usual.base(), size);
  }
}
