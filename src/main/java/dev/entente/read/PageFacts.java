package dev.entente.read;

import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** What a page says about itself in its head, its JSON-LD and its marked-up elements. */
final class PageFacts {

  private static final Pattern SEPARATOR = Pattern.compile("\\s+(?:[|–—·»:-]|::)\\s+|\\s*\\|\\s*");

  private PageFacts() {}

  /** The facts, given the address that the page was found at, if known. */
  static Facts of(Document document, @Nullable String url) {
    Facts linked = LinkedData.of(document);
    Element metas = metas(document);
    String source = first(meta(metas, "meta[property=og:site_name]"), linked.source(),
        meta(metas, "meta[name=application-name]"));
    return new Facts(
        canonical(document, metas, url), title(document, metas, linked.title(), source),
        null,
        first(document.select("html").attr("lang"), document.select("html").attr("xml:lang"), linked.language(),
            meta(metas, "meta[property=og:locale]"), meta(metas, "meta[http-equiv=content-language]")),
        source, author(document, metas, linked.author()));
  }

  private static @Nullable String first(@Nullable String... values) {
    for (String value : values) {
      if (value != null && !value.isBlank()) {
        return value;
      }
    }
    return null;
  }

  /** The page's meta elements by themselves: dozens of questions are asked of them, and a page has thousands of others. */
  private static Element metas(Document document) {
    Element metas = new Element("metas");
    document.getElementsByTag("meta").forEach(meta -> metas.appendChild(meta.clone()));
    return metas;
  }

  private static @Nullable String meta(Element metas, String selector) {
    Element element = metas.selectFirst(selector);
    return element == null ? null : element.attr("content");
  }

  /** A page's own address counts only on the host that it was found on, and never if it is a front page. */
  private static @Nullable String canonical(Document document, Element metas, @Nullable String url) {
    Optional<UrlKey> found = UrlKey.of(url);
    Element link = document.selectFirst("link[rel=canonical]");
    String own = link != null ? link.absUrl("href") : meta(metas, "meta[property=og:url]");
    Optional<UrlKey> stated = UrlKey.of(own);
    boolean counts = found.isPresent() && stated.isPresent()
        && found.get().host().equals(stated.get().host()) && !stated.get().isHome();
    return counts ? UrlKey.address(own) : url;
  }

  private static @Nullable String title(
      Document document, Element metas, @Nullable String linked, @Nullable String source) {
    String head = document.title();
    String open = first(meta(metas, "meta[property=og:title]"), meta(metas, "meta[name=twitter:title]"), linked);
    for (Element h1 : document.select("h1")) {
      String text = h1.text();
      // The headline on the page is the one that the head repeats, with a site's name behind it.
      if (text.length() >= 12 && (starts(open, text) || starts(head, text) || starts(linked, text))) {
        return text;
      }
    }
    if (open != null) {
      return withoutSite(open, source, false);
    }
    Element h1 = document.selectFirst("article h1, main h1");
    return h1 != null && h1.text().length() >= 12 ? h1.text() : head.isBlank() ? first(document.select("h1").text())
        : withoutSite(head, source, true);
  }

  private static boolean starts(@Nullable String text, String start) {
    return text != null && Fold.letters(text).startsWith(Fold.letters(start));
  }

  /** Takes the site's name off the end or the start; unsure of the name, only a short last part. */
  private static String withoutSite(String title, @Nullable String source, boolean guess) {
    String[] parts = SEPARATOR.split(title.strip());
    if (parts.length < 2) {
      return title;
    }
    String last = parts[parts.length - 1];
    String site = source == null ? "" : Fold.letters(source);
    boolean known = !site.isEmpty() && (Fold.letters(last).equals(site) || site.startsWith(Fold.letters(last)));
    if (known || guess && Prose.words(last) <= 4 && Prose.words(title) - Prose.words(last) >= 4) {
      String rest = title.strip().substring(0, title.strip().length() - last.length());
      String bare = rest.replaceFirst("\\s*(?:[|–—·»:-]|::)\\s*$", "");
      return withoutSite(bare, source, false);
    }
    return !site.isEmpty() && Fold.letters(parts[0]).equals(site)
        ? title.strip().substring(parts[0].length()).replaceFirst("^\\s*(?:[|–—·»:-]|::)\\s*", "") : title;
  }

  private static @Nullable String author(Document document, Element metas, @Nullable String linked) {
    String stated = first(linked, meta(metas, "meta[name=author]"), meta(metas, "meta[property=article:author]"));
    if (stated != null && !stated.startsWith("http")) {
      return stated;
    }
    Element marked = document.selectFirst("[rel=author], [itemprop=author] [itemprop=name], [itemprop=author]");
    String name = marked == null ? "" : first(marked.attr("content"), marked.text());
    return name == null || name.length() > 80 ? null : name.replaceFirst("(?i)^by\\s+", "");
  }
}
