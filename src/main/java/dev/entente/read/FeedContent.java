package dev.entente.read;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** The content of a feed's item: escaped HTML, XHTML or plain text. */
final class FeedContent {

  /** What is said of an item that is not the whole article. */
  static final String PARTIAL = "the feed gives only a summary";
  private static final int LONG = 1200;
  private static final Pattern TAG = Pattern.compile("<\\s*/?\\s*[a-zA-Z][^<>]{0,2000}>");
  private static final Pattern GOES_ON = Pattern.compile(
      "(?:…|\\.\\.\\.|\\[(?:…|\\.\\.\\.|&hellip;)])\\s*\\W*$"
          + "|(?:continue reading|read (?:more|the (?:full|rest))|keep reading|lire la suite|leer más|leia mais|читать далее"
          + "|devamını oku|weiterlesen|اقرأ المزيد)[^.!?]{0,120}$",
      Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  private FeedContent() {}

  /** The lines of a content. */
  static List<Line> lines(Element content, @Nullable String url) {
    String html = html(content);
    return html == null ? PlainText.draft(content.wholeText().strip(), false).lines() : lines(html, url);
  }

  /** The lines of a piece of HTML that is all content. */
  static List<Line> lines(String html, @Nullable String url) {
    return Page.draft("<!DOCTYPE html><html><body><article>" + html + "</article></body></html>", url).lines();
  }

  /** The content as HTML; null where it is plain text. */
  private static @Nullable String html(Element content) {
    String type = content.attr("type").toLowerCase(Locale.ROOT);
    if (type.equals("xhtml") || !content.children().isEmpty()) {
      return content.html().replaceAll("(</?)(?:xhtml|html|h):", "$1");
    }
    boolean plain = type.equals("text") || type.equals("text/plain") || !TAG.matcher(content.wholeText()).find()
        && !content.wholeText().contains("&");
    return plain ? null : content.wholeText();
  }

  /** The words of a headline, which may hold escaped HTML. */
  static String words(Element title) {
    String type = title.attr("type").toLowerCase(Locale.ROOT);
    String text = title.wholeText();
    boolean html = title.children().isEmpty() && !type.equals("text")
        && (TAG.matcher(text).find() || text.contains("&") && text.contains(";"));
    return html ? Jsoup.parseBodyFragment(text).text() : title.text();
  }

  /**
   * True where the content is not the whole article: a field for summaries (of RSS only where it is shorter than 1,200
   * characters, since many feeds have the whole article in their {@code description}), or a text whose end says that it
   * goes on elsewhere.
   */
  static boolean isPart(Element content, boolean whole, boolean atom) {
    String html = html(content);
    String words = (html == null ? content.wholeText() : Jsoup.parseBodyFragment(html).text()).strip();
    return !whole && (atom || words.length() < LONG) || goesOn(words);
  }

  /** True where the end of a text says that it goes on elsewhere. */
  static boolean goesOn(String words) {
    return GOES_ON.matcher(words.substring(Math.max(0, words.length() - 300))).find();
  }
}
