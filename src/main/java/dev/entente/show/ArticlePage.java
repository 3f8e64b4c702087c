package dev.entente.show;

import dev.entente.article.Article;
import dev.entente.article.Country;
import dev.entente.article.Dropped;
import dev.entente.article.Facet;
import dev.entente.article.Mention;
import dev.entente.article.Reading;
import dev.entente.search.Coverage;
import dev.entente.pipeline.Versions;
import dev.entente.search.Searches;
import dev.entente.story.Provenance;
import dev.entente.story.Story;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
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
 * @param dropped what was left out, by reason in words
 * @param about what a reporter should know of the text before quoting it
 * @param changes how often it changed
 */
record ArticlePage(
    Article article, String languageName, List<TextBlock> text, List<ClaimCard> claims, List<LabelGroup> labels,
    List<Named> mentions, @Nullable Coverage coverage, List<Left> dropped, List<About> about, Changes changes) {

  /**
   * Somebody named who is no party to a claim.
   *
   * @param query the search for all articles that name the state so; null for others
   */
  record Named(String name, String type, String role, Quote quote, @Nullable String query) {}

  /** Lines that were left out for one reason. */
  record Left(String reason, List<String> lines) {}

  /**
   * Lays an article out.
   *
   * @param history its versions
   * @param story the story that it belongs to; without one, nothing is said about older reports of it
   */
  static ArticlePage of(Article article, Searches searches, Versions.History history, Optional<Story> story) {
    Reading reading = article.reading();
    Quotes quotes = new Quotes(reading);
    return new ArticlePage(
        article, languageName(reading.language()),
        TextBlock.all(reading, article.labels().claims()),
        ClaimCard.all(article.labels().claims(), reading, quotes, searches.names()),
        new LabelGroups(searches, quotes).of(article.labels()),
        mentions(article, searches, quotes),
        searches.coverage(article.id().value()).orElse(null),
        left(reading.dropped()),
        About.all(Provenance.of(article, story), reading),
        Changes.of(history));
  }

  /** The claims that a reader wants in one line: each pair once, in order. */
  public List<ClaimCard> pairs() {
    return claims.stream()
        .filter(card -> claims.stream().filter(card::samePair).findFirst().orElse(card) == card).toList();
  }

  /** Organisations and people stand among what the article is found under. */
  private static List<Named> mentions(Article article, Searches searches, Quotes quotes) {
    return article.labels().mentions().stream()
        .filter(m -> m.type() == Mention.Type.STATE
            ? bystander(m, article) != null
            : m.type() != Mention.Type.SYSTEM || m.role() != Mention.Role.PARTY)
        .filter(m -> !LabelGroups.shows(m))
        .map(m -> {
          Country state = bystander(m, article);
          return new Named(m.name(), m.type().code(), Wording.role(m.role()), quotes.of(m.evidence()),
              state == null ? null : searches.canonical(Map.of(Facet.MENTION.code(), List.of(state.code()))));
        }).toList();
  }

  /** The state that a mention names, where it is party to no claim; else null. */
  private static @Nullable Country bystander(Mention mention, Article article) {
    Country state = mention.country();
    return mention.type() != Mention.Type.STATE || state == null || article.labels().claims().stream()
        .anyMatch(claim -> claim.country().equals(state) || claim.partner().equals(state)) ? null : state;
  }

  /** The reasons in the order in which they first come up. */
  private static List<Left> left(List<Dropped> dropped) {
    Map<String, List<String>> byReason = new LinkedHashMap<>();
    dropped.forEach(d -> byReason.computeIfAbsent(Wording.reason(d.reason()), r -> new ArrayList<>()).add(d.text()));
    return byReason.entrySet().stream().map(e -> new Left(e.getKey(), e.getValue())).toList();
  }

  /** How many lines were left out. */
  public int leftOut() {
    return article.reading().dropped().size();
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
