package dev.entente.index.lucene;

import dev.entente.article.Article;
import dev.entente.article.ArticleId;
import dev.entente.article.Claim;
import dev.entente.article.Equipment;
import dev.entente.article.EquipmentMention;
import dev.entente.article.Particulars;
import dev.entente.article.Publication;
import dev.entente.article.Reading;
import dev.entente.article.Sentence;
import dev.entente.index.ArticleJson;
import dev.entente.index.Hit;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The little that a list of results needs of an article; stored apart, so that a hit does not read the whole.
 *
 * @param claims with their evidence and who says so, without other particulars, the primary first
 * @param sentences where they stand in the text
 */
record Card(
    ArticleId id,
    String title,
    boolean titleDerived,
    @Nullable String url,
    @Nullable String source,
    String language,
    Publication published,
    Instant firstSeen,
    boolean sample,
    List<Claim> claims,
    List<Sentence> sentences) {

  static Card of(Article article) {
    Reading reading = article.reading();
    return new Card(
        article.id(), reading.title(), reading.titleDerived(), reading.url(), reading.source(), reading.language(),
        reading.published(), article.firstSeen(), article.origin().sample(), light(article),
        reading.sentences());
  }

  /** The claims without what no list of results shows or asks. */
  private static List<Claim> light(Article article) {
    return article.labels().claims().stream().map(claim -> claim.with(new Particulars(
        List.of(), List.of(), List.of(), List.of(), List.of(), claim.particulars().attributions()))).toList();
  }

  static Card of(byte[] bytes) {
    return ArticleJson.mapper().readValue(bytes, Card.class);
  }

  byte[] toBytes() {
    return ArticleJson.mapper().writeValueAsBytes(this);
  }

  /** The hit that it makes. */
  Hit hit(ArticleId story, List<Hit.Span> titleMarks, List<Hit.Snippet> snippets) {
    return new Hit(
        id, story, title, titleDerived, titleMarks, url, source, language, published, firstSeen, sample, pairs(),
        equipment(), snippets);
  }

  private List<Hit.Pair> pairs() {
    return claims.stream()
        .map(claim -> new Hit.Pair(claim.country(), claim.partner(), claim.mutual())).distinct().toList();
  }

  private List<Equipment> equipment() {
    return claims.stream().flatMap(claim -> claim.equipment().stream()).map(EquipmentMention::equipment)
        .distinct().sorted().toList();
  }
}
