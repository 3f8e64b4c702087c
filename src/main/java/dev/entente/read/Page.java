package dev.entente.read;

import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;

/** A capture of HTML: what its head says about it, and the lines of its main text. */
final class Page {

  private Page() {}

  /** Lines and facts of a page, given the address that it was found at, if known. */
  static Draft draft(String html, @Nullable String url) {
    Document document = url == null ? Jsoup.parse(html) : Jsoup.parse(html, url);
    PageDates dates = PageDates.of(document, url);
    Facts facts = PageFacts.of(document, url);
    List<Line> lines = PageText.lines(document);
    return new Draft(facts, lines, false, dates);
  }
}
