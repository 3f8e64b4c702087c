package dev.entente.index;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.JsonValue;
import dev.entente.article.Article;
import dev.entente.article.ArticleId;
import dev.entente.article.Country;
import dev.entente.article.Equipment;
import dev.entente.article.Evidence;
import dev.entente.article.OffsetRun;
import dev.entente.article.Passage;
import dev.entente.article.Publication;
import dev.entente.article.Region;
import dev.entente.article.Sentence;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * Articles as compact JSON, the form in which an index keeps them. The nouns know no library, so how they are written
 * is said here: codes as plain text, spans as arrays, dates by a small {@code is} field, nothing for what is null.
 */
public final class ArticleJson {

  private static final JsonMapper MAPPER = JsonMapper.builder()
      .changeDefaultPropertyInclusion(inclusion -> inclusion.withValueInclusion(JsonInclude.Include.NON_NULL))
      .addMixIn(ArticleId.class, Valued.class)
      .addMixIn(Country.class, CodedText.class)
      .addMixIn(Region.class, CodedText.class)
      .addMixIn(Equipment.class, LeafText.class)
      .addMixIn(Sentence.class, AsArray.class)
      .addMixIn(Evidence.class, AsArray.class)
      .addMixIn(OffsetRun.class, AsArray.class)
      .addMixIn(Passage.class, AsArray.class)
      .addMixIn(Publication.class, Kinds.class)
      .build();

  private ArticleJson() {}

  /** The article as UTF-8 JSON. */
  public static byte[] write(Article article) {
    return MAPPER.writeValueAsBytes(article);
  }

  /**
   * The article that {@link #write} wrote.
   *
   * @throws IllegalArgumentException where the bytes are no article
   */
  public static Article read(byte[] json) {
    try {
      return MAPPER.readValue(json, Article.class);
    } catch (JacksonException e) {
      throw new IllegalArgumentException("not an article: " + e.getOriginalMessage(), e);
    }
  }

  /** The mapper that knows how the nouns are written, for records of a room's own that hold them. */
  public static JsonMapper mapper() {
    return MAPPER;
  }

  private abstract static class Valued {
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    Valued(String value) {}

    @JsonValue
    abstract String value();
  }

  private abstract static class CodedText {
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    CodedText(String code) {}

    @JsonValue
    abstract String code();
  }

  private abstract static class LeafText {
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    LeafText(String leaf) {}

    @JsonValue
    abstract String leaf();
  }

  @JsonFormat(shape = JsonFormat.Shape.ARRAY)
  private interface AsArray {}

  @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "is")
  @JsonSubTypes({
    @JsonSubTypes.Type(value = Publication.Stated.class, name = "stated"),
    @JsonSubTypes.Type(value = Publication.Bounded.class, name = "bounded"),
    @JsonSubTypes.Type(value = Publication.Unknown.class, name = "unknown")
  })
  private interface Kinds {}
}
