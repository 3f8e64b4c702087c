package dev.entente.index;

import dev.entente.article.Article;
import dev.entente.article.ArticleId;
import java.util.List;
import java.util.function.Function;
import java.util.function.ToLongFunction;

/** A field of the index: its name, its kind, and how it is taken from an article. */
public sealed interface IndexedField {

  /** The field's name in the engine. */
  String name();

  /**
   * Values that are compared as they are.
   *
   * @param counted true where the values are also counted for an article as a whole
   * @param values never empty; cut by {@link ArticleFields#exact(String)}
   */
  record Exact(String name, boolean counted, Function<Article, List<String>> values) implements IndexedField {}

  /**
   * Words, with positions and offsets.
   *
   * @param boost how much a match counts for the ranking, 1 being neutral
   */
  record FullText(String name, Analysis analysis, float boost, Function<Article, String> text)
      implements IndexedField {}

  /** One whole number an article, for ranges and sorting. */
  record Number(String name, ToLongFunction<Article> number) implements IndexedField {}

  /** Two days as numbers since 1970, in the fields {@code name_first} and {@code name_last}; either may be missing. */
  record Days(String name, Function<Article, DaySpan> span) implements IndexedField {
    /** The field of the first day. */
    public String first() {
      return name + "_first";
    }

    /** The field of the last day. */
    public String last() {
      return name + "_last";
    }
  }

  /** The claims, row by row, so that several values can be asked of one and the same claim. */
  record Rows(String name, Function<Article, List<ClaimRow>> rows) implements IndexedField {}

  /** The id of something that the article belongs to; it can be changed without writing the article again. */
  record Belonging(String name, Function<Placed, ArticleId> to) implements IndexedField {}

  /** Bytes that are read for all articles in one go. */
  record Column(String name, Function<Placed, byte[]> bytes) implements IndexedField {}

  /** Bytes that are only kept. */
  record Stored(String name, Function<Article, byte[]> bytes) implements IndexedField {}
}
