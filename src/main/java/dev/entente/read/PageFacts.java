package dev.entente.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** What a page says about itself in its head, its JSON-LD and its marked-up elements. */
final class PageFacts {

  private static final List<String> DATES = List.of(
      "meta[property=article:published_time]", "meta[itemprop=datePublished]", "meta[name=article:published_time]",
      "meta[property=og:published_time]", "meta[name=parsely-pub-date]", "meta[name=pubdate]",
      "meta[name=publish-date]", "meta[name=publishdate]", "meta[name=publication_date]", "meta[name=sailthru.date]",
      "meta[name=dc.date.issued]", "meta[name=DC.date.issued]", "meta[name=dcterms.created]", "meta[name=dcterms.date]",
      "meta[name=dc.date]", "meta[name=DC.date]", "meta[name=date]", "meta[name=cXenseParse:recs:publishtime]",
      "meta[name=article.published]", "meta[name=published_date]", "meta[property=datePublished]");
  private static final Pattern DATE_IN_URL =
      Pattern.compile("/((?:19|20)\\d\\d)[/-](\\d{1,2})[/-](\\d{1,2})(?:[/-]|$)");

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
        date(document, tree.metas, linked.date(), url), language(document, tree, linked),
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

  private static @Nullable String meta(Element metas, String selector) {
    Element element = metas.selectFirst(selector);
    return element == null ? null : element.attr("content");
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

  private static @Nullable String date(
      Document document, Element metas, @Nullable String linked, @Nullable String url) {
    if (linked != null && DateFinder.field(linked, "und") != null) {
      return linked;
    }
    for (String selector : DATES) {
      String value = meta(metas, selector);
      if (value != null && DateFinder.field(value, "und") != null) {
        return value;
      }
    }
    for (Element time : document.select("[itemprop=datePublished], article time, time[pubdate], main time, time")) {
      String value = first(time.attr("datetime"), time.attr("content"), time.text());
      if (value != null && DateFinder.find(value, "und") != null && time.closest("aside, nav, footer") == null) {
        return value;
      }
    }
    Matcher inUrl = DATE_IN_URL.matcher(url == null ? "" : url);
    return inUrl.find() ? inUrl.group(1) + "-" + inUrl.group(2) + "-" + inUrl.group(3) : null;
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
