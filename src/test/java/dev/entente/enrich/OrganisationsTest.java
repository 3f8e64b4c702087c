package dev.entente.enrich;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.entente.article.Labels;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OrganisationsTest {

  private static Set<String> found(Labels labels) {
    return labels.claims().stream().flatMap(c -> c.particulars().organisations().stream())
        .map(o -> o.role() + " " + o.name()).collect(Collectors.toCollection(TreeSet::new));
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', quoteCharacter = '~', value = {
      "en|The Kenya Defence Forces ordered armoured vehicles from Turkey's Otokar.|CUSTOMER Kenya Defence Forces",
      "en|The Kenya Defence Forces ordered armoured vehicles from Turkey's Otokar.|SUPPLIER Otokar",
      "en|The Pakistan Army received howitzers from China.|CUSTOMER Pakistan Army",
      "en|The Ministry of Defence of Senegal bought patrol boats from France.|CUSTOMER Ministry of Defence of Senegal",
      "en|Ghana's defence ministry bought rifles from India.|CUSTOMER Ministry of Defence of Ghana",
      "en|The Polish Armaments Agency signed a contract for tanks with South Korea's Hyundai"
          + " Rotem.|SUPPLIER Hyundai Rotem",
      "en|The Uruguayan Navy took delivery of patrol boats from Spain.|CUSTOMER Uruguayan Navy",
      "en|The Omani coast guard received patrol boats from Japan.|CUSTOMER Coast Guard of Oman",
      "en|Turkish firms showed drones at IDEX 2025 in Abu Dhabi.|EVENT IDEX 2025",
      "en|Baykar and Aselsan showcased their drones at the SAGEX'26 fair in Nairobi, Kenya.|EVENT SAGEX'26",
      "en|Baykar and Aselsan showcased their drones at the SAGEX'26 fair in Nairobi, Kenya.|EXHIBITOR Baykar",
      "en|Chad and France held exercise Desert Falcon 2024 near Faya.|EVENT Desert Falcon 2024",
      "en|Egypt and Greece took part in the Silver Dolphin naval exercise.|EVENT Silver Dolphin",
      "en|India will build corvettes in Vietnam under a deal with Garden Reach Shipbuilders.|SUPPLIER"
          + " Garden Reach Shipbuilders",
      "fr|La Marine nationale du Sénégal a reçu des patrouilleurs de la France.|CUSTOMER Navy of Senegal",
      "pt|A Força Aérea de Angola recebeu helicópteros da Rússia.|CUSTOMER Air Force of Angola",
      "es|La Armada de Colombia recibió patrulleras de Corea del Sur.|CUSTOMER Navy of Colombia",
      "tr|Bangladeş ordusu Türkiye'den obüs teslim aldı.|CUSTOMER Army of Bangladesh",
      "ru|Министерство обороны Сербии купило вертолёты у России.|CUSTOMER Ministry of Defence of Serbia",
      "ar|تسلمت القوات الجوية المصرية مقاتلات من روسيا.|CUSTOMER Air Force of Egypt",
  })
  void anOrganisationHasItsPart(String language, String text, String expected) {
    Set<String> found = found(Tagging.labels(language, text));
    assertTrue(found.contains(expected), () -> expected + " is not in " + found);
  }

  @Test
  void theNextSentenceGoesOnWithTheDelegation() {
    assertEquals(Set.of("DELEGATION ASELSAN", "DELEGATION Baykar"), found(Tagging.labels("A Turkish military"
        + " delegation visited Nairobi, Kenya, for defence talks. The delegation included managers of Aselsan and"
        + " Baykar.")).stream().filter(o -> o.startsWith("DELEGATION")).collect(Collectors.toSet()));
  }

  @Test
  void whoeverOnlySaysSoIsNoCustomer() {
    assertEquals(Set.of("PARTICIPANT Ministry of Defence of Serbia"),
        found(Tagging.labels("Serbia bought helicopters from China, the Serbian defence ministry said.")));
  }

  @Test
  void papersUnionsAndArmedGroupsTakeNoPart() {
    assertEquals(Set.of(), found(Tagging.labels(
        "Mali received drones from Turkey against al-Qaida, the African Union said, according to Reuters.")));
  }
}
