package dev.entente.read;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.regex.Pattern;

/** Plain text to lines: bullets become list items, and paragraphs that were wrapped at a margin become whole again. */
final class LineCutter {

  private static final Pattern BULLET = Pattern.compile("^([•‣◦▪●■►▶·∙*–—-]|\\d{1,2}[.)])\\s+(?=\\S)");
  private static final Pattern ENDS = Pattern.compile("[.!?…:;؟۔][\"'”’»)\\]]*$");
  private static final int MARGIN_FROM = 45;
  private static final int MARGIN_TO = 100;

  private LineCutter() {}

  /** The lines that hold anything, in order. */
  static List<Line> cut(MappedText cleaned) {
    List<Line> lines = new ArrayList<>();
    List<Line> block = new ArrayList<>();
    String text = cleaned.text();
    boolean gap = false;
    int from = 0;
    for (int i = 0; i <= text.length(); i++) {
      if (i < text.length() && !isBreak(text.charAt(i))) {
        continue;
      }
      MappedText words = cleaned.line(from, i);
      if (words.text().isEmpty()) {
        flush(block, lines);
        gap = true;
      } else {
        block.add(line(text.substring(from, i).strip(), words, gap));
        gap = false;
      }
      from = i + 1;
      if (i + 1 < text.length() && text.charAt(i) == '\r' && text.charAt(i + 1) == '\n') {
        from = ++i + 1;
      }
    }
    flush(block, lines);
    return lines;
  }

  private static boolean isBreak(char c) {
    return c == '\n' || c == '\r' || c == '\f' || c == '\u000b' || c == '\u0085' || c == '\u2028' || c == '\u2029';
  }

  private static Line line(String raw, MappedText words, boolean gap) {
    var bullet = BULLET.matcher(words.text());
    boolean item = bullet.find() && !Character.isDigit(words.text().charAt(0));
    boolean rule = item && words.text().substring(bullet.end()).codePoints().noneMatch(Character::isLetter);
    return item && !rule
        ? new Line(raw, words.from(bullet.end()), new Line.Shape.Item(), gap)
        : new Line(raw, words, Line.PLAIN, gap);
  }

  private static void flush(List<Line> block, List<Line> lines) {
    lines.addAll(isWrapped(block) ? List.of(joined(block)) : Margin.unwrapped(block));
    block.clear();
  }

  /** True where each line but the last runs up to a margin and most break off in the middle of a sentence. */
  private static boolean isWrapped(List<Line> block) {
    if (block.size() < 2 || block.stream().anyMatch(line -> !(line.shape() instanceof Line.Shape.Plain))) {
      return false;
    }
    int open = 0;
    for (Line line : block.subList(0, block.size() - 1)) {
      int length = line.text().length();
      if (length < MARGIN_FROM || length > MARGIN_TO) {
        return false;
      }
      open += isClosed(line) ? 0 : 1;
    }
    int joints = block.size() - 1;
    boolean lowerNext = block.subList(1, block.size()).stream()
        .filter(line -> Character.isLowerCase(line.text().codePointAt(0))).count() * 3 >= joints;
    return block.getLast().text().length() <= MARGIN_TO && open * 3 >= joints * 2 && lowerNext;
  }

  /** True where a line's words end a sentence. */
  static boolean isClosed(Line line) {
    return ENDS.matcher(line.text()).find();
  }

  /** One line of several. */
  static Line joined(List<Line> block) {
    MappedText words = MappedText.joined(block.stream().map(Line::words).toList());
    String raw = block.stream().map(Line::raw).collect(Collectors.joining("\n"));
    return new Line(raw, words, Line.PLAIN, block.getFirst().gapBefore());
  }
}
