package dev.entente.show;

import dev.entente.article.Article;
import dev.entente.article.Claim;
import dev.entente.article.Confidence;
import dev.entente.article.Country;
import dev.entente.article.Dropped;
import dev.entente.article.Equipment;
import dev.entente.article.EquipmentMention;
import dev.entente.article.Evidence;
import dev.entente.article.Kind;
import dev.entente.article.Labels;
import dev.entente.article.Mention;
import dev.entente.article.Particulars;
import dev.entente.article.Publication;
import dev.entente.article.Region;
import dev.entente.article.RegionLabel;
import dev.entente.article.Sentence.Block;
import dev.entente.article.Stage;
import dev.entente.article.TimeFrame;
import java.time.LocalDate;
import java.util.List;

/** Articles of our own invention: a full one, an Arabic one, and one that nothing is known of. */
final class CannedArticles {

  static final Country ML = new Country("ml");
  static final Country TR = new Country("tr");
  static final Country RU = new Country("ru");
  static final String HOSTILE = "<script>alert('x')</script> & \"onmouseover=alert(1) <b>bold</b>";

  static final Article FULL = full();
  static final Article ARABIC = arabic();
  static final Article BARE = bare();
  static final List<Article> ALL = List.of(FULL, ARABIC, BARE);

  private CannedArticles() {}

  private static Article full() {
    return new Written()
        .block(Block.BODY, "Mali took delivery of two Akinci drones from Türkiye on Monday.")
        .and("The hand-over in Bamako was watched by officers of three neighbouring states.")
        .block(Block.HEADING, "What else is coming")
        .block(Block.BODY, "Russia has sent rifles to Mali since 2022, an official said.")
        .and("French forces were told to leave the Sahel in that year.")
        .block(Block.LIST_ITEM, "two drones with ground stations").item("spare parts for a year")
        .block(Block.CAPTION, "Soldiers at the airport. " + HOSTILE)
        .block(Block.BODY, "Nothing was said about " + "Verylongword".repeat(20) + ".")
        .article("full", "Mali receives drones & more: " + HOSTILE, "https://post.example/world/2026/mali-drones", "en",
            new Publication.Stated(
                LocalDate.of(2026, 5, 1), Publication.Precision.MINUTE, "2026-05-01T15:55+03:00",
                "the page's description (JSON-LD)", null),
            CannedArticles::labels,
            new Dropped("Share on " + HOSTILE, "share_bar"), new Dropped("Read also: more news", "related_link"),
            new Dropped("odd line", "some_new_reason"));
  }

  private static Labels labels(Written text) {
    Evidence took = text.evidence("took delivery of two Akinci drones from Türkiye", "acquire.receive");
    Evidence drones = text.evidence("Akinci drones", "equipment.system");
    Evidence sent = text.evidence("Russia has sent rifles to Mali", "supply.to");
    Evidence rifles = text.evidence("rifles", "equipment.word");
    Evidence left = text.evidence("French forces were told to leave", "expel");
    return new Labels(
        List.of(
            new Claim(ML, TR, false, Kind.DELIVERY, Stage.COMPLETED, TimeFrame.CURRENT,
                List.of(new EquipmentMention(new Equipment("uav.armed"), "Bayraktar Akinci", drones)), Particulars.NONE,
                Confidence.HIGH, List.of(took)),
            new Claim(ML, RU, true, Kind.TRAINING, Stage.IN_PROGRESS, TimeFrame.BACKGROUND,
                List.of(new EquipmentMention(new Equipment("saw.rifle"), null, rifles)), Particulars.NONE,
                Confidence.MEDIUM, List.of(sent))),
        List.of(new RegionLabel(new Region("011"), false, took), new RegionLabel(new Region("202"), false, took),
            new RegionLabel(new Region("sahel"), true, text.evidence("Sahel", "region.name"))),
        List.of(new Mention("France", Mention.Type.STATE, new Country("fr"), Mention.Role.EXPELLED, left),
            new Mention("Mali", Mention.Type.STATE, ML, Mention.Role.PARTY, took)));
  }

  private static Article arabic() {
    return new Written()
        .block(Block.BODY, "تسلمت مالي طائرات مسيّرة من تركيا يوم الاثنين.")
        .and("وقال مسؤول إن التدريب يبدأ في الشهر المقبل.")
        .article("arabic", "مالي تتسلم طائرات مسيّرة من تركيا", null, "ar",
            new Publication.Bounded(LocalDate.of(2025, 10, 1), LocalDate.of(2025, 12, 31),
                "the fair that it reports opened in October 2025"),
            text -> new Labels(
                List.of(new Claim(ML, TR, false, Kind.DELIVERY, Stage.COMPLETED, TimeFrame.CURRENT, List.of(),
                    Particulars.NONE, Confidence.HIGH, List.of(text.evidence("تسلمت مالي طائرات مسيّرة من تركيا", "acquire.receive")))),
                List.of(), List.of()));
  }

  private static Article bare() {
    return new Written().article(
        "bare", "Headline ".repeat(34).strip(), "javascript:alert(1)", "und", new Publication.Unknown(),
        text -> Labels.NONE);
  }
}
