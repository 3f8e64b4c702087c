package dev.entente.index;

import static dev.entente.article.Facet.CONFIDENCE;
import static dev.entente.article.Facet.COUNTRY;
import static dev.entente.article.Facet.EQUIPMENT;
import static dev.entente.article.Facet.KIND;
import static dev.entente.article.Facet.LANG;
import static dev.entente.article.Facet.MENTION;
import static dev.entente.article.Facet.NONE;
import static dev.entente.article.Facet.ORG;
import static dev.entente.article.Facet.PARTNER;
import static dev.entente.article.Facet.PARTY;
import static dev.entente.article.Facet.PERSON;
import static dev.entente.article.Facet.REGION;
import static dev.entente.article.Facet.SAYS;
import static dev.entente.article.Facet.SOURCE;
import static dev.entente.article.Facet.STAGE;
import static dev.entente.article.Facet.SYSTEM;
import static dev.entente.article.Facet.YEAR;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.entente.article.Attribution.Speaker;
import dev.entente.article.Confidence;
import dev.entente.article.Facet;
import dev.entente.article.Kind;
import dev.entente.article.Mention;
import dev.entente.article.Stage;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.jspecify.annotations.Nullable;

/** What filters and dates find. */
public interface FiltersContract extends IndexUnderTest {

  /** The fair: T\u00fcrkiye gave Mali drones, Russia gave it something else. */
  private void fair() {
    given(
        Sketch.article("fair").body("At the fair.").claim("ml", "tr", "uav.armed", "small.pistol").claim("ml", "ru")
            .region("011", "202", "002", "sahel").source("Sahel Post").language("fr").stated("2024-05-31"),
        Sketch.article("visit").body("A visit.").claim("mz", "tr", Kind.VISIT, Stage.IN_PROGRESS)
            .region("014", "202", "002").source("Daily").stated("2025-02"),
        Sketch.article("drill").body("A drill.").mutual("pk", "tr").region("034"),
        Sketch.article("bare").body("No claim at all."));
  }

  @Test
  default void everyFacetFilters() {
    fair();
    assertEquals(ids("fair"), find(Filter.of(COUNTRY, "ml")));
    assertEquals(ids("fair"), find(Filter.of(PARTNER, "ru")));
    assertEquals(ids("fair", "visit", "drill"), find(Filter.of(PARTY, "tr")));
    assertEquals(ids("fair"), find(Filter.of(EQUIPMENT, "uav.armed")));
    assertEquals(ids("fair", "visit"), find(Filter.of(REGION, "202")));
    assertEquals(ids("visit"), find(Filter.of(KIND, "visit")));
    assertEquals(ids("visit"), find(Filter.of(STAGE, "in_progress")));
    assertEquals(ids("fair"), find(Filter.of(SOURCE, "Sahel Post")));
    assertEquals(ids("visit", "drill", "bare"), find(Filter.of(LANG, "en")));
    assertEquals(ids("visit"), find(Filter.of(YEAR, "2025")));
  }

  @Test
  default void severalValuesOfAFacetMeanOr() {
    fair();
    assertEquals(ids("fair", "visit"), find(Filter.of(COUNTRY, "ml", "mz")));
    assertEquals(ids("fair", "drill"), find(Filter.of(REGION, "sahel", "034")));
    assertEquals(ids("fair", "bare"), find(Filter.of(COUNTRY, "ml", NONE)));
  }

  @Test
  default void differentFacetsMustHoldInOneClaim() {
    fair();
    Filter mali = Filter.of(COUNTRY, "ml");
    assertEquals(ids("fair"), find(mali, Filter.of(PARTNER, "tr"), Filter.of(EQUIPMENT, "uav")));
    assertEquals(ids("fair"), find(mali, Filter.of(PARTNER, "ru")));
    assertEquals(Set.of(), find(mali, Filter.of(PARTNER, "ru"), Filter.of(EQUIPMENT, "uav")));
    assertEquals(ids("fair"), find(mali, Filter.of(PARTNER, "ru"), Filter.of(EQUIPMENT, NONE)));
    assertEquals(Set.of(), find(mali, Filter.of(KIND, "visit")));
    assertEquals(ids("fair"), find(mali, Filter.of(PARTY, "ru"), Filter.of(STAGE, "completed")));
  }

