package dev.entente.show;

import dev.entente.article.Publication;
import dev.entente.search.Item;
import dev.entente.search.Part;
import dev.entente.search.Results;
import java.time.Instant;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A search as an Atom feed (RFC 4287). The id of an entry hangs on the article alone, so that a reader program knows it
 * again in every feed and after every re-tagging.
 */
final class AtomFeed {

  private static final String TAG = "tag:entente.dev,2026:";

  private final String base;
  private final Instant updated;
  private final Say say = new Say();

  /** A feed of the portal at an address without a slash at its end. */
  AtomFeed(String base, Instant updated) {
    this.base = base;
    this.updated = updated;
  }

  /** The results, under the address that was asked: the query string is canonical. */
  String of(Results results, String query) {
    Xml xml = new Xml();
    xml.open("feed", "xmlns", "http://www.w3.org/2005/Atom", "xmlns:dc", "http://purl.org/dc/elements/1.1/",
        "xml:lang", "en");
    xml.text("id", say.at(TAG + "search", query));
    xml.text("title", "Entente: " + (results.words().isBlank() ? "all articles" : results.words()));
    xml.text("updated", updated.toString());
    link(xml, "self", "application/atom+xml", say.at("/search.atom", query));
    link(xml, "alternate", "text/html", say.at("/search", query));
    paging(xml, "previous", results.pages().previous());
    paging(xml, "next", results.pages().next());
    xml.open("author");
    xml.text("name", "Entente");
    xml.close();
    results.items().forEach(item -> entry(xml, item));
    xml.close();
    return xml.toString();
  }

  private void entry(Xml xml, Item item) {
    xml.open("entry");
    xml.text("id", TAG + "article/" + item.id());
    xml.text("title", item.plainTitle(), "xml:lang", item.language());
    link(xml, "alternate", "text/html", "/article/" + item.id());
    String original = say.link(item.url());
    if (original != null) {
      xml.empty("link", "rel", "via", "href", original);
    }
    xml.text("updated", item.firstSeen().toString());
    date(xml, item.published());
    if (item.source() != null) {
      xml.open("author");
      xml.text("name", item.source());
      xml.close();
    }
    item.pairs().forEach(pair -> {
      category(xml, "country", pair.country());
      category(xml, "partner", pair.partner());
    });
    item.equipment().forEach(label -> category(xml, "equipment", label));
    xml.text("summary", summary(item));
    xml.close();
  }

  /** Atom wants a full time stamp; a date that the source states less exactly is given as what it is. */
  private static void date(Xml xml, Publication published) {
    String iso = published.isoOrNull();
    if (iso != null) {
      xml.text("dc:date", iso);
    }
  }

  private String summary(Item item) {
    String pairs = item.pairs().stream().map(AtomFeed::pair).distinct().collect(Collectors.joining("; "));
    String passages = item.snippets().stream()
        .map(passage -> passage.parts().stream().map(Part::text).collect(Collectors.joining()))
        .collect(Collectors.joining(" … "));
    return (item.sample() ? "Sample: a digest that comes with Entente. " : "")
        + (pairs.isEmpty() ? "" : pairs + ". ") + "Published: " + say.date(item.published()) + "."
        + (passages.isEmpty() ? "" : " " + passages);
  }

  private static String pair(Item.Pair pair) {
    return pair.country().name() + (pair.mutual() ? " ↔ " : " ← ") + pair.partner().name();
  }

  private void category(Xml xml, String facet, Item.Label label) {
    xml.empty("category", "term", label.code(), "scheme", base + "/search#" + facet, "label", label.name());
  }

  private void link(Xml xml, String rel, String type, String path) {
    xml.empty("link", "rel", rel, "type", type, "href", base + path);
  }

  private void paging(Xml xml, String rel, @Nullable String query) {
    if (query != null) {
      link(xml, rel, "application/atom+xml", say.at("/search.atom", query));
    }
  }
}
