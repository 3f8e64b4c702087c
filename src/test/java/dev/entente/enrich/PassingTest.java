package dev.entente.enrich;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.entente.article.Mention;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PassingTest {

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
      "CONTRAST|Ghana|Togo, unlike Ghana, bought armoured vehicles from India.|tg<in",
      "CONTRAST|Nigeria|Niger, not Nigeria, received helicopters from Russia.|ne<ru",
      "DATELINE|Kenya|NAIROBI - Uganda has received tanks from Russia.|ug<ru",
      "EXPELLED|France|Niger, which expelled French troops, received drones from Turkey.|ne<tr",
      "OBSERVER|Kenya|Egypt and Sudan held a joint exercise while Kenya sent observers.|eg<sd",
      "TOPIC|Syria|Turkey and Qatar held military talks on Syria.|qa<tr",
      "CRITIC|Greece|Germany sold submarines to Turkey under pressure from Greece.|tr<de",
      "NEIGHBOUR|Chad|Niger, bordering Chad, received armoured vehicles from Italy.|ne<it",
  })
  void aStateNamedInPassingIsNoParty(Mention.Role role, String state, String text, String pair) {
    assertTrue(Tagging.roles(Readings.of(text), state).contains(role),
        () -> state + " is " + Tagging.roles(Readings.of(text), state));
    assertEquals(Set.of(pair.replace('~', '<')),
        Set.of(String.join(" ", Tagging.pairs(text)).replace('~', '<')));
  }

  @Test
  void captionsAndHeadingsProduceNothing() {
    assertEquals(Set.of(), Tagging.pairs("Egypt to buy Turkish drones"));
    assertEquals(Set.of(),
        Tagging.pairs("Egypt's president (R) receives Turkish drones at a base (L) [AFP via Getty]"));
  }

  @Test
  void aNewsAgencyIsNoParty() {
    assertEquals(Set.of("ke<in"), Tagging.pairs("Kenya bought rifles from India, Anadolu Agency reported."));
  }

  @Test
  void withoutDefenceThereIsNoClaim() {
    assertEquals(Set.of(), Tagging.pairs("France and Ghana signed an agreement on cocoa exports in Accra."));
    assertEquals(Set.of(), Tagging.pairs("The Indian minister visited Nairobi to discuss wheat and vaccines."));
  }
}