  @Test
  default void aMutualClaimIsTriedInBothOrders() {
    fair();
    assertEquals(ids("drill"), find(Filter.of(COUNTRY, "pk"), Filter.of(PARTNER, "tr")));
    assertEquals(ids("drill"), find(Filter.of(COUNTRY, "tr"), Filter.of(PARTNER, "pk")));
    assertEquals(Set.of(), find(Filter.of(COUNTRY, "tr"), Filter.of(PARTNER, "tr")));
    assertEquals(Set.of(), find(Filter.of(COUNTRY, "pk"), Filter.of(PARTNER, "pk")));
    assertEquals(Set.of(), find(Filter.of(COUNTRY, "tr"), Filter.of(PARTNER, "mz")));
  }

  @Test
  default void anEquipmentClassStandsForItsLeaves() {
    fair();
    assertEquals(ids("fair"), find(Filter.of(EQUIPMENT, "uav")));
    assertEquals(ids("fair"), find(Filter.of(EQUIPMENT, "small", "tank")));
    assertEquals(Set.of(), find(Filter.of(EQUIPMENT, "uav.isr")));
    assertEquals(Set.of(), find(Filter.of(EQUIPMENT, "ua")));
    assertEquals(Set.of(), find(Filter.not(EQUIPMENT, "uav"), Filter.of(COUNTRY, "ml")));
  }

  @Test
  default void excludingHoldsForEveryClaim() {
    fair();
    assertEquals(ids("visit", "drill", "bare"), find(Filter.not(PARTNER, "ru")));
    assertEquals(Set.of(), find(Filter.of(COUNTRY, "ml"), Filter.not(PARTNER, "ru")));
    assertEquals(ids("visit"), find(Filter.of(PARTY, "tr"), Filter.not(COUNTRY, "ml", "pk")));
    assertEquals(ids("fair"), find(Filter.of(PARTNER, "tr"), Filter.not(PARTNER, "pk"), Filter.not(KIND, "visit")));
    assertEquals(ids("drill", "bare"), find(Filter.not(SOURCE, "Daily", "Sahel Post")));
  }

  @Test
  default void noneFindsWhatIsNotStated() {
    fair();
    for (Facet facet : List.of(COUNTRY, PARTNER, PARTY, KIND, STAGE, REGION, CONFIDENCE)) {
      assertEquals(ids("bare"), find(Filter.of(facet, NONE)), facet.code());
    }
    assertEquals(ids("fair", "visit", "drill", "bare"), find(Filter.of(EQUIPMENT, NONE)));
    assertEquals(ids("drill", "bare"), find(Filter.of(SOURCE, NONE)));
    assertEquals(ids("drill", "bare"), find(Filter.of(YEAR, NONE)));
    assertEquals(ids("fair", "visit", "drill"), find(Filter.not(COUNTRY, NONE)));
    assertEquals(Set.of(), find(Filter.of(COUNTRY, NONE), Filter.of(PARTNER, "tr")));
    assertEquals(ids("bare"), find(Filter.of(COUNTRY, NONE), Filter.of(EQUIPMENT, NONE)));
  }

  /** T\u00fcrkiye gave Mali a Kestrel and rifles, a firm says; Russia gave it a Hornet, the paper says. */
  private void named() {
    given(
        Sketch.article("fair").body("At the fair.")
            .claim("ml", "tr", "uav.armed", "small.rifle").system(0, "Kestrel 4").with("Anvil Works", "Ada Example")
            .said(Confidence.HIGH, Speaker.MAKER, Speaker.RECIPIENT)
            .claim("ml", "ru", "uav.isr").system(0, "Hornet").said(Confidence.LOW, Speaker.PAPER)
            .mention("France", Mention.Type.STATE, "fr", Mention.Role.EXPELLED)
            .mention("Russia", Mention.Type.STATE, "ru", Mention.Role.CRITIC)
            .mention("Wire Agency", Mention.Type.ORGANISATION, null, Mention.Role.AGENCY)
            .mention("Bo Sample", Mention.Type.PERSON, null, Mention.Role.CAPTION),
        Sketch.article("yard").body("At the yard.").claim("pk", "tr", "nav.corvette")
            .mention("Harbour Yard", Mention.Type.ORGANISATION, "pk", Mention.Role.PARTY)
            .mention("France", Mention.Type.STATE, "fr", Mention.Role.TOPIC),
        Sketch.article("bare").body("No claim at all."));
  }

