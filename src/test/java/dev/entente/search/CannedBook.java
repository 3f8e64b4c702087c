package dev.entente.search;

import dev.entente.article.ArticleId;
import dev.entente.story.Report;
import dev.entente.story.Story;
import java.time.Instant;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Tells the stories that a test put in. */
final class CannedBook implements StoryBook {

  final Map<ArticleId, Story> stories = new HashMap<>();
  boolean ready = true;

  /** Puts in a story by its reports, the earliest first. */
  CannedBook telling(int origins, ArticleId... reports) {
    Story story = new Story(
        Arrays.stream(reports).map(report -> new Report(report, Instant.EPOCH)).toList(), origins);
    story.reports().forEach(report -> stories.put(report.article(), story));
    return this;
  }

  @Override
  public boolean ready() {
    return ready;
  }

  @Override
  public Optional<Story> of(ArticleId article) {
    return ready ? Optional.ofNullable(stories.get(article)) : Optional.empty();
  }
}
