package dev.entente.enrich;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.entente.article.Labels;
import dev.entente.article.Publication;
import dev.entente.article.Region;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What is dated counts only where it holds on every day on which the article may have come out. */
class DaysTest {

  private static final String DELIVERY = "Turkey has delivered six armed drones to Mali.";

  @Test
  void aMembershipCountsWhereItHoldsOnEveryPossibleDay() {
    assertTrue(aes(LocalDate.of(2024, 1, 1), LocalDate.of(2024, 6, 1)));
    assertFalse(aes(LocalDate.of(2023, 1, 1), LocalDate.of(2024, 6, 1)));
    assertFalse(aes(null, LocalDate.of(2024, 6, 1)));
    assertTrue(aes(LocalDate.of(2024, 1, 1), null));
  }

  @Test
  void whoHasLeftOfficeStandsForNoState() {
    String text = "Mark Rutte and Polish Defence Minister Kosiniak-Kamysz held talks on ammunition in Warsaw.";
    assertEquals(Set.of("pl<nl"), Tagging.pairs(labels(LocalDate.of(2023, 5, 2), LocalDate.of(2023, 5, 2), text)));
    assertEquals(Set.of(), Tagging.pairs(labels(LocalDate.of(2025, 5, 2), LocalDate.of(2025, 5, 2), text)));
  }

  @Test
  void whoMayHaveBeenInOfficeStandsForTheState() {
    String text = "Mark Rutte and Polish Defence Minister Kosiniak-Kamysz held talks on ammunition in Warsaw.";
    assertEquals(Set.of("pl<nl"), Tagging.pairs(labels(LocalDate.of(2024, 1, 1), LocalDate.of(2024, 12, 31), text)));
  }

  private static boolean aes(@Nullable LocalDate first, @Nullable LocalDate last) {
    return labels(first, last, DELIVERY).regions().stream().anyMatch(r -> r.region().equals(new Region("aes")));
  }

  private static Labels labels(@Nullable LocalDate first, @Nullable LocalDate last, String text) {
    return Tagging.ENRICHER.labels(Readings.of(new Publication.Bounded(first, last, "test"), text));
  }
}
