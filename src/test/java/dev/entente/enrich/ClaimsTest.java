package dev.entente.enrich;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.entente.article.Claim;
import dev.entente.article.EquipmentMention;
import dev.entente.article.Evidence;
import dev.entente.article.Labels;
import dev.entente.article.Reading;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ClaimsTest {

  @Test
  void equipmentStaysWithTheClaimItBelongsTo() {
    Labels labels = Tagging.labels("Turkey gave Togo drones in May. "
        + "Moscow, too, has sent Togo military hardware.");
    assertEquals(Set.of("tg<tr", "tg<ru"), Tagging.pairs(labels));
    for (Claim claim : labels.claims()) {
      boolean drones = claim.equipment().stream().anyMatch(e -> e.equipment().leaf().equals("uav.unspecified"));
      assertEquals(claim.partner().code().equals("tr"), drones);
    }
  }

  @Test
  void aNamedSystemDecidesTheLeafAndIsKept() {
    EquipmentMention mention = Tagging.claim("Togo bought Bayraktar TB2 drones from Turkey.").equipment().getFirst();
    assertEquals("uav.armed", mention.equipment().leaf());
    assertEquals("Bayraktar TB2", mention.system());
  }

  @Test
  void unstatedEquipmentCountsOnlyWhereNothingElseIsNamed() {
    assertEquals(Set.of("unspec"), Tagging.equipment(Tagging.labels("Togo bought weapons from India.")));
    assertEquals(Set.of("veh.tank"),
        Tagging.equipment(Tagging.labels("Togo bought weapons from India. Togo also bought tanks from India.")));
  }

  @Test
  void aPlantIsAFacilityAndWhatItMakes() {
    assertEquals(Set.of("amm.general", "sup.facility"),
        Tagging.equipment(Tagging.labels("Roketsan is to set up an ammunition factory in Kenya.")));
  }

  @Test
  void interestShownAtAFairBelongsToItsPair() {
    Labels labels = Tagging.labels("Brazilian defence firms are showcasing their products at an arms fair in Accra, "
        + "Ghana. Visitors have expressed interest in pistols.");
    assertEquals(Set.of("gh<br"), Tagging.pairs(labels));
    assertEquals(Set.of("saw.pistol"), Tagging.equipment(labels));
  }

  @Test
  void theMakersCountryStepsInOnlyWhereNobodyIsNamed() {
    assertEquals(Set.of("bh<us"), Tagging.pairs("Bahrain received F-16 jets."));
    assertEquals(Set.of("bh<gr"), Tagging.pairs("Bahrain received F-16 jets from Greece."));
  }

  @Test
  void equalsAreOrderedByTheirRankAsExporters() {
    Labels labels = Tagging.labels("Togo and Russia held talks on military cooperation.");
    assertEquals(Set.of("tg~ru"), Tagging.pairs(labels));
    assertEquals(labels.countries(), labels.partners());
  }

  @Test
  void pronounsAndOtherStandInsFindTheirState() {
    assertTrue(Tagging.pairs("The Togolese army is short of vehicles. The junta bought tanks from India.")
        .contains("tg<in"));
    assertTrue(Tagging.pairs("Morocco is arming. The kingdom received helicopters from France.").contains("ma<fr"));
    assertTrue(Tagging.pairs("Russia trained Togo's army. The West African country bought its tanks from India.")
        .contains("tg<in"));
  }

  @Test
  void theClaimOfTheLeadComesFirst() {
    Labels labels = Tagging.labels("Kenya has bought tanks from India. It was the first deal of its kind.\n\n"
        + "The minister gave no details. Parliament will debate it. The opposition is against it.\n\n"
        + "Kenya bought rifles from Brazil in the 1990s.");
    assertEquals("in", labels.claims().getFirst().partner().code());
    assertEquals(2, labels.claims().size());
  }

  @Test
  void everyLabelPointsAtWordsOfItsSentence() {
    Reading reading = Readings.of("Kenya has bought tanks from India. It rained that day.");
    for (Claim claim : Tagging.ENRICHER.labels(reading).claims()) {
      claim.evidence().forEach(e -> assertFalse(reading.words(e).isBlank()));
      assertTrue(reading.words(claim.evidence().getFirst()).contains("Kenya"));
      assertEquals(List.of("tanks"),
          claim.equipment().stream().map(e -> reading.words(e.evidence())).distinct().toList());
    }
  }

  @Test
  void theWordsBeginWithTheNounWhereItsAdjectiveFollows() {
    String text = "L'armée malienne a reçu six drones turcs.";
    Evidence words = Tagging.labels("fr", text).claims().getFirst().evidence().getFirst();
    assertEquals("L'armée malienne a reçu", text.substring(words.start(), words.end()).substring(0, 23));
  }
}