  @Test
  default void aSystemBelongsToItsPieceOfItsClaim() {
    named();
    assertEquals(ids("fair"), find(Filter.of(SYSTEM, "Kestrel 4")));
    assertEquals(ids("fair"), find(Filter.of(PARTNER, "tr"), Filter.of(SYSTEM, "Kestrel 4")));
    assertEquals(Set.of(), find(Filter.of(PARTNER, "ru"), Filter.of(SYSTEM, "Kestrel 4")));
    assertEquals(ids("fair"), find(Filter.of(EQUIPMENT, "uav"), Filter.of(SYSTEM, "Kestrel 4")));
    assertEquals(Set.of(), find(Filter.of(EQUIPMENT, "small"), Filter.of(SYSTEM, "Kestrel 4")));
    assertEquals(ids("fair", "yard", "bare"), find(Filter.of(SYSTEM, NONE)));
    assertEquals(ids("fair"), find(Filter.of(SYSTEM, NONE), Filter.of(EQUIPMENT, "small")));
    assertEquals(ids("yard", "bare"), find(Filter.not(SYSTEM, "Hornet")));
    assertEquals(Set.of(), find(Filter.of(SYSTEM, "kestrel 4")));
  }

  @Test
  default void whoSaysSoAndHowSureItIsBelongToOneClaim() {
    named();
    assertEquals(ids("fair"), find(Filter.of(SAYS, "maker"), Filter.of(PARTNER, "tr")));
    assertEquals(ids("fair"), find(Filter.of(SAYS, "recipient"), Filter.of(CONFIDENCE, "high")));
    assertEquals(Set.of(), find(Filter.of(SAYS, "maker"), Filter.of(PARTNER, "ru")));
    assertEquals(Set.of(), find(Filter.of(SAYS, "paper"), Filter.of(CONFIDENCE, "high")));
    assertEquals(ids("fair", "yard"), find(Filter.of(CONFIDENCE, "high", "medium")));
    assertEquals(ids("yard", "bare"), find(Filter.of(SAYS, NONE)));
    assertEquals(ids("bare"), find(Filter.of(CONFIDENCE, NONE)));
    assertEquals(ids("yard", "bare"), find(Filter.not(SAYS, "paper", "unnamed")));
  }

  @Test
  default void whoeverIsNamedIsFoundWhereverItStands() {
    named();
    assertEquals(ids("fair"), find(Filter.of(ORG, "Anvil Works"), Filter.of(PARTNER, "ru")));
    assertEquals(ids("yard"), find(Filter.of(ORG, "Harbour Yard")));
    assertEquals(Set.of(), find(Filter.of(ORG, "Wire Agency")));
    assertEquals(ids("fair"), find(Filter.of(PERSON, "Ada Example")));
    assertEquals(ids("fair"), find(Filter.of(PERSON, "Bo Sample")));
    assertEquals(ids("yard", "bare"), find(Filter.of(PERSON, NONE)));
    assertEquals(ids("bare"), find(Filter.of(ORG, NONE)));
  }

  @Test
  default void aStateThatIsNamedOnlyIsFoundWithOrWithoutItsPart() {
    named();
    assertEquals(ids("fair", "yard"), find(Filter.of(MENTION, "fr")));
    assertEquals(ids("fair"), find(Filter.of(MENTION, "fr.expelled")));
    assertEquals(Set.of(), find(Filter.of(MENTION, "ru")), "a party to a claim is no bystander");
    assertEquals(Set.of(), find(Filter.of(PARTY, "fr")));
    assertEquals(ids("bare"), find(Filter.of(MENTION, NONE)));
    assertEquals(ids("yard", "bare"), find(Filter.not(MENTION, "fr.expelled")));
  }

