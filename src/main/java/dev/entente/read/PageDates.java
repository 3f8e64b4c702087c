package dev.entente.read;

import dev.entente.read.DateMark.Tier;
import dev.entente.read.ShownDates.Spot;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;
import org.jspecify.annotations.Nullable;

/**
 * All places of a page where its date may stand, found in one pass; {@link DateChoice} decides which of them counts.
 *
 * @param marks the places, in the order of the page
 * @param tag the language that the page states, such as {@code en-GB}, or null
 * @param host the host that it was found at, or null
 */
record PageDates(List<DateMark> marks, @Nullable String tag, @Nullable String host) {

  private static final int MOST = 400;
  private static final int WORDS = 220;
  private static final int CONTEXT = 80;
  // Ends a line; a page's own line breaks are only blanks. It counts as white space.
  private static final char BREAK = '\u001e';
  private static final String[] VALUES = {"datetime", "content", "title", "data-datetime", "data-date", "data-time",
      "data-timestamp", "data-utime", "data-published"};

  /** The places of a page, given the address that it was found at, if known. */
  static PageDates of(Document document, @Nullable String url) {
    Walk walk = new Walk(document.title());
    document.filter(walk);
    List<DateMark> marks = new ArrayList<>(LinkedDates.of(walk.linked, walk.title));
    marks.addAll(HeadDates.metas(walk.metas));
    DateMark address = HeadDates.address(url);
    if (address != null) {
      marks.add(address);
    }
    marks.addAll(new ShownDates(walk.headlines).marks(walk.spots));
    if (marks.stream().noneMatch(mark -> mark.tier().compareTo(Tier.NEAR) < 0)) {
      marks.addAll(LastStraws.of(document, walk.metas));
    }
    Element html = document.selectFirst("html");
    String tag = html == null ? "" : html.hasAttr("lang") ? html.attr("lang") : html.attr("xml:lang");
    return new PageDates(List.copyOf(marks), tag.isBlank() ? null : tag,
        UrlKey.of(url).map(UrlKey::host).orElse(null));
  }

  private static final class Walk implements NodeFilter {

    private final String title;
    private final List<Element> metas = new ArrayList<>();
    private final List<Element> linked = new ArrayList<>();
    private final List<Spot> spots = new ArrayList<>();
    private final StringBuilder tail = new StringBuilder();
    private int chars;
    private final List<ShownDates.Headline> headlines = new ArrayList<>();
    private boolean sure;

    Walk(String title) {
      this.title = Fold.letters(title);
    }

    @Override
    public FilterResult head(Node node, int depth) {
      if (node instanceof TextNode text) {
        text(text);
      }
      return node instanceof Element element ? element(element) : FilterResult.CONTINUE;
    }

    private FilterResult element(Element element) {
      String tag = element.normalName();
      if (tag.equals("meta")) {
        metas.add(element);
      } else if (tag.equals("script") && element.attr("type").contains("ld+json")) {
        linked.add(element);
      } else if (PartNames.kind(tag) == PartNames.Kind.SILENT && !tag.equals("head")) {
        return FilterResult.SKIP_ENTIRELY;
      }
      if (breaksLine(tag) || tag.equals("br")) {
        tail.append(BREAK);
      }
      if (tag.length() == 2 && tag.charAt(0) == 'h' && tag.charAt(1) <= '3') {
        headline(element, tag);
      }
      if (element.attributesSize() > 0 && isMarked(element, tag)) {
        marked(element);
      }
      return FilterResult.CONTINUE;
    }

    /** The cells of a row stand side by side: a label in one is that of a date in the next. */
    private static boolean breaksLine(String tag) {
      PartNames.Kind kind = PartNames.kind(tag);
      return kind.isBlock() && kind != PartNames.Kind.CELL;
    }

    private static boolean isMarked(Element element, String tag) {
      return tag.equals("time") || tag.equals("abbr") || element.attr("itemprop").startsWith("date")
          || element.attr("property").contains(":date") || element.hasAttr("data-utime")
          || element.hasAttr("title") && element.attr("title").length() < 60
              && DateFinder.mayHold(element.attr("title"))
              && DateLabel.ofNames(Fold.of(element.className())) != DateLabel.NONE;
    }

    /** The heading that the page's title repeats; else the first of the first rank. */
    private void headline(Element element, String tag) {
      String letters = Fold.letters(element.text());
      boolean same = letters.length() >= 8
          && (title.startsWith(letters) || letters.length() >= 15 && title.contains(letters)
              || title.length() >= 12 && letters.startsWith(title));
      if (same && !sure) {
        headlines.clear();
        sure = true;
      }
      if (same || headlines.isEmpty() && tag.equals("h1")) {
        headlines.add(new ShownDates.Headline(element, chars + element.text().length()));
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

    private void text(TextNode node) {
      if (node.isBlank()) {
        return;
      }
      String text = node.getWholeText();
      if (isDigits(text) && node.parent() instanceof Element parent) {
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

    @Override
    public FilterResult tail(Node node, int depth) {
      if (node instanceof Element element && breaksLine(element.normalName())) {
        tail.append(BREAK);
      }
      return FilterResult.CONTINUE;
    }
  }
}
