package dev.entente.show;

import dev.entente.article.Article;
import dev.entente.article.Labels;
import dev.entente.article.Passage;
import dev.entente.article.Publication;
import dev.entente.article.Reading;
import dev.entente.article.Sentence.Block;
import java.time.LocalDate;
import java.util.List;

/** An article of our own invention on which everything stands that a page may tell of itself. */
final class CannedPage {

  static final Article RICH = rich();

  private CannedPage() {}

  private static Article rich() {
    String arabic = "وقال مسؤول إن التدريب يبدأ في الشهر المقبل.";
    Article plain = new Written()
        .block(Block.BODY, "The navy of Namibia has new boats, an official said.")
        .block(Block.QUOTE, "They came over the sea, and they are good boats.")
        .block(Block.BODY, arabic)
        .block(Block.TABLE_ROW, "Boat | Yard | Year").block(Block.TABLE_ROW, "Oryx | Fortaleza | 2024")
        .block(Block.TABLE_ROW, "Kudu | Itaguaí | 2026")
        .block(Block.BODY, "So much for the boats.")
        .block(Block.TABLE_ROW, "A row that has no cells").block(Block.TABLE_ROW, "One | with two")
        .article("rich", "Namibia has new boats", "https://post.example/boats", "en", stated(2086, "it lies in the future"),
            text -> Labels.NONE);
    Reading r = plain.reading();
    int start = r.text().indexOf(arabic);
    return new Article(plain.id(), plain.firstSeen(), plain.origin(), new Reading(
        r.url(), r.title(), false, r.published(), stated(2087, null), "en", "Example Post", "A. Writer", "Reuters",
        "Walvis Bay", "Boats in the harbour " + CannedArticles.HOSTILE,
        "the page shows the rest to subscribers only", r.text(), r.sentences(),
        List.of(new Passage(start, start + arabic.length(), "ar")), List.of(), List.of()), plain.labels());
  }

  private static Publication.Stated stated(int year, @org.jspecify.annotations.Nullable String doubt) {
    return new Publication.Stated(LocalDate.of(year, 5, 1), Publication.Precision.DAY, year + "-05-01",
        "the page's description (JSON-LD)", doubt);
  }
}