  @Test
  default void unknownValuesFindNothing() {
    fair();
    for (Facet facet : Facet.values()) {
      assertEquals(Set.of(), find(Filter.of(facet, "Atlantis")), facet.code());
      assertEquals(4, find(Filter.not(facet, "\u0000 x".repeat(300))).size(), facet.code());
    }
  }

  @Test
  default void sourcesOfAnyLengthAreFound() {
    String endless = "\uD83D\uDE81 News ".repeat(10_000);
    given(Sketch.article("a").source(endless), Sketch.article("b").source("  "));
    assertEquals(ids("a"), find(Filter.of(SOURCE, endless)));
    assertEquals(ids("b"), find(Filter.of(SOURCE, NONE)));
  }

  private Search between(@Nullable String since, @Nullable String until) {
    return Search.of(new Query.Everything()).withDates(new Dates(
        since == null ? null : LocalDate.parse(since), until == null ? null : LocalDate.parse(until)));
  }

  private void dated() {
    given(
        Sketch.article("day").stated("2024-05-31"), Sketch.article("month").stated("2024-05"),
        Sketch.article("year").stated("2024"), Sketch.article("closed").bounded("2024-05-10", "2024-05-20"),
        Sketch.article("open").bounded("2024-05-10", null), Sketch.article("unknown"));
  }

  @Test
  default void anArticleIsInsideWhenItsWholeSpanIs() {
    dated();
    assertEquals(ids("day", "month", "closed"), find(between("2024-05-01", "2024-05-31")));
    assertEquals(ids("day"), find(between("2024-05-31", "2024-05-31")));
    assertEquals(ids("day", "month", "year", "closed"), find(between("2024-01-01", null)));
    assertEquals(ids("closed"), find(between(null, "2024-05-30")));
    assertEquals(ids("day", "month", "year", "closed", "open", "unknown"), find(between(null, null)));
  }

  @Test
  default void aDoubtedDayNeitherTakesInNorLeavesOut() {
    given(Sketch.article("day").stated("2024-05-31"), Sketch.article("doubted").doubted("2024-05-31"));
    assertEquals(ids("day"), find(between("2024-05-01", "2024-05-31")));
    assertEquals(1, index().ask(between("2024-05-01", "2024-05-31")).undated());
    assertEquals(1, index().ask(between(null, "2023-12-31")).undated(), "doubted");
  }

  @Test
  default void whatMayBeInsideButIsNotStatedIsCountedApart() {
    dated();
    assertEquals(2, index().ask(between("2024-05-01", "2024-05-31")).undated(), "open, unknown");
    assertEquals(3, index().ask(between("2024-05-15", "2024-05-16")).undated(), "a bound crosses the limit");
    assertEquals(1, index().ask(between(null, "2023-12-31")).undated(), "open is known to be later");
    assertEquals(0, index().ask(between(null, null)).undated());
    Search worded = new Search(
        new Query.Nothing(), List.of(), null, new Dates(LocalDate.EPOCH, null), null, Search.Order.DATE, false, 0, 10,
        Set.of(), false);
    assertEquals(0, index().ask(worded).undated());
  }

  @Test
  default void yearFollowsTheWholeSpan() {
    dated();
    assertEquals(ids("day", "month", "year", "closed"), find(Filter.of(YEAR, "2024")));
    assertEquals(ids("open", "unknown"), find(Filter.of(YEAR, NONE)));
  }

  @Test
  default void firstSightIsALimitOfItsOwn() {
    given(
        Sketch.article("old").seen("2026-01-01T00:00:00Z"),
        Sketch.article("new").seen("2026-01-01T00:00:00.000001Z"));
    Search all = Search.of(new Query.Everything());
    assertEquals(ids("new"), find(all.withSeenAfter(Instant.parse("2026-01-01T00:00:00Z"))));
    assertEquals(ids("old", "new"), find(all.withSeenAfter(Instant.parse("2025-12-31T23:59:59Z"))));
    assertEquals(ids("old", "new"), find(all.withSeenAfter(Instant.MIN)));
    assertEquals(Set.of(), find(all.withSeenAfter(Instant.MAX)));
  }
}
