package dev.entente.index;

import dev.entente.article.Article;
import dev.entente.article.Facet;
import dev.entente.article.Publication;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Every field of the index, once. A change here is a new version in {@link Schemas}. */
public final class ArticleFields {

  /** The article's id. */
  public static final IndexedField.Exact ID =
      new IndexedField.Exact("id", false, article -> List.of(article.id().value()));

  /** The first twelve characters of the id as a number: sorts as the id does, and much faster than words do. */
  public static final IndexedField.Number ID_HEAD =
      new IndexedField.Number("id_head", article -> Long.parseLong(article.id().value(), 0, 12, 36));

  /** The last character of the id as a number. */
  public static final IndexedField.Number ID_TAIL =
      new IndexedField.Number("id_tail", article -> Long.parseLong(article.id().value(), 12, 13, 36));

  /** The headline; a match in it counts three times as much as one in the text. */
  public static final IndexedField.FullText TITLE =
      new IndexedField.FullText("title", Analysis.WORDS, 3f, article -> article.reading().title());

  /** The clean text. */
  public static final IndexedField.FullText BODY =
      new IndexedField.FullText("body", Analysis.WORDS, 1f, article -> article.reading().text());

  /** When it was first seen, in nanoseconds since 1970. */
  public static final IndexedField.Number SEEN =
      new IndexedField.Number("seen", article -> nanos(article.firstSeen()));

  /** The days on which it can have been published. */
  public static final IndexedField.Days PUBLISHED =
      new IndexedField.Days("published", article -> DaySpan.of(article.reading().published()));

  /** How the date is known: {@code stated}, {@code bounded} or {@code unknown}, as a doubted one is. */
  public static final IndexedField.Exact DATED =
      new IndexedField.Exact("dated", false, article -> List.of(dated(article.reading().published())));

  /** The claims, for filters that one claim must meet, and for their counts. */
  public static final IndexedField.Rows CLAIMS = new IndexedField.Rows("claims", ClaimRow::of);

  /** The story that it belongs to. */
  public static final IndexedField.Belonging STORY = new IndexedField.Belonging("story", Placed::story);

  /** What tells whether it carries the same text as another. */
  public static final IndexedField.Column FINGERPRINT = new IndexedField.Column("fingerprint", Placed::fingerprint);

  /** The whole article, as {@link ArticleJson} writes it. */
  public static final IndexedField.Stored ARTICLE = new IndexedField.Stored("article", ArticleJson::write);

  /** All of them, the facets included. */
  public static final List<IndexedField> ALL = Stream.<IndexedField>concat(
      Stream.of(ID, ID_HEAD, ID_TAIL, TITLE, BODY, SEEN, PUBLISHED, DATED, CLAIMS, STORY, FINGERPRINT, ARTICLE),
      Arrays.stream(Facet.values()).map(ArticleFields::facet)).toList();

  private static final int LONGEST = 500;

  private ArticleFields() {}

  /** The field of a facet, named by its code. Facets of a claim are counted over {@link #CLAIMS}, not by article. */
  public static IndexedField.Exact facet(Facet facet) {
    return new IndexedField.Exact(facet.code(), !facet.ofClaim(), article -> values(facet, article));
  }

  /** The values of an article in a facet, each once; {@link Facet#NONE} alone where it has none. */
  public static List<String> values(Facet facet, Article article) {
    return switch (facet) {
      case COUNTRY, PARTNER, PARTY, EQUIPMENT, SYSTEM, KIND, STAGE, SAYS, CONFIDENCE ->
          ClaimRow.of(article).stream().flatMap(row -> row.values(facet).stream()).distinct().toList();
      case REGION -> orNone(article.labels().regions().stream().map(label -> exact(label.region().code())).toList());
      case ORG -> orNone(NamedValues.organisations(article.labels()));
      case PERSON -> orNone(NamedValues.people(article.labels()));
      case MENTION -> orNone(NamedValues.states(article.labels()));
      case SOURCE -> one(article.reading().source());
      case LANG -> one(article.reading().language());
      case YEAR -> {
        Integer year = DaySpan.of(article.reading().published()).year();
        yield one(year == null ? null : year.toString());
      }
    };
  }

  /** A value as it is indexed and asked for: at most 500 characters, for engines limit the length of a term. */
  public static String exact(String value) {
    if (value.length() <= LONGEST) {
      return value;
    }
    return value.substring(0, Character.isHighSurrogate(value.charAt(LONGEST - 1)) ? LONGEST - 1 : LONGEST);
  }

  /** A moment in nanoseconds since 1970, held within the years 1678 to 2261. */
  public static long nanos(Instant moment) {
    long seconds = Math.clamp(moment.getEpochSecond(), -9_200_000_000L, 9_200_000_000L);
    return seconds * 1_000_000_000L + moment.getNano();
  }

  private static List<String> one(@Nullable String value) {
    return value == null || value.isBlank() ? List.of(Facet.NONE) : List.of(exact(value));
  }

  private static List<String> orNone(List<String> values) {
    return values.isEmpty() ? List.of(Facet.NONE) : values.stream().distinct().toList();
  }

  private static String dated(Publication published) {
    return switch (published) {
      case Publication.Stated s -> s.doubt() == null ? "stated" : "unknown";
      case Publication.Bounded b -> "bounded";
      case Publication.Unknown u -> "unknown";
    };
  }
}
