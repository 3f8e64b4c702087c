package dev.entente.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** What a page says about itself in its head, its JSON-LD and its marked-up elements. */
final class PageFacts {

  private PageFacts() {}

  /** The facts, given the address that the page was found at, if known. */
  static Facts of(Document document, PageTree tree, LinkedData data, @Nullable String url) {
    Facts linked = data.facts();
    String source = first(tree.meta("og:site_name"), linked.source(), tree.meta("application-name"),
        tree.meta("dc.publisher"));
    return new Facts(
        canonical(tree, url),
        Headlines.of(tree, document.title(),
            stated(tree.meta("og:title"), tree.meta("twitter:title"), linked.title(), tree.meta("dc.title")), source),
        null, language(document, tree, linked),
        source, Authors.of(authors(tree, linked)));
  }

  private static @Nullable String first(@Nullable String... values) {
    for (String value : values) {
      if (value != null && !value.isBlank()) {
        return value;
      }
    }
    return null;
  }

  private static List<String> stated(@Nullable String... values) {
    List<String> stated = new ArrayList<>();
    for (String value : values) {
      if (value != null && !value.isBlank()) {
        stated.add(value);
      }
    }
    return stated;
  }

  private static @Nullable String language(Document document, PageTree tree, Facts linked) {
    Element html = document.firstElementChild();
    return first(html == null ? null : html.attr("lang"), html == null ? null : html.attr("xml:lang"),
        linked.language(), tree.meta("og:locale"), tree.meta("content-language"), tree.meta("dc.language"));
  }

  /** A page's own address counts only on the host that it was found on, and never if it is a front page. */
  private static @Nullable String canonical(PageTree tree, @Nullable String url) {
    Optional<UrlKey> found = UrlKey.of(url);
    Element link = tree.canonical;
    String own = link != null ? link.absUrl("href") : tree.meta("og:url");
    Optional<UrlKey> stated = UrlKey.of(own);
    boolean counts = found.isPresent() && stated.isPresent()
        && found.get().host().equals(stated.get().host()) && !stated.get().isHome();
    return counts ? UrlKey.address(own) : url;
  }

  private static List<String> authors(PageTree tree, Facts linked) {
    List<String> authors = stated(linked.author(), tree.meta("author"), tree.meta("article:author"),
        tree.meta("dc.creator"), tree.meta("parsely-author"), tree.meta("sailthru.author"),
        tree.meta("article:author_name"));
    for (PagePart part : tree.authors) {
      String content = part.element.attr("content");
      authors.add(content.isBlank() ? PageWords.of(part.element, 120) : content);
    }
    return authors;
  }
}
