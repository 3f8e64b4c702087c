package dev.entente.pipeline;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.entente.article.Article;
import dev.entente.article.ArticleId;
import dev.entente.article.Labels;
import dev.entente.article.Origin;
import dev.entente.article.Publication;
import dev.entente.article.Publication.Precision;
import dev.entente.article.Reading;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class OutByTest {

  private static final Instant SEEN = Instant.parse("2026-03-02T08:00:00.5Z");
  private static final LocalDate DAY = LocalDate.of(2026, 2, 3);

  private static String of(Publication published) {
    Reading reading = new Reading(null, "A headline", false, published, null, "en", null, null, null, null, null, null,
        "Text.", List.of(), List.of(), List.of(), List.of());
    return OutBy.of(new Article(ArticleId.ofKey("a"), SEEN, new Origin("sha256:00", null, false, "1", "1"), reading,
        Labels.NONE)).toString();
  }

  private static Publication stated(Precision precision, LocalDate day, String iso) {
    return new Publication.Stated(day, precision, iso, "", null);
  }

  @Test
  void whatIsStatedCountsByItsEnd() {
    assertEquals("2026-02-04T00:00:00Z", of(stated(Precision.DAY, DAY, "2026-02-03")));
    assertEquals("2026-03-01T00:00:00Z", of(stated(Precision.MONTH, DAY.withDayOfMonth(1), "2026-02")));
    assertEquals("2025-01-01T00:00:00Z", of(stated(Precision.YEAR, LocalDate.of(2024, 1, 1), "2024")));
    assertEquals("2026-02-03T12:55:00Z", of(stated(Precision.MINUTE, DAY, "2026-02-03T15:55+03:00")));
    assertEquals("2026-02-04T00:00:00Z", of(stated(Precision.MINUTE, DAY, "2026-02-03T15:55")));
  }

  @Test
  void nothingWasOutLaterThanItWasSeen() {
    assertEquals("2026-03-02T08:00:00Z", of(stated(Precision.DAY, LocalDate.of(2026, 3, 2), "2026-03-02")));
    assertEquals("2026-03-02T08:00:00Z", of(stated(Precision.DAY, LocalDate.of(2030, 1, 1), "2030-01-01")));
  }

  @Test
  void anUncertainDateDoesNotCount() {
    assertEquals("2026-03-02T08:00:00Z", of(new Publication.Unknown()));
    assertEquals("2026-03-02T08:00:00Z", of(new Publication.Bounded(DAY, DAY, "A caption says so.")));
    assertEquals("2026-03-02T08:00:00Z", of(new Publication.Stated(DAY, Precision.DAY, "2026-02-03", "", "too old")));
  }
}
