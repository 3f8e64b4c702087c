package dev.entente.search;

import dev.entente.article.ArticleId;
import java.util.List;
import java.util.Optional;

/** Whoever knows all reports of a story. The index knows the story of each article, but not how it was told. */
public interface StoryBook {

  /** False while the stories are being put together after a start; until then, none are told. */
  boolean ready();

  /** The story of an article; empty where the article is not known. */
  Optional<Told> of(ArticleId article);

  /**
   * A story.
   *
   * @param reports the articles that carry it, the earliest first; at least one
   * @param origins how many independent origins they have
   */
  record Told(List<ArticleId> reports, int origins) {

    /** Copies the list. */
    public Told {
      reports = List.copyOf(reports);
    }
  }
}
