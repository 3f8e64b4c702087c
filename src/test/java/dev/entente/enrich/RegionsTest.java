package dev.entente.enrich;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.entente.article.Labels;
import dev.entente.article.RegionLabel;
import java.time.LocalDate;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class RegionsTest {

  private static Set<String> codes(Labels labels) {
    return labels.regions().stream().map(r -> r.region().code()).collect(Collectors.toCollection(TreeSet::new));
  }

  @Test
  void theCountryBringsItsWholeChain() {
    assertEquals(Set.of("002", "011", "202", "sahel", "aes"), codes(Tagging.labels("Mali bought tanks from India.")));
    assertEquals(Set.of("142", "145", "scauc"), codes(Tagging.labels("Armenia bought tanks from India.")));
    assertTrue(codes(Tagging.labels("Peru bought tanks from India.")).containsAll(Set.of("005", "419", "019")));
  }

  @Test
  void thePartnersRegionDoesNotCount() {
    assertFalse(codes(Tagging.labels("Mali bought tanks from India.")).contains("034"));
  }

  @Test
  void membershipIsDated() {
    String text = "Mali bought tanks from India.";
    Labels before = Tagging.ENRICHER.labels(Readings.of("Tanks", "en", LocalDate.of(2020, 1, 1), text));
    assertTrue(codes(before).contains("ecowas"));
    assertFalse(codes(before).contains("aes"));
    assertFalse(codes(Tagging.labels(text)).contains("ecowas"));
  }

  @Test
  void aNamedRegionIsStatedWithItsWords() {
    Labels labels = Tagging.labels("Mali bought tanks from India. Violence in the Sahel goes on.");
    RegionLabel sahel = labels.regions().stream()
        .filter(r -> r.region().code().equals("sahel")).findFirst().orElseThrow();
    assertTrue(sahel.stated());
    assertEquals(1, sahel.evidence().sentence());
  }

  @Test
  void anAllianceAcrossContinentsIsNoPlace() {
    assertFalse(codes(Tagging.labels("Poland bought tanks from India.")).contains("nato"));
    assertTrue(codes(Tagging.labels("Poland, a member of NATO, bought tanks from India.")).contains("nato"));
  }

  @Test
  void withoutClaimThereIsNoRegion() {
    assertEquals(Set.of(), codes(Tagging.labels("It rained in the Sahel.")));
  }
}
