package dev.entente.show;

import dev.entente.article.Article;
import dev.entente.article.Reading;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What {@code /article/ID.json} answers. The form only ever grows.
 *
 * @param published ISO 8601 as exact as stated, or null
 * @param sentences the clean text, sentence by sentence
 * @param claims who cooperates with whom, the primary claim first
 * @param regions codes
 * @param mentions who else is named, and the part that it plays
 */
record ArticleAnswer(
    String id, String title, boolean titleDerived, @Nullable String url, @Nullable String source,
    @Nullable String published, String language, boolean sample, String firstSeen, List<String> sentences,
    List<ClaimAnswer> claims, List<String> regions, List<Named> mentions) {

  /** Somebody or something that the text names; {@code country} is a code or null. */
  record Named(String name, String type, @Nullable String country, String role, int sentence) {}

  static ArticleAnswer of(Article article) {
    Reading reading = article.reading();
    return new ArticleAnswer(
        article.id().value(), reading.title(), reading.titleDerived(), reading.url(), reading.source(),
        reading.published().isoOrNull(), reading.language(), article.origin().sample(),
        article.firstSeen().toString(),
        reading.sentences().stream().map(one -> reading.text().substring(one.start(), one.end())).toList(),
        ClaimAnswer.all(article),
        article.labels().regions().stream().map(one -> one.region().code()).distinct().toList(),
        article.labels().mentions().stream().map(one -> new Named(
            one.name(), one.type().code(), ClaimAnswer.code(one.country()), one.role().code(),
            one.evidence().sentence())).toList());
  }
}
