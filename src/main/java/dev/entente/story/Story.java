package dev.entente.story;

import dev.entente.article.ArticleId;
import java.util.List;

/**
 * Articles that carry the same text, be it copied, cut or lightly edited. Its id is that of its first report; since any
 * report's id leads to the story that it belongs to today, a link survives merges and splits.
 *
 * @param reports the earliest first, ties by id; at least one
 * @param origins how many independent origins they have. Two reports have one origin where four fifths of the shorter
 *     text stand in the other, or where both name the same agency as theirs (one that names none but is published by
 *     that agency, or both by one publisher, included); and so has whatever that joins. More than one is left where
 *     texts were reworked with words of their own
 */
public record Story(List<Report> reports, int origins) {

  /** Copies the list. */
  public Story {
    reports = List.copyOf(reports);
  }

  /** The id of the story: that of its first report. */
  public ArticleId id() {
    return reports.getFirst().article();
  }
}
