package dev.entente.search;

import dev.entente.article.ArticleId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Tells the stories that a test put in. */
final class CannedBook implements StoryBook {

  final Map<ArticleId, Told> stories = new HashMap<>();
  boolean ready = true;

  /** Puts in a story by its reports, the earliest first. */
  CannedBook telling(int origins, ArticleId... reports) {
    for (ArticleId report : reports) {
      stories.put(report, new Told(List.of(reports), origins));
    }
    return this;
  }

  @Override
  public boolean ready() {
    return ready;
  }

  @Override
  public Optional<Told> of(ArticleId article) {
    return ready ? Optional.ofNullable(stories.get(article)) : Optional.empty();
  }
}
