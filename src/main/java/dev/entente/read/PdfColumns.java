package dev.entente.read;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The lines of a page in reading order. Where an empty strip runs down the middle, with lines to its left and right,
 * the page has two columns: the left one is read first, down to the next line that goes across the strip.
 */
final class PdfColumns {

  private static final int LEAST = 4;
  private static final float NARROWEST = 8;

  private PdfColumns() {}

  /** The lines of a page. */
  static List<PdfLine> lines(int page, List<PdfWord> words) {
    List<List<PdfWord>> rows = rows(words);
    Float gutter = gutter(rows);
    if (gutter == null) {
      return rows.stream().map(row -> PdfLine.of(page, row)).toList();
    }
    List<PdfLine> lines = new ArrayList<>();
    List<PdfLine> second = new ArrayList<>();
    boolean rightToLeft = PdfWord.isRightToLeft(String.join(" ", words.stream().map(PdfWord::text).toList()));
    for (List<PdfWord> row : rows) {
      if (row.stream().anyMatch(word -> word.left() < gutter && word.right() > gutter)
          || isOneRun(row, gutter)) {
        lines.addAll(second);
        second.clear();
        lines.add(PdfLine.of(page, row));
        continue;
      }
      List<PdfWord> left = row.stream().filter(word -> word.right() <= gutter).toList();
      List<PdfWord> right = row.stream().filter(word -> word.right() > gutter).toList();
      add(page, rightToLeft ? right : left, lines);
      add(page, rightToLeft ? left : right, second);
    }
    lines.addAll(second);
    return lines;
  }

  private static void add(int page, List<PdfWord> words, List<PdfLine> lines) {
    if (!words.isEmpty()) {
      lines.add(PdfLine.of(page, words));
    }
  }

  /** Words on about the same base line, from the top of the page down. */
  private static List<List<PdfWord>> rows(List<PdfWord> words) {
    List<PdfWord> sorted = words.stream().sorted(Comparator.comparing(PdfWord::base)).toList();
    List<List<PdfWord>> rows = new ArrayList<>();
    PdfWord first = null;
    for (PdfWord word : sorted) {
      if (first == null || word.base() - first.base() > Math.max(2, Math.min(word.size(), first.size()) * 0.45f)) {
        rows.add(new ArrayList<>());
        first = word;
      }
      rows.getLast().add(word);
    }
    return rows;
  }

  /** True where the words next to the strip are no further apart than words are: a headline that happens to fit. */
  private static boolean isOneRun(List<PdfWord> row, float gutter) {
    float left = -1;
    float right = Float.MAX_VALUE;
    for (PdfWord word : row) {
      left = word.right() <= gutter ? Math.max(left, word.right()) : left;
      right = word.right() > gutter ? Math.min(right, word.left()) : right;
    }
    return left >= 0 && right - left < Math.min(NARROWEST, row.getFirst().size() * 0.6f);
  }

  /** The middle of the widest empty strip in the middle third, where both sides of it are well filled; else null. */
  private static @Nullable Float gutter(List<List<PdfWord>> rows) {
    float left = Float.MAX_VALUE;
    float right = 0;
    for (List<PdfWord> row : rows) {
      for (PdfWord word : row) {
        left = Math.min(left, word.left());
        right = Math.max(right, word.right());
      }
    }
    Float best = null;
    float widest = 0;
    float step = 2;
    float start = -1;
    for (float x = left + (right - left) * 0.3f; x <= left + (right - left) * 0.7f; x += step) {
      boolean open = isOpen(rows, x);
      start = open ? start < 0 ? x : start : -1;
      if (open && x - start + step > Math.max(widest, NARROWEST)) {
        widest = x - start + step;
        best = start + (x - start) / 2;
      }
    }
    return best;
  }

  /** True where at most one row in three crosses a place, and on either side there are enough rows with words. */
  private static boolean isOpen(List<List<PdfWord>> rows, float x) {
    int crossing = 0;
    int before = 0;
    int behind = 0;
    for (List<PdfWord> row : rows) {
      crossing += row.stream().anyMatch(word -> word.left() < x && word.right() > x) ? 1 : 0;
      before += row.stream().anyMatch(word -> word.right() <= x) ? 1 : 0;
      behind += row.stream().anyMatch(word -> word.left() >= x) ? 1 : 0;
    }
    return crossing * 3 <= rows.size() && Math.min(before, behind) >= LEAST
        && Math.min(before, behind) * 4 >= rows.size();
  }
}
