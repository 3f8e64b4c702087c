package dev.entente.read;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;

/** A capture of HTML: what its head says about it, and the lines of its main text. */
final class Page {

  private Page() {}

  /** Lines and facts of a page, given the address that it was found at, if known. */
  static Draft draft(String html, @Nullable String url) {
    Document document = url == null ? Jsoup.parse(html) : Jsoup.parse(html, url);
    PageTree tree = PageTree.of(document);
    LinkedData data = LinkedData.of(tree.linked);
    Facts facts = PageFacts.of(document, tree, data, url);
    PageText text = PageText.of(tree, facts.title(), data);
    return new Draft(facts, text.lines(), false, PageDates.of(tree, document.firstElementChild(), url), text.caption(),
        Paywall.partial(tree, text, data));
  }
}
