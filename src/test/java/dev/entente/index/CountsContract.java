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
import static dev.entente.article.Facet.SYSTEM;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.entente.article.Attribution.Speaker;
import dev.entente.article.Confidence;
import dev.entente.article.Facet;
import dev.entente.article.Mention;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What is counted, and why a search finds so little. */
public interface CountsContract extends IndexUnderTest {

  private void fair() {
    given(
        Sketch.article("fair").body("Fair.").claim("ml", "tr", "uav.armed", "small.pistol").claim("ml", "ru")
            .region("011", "202").source("Sahel Post").language("fr"),
        Sketch.article("twice").body("Twice.").claim("ml", "tr", "uav.isr").claim("ml", "tr", "uav.armed")
            .region("011", "202").source("Daily"),
        Sketch.article("visit").body("Visit.").claim("mz", "tr", "unspec").region("014", "202").source("Daily"),
        Sketch.article("bare").body("Bare."));
  }

  @Test
  default void anArticleCountsOnceForAValue() {
    fair();
    assertEquals(Map.of("ml", 2L, "mz", 1L, NONE, 1L), counts(COUNTRY));
    assertEquals(
        Map.of("uav", 2L, "uav.armed", 2L, "uav.isr", 1L, "small", 1L, "small.pistol", 1L, "unspec", 1L, NONE, 2L),
        counts(EQUIPMENT));
    assertEquals(Map.of("202", 3L, "011", 2L, "014", 1L, NONE, 1L), counts(REGION));
    assertEquals(Map.of("Daily", 2L, "Sahel Post", 1L, NONE, 1L), counts(SOURCE));
    assertEquals(Map.of("en", 3L, "fr", 1L), counts(LANG));
  }

  @Test
  default void countsAreSortedMostFirstThenByValue() {
    fair();
    assertEquals(List.of("202", "011", "014", NONE), List.copyOf(counts(REGION).keySet()));
    assertEquals(List.of("tr", NONE, "ru"), List.copyOf(counts(PARTNER).keySet()));
  }

  @Test
  default void neighboursOfAChosenValueKeepTheirCounts() {
    fair();
    assertEquals(Map.of("ml", 2L, "mz", 1L, NONE, 1L), counts(COUNTRY, Filter.of(COUNTRY, "mz")));
    assertEquals(Map.of("tr", 1L), counts(PARTNER, Filter.of(COUNTRY, "mz")));
    assertEquals(
        Map.of("Daily", 1L, "Sahel Post", 1L), counts(SOURCE, Filter.of(COUNTRY, "ml"), Filter.of(SOURCE, "Daily")));
    assertEquals(Map.of("ml", 1L, "mz", 1L), counts(COUNTRY, Filter.of(COUNTRY, "ml"), Filter.of(SOURCE, "Daily")));
    assertEquals(
        Map.of("011", 1L, "014", 1L, "202", 2L),
        counts(REGION, Filter.of(REGION, "014"), Filter.of(SOURCE, "Daily")));
  }

  private void named() {
    given(
        Sketch.article("a").body("A.").claim("ml", "tr", "uav.armed", "uav.armed").system(0, "Kestrel")
            .system(1, "Hornet").with("Anvil", "Ada").said(Confidence.HIGH, Speaker.MAKER, Speaker.PAPER),
        Sketch.article("b").body("B.").claim("ml", "tr", "uav.armed").system(0, "Kestrel")
            .said(Confidence.LOW, Speaker.PAPER).claim("ml", "ru").said(Confidence.HIGH)
            .mention("France", Mention.Type.STATE, "fr", Mention.Role.TOPIC),
        Sketch.article("c").body("C."));
  }

  @Test
  default void partsOfAClaimAreCounted() {
    named();
    assertEquals(Map.of("Kestrel", 2L, "Hornet", 1L, NONE, 2L), counts(SYSTEM));
    assertEquals(Map.of("paper", 2L, "maker", 1L, NONE, 2L), counts(SAYS));
    assertEquals(Map.of("high", 2L, "low", 1L, NONE, 1L), counts(CONFIDENCE));
    assertEquals(Map.of("Anvil", 1L, NONE, 2L), counts(ORG));
    assertEquals(Map.of("fr", 1L, "fr.topic", 1L, NONE, 2L), counts(MENTION));
    assertEquals(Map.of("Kestrel", 1L, NONE, 1L), counts(SYSTEM, Filter.of(COUNTRY, "ml"), Filter.not(ORG, "Anvil")));
    assertEquals(Map.of("paper", 1L), counts(SAYS, Filter.of(CONFIDENCE, "low")));
    assertEquals(Map.of("uav", 1L, "uav.armed", 1L), counts(EQUIPMENT, Filter.of(SYSTEM, "Hornet")));
  }

  @Test
  default void ofVeryManyNamesTheMostFrequentAreListedAndTheRestCounted() {
    Sketch crowd = Sketch.article("crowd").body("Many.");
    for (int i = 0; i < Found.MOST + 100; i++) {
      crowd.mention("Person %04d".formatted(i), Mention.Type.PERSON, null, Mention.Role.TOPIC);
    }
    String last = "Person %04d".formatted(Found.MOST + 99);
    given(crowd, Sketch.article("other").body("One.").mention(last, Mention.Type.PERSON, null, Mention.Role.TOPIC));
    Search all = Search.of(new Query.Everything()).withFacets(Set.of(PERSON));
    Found found = index().ask(all);
    assertEquals(Found.MOST, found.counts(PERSON).size());
    assertEquals(new Found.Count(last, 2), found.counts(PERSON).getFirst());
    assertEquals(new Found.Count("Person 0000", 1), found.counts(PERSON).get(1));
    assertEquals(100, found.further(PERSON));
    String late = "Person %04d".formatted(Found.MOST + 98);
    Found chosen = index().ask(all.withFilters(List.of(Filter.of(PERSON, late))));
    assertEquals(new Found.Count(late, 1), chosen.counts(PERSON).getLast());
    assertEquals(99, chosen.further(PERSON));
    assertEquals(0, found.further(REGION));
  }

