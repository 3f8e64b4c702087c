package dev.entente.enrich;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.entente.article.Mention;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DisambiguationTest {

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
      "The Georgian army met Azerbaijan's troops near Tbilisi, Georgia.|az ge",
      "The senator from Georgia visited a base in Atlanta.|-",
      "Jordan Miller inspected the warships.|-",
      "Jordan received armoured vehicles from Britain.|gb jo",
      "Chad Wilson told reporters about the missile.|-",
      "The army of Chad bought drones from Turkey.|td tr",
      "They ate turkey while the navy drilled.|-",
      "Niger bought drones.|ne",
      "Nigeria bought drones.|ng",
      "Guinea-Bissau bought boats.|gw",
      "Equatorial Guinea bought boats.|gq",
      "Papua New Guinea bought boats.|pg",
      "The army of South Sudan bought tanks.|ss",
      "North Korea and South Korea exchanged fire.|kp kr",
      "The Dominican Republic received aircraft.|do",
      "Goma fell while the army of the Congo retreated.|cd",
      "The USS Toledo returned to New London.|us",
      "Zaire bought tanks.|cd",
  })
  void namesMeanWhatTheirSurroundingsSay(String text, String states) {
    Set<String> expected = new TreeSet<>(Set.of(states.split(" ")));
    expected.remove("-");
    Set<String> found = Tagging.labels(text).mentions().stream().filter(m -> m.type() == Mention.Type.STATE)
        .map(m -> String.valueOf(m.country())).collect(Collectors.toCollection(TreeSet::new));
    assertEquals(expected, found);
  }

  @Test
  void anArabicVerbBeforeItMakesAStateOfAWord() {
    assertEquals(Set.of("ml<tr"), Tagging.pairs(Tagging.labels("ar", "تسلمت مالي أربع طائرات مسيرة من تركيا يوم الاثنين.")));
  }
}
