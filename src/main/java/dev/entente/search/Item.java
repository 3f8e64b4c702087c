package dev.entente.search;

import dev.entente.article.Publication;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An article in a list.
 *
 * @param story the id of the story that it belongs to
 * @param coverage who else reported it; null where that is not asked for, or not known yet
 * @param title headline with the matched words marked
 * @param derived true where the source has no headline
 * @param host the host of the original's address, or null
 * @param languageName in English, such as "French"
 * @param sample true for a digest of the sample corpus
 * @param snippets passages with marks
 */
public record Item(
    String id,
    String story,
    @Nullable Coverage coverage,
    List<Part> title,
    boolean derived,
    @Nullable String url,
    @Nullable String host,
    @Nullable String source,
    String language,
    String languageName,
    Publication published,
    Instant firstSeen,
    boolean sample,
    List<Pair> pairs,
    List<Label> equipment,
    List<Passage> snippets) {

  /** The headline without marks. */
  public String plainTitle() {
    StringBuilder text = new StringBuilder();
    title.forEach(part -> text.append(part.text()));
    return text.toString();
  }

  /** Two states of a claim by code and name. */
  public record Pair(Label country, Label partner, boolean mutual) {}

  /** A code and what it is called. */
  public record Label(String code, String name) {}

  /** A passage; {@code basis} is {@code query}, {@code evidence} or {@code lead}. */
  public record Passage(List<Part> parts, String basis) {}
}