  @Test
  default void claimFacetsAreCountedWithinOneClaim() {
    fair();
    Filter mali = Filter.of(COUNTRY, "ml");
    Filter russia = Filter.of(PARTNER, "ru");
    assertEquals(Map.of(NONE, 1L), counts(EQUIPMENT, mali, russia));
    assertEquals(Map.of("tr", 2L, "ru", 0L), counts(PARTNER, mali, russia, Filter.of(EQUIPMENT, "uav")));
    assertEquals(Map.of("ml", 0L), counts(COUNTRY, mali, russia, Filter.of(EQUIPMENT, "uav")));
    assertEquals(Map.of(NONE, 1L, "uav", 0L), counts(EQUIPMENT, mali, russia, Filter.of(EQUIPMENT, "uav")));
    assertEquals(Map.of("ml", 1L), counts(COUNTRY, Filter.of(PARTY, "ru")));
    assertEquals(Map.of("ru", 1L), counts(PARTNER, Filter.of(PARTY, "ru")));
    assertEquals(Map.of("delivery", 1L), counts(KIND, Filter.of(PARTY, "ru"), mali));
  }

  @Test
  default void aMutualClaimIsCountedInBothOrders() {
    given(Sketch.article("a").body("Drill.").mutual("pk", "tr"));
    assertEquals(Map.of("pk", 1L, "tr", 1L), counts(COUNTRY));
    assertEquals(Map.of("tr", 1L), counts(PARTNER, Filter.of(COUNTRY, "pk")));
  }

  @Test
  default void filteredValuesStayListedAtZero() {
    fair();
    assertEquals(0L, counts(COUNTRY, Filter.of(COUNTRY, "zz")).get("zz"));
    assertEquals(0L, counts(SOURCE, Filter.of(SOURCE, "Nobody"), Filter.of(COUNTRY, "ml")).get("Nobody"));
    assertEquals(Map.of("ml", 1L, "ru", 0L, "tr", 0L), Map.of(
        "ml", counts(COUNTRY, Filter.not(PARTNER, "ru")).get("ml"),
        "ru", counts(PARTNER, Filter.not(PARTNER, "ru")).get("ru"),
        "tr", counts(PARTNER, Filter.not(PARTNER, "tr")).get("tr")));
  }

  @Test
  default void totalAndCountsAgreeWhateverIsCounted() {
    fair();
    Search search = Search.of(new Query.Everything(), Filter.of(COUNTRY, "ml"), Filter.of(EQUIPMENT, "uav"));
    assertEquals(2, index().ask(search).total());
    assertEquals(2, index().ask(search.withFacets(EnumSet.allOf(Facet.class))).total());
    assertEquals(2, index().ask(search.withFacets(Set.of(LANG)).withPage(0, 0, false)).total());
    Found found = index().ask(search.withFacets(EnumSet.allOf(Facet.class)));
    assertEquals(EnumSet.complementOf(EnumSet.of(PARTY)), EnumSet.copyOf(found.counts().keySet()));
    assertEquals(List.of(), found.counts(PARTY));
  }

  @Test
  default void countsFollowTheWords() {
    fair();
    Found found = index().ask(Search.of(new Query.Word("fair")).withFacets(Set.of(PARTNER)));
    assertEquals(List.of(new Found.Count("ru", 1), new Found.Count("tr", 1)), found.counts(PARTNER));
  }

  @Test
  default void explainingSaysWhatDroppingAConditionGives() {
    fair();
    Filter mali = Filter.of(COUNTRY, "ml");
    Filter russia = Filter.of(PARTNER, "ru");
    Filter drones = Filter.of(EQUIPMENT, "uav");
    Explanation explained = index().ask(new Explain(Search.of(new Query.Everything(), mali, russia, drones)));
    assertEquals(new Explanation(
        0, 0,
        List.of(
            new Explanation.Without(mali, 0), new Explanation.Without(russia, 2), new Explanation.Without(drones, 1)),
        1), explained);
  }

  @Test
  default void explainingLooksAtWordsAndDatesToo() {
    given(Sketch.article("a").body("Drone.").stated("2024-05-31").claim("ml", "tr"));
    Search search = Search.of(new Query.Word("drone"), Filter.not(PARTNER, "tr"))
        .withDates(new Dates(LocalDate.parse("2025-01-01"), null));
    assertEquals(0, index().ask(new Explain(search)).withoutDates());
    Search noFilter = search.withFilters(List.of());
    assertEquals(1, index().ask(new Explain(noFilter)).withoutDates());
    assertEquals(0, index().ask(new Explain(noFilter)).withoutWords());
    assertEquals(0, index().ask(new Explain(noFilter)).apart());
    Search otherWord = Search.of(new Query.Word("tank"));
    assertEquals(1, index().ask(new Explain(otherWord)).withoutWords());
  }
}
