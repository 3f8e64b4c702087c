package dev.entente.show;

import dev.entente.article.Article;
import dev.entente.article.Attribution;
import dev.entente.article.Attribution.Speaker;
import dev.entente.article.Claim;
import dev.entente.article.ClaimDate;
import dev.entente.article.Confidence;
import dev.entente.article.Country;
import dev.entente.article.Equipment;
import dev.entente.article.EquipmentMention;
import dev.entente.article.Kind;
import dev.entente.article.Labels;
import dev.entente.article.Mention;
import dev.entente.article.Money;
import dev.entente.article.Organisation;
import dev.entente.article.Particulars;
import dev.entente.article.Person;
import dev.entente.article.Publication;
import dev.entente.article.Quantity;
import dev.entente.article.Sentence.Block;
import dev.entente.article.Stage;
import dev.entente.article.TimeFrame;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/** An article of our own invention whose claims say all that a claim can say. */
final class CannedDeal {

  private static final Country PT = new Country("pt");
  private static final Country BR = new Country("br");

  static final Article DEAL = deal();

  private CannedDeal() {}

  private static Article deal() {
    return new Written()
        .block(Block.BODY, "Brazil signed for four patrol boats in July 2018, two of which will be built in Santos.")
        .and("The boats of the Farol class cost \u20ac1.2 billion, Anvil Works said.")
        .and("The first two were handed over last year, and dozens of rifles came with them.")
        .block(Block.BODY, "A spokesman in Lisbon spoke of six boats and promised them all by 2029.")
        .and("Admiral Rui Modelo, head of naval procurement, and Ana Exemplo of the Harbour Yard travelled with him.")
        .block(Block.CAPTION, "Bo Sample on the quay.")
        .block(Block.BODY, "France was not asked, an official told the Wire Agency.")
        .article("deal", "Brazil buys patrol boats from Portugal", "https://post.example/boats-2018", "en",
            new Publication.Stated(LocalDate.of(2026, 5, 1), Publication.Precision.DAY, "2026-05-01", "the page", null),
            CannedDeal::labels);
  }

  private static Labels labels(Written text) {
    var boats = new Equipment("nav.patrol");
    var signed = text.evidence("Brazil signed for four patrol boats", "acquire.sign");
    Particulars said = new Particulars(
        List.of(
            new Quantity(4L, 4L, "patrol boats", boats, Quantity.Sense.ORDERED,
                text.evidence("four patrol boats", "quantity.number")),
            new Quantity(2L, 2L, "boats", boats, Quantity.Sense.DELIVERED, text.evidence("first two", "quantity.number")),
            new Quantity(2L, 2L, "", null, Quantity.Sense.PART, text.evidence("two of which", "quantity.part")),
            new Quantity(6L, 6L, "boats", boats, Quantity.Sense.ORDERED, text.evidence("six boats", "quantity.number")),
            new Quantity(24L, null, "rifles", new Equipment("saw.rifle"), Quantity.Sense.UNSTATED,
                text.evidence("dozens of rifles", "quantity.word"))),
        List.of(new Money(new BigDecimal("1200000000"), new BigDecimal("1200000000"), "EUR",
            text.evidence("\u20ac1.2 billion", "money"))),
        List.of(
            new ClaimDate(LocalDate.of(2018, 7, 1), LocalDate.of(2018, 7, 31), ClaimDate.Sense.EVENT,
                text.evidence("July 2018", "date.month")),
            new ClaimDate(LocalDate.of(2029, 1, 1), LocalDate.of(2029, 12, 31), ClaimDate.Sense.PROMISED,
                text.evidence("by 2029", "date.year"))),
        List.of(
            new Organisation("Anvil Works", PT, Organisation.Role.SUPPLIER, text.evidence("Anvil Works", "name")),
            new Organisation("Harbour Yard", null, Organisation.Role.DELEGATION, text.evidence("Harbour Yard", "name"))),
        List.of(
            new Person("Rui Modelo", "head of naval procurement", PT, text.evidence("Rui Modelo", "name")),
            new Person("Ana Exemplo", null, null, text.evidence("Ana Exemplo", "name"))),
        List.of(
            new Attribution(Speaker.MAKER, "Anvil Works", text.evidence("Anvil Works said", "say.after")),
            new Attribution(Speaker.SUPPLIER, null, text.evidence("A spokesman in Lisbon spoke", "say.before")),
            new Attribution(Speaker.PAPER, null, text.evidence("Brazil signed", "say.none"))));
    return new Labels(
        List.of(
            new Claim(BR, PT, false, Kind.CONTRACT, Stage.CONTRACTED, TimeFrame.CURRENT,
                List.of(new EquipmentMention(boats, "Farol class", text.evidence("Farol class", "equipment.system"))),
                said, Confidence.HIGH, List.of(signed)),
            new Claim(PT, BR, true, Kind.VISIT, Stage.COMPLETED, TimeFrame.BACKGROUND, List.of(), Particulars.NONE,
                Confidence.LOW, List.of(text.evidence("travelled with him", "visit")))),
        List.of(),
        List.of(
            new Mention("Brazil", Mention.Type.STATE, BR, Mention.Role.CONTRAST, signed),
            new Mention("France", Mention.Type.STATE, new Country("fr"), Mention.Role.CONTRAST,
                text.evidence("France was not asked", "contrast")),
            new Mention("Wire Agency", Mention.Type.ORGANISATION, null, Mention.Role.AGENCY,
                text.evidence("Wire Agency", "agency")),
            new Mention("Bo Sample", Mention.Type.PERSON, null, Mention.Role.CAPTION,
                text.evidence("Bo Sample", "name"))));
  }
}
