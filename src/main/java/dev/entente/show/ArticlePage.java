package dev.entente.show;

import dev.entente.article.Article;
import dev.entente.article.Dropped;
import dev.entente.article.Mention;
import dev.entente.article.Reading;
import dev.entente.search.Coverage;
import dev.entente.search.Searches;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * An article laid out for its page.
 *
 * @param article the article itself, for its plain facts
 * @param languageName in English, or "not recognised"
 * @param text the clean text in blocks
 * @param claims who cooperates with whom, numbered from 1
 * @param labels what it can be found by
 * @param mentions who else is named, and why that makes no party
 * @param coverage how its story was reported; null where that is not known yet
 * @param dropped what was left out, with the reason in words
 */
record ArticlePage(
    Article article, String languageName, List<TextBlock> text, List<ClaimCard> claims, List<LabelGroup> labels,
    List<Named> mentions, @Nullable Coverage coverage, List<Left> dropped) {

  /** Somebody named who is no party to a claim. */
  record Named(String name, String type, String role, Quote quote) {}

  /** A line that was left out. */
  record Left(String text, String reason) {}

  static ArticlePage of(Article article, Searches searches) {
    Reading reading = article.reading();
    Quotes quotes = new Quotes(reading);
    return new ArticlePage(
        article, languageName(reading.language()),
        TextBlock.all(reading, article.labels().claims()),
        ClaimCard.all(article.labels().claims(), quotes, searches.names()),
        new LabelGroups(searches, quotes).of(article.labels()),
        mentions(article, quotes),
        searches.coverage(article.id().value()).orElse(null),
        reading.dropped().stream().map(ArticlePage::left).toList());
  }

  /** The claims that a reader wants in one line: each pair once, in order. */
  public List<ClaimCard> pairs() {
    return claims.stream()
        .filter(card -> claims.stream().filter(card::samePair).findFirst().orElse(card) == card).toList();
  }

  private static List<Named> mentions(Article article, Quotes quotes) {
    return article.labels().mentions().stream()
        .filter(m -> m.type() != Mention.Type.STATE || m.role() != Mention.Role.PARTY)
        .map(m -> new Named(m.name(), m.type().code(), Wording.role(m.role()), quotes.of(m.evidence()))).toList();
  }

  private static Left left(Dropped dropped) {
    return new Left(dropped.text(), Wording.reason(dropped.reason()));
  }

  private static String languageName(String code) {
    String name = Locale.of(code).getDisplayLanguage(Locale.ENGLISH);
    return code.equals("und") || name.isEmpty() || name.equals(code) ? "not recognised" : name;
  }

  /** The link to the original, where there is one that may be followed. */
  public @Nullable String original() {
    return new Say().link(article.reading().url());
  }
}
