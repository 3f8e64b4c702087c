package dev.entente.show;

import dev.entente.article.Article;
import dev.entente.article.ArticleId;
import dev.entente.article.Reading;
import dev.entente.pipeline.Versions;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;

/** Histories of the canned articles: the full one changed twice, the Arabic one once, the bare one has none. */
final class CannedVersions implements Versions {

  @Override
  public boolean isSeenAgain(ArticleId id) {
    return !of(id).versions().isEmpty();
  }

  @Override
  public History of(ArticleId id) {
    if (id.equals(CannedArticles.FULL.id())) {
      return full(CannedArticles.FULL.reading());
    }
    if (id.equals(CannedArticles.ARABIC.id())) {
      Article arabic = CannedArticles.ARABIC;
      return new History(List.of(
          text(1, 1, arabic.reading().title(), arabic.reading().text().replace("يوم الاثنين", "يوم الأحد"),
              arabic.reading()),
          text(2, 1, arabic.reading().title(), arabic.reading().text(), arabic.reading())), 0);
    }
    return History.NONE;
  }

  private static History full(Reading last) {
    String before = last.text().replace("two Akinci", "three Akinci").replace("What else is coming\n\n", "");
    return new History(List.of(
        text(1, 3, "Mali gets drones " + CannedArticles.HOSTILE, before, last),
        new Version.Unreadable(List.of(sight(4)), "it is damaged " + CannedArticles.HOSTILE),
        text(5, 1, last.title(), before + "\n\nAn end " + CannedArticles.HOSTILE, last),
        text(6, 2, last.title(), last.text(), last)), 7);
  }

  private static Sight sight(int day) {
    return new Sight(Instant.parse("2026-04-30T10:00:00Z").plus(day, ChronoUnit.DAYS),
        "entente-000001.warc.gz:" + day * 100);
  }

  private static Version text(int day, int captures, String title, String text, Reading r) {
    List<Sight> seen = new ArrayList<>();
    for (int i = 0; i < captures; i++) {
      seen.add(sight(day + i));
    }
    return new Version.Text(seen, new Reading(
        r.url(), title, r.titleDerived(), r.published(), r.changed(), r.language(), r.source(),
        day == 1 ? "A. Writer" : null, r.agency(), r.dateline(), r.caption(), r.partial(), text, List.of(), List.of(),
        List.of(), List.of()));
  }
}
