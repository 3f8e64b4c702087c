package dev.entente.story;

import dev.entente.article.ArticleId;
import java.util.List;

/**
 * Articles that carry the same text, be it copied, cut or lightly edited. Its id is that of its first report; since any
 * report's id leads to the story that it belongs to today, a link survives merges and splits.
 *
 * @param reports the earliest first, ties by id; at least one
 * @param origins how many independent origins they have: copies of one text, and texts that name the same agency as
 *     theirs, count once
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
