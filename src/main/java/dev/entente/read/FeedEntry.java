package dev.entente.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;

/**
 * A capture of a feed of one item, in RSS 0.9x, 1.0, 2.0 or Atom: what the item and its feed say, and the lines of its
 * content, which is read as a page is. No entity is expanded that the feed declares, and nothing is fetched.
 */
final class FeedEntry {

  static final String BASIS = "the feed";
  private static final String UPDATE_BASIS = "the feed's date of the last change (it states no other)";

  private final Document xml;
  private final Element item;

  private FeedEntry(Document xml, Element item) {
    this.xml = xml;
    this.item = item;
  }

  /** Reads the item, given its address if known; what is no feed is read as plain text. */
  static Told told(String text, @Nullable String url) {
    Document xml = Jsoup.parse(text, "", Parser.xmlParser());
    Element item = xml.select("*|item, *|entry, item, entry").first();
    return item == null ? Told.of(PlainText.draft(text, false)) : new FeedEntry(xml, item).told(url);
  }

  private Told told(@Nullable String url) {
    Element whole = first("content:encoded", "content", "xhtml:body", "body");
    Element summary = first("description", "summary", "dc:description");
    boolean inline = whole != null && !whole.hasAttr("src") && !whole.wholeText().isBlank();
    Element content = inline ? whole : summary;
    List<Line> lines = content == null ? List.of() : FeedContent.lines(content, url);
    boolean atom = item.normalName().endsWith("entry");
    String partial = content != null && FeedContent.isPart(content, inline, atom) ? FeedContent.PARTIAL : null;
    Element published = first("pubdate", "published", "dc:date", "dcterms:issued", "dcterms:created", "date");
    Element updated = first("updated", "dcterms:modified", "lastbuilddate", "modified");
    Element date = published == null ? updated : published;
    return new Told(new Draft(facts(content, url), lines, false),
        date == null ? null : MachineDate.iso(date.text()), published == null ? UPDATE_BASIS : BASIS,
        published == null || updated == null ? null : MachineDate.iso(updated.text()), BASIS, partial);
  }

  private Facts facts(@Nullable Element content, @Nullable String url) {
    Element title = first("title");
    return new Facts(url, title == null ? null : FeedContent.words(title), null, language(content), source(), author());
  }

  /** The nearest statement wins: the content's, the item's, the feed's. */
  private @Nullable String language(@Nullable Element content) {
    for (Element at = content == null ? item : content; at != null; at = at.parent()) {
      if (!at.attr("xml:lang").isBlank()) {
        return at.attr("xml:lang");
      }
      if (at.equals(item)) {
        Element own = first("dc:language", "language");
        if (own != null) {
          return own.text();
        }
      }
    }
    Element channel = feed();
    Element stated = channel == null ? null : child(channel, "language", "dc:language");
    return stated == null ? null : stated.text();
  }

  /** In a feed that gathers others' items, the one that the item came from; else the feed itself. */
  private @Nullable String source() {
    Element source = first("source", "dc:source");
    if (source != null) {
      Element title = child(source, "title");
      String name = title == null ? source.ownText() : FeedContent.words(title);
      if (!name.isBlank() && !name.strip().matches("(?i)https?://\\S+")) {
        return name;
      }
    }
    Element feed = feed();
    Element title = feed == null ? null : child(feed, "title");
    return title == null ? null : FeedContent.words(title);
  }

  private @Nullable String author() {
    List<String> names = new ArrayList<>();
    Element feed = feed();
    for (Element of : feed == null ? List.of(item) : List.of(item, feed)) {
      for (Element child : of.children()) {
        String tag = child.tagName().toLowerCase(Locale.ROOT);
        if (tag.equals("dc:creator") || tag.matches("(atom:|a10:|itunes:)?author")) {
          Element name = child(child, "name");
          String words = person(name == null ? child.text() : name.text());
          if (!words.isEmpty() && !names.contains(words)) {
            names.add(words);
          }
        }
      }
      // The feed's own author counts only for Atom, where it is the author of each entry that names none.
      if (!names.isEmpty() || !item.normalName().endsWith("entry")) {
        break;
      }
    }
    return names.isEmpty() ? null : String.join(", ", names);
  }

  /** RSS writes {@code desk@example.org (Jane Doe)}. */
  private static String person(String words) {
    String name = words.replaceFirst("^[^\\s@]++@[^\\s(]++\\s*+\\((.*)\\)\\s*$", "$1").strip();
    return name.contains("@") ? "" : name;
  }

  private @Nullable Element feed() {
    Element channel = xml.selectFirst("channel");
    return channel != null ? channel : xml.firstElementChild();
  }

  private @Nullable Element first(String... names) {
    return child(item, names);
  }

  /** The first child that has a name, in the order of the names; Atom's prefixes do not matter. */
  private static @Nullable Element child(Element of, String... names) {
    for (String name : names) {
      for (Element child : of.children()) {
        String tag = child.tagName().toLowerCase(Locale.ROOT).replaceFirst("^(atom|a10|rss):", "");
        if (tag.equals(name)) {
          return child;
        }
      }
    }
    return null;
  }
}
