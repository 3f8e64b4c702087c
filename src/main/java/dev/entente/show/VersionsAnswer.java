package dev.entente.show;

import dev.entente.article.Article;
import dev.entente.article.Reading;
import dev.entente.pipeline.Versions.History;
import dev.entente.pipeline.Versions.Sight;
import dev.entente.pipeline.Versions.Version;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What {@code /article/{id}/versions.json} answers. The form only ever grows.
 *
 * @param id the article
 * @param page the path of its page
 * @param changes how many versions followed the first
 * @param older how many captures before these were not read
 * @param versions the oldest first; empty for a sample
 */
record VersionsAnswer(String id, String page, int changes, int older, List<One> versions) {

  /**
   * A version; title, published and text are null where it cannot be read, and {@code unreadable} says why.
   *
   * @param seen when it was seen, in ISO 8601, with the place of each capture in the archive
   */
  record One(
      int number, List<Sight> seen, @Nullable String title, @Nullable String published, @Nullable String language,
      @Nullable String text, @Nullable String unreadable) {}

  static VersionsAnswer of(Article article, History history) {
    List<One> all = new ArrayList<>();
    for (Version version : history.versions()) {
      int number = all.size() + 1;
      all.add(switch (version) {
        case Version.Text(List<Sight> seen, Reading r) ->
            new One(number, seen, r.title(), r.published().isoOrNull(), r.language(), r.text(), null);
        case Version.Unreadable(List<Sight> seen, String reason) ->
            new One(number, seen, null, null, null, null, reason);
      });
    }
    String id = article.id().value();
    return new VersionsAnswer(id, "/article/" + id, Changes.of(history).times(), history.older(), all);
  }
}
