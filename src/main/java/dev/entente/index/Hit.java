package dev.entente.index;

import dev.entente.article.ArticleId;
import dev.entente.article.Country;
import dev.entente.article.Equipment;
import dev.entente.article.Publication;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An article in a list of results.
 *
 * @param id its id
 * @param story the story that it belongs to
 * @param title headline
 * @param titleDerived true where the source has none
 * @param titleMarks the matched words in the title
 * @param url the original, or null
 * @param source the publisher, or null
 * @param language ISO 639-1
 * @param published when
 * @param firstSeen when it came in
 * @param sample true for a digest of the sample corpus
 * @param pairs country and partner of its claims, the primary first, without doubles
 * @param equipment leaves, sorted
 * @param snippets the passages to show; empty unless asked for
 */
public record Hit(
    ArticleId id,
    ArticleId story,
    String title,
    boolean titleDerived,
    List<Span> titleMarks,
    @Nullable String url,
    @Nullable String source,
    String language,
    Publication published,
    Instant firstSeen,
    boolean sample,
    List<Pair> pairs,
    List<Equipment> equipment,
    List<Snippet> snippets) {

  /** Copies the lists. */
  public Hit {
    titleMarks = List.copyOf(titleMarks);
    pairs = List.copyOf(pairs);
    equipment = List.copyOf(equipment);
    snippets = List.copyOf(snippets);
  }

  /** A hit that is a story of its own. */
  public Hit(
      ArticleId id, String title, boolean titleDerived, List<Span> titleMarks, @Nullable String url,
      @Nullable String source, String language, Publication published, Instant firstSeen, boolean sample,
      List<Pair> pairs, List<Equipment> equipment, List<Snippet> snippets) {
    this(
        id, id, title, titleDerived, titleMarks, url, source, language, published, firstSeen, sample, pairs, equipment,
        snippets);
  }

  /** Two states of a claim; {@code mutual} where the direction is open. */
  public record Pair(Country country, Country partner, boolean mutual) {}

  /** A marked stretch: first character, one past the last (UTF-16 units of the text that it belongs to). */
  public record Span(int start, int end) {}

  /**
   * A passage of whole sentences.
   *
   * @param text its words
   * @param marks matched words, or the evidence, in order, without overlap
   * @param basis why this passage is shown
   */
  public record Snippet(String text, List<Span> marks, Basis basis) {
    /** Copies the list. */
    public Snippet {
      marks = List.copyOf(marks);
    }
  }

  /** Why a passage is shown. */
  public enum Basis {
    /** It holds words of the query. */
    QUERY,
    /** It is the sentence that earned the filtered label. */
    EVIDENCE,
    /** It is the beginning of the article. */
    LEAD
  }
}
