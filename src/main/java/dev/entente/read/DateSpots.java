package dev.entente.read;

import dev.entente.read.ShownDates.Headline;
import dev.entente.read.ShownDates.Spot;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;

/** The places of a page's body where a date is shown, and its headlines, as {@link PageTree} walks past them. */
final class DateSpots {

  private static final int MOST = 400;
  private static final int WORDS = 220;
  private static final int CONTEXT = 80;
  private static final int HEADLINE = 1000;
  // Ends a line; a page's own line breaks are only blanks. It counts as white space.
  private static final char BREAK = '\u001e';
  private static final String[] VALUES = {"datetime", "content", "title", "data-datetime", "data-date", "data-time",
      "data-timestamp", "data-utime", "data-published"};

  private final String title;
  private final List<Spot> spots = new ArrayList<>();
  private final List<Headline> headlines = new ArrayList<>();
  private final StringBuilder tail = new StringBuilder();
  private int chars;
  private boolean sure;

  /** For a page with this title. */
  DateSpots(String title) {
    this.title = Fold.letters(title);
  }

  /** The title, letters and digits only. */
  String title() {
    return title;
  }

  /** The places, in the order of the page. */
  List<Spot> spots() {
    return spots;
  }

  /** The headlines: more than one where the page repeats the same words. */
  List<Headline> headlines() {
    return headlines;
  }

  /** An element begins. */
  void enter(Element element, PartNames.Kind kind) {
    if (breaksLine(kind) || kind == PartNames.Kind.BREAK) {
      tail.append(BREAK);
    }
    if (kind == PartNames.Kind.HEADING && element.normalName().charAt(1) <= '3') {
      headline(element);
    }
    if (element.attributesSize() > 0 && isMarked(element)) {
      marked(element);
    }
  }

  /** An element that was entered ends. */
  void leave(PartNames.Kind kind) {
    if (breaksLine(kind)) {
      tail.append(BREAK);
    }
  }

  /** A run of text in an element that was entered. */
  void text(String text, Element parent) {
    if (text.isBlank()) {
      return;
    }
    if (isDigits(text)) {
      String before = before();
      String words = text.strip();
      words = words.substring(0, Math.min(words.length(), WORDS));
      if (DateFinder.mayHold(words) || before.length() > 2 && DateFinder.mayHold(before + " " + words)) {
        add(parent, before, words, false);
      }
    }
    tail.append(text);
    chars += text.length();
    if (tail.length() > 8 * CONTEXT) {
      tail.delete(0, tail.length() - CONTEXT);
    }
  }

  /** The cells of a row stand side by side: a label in one is that of a date in the next. */
  private static boolean breaksLine(PartNames.Kind kind) {
    return kind.isBlock() && kind != PartNames.Kind.CELL;
  }

  private static boolean isMarked(Element element) {
    String tag = element.normalName();
    return tag.equals("time") || tag.equals("abbr") || element.attr("itemprop").startsWith("date")
        || element.attr("property").contains(":date") || element.hasAttr("data-utime")
        || element.hasAttr("title") && element.attr("title").length() < 60
            && DateFinder.mayHold(element.attr("title"))
            && DateLabel.ofNames(Fold.of(element.className())) != DateLabel.NONE;
  }

  /** The heading that the page's title repeats; else the first of the first rank. */
  private void headline(Element element) {
    String words = PageWords.of(element, HEADLINE);
    String letters = Fold.letters(words);
    boolean same = letters.length() >= 8
        && (title.startsWith(letters) || letters.length() >= 15 && title.contains(letters)
            || title.length() >= 12 && letters.startsWith(title));
    if (same && !sure) {
      headlines.clear();
      sure = true;
    }
    if (same || headlines.isEmpty() && element.normalName().equals("h1")) {
      headlines.add(new Headline(element, chars + words.length()));
    }
  }

  private void marked(Element element) {
    for (String attribute : VALUES) {
      String value = element.attr(attribute);
      if (value.length() >= 6 && value.length() <= 60 && DateFinder.mayHold(value)) {
        add(element, before(), value, true);
        return;
      }
    }
  }

  /** True where at least two digits stand in the part that is looked at. */
  private static boolean isDigits(String text) {
    int digits = 0;
    for (int i = 0; i < text.length() && i < 2 * WORDS && digits < 2; i++) {
      char c = text.charAt(i);
      digits += c >= '0' && c <= '9' || c > 0x600 && Character.isDigit(c) ? 1 : 0;
    }
    return digits > 1;
  }

  private void add(Element element, String before, String words, boolean marked) {
    if (spots.size() < MOST) {
      spots.add(new Spot(element, before, words, chars, marked));
    }
  }

  /** The words of the same block in front of this place, or those of the block before where they end with a colon. */
  private String before() {
    int end = tail.length();
    int start = lineStart(end);
    if (isBlank(start, end)) {
      while (end > 0 && Character.isWhitespace(tail.charAt(end - 1))) {
        end--;
      }
      start = end > 0 && tail.charAt(end - 1) == ':' ? lineStart(end) : end;
    }
    StringBuilder line = new StringBuilder(end - start);
    for (int i = start; i < end; i++) {
      char c = Character.isWhitespace(tail.charAt(i)) ? ' ' : tail.charAt(i);
      if (c != ' ' || !line.isEmpty() && line.charAt(line.length() - 1) != ' ') {
        line.append(c);
      }
    }
    return line.toString();
  }

  private int lineStart(int end) {
    int start = end;
    while (start > 0 && end - start < CONTEXT && tail.charAt(start - 1) != BREAK) {
      start--;
    }
    return start;
  }

  private boolean isBlank(int start, int end) {
    for (int i = start; i < end; i++) {
      if (!Character.isWhitespace(tail.charAt(i)) && tail.charAt(i) != BREAK) {
        return false;
      }
    }
    return true;
  }
}
