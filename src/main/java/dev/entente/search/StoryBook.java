package dev.entente.search;

import dev.entente.article.ArticleId;
import dev.entente.story.Story;
import java.util.Optional;

/** Whoever knows all reports of a story. The index knows the story of each article, but not how it was told. */
public interface StoryBook {

  /** False while the stories are being put together after a start; until then, none are told. */
  boolean ready();

  /** The story of an article; empty where the article is not known. */
  Optional<Story> of(ArticleId article);
}
