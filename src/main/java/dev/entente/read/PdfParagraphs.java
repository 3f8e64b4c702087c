package dev.entente.read;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Paragraphs from the lines of a PDF. A paragraph ends where the next line stands further down than lines do, is
 * indented or a list's item, is of another size, or where a line ends a sentence well before the margin. Words that are
 * broken at a line's end are joined; the hyphen stays where the whole text has the word with it.
 */
final class PdfParagraphs {

  private static final Pattern BROKEN = Pattern.compile("^.*\\p{L}[-\u00ad\u2010]$");
  private static final Pattern ITEM = Pattern.compile("^(?:[•‣◦▪●■►▶·∙–—*-]|\\d{1,2}[.)]|\\([a-z0-9]\\))\\s+\\S.*");
  private static final Pattern BULLET = Pattern.compile("^[•‣◦▪●■►▶·∙–—*-]\\s+");
  private static final Pattern ENDS = Pattern.compile(".*[.!?…:؟۔][\"'”’»)\\]]*$");
  private static final float LARGER = 1.15f;

  private final List<Line> paragraphs = new ArrayList<>();
  private final Set<String> hyphenated = new HashSet<>();
  private final float body;
  private final float spacing;
  private final StringBuilder words = new StringBuilder();
  private @Nullable PdfLine last;
  private float margin;
  private float indent;

  private PdfParagraphs(List<PdfLine> lines) {
    body = bodySize(lines);
    spacing = spacing(lines);
    for (PdfLine line : lines) {
      for (String word : line.text().split("[^\\p{L}\\p{N}-]+")) {
        if (word.indexOf('-') > 0 && !word.endsWith("-")) {
          hyphenated.add(Fold.of(word));
        }
      }
    }
  }

  /** The paragraphs of lines in reading order; what is no text, with its reason, stands in its place. */
  static List<Line> of(List<PdfLine> lines, List<@Nullable String> reasons) {
    List<PdfLine> text = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      if (reasons.get(i) == null) {
        text.add(lines.get(i));
      }
    }
    PdfParagraphs paragraphs = new PdfParagraphs(text);
    List<Line> left = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      String reason = reasons.get(i);
      if (reason == null) {
        paragraphs.add(lines.get(i));
      } else {
        left.add(line(lines.get(i).text(), new Line.Shape.Aside(reason)));
      }
    }
    paragraphs.flush();
    // What is left out stands behind the text: a paragraph often runs on over the end of a page.
    paragraphs.paragraphs.addAll(left);
    return paragraphs.paragraphs;
  }

  /** The size of most letters. */
  static float bodySize(List<PdfLine> lines) {
    Map<Float, Integer> letters = new HashMap<>();
    lines.forEach(line -> letters.merge(Math.round(line.size() * 2) / 2f, line.text().length(), Integer::sum));
    return letters.entrySet().stream().max(Map.Entry.<Float, Integer>comparingByValue()
        .thenComparing(Map.Entry.comparingByKey())).map(Map.Entry::getKey).orElse(10f);
  }

  /** The usual distance from line to line in the body's size. */
  private static float spacing(List<PdfLine> lines) {
    List<Float> gaps = new ArrayList<>();
    for (int i = 1; i < lines.size(); i++) {
      float gap = lines.get(i).base() - lines.get(i - 1).base();
      if (lines.get(i).page() == lines.get(i - 1).page() && gap > 1) {
        gaps.add(gap);
      }
    }
    gaps.sort(null);
    return gaps.isEmpty() ? 12 : gaps.get(gaps.size() * 2 / 5);
  }

  private void add(PdfLine line) {
    if (last != null && begins(last, line)) {
      flush();
    }
    if (words.isEmpty()) {
      indent = line.left();
      margin = line.right();
      words.append(line.text());
    } else {
      join(line.text());
      indent = Math.min(indent, line.left());
      margin = Math.max(margin, line.right());
    }
    last = line;
  }

  private boolean begins(PdfLine before, PdfLine line) {
    if (ITEM.matcher(line.text()).matches() || Math.abs(line.size() - before.size()) > body * 0.1f) {
      return true;
    }
    boolean ends = ENDS.matcher(before.text()).matches();
    float gap = line.base() - before.base();
    if (line.page() != before.page() || gap < 0) {
      // A new page or column: only a sentence's end can end the paragraph.
      return ends || isHeading(before);
    }
    boolean further = gap > spacing * 1.35f && gap > before.size() * 1.3f;
    boolean indented = ends && line.left() > indent + body * 0.9f;
    boolean cut = ends && before.right() < margin - body * 4 && !Character.isLowerCase(line.text().codePointAt(0));
    return further || indented || cut;
  }

  private void join(String text) {
    int end = words.length() - 1;
    if (!BROKEN.matcher(words).matches() || !Character.isLowerCase(text.codePointAt(0))) {
      words.append(words.charAt(end) == '-' && Character.isLetter(text.codePointAt(0)) && end > 0
          && Character.isLetter(words.charAt(end - 1)) ? "" : " ").append(text);
      return;
    }
    int start = end;
    while (start > 0 && isOfWord(words.charAt(start - 1))) {
      start--;
    }
    int stop = 0;
    while (stop < text.length() && isOfWord(text.charAt(stop))) {
      stop++;
    }
    String whole = Fold.of(words.substring(start, end) + "-" + text.substring(0, stop));
    // "side-by-side": a word with one hyphen more is a compound, whichever of its hyphens stands at the line's end.
    if (!hyphenated.contains(whole) && whole.indexOf('-') == whole.lastIndexOf('-')) {
      words.setLength(end);
    }
    words.append(text);
  }

  private static boolean isOfWord(char c) {
    return c == '-' || Character.isLetter(c);
  }

  private boolean isHeading(PdfLine line) {
    return line.size() > body * LARGER;
  }

  private void flush() {
    if (last != null && !words.isEmpty()) {
      String text = words.toString();
      Line.Shape shape = isHeading(last) ? new Line.Shape.Heading()
          : BULLET.matcher(text).find() ? new Line.Shape.Item() : Line.PLAIN;
      paragraphs.add(line(shape instanceof Line.Shape.Item ? BULLET.matcher(text).replaceFirst("") : text, shape));
    }
    words.setLength(0);
  }

  private static Line line(String text, Line.Shape shape) {
    MappedText words = MappedText.unmapped(MappedText.clean(text).line(0).text());
    return new Line(text, words, shape, true);
  }
}
