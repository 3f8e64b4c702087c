package dev.entente.enrich;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.entente.article.Country;
import dev.entente.article.Labels;
import dev.entente.article.Mention;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MentionRolesTest {

  @ParameterizedTest
  @CsvSource(delimiter = '|', quoteCharacter = '~', value = {
      "EXPELLED|fr|France|Niger, which expelled French troops, received armoured vehicles from Turkey.",
      "EXPELLED|fr|France|France, whose soldiers were expelled from Mali, has no say; Mali bought"
          + " helicopters from Russia.",
      "EXPELLED|us|United States|American troops were expelled from Niger before Niger took delivery of"
          + " drones from Iran.",
      "TOPIC|sy|Syria|Turkey and Qatar held military talks on Syria.",
      "TOPIC|sd|Sudan|The defence ministers of Egypt and Ethiopia discussed the war in Sudan and military cooperation.",
      "TOPIC|ua|Ukraine|Poland and Germany held defence talks about Ukraine.",
      "NEIGHBOUR|td|Chad|Niger, bordering Chad, received armoured vehicles from Italy.",
      "NEIGHBOUR|ug|Uganda|Rwanda, along with neighbouring Uganda, is a hub; Rwanda bought rifles from Israel.",
      "NEIGHBOUR|gn|Guinea|Senegal, which shares a border with Guinea, ordered patrol boats from France.",
      "DATELINE|ke|Kenya|NAIROBI - Uganda has received tanks from Russia.",
      "DATELINE|eg|Egypt|CAIRO — Libya has received patrol boats from Italy.",
      "DATELINE|de|Germany|BERLIN (Reuters) - Ukraine has received howitzers from Norway.",
      "AGENCY|gb|United Kingdom|Kenya bought rifles from India, Reuters reported.",
      "AGENCY|tr|Türkiye|Kenya bought rifles from India, Anadolu Agency reported.",
      "AGENCY|fr|France|Ghana received patrol boats from China, a minister told AFP.",
      "CONTRAST|gh|Ghana|Togo, unlike Ghana, bought armoured vehicles from India.",
      "CONTRAST|ng|Nigeria|Niger, not Nigeria, received helicopters from Russia.",
      "CONTRAST|kp|North Korea|Poland bought tanks from South Korea rather than North Korea.",
      "CRITIC|gr|Greece|Germany sold submarines to Turkey under pressure from Greece.",
      "CRITIC|us|United States|Egypt bought helicopters from Russia despite objections from the United States.",
      "CRITIC|il|Israel|Qatar ordered helicopters from Italy; Israel criticised the purchase.",
      "OBSERVER|ke|Kenya|Egypt and Sudan held a joint exercise while Kenya sent observers.",
      "OBSERVER|jp|Japan|India and Vietnam held a naval exercise, and Japan attended as an observer.",
      "OBSERVER|br|Brazil|Peru and Chile conducted a joint drill while Brazil took part as an observer.",
      "USER|et|Ethiopia|Kenya bought drones from Turkey of the type used by Ethiopia.",
      "USER|az|Azerbaijan|Morocco ordered loitering munitions from Israel that were used by Azerbaijan"
          + " against Armenia.",
      "USER|ly|Libya|Uganda received armoured vehicles from China, the same as those operated by Libya"
          + " in the fighting.",
      "CONTEXT|kz|Kazakhstan|Kenya bought rifles from India. Kazakhstan has a new parliament.",
      "CONTEXT|no|Norway|Ghana received patrol boats from China. A museum in Norway reopened.",
      "CONTEXT|pe|Peru|Mali received drones from Turkey. A storm hit Peru.",
  })
  void aStateThatIsNoPartyHasExactlyThisRole(Mention.Role role, String code, String state, String text) {
    Labels labels = Tagging.labels(text);
    assertEquals(Set.of(role), labels.mentions().stream()
        .filter(m -> m.type() == Mention.Type.STATE && m.name().equals(state)).map(Mention::role)
        .collect(Collectors.toSet()));
    assertFalse(labels.claims().isEmpty());
    assertFalse(labels.countries().contains(new Country(code)));
    assertFalse(labels.partners().contains(new Country(code)));
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', quoteCharacter = '~', value = {
      "Turkish President Ismet Kaya (R) shakes hands with Egyptian Prime Minister Samir Hadi (L) [Getty"
          + " Images]|Ismet Kaya",
      "Kenyan army chief General Moses Kimani (L) and Defence Minister Jane Wanjiru (R) in Nairobi [AFP]|Moses Kimani",
      "Defence Minister Pedro Luna (R) and Admiral Tomas Reyes Soto (L) on board|Tomas Reyes Soto",
  })
  void whoeverStandsUnderAPictureIsCaption(String text, String person) {
    assertEquals(Set.of(Mention.Role.CAPTION), Tagging.labels(text).mentions().stream()
        .filter(m -> m.name().equals(person)).map(Mention::role).collect(Collectors.toSet()));
    assertTrue(Tagging.labels(text).mentions().stream().allMatch(m -> m.role() == Mention.Role.CAPTION
        || m.type() == Mention.Type.PLACE || m.type() == Mention.Type.SYSTEM));
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', quoteCharacter = '~', value = {
      "al-Qaida|Mali received drones from Turkey to fight groups linked to al-Qaida.",
      "Islamic State|Niger bought rifles from China against the Islamic State group.",
      "M23|Congo took delivery of drones from China and accused Rwanda of backing M23 rebels.",
      "al-Shabaab|Somalia received helicopters from Turkey for its war on al-Shabaab.",
      "Boko Haram|Nigeria ordered jets from Italy to strike Boko Haram.",
  })
  void whoIsFoughtAgainstIsAnAdversary(String name, String text) {
    assertEquals(Set.of(Mention.Role.ADVERSARY), Tagging.labels(text).mentions().stream()
        .filter(m -> m.name().equals(name)).map(Mention::role).collect(Collectors.toSet()));
    assertTrue(Tagging.labels(text).claims().stream().allMatch(c -> c.particulars().organisations().stream()
        .noneMatch(o -> o.name().equals(name))));
  }
}
