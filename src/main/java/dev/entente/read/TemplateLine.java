package dev.entente.read;

import dev.entente.article.Coded;
import dev.entente.article.Table;
import dev.entente.article.VocabularyFolder;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A line that a source prints on many of its pages: a row of {@code template-lines.tsv}.
 *
 * @param decision whether it is left out
 * @param source whose it is, see {@link #sourceOf}
 * @param where in which part of a page it counts
 * @param line the whole line; {@code #} is a number
 * @param pages on how many articles it was seen when it was learned, as written; may be empty
 * @param of how many articles of the source there were then, as written; may be empty
 * @param learned the day, as written; may be empty
 */
public record TemplateLine(
    Decision decision, String source, Where where, String line, String pages, String of, String learned) {

  /** The file's name in the vocabulary. */
  public static final String FILE = "template-lines.tsv";

  private static final String[] COLUMNS = {"decision", "source", "where", "line", "pages", "of", "learned"};

  /** What is done with a line. */
  public enum Decision implements Coded {
    /** It is left out. */
    DROP,
    /** A person wants it to stay. */
    KEEP
  }

  /** The part of a page. */
  public enum Where implements Coded {
    /** Less of the story stands before the line than after it. */
    HEAD,
    /** More of the story stands before the line than after it. */
    TAIL,
    /** Anywhere. */
    ANY
  }

  /** A line that was learned. */
  static TemplateLine learned(String source, Where where, String line, int pages, int of, LocalDate day) {
    return new TemplateLine(Decision.DROP, source, where, line, Integer.toString(pages), Integer.toString(of),
        day.toString());
  }

  /** The line as a row of the file, without the line's end. */
  public String row() {
    return String.join("\t", decision.code(), source, where.code(), line, pages, of, learned);
  }

  /** True where it is a line of a source that people name so, with or without {@code www.}. */
  public boolean isOf(String name) {
    return source.equals(bare(name));
  }

  /**
   * The rows of the vocabulary.
   *
   * @throws dev.entente.article.VocabularyFault naming the line, where a row cannot be used
   */
  static List<TemplateLine> all(VocabularyFolder vocabulary) {
    return vocabulary.table(FILE, COLUMNS).rows().stream().map(TemplateLine::of).toList();
  }

  /** The rows of a text of the file. */
  static List<TemplateLine> all(String text) {
    return Table.parse(FILE, text, COLUMNS).rows().stream().map(TemplateLine::of).toList();
  }

  private static TemplateLine of(Table.Row row) {
    Decision decision = Coded.of(Decision.class, row.get("decision")).orElseThrow(
        () -> row.fault("the decision must be drop or keep, not \"" + row.get("decision") + "\""));
    Where where = Coded.of(Where.class, row.get("where")).orElseThrow(
        () -> row.fault("where must be head, tail or any, not \"" + row.get("where") + "\""));
    String source = bare(row.get("source"));
    if (source.isEmpty()) {
      throw row.fault("the source is missing: a host such as news.example, or a publisher's name");
    }
    if (row.get("line").codePoints().noneMatch(Character::isLetterOrDigit)) {
      throw row.fault("the line has no words: \"" + row.get("line") + "\"");
    }
    return new TemplateLine(
        decision, source, where, row.get("line"), row.get("pages"), row.get("of"), row.get("learned"));
  }

  /**
   * The source of a page: the host of its address without {@code www.}; where no address is known, the publisher as
   * stated, in lower case; empty where neither is.
   */
  static String sourceOf(@Nullable String url, @Nullable String stated) {
    return bare(UrlKey.of(url).map(UrlKey::host).filter(host -> !host.isEmpty()).orElse(stated == null ? "" : stated));
  }

  private static String bare(String source) {
    String folded = Fold.of(source.strip());
    return folded.startsWith("www.") ? folded.substring(4) : folded;
  }
}
