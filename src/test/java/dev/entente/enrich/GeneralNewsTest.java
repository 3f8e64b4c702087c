package dev.entente.enrich;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.entente.article.Claim;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Texts of every day: the press of forces, old wire stories, and much that is no cooperation. */
class GeneralNewsTest {

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
      "Soldiers of Bravo Company, 2nd Battalion, 8th Infantry Regiment dug in at Camp Aachen Range, Germany, during a "
          + "night exercise.|de<us basing",
      "Staff Sgt. Ruth Hale, a mechanic with the 7th Maintenance Squadron, is deployed to Al Udeid Air Base, Qatar. "
          + "The Airmen there fix generators.|qa<us basing",
      "The Airmen of the 12th Air Expeditionary Wing moved to a new hangar at Incirlik Air Base, Turkey.|tr<us basing",
      "The brigade's deployment to Latvia, Lithuania and Estonia ends in May. The Soldiers and Airmen packed "
          + "their kit.|ee<us basing, lt<us basing, lv<us basing",
      "The Soldiers of the 3rd Battalion, 5th Field Artillery Regiment prepare for a rotation to Poland."
          + "|pl<us basing",
      "Sailors and Marines came home last night. The Sailors had enjoyed a port visit to Haifa, Israel."
          + "|il<us visit",
      "USS Harlow took on stores. Her Sailors trained with the Spanish Navy frigate ESPS Blas in the Atlantic."
          + "|es=us exercise",
      "Kenyan soldiers learned first aid from Soldiers of the 91st Medical Battalion, 4th Support Brigade."
          + "|ke<us training",
      "The unit handed four UH-60 Black Hawk helicopters over to the Jordanian air force. Soldiers of the 6th "
          + "Battalion, 1st Aviation Regiment flew them in.|jo<us delivery",
      "Our Sailors drilled with the Royal Navy for a week. The Sailors of both navies took part in the exercise."
          + "|gb=us exercise",
  })
  void thePressOfAForceTellsWhereItIs(String text, String expected) {
    assertEquals(words(expected), found(text));
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
      "Soldiers of Bravo Company, 2nd Battalion, 8th Infantry Regiment dug in at Fort Riley, Kansas.",
      "Iraqi army soldiers ran a live-fire drill at Camp Taji, Iraq.",
      "Senegalese commandos landed near Saint Louis, Senegal. The Soldiers then marched.",
      "Soldiers of the 3rd Battalion, 5th Infantry Regiment killed two insurgents near Kandahar, Afghanistan.",
      "The Soldiers and Airmen of the 4th Battalion, 2nd Regiment completed a training course in Nevada.",
      "The guard of the governor was sent to the Mexico border to stop migrants.",
  })
  void unitsAtHomeOrInCombatCooperateWithNobody(String text) {
    assertEquals(Set.of(), found(text));
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
      "President Ronald Reagan defended the secret sale of arms to Iran before Congress.|ir<us contract",
      "The White House kept its arms sales to Iran from the press.|ir<us contract",
      "A panel asked who had approved the Iran arms sales. President Reagan would not say.|ir<us contract",
      "Officials said Iran has new Chinese-made Silkworm missiles on its coast.|ir<cn delivery",
      "The Defense Department notified Congress of a foreign military sale of 20 fighter jets to Morocco."
          + "|ma<us contract",
      "Northrop Grumman will build radars for Norway under the foreign military sales program.|no<us contract",
  })
  void anArmsSaleThatIsToldHasBothSides(String text, String expected) {
    assertEquals(words(expected), found(text));
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
      "American and Soviet officials met in Geneva for talks on nuclear arms and verification.",
      "The Soviet foreign minister will visit Washington to discuss medium-range missiles before the summit.",
      "The finance minister of Japan met American officials for talks on tariffs and semiconductors.",
      "Arms money went to Nicaraguan rebels, the senator said.",
      "Bofors plans to sell its stake in an arms firm in Singapore to local shareholders.",
      "The dispute gave critics of the Japanese government fresh ammunition against the United States.",
      "Swedish exports to Pakistan will include spare parts and farm machinery.",
      "Iranian gunboats threaten Kuwaiti shipping with missiles, American officials said.",
      "Russian forces and Syrian troops kept fighting the rebels near the city; a truce deal was refused.",
      "Libyan forces are leaving their main garrison in Chad after the fighting.",
      "British officials flew home from Germany after the talks on the trade war.",
  })
  void otherBusinessIsNoCooperation(String text) {
    assertEquals(Set.of(), found(text));
  }

  private static Set<String> words(String expected) {
    return new TreeSet<>(Set.of(expected.split(", ")));
  }

  private static Set<String> found(String text) {
    Set<String> found = new TreeSet<>();
    for (Claim claim : Tagging.labels(text).claims()) {
      String states = claim.mutual() && claim.country().compareTo(claim.partner()) > 0
          ? claim.partner() + "=" + claim.country()
          : claim.country() + (claim.mutual() ? "=" : "<") + claim.partner();
      found.add(states + " " + claim.kind().code());
    }
    return found;
  }

  @Test
  void aDeniedArmsDealNamesNoArms() {
    assertEquals(Set.of(), Tagging.equipment(Tagging.labels(
        "Kenya and Morocco talked about border security in Rabat; no arms deal was signed.")));
  }
}
