package dev.entente.index;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.entente.article.Article;
import dev.entente.article.Dropped;
import dev.entente.article.Evidence;
import dev.entente.article.Labels;
import dev.entente.article.Mention;
import dev.entente.article.OffsetRun;
import dev.entente.article.Passage;
import dev.entente.article.Publication;
import dev.entente.article.Reading;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class ArticleJsonTest {

  private static final Publication.Stated CHANGED = new Publication.Stated(
      LocalDate.of(2026, 5, 3), Publication.Precision.DAY, "2026-05-03", "a line of the text", null);


  @Test
  void anArticleComesBackAsItWas() {
    for (Sketch sketch : List.of(
        base("a").stated("2024-05"), base("b").bounded("2024-01-01", null), base("c"), Sketch.article("empty"))) {
      Article article = complete(sketch.draw());
      assertEquals(article, ArticleJson.read(ArticleJson.write(article)));
    }
  }

  @Test
  void theFormIsCompact() {
    String json = new String(ArticleJson.write(base("a").stated("2024-05-01").draw()), StandardCharsets.UTF_8);
    assertTrue(json.contains("\"country\":\"ml\""), json);
    assertTrue(json.contains("\"is\":\"stated\""), json);
    assertTrue(json.contains("[[0,29,\"BODY\"]]"), json);
    assertTrue(!json.contains("null"), json);
  }

  @Test
  void bytesThatAreNoArticleAreRefused() {
    byte[] bytes = "{\"id\":\"..\"}".getBytes(StandardCharsets.UTF_8);
    assertThrows(IllegalArgumentException.class, () -> ArticleJson.read(bytes));
    assertThrows(IllegalArgumentException.class, () -> ArticleJson.read(new byte[] {'{'}));
  }

  private static Sketch base(String key) {
    return Sketch.article(key).body("Mali received drones \uD83D\uDE81 \u0645\u0627\u0644\u064A.").source("Daily Post")
        .claim("ml", "tr", "uav.armed").mutual("ml", "ne").region("011", "202");
  }

  private static Article complete(Article article) {
    Reading r = article.reading();
    Reading full = new Reading(
        r.url(), r.title(), true, r.published(), CHANGED, r.language(), r.source(), "A. Writer",
        "Wire", "BAMAKO", "Soldiers at the gate", "the rest is for subscribers", r.text(), r.sentences(),
        List.of(new Passage(0, 12, "fr")), List.of(new OffsetRun(0, 12, 7)), List.of(new Dropped("Share this", "share_bar")));
    Mention mention = new Mention(
        "Bamako", Mention.Type.PLACE, null, Mention.Role.DATELINE, new Evidence(0, 0, 4, "dateline"));
    return new Article(article.id(), article.firstSeen(), article.origin(), full,
        new Labels(article.labels().claims(), article.labels().regions(), List.of(mention)));
  }
}
