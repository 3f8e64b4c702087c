package dev.entente.enrich;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.entente.article.Evidence;
import dev.entente.article.Labels;
import dev.entente.article.Quantity;
import dev.entente.article.Reading;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** How many: what counts, and as what. */
class QuantitiesTest {

  private static Set<String> told(String language, String text) {
    Labels labels = Tagging.labels(language, text);
    assertTrue(!labels.claims().isEmpty(), () -> "no claim in: " + text);
    return labels.claims().stream().flatMap(c -> c.particulars().quantities().stream())
        .map(QuantitiesTest::told).collect(Collectors.toCollection(TreeSet::new));
  }

  private static String told(Quantity q) {
    String bounds = q.least() == null ? ".." + q.most() : q.most() == null ? q.least() + ".."
        : q.least().equals(q.most()) ? "" + q.least() : q.least() + ".." + q.most();
    return bounds + " " + q.unit().toLowerCase(Locale.ROOT) + " " + q.sense().code();
  }

  private static Set<String> expected(String list) {
    return Set.of(list.split("\\+")).stream().map(String::strip).collect(Collectors.toCollection(TreeSet::new));
  }

  @ParameterizedTest
  @CsvSource(delimiter = ';', value = {
      "Ghana ordered four Israeli-built patrol boats from Israel.; 4 patrol boats ordered",
      "Peru has bought a further two dozen main battle tanks from South Korea.; 24 main battle tanks ordered",
      "Oman signed a contract with India for up to 20 light helicopters.; ..20 light helicopters ordered",
      "Togo received at least 12 armoured vehicles from China.; 12.. armoured vehicles delivered",
      "Croatia is buying between 10 and 15 self-propelled howitzers from Germany.; 10..15 self-propelled howitzers ordered",
      "Zambia ordered 10 to 12 patrol boats from Brazil.; 10..12 patrol boats ordered",
      "Spain delivered some 1,200 assault rifles and dozens of mortars to Niger.; "
          + "1200 assault rifles delivered + 24.. mortars delivered",
      "Chile ordered twenty-four attack helicopters from Italy, six of which have been delivered.; "
          + "24 attack helicopters ordered + 6 attack helicopters delivered",
      "Greece has received 12 of the 24 fighter jets it ordered from France.; "
          + "12 fighter jets delivered + 24 fighter jets ordered",
      "Oman bought eight corvettes from Spain, two of which will be built in Muscat.; "
          + "8 corvettes ordered + 2 corvettes part",
      "Jordan took delivery of a second batch of 18 T129 helicopters from Turkey.; 18 helicopters delivered",
      "Sweden handed over 500 rounds of ammunition to Estonia.; 500 rounds of ammunition delivered",
      "Romania bought three batteries of air defence missiles from Norway.; 3 batteries ordered",
      "Qatar will receive half a dozen naval drones from Turkey.; 6 naval drones ordered",
      "Egypt received a second batch of 24 fighter jets from France, bringing its fleet to 54 fighter jets.; "
          + "24 fighter jets delivered",
      "Kenya received ten drones from Turkey and lost 12 drones.; 10 drones delivered",
      "Kenya received 18 of 50 armoured vehicles from Turkey.; "
          + "18 armoured vehicles delivered + 50 armoured vehicles unstated",
      "Angola bought a pair of corvettes from Brazil.; 2 corvettes ordered",
      "Hundreds of armoured vehicles were donated to Kenya by the United States.; 200.. armoured vehicles delivered",
      "Kenya bought 12 helicopters from Italy and received six in May.; 12 helicopters ordered + 6 helicopters delivered",
  })
  void englishCounts(String text, String quantities) {
    assertEquals(expected(quantities), told("en", text));
  }

  @ParameterizedTest
  @CsvSource(delimiter = ';', value = {
      "fr; Le Tchad a reçu six hélicoptères de combat de la Russie.; 6 hélicoptères de combat delivered",
      "fr; Le Bénin a commandé une douzaine de véhicules blindés à la Turquie.; 12 véhicules blindés ordered",
      "fr; La Belgique a livré à l'Ukraine 1 200 fusils d'assaut.; 1200 fusils d'assaut delivered",
      "pt; Angola comprou ao Brasil seis aviões de ataque.; 6 aviões de ataque ordered",
      "pt; Portugal entregou a Cabo Verde duas lanchas de patrulha.; 2 lanchas de patrulha delivered",
      "pt; O Brasil recebeu da Suécia 1.200 fuzis.; 1200 fuzis delivered",
      "es; Chile compró a Francia cuatro fragatas.; 4 fragatas ordered",
      "es; España entregó a Ucrania veinte carros de combate.; 20 carros de combate delivered",
      "es; Colombia recibió de Israel al menos 15 drones.; 15.. drones delivered",
      "tr; Türkiye, Kenya'ya 18 adet obüs teslim etti.; 18 obüs delivered",
      "tr; Azerbaycan, Türkiye'den dört korvet satın aldı.; 4 korvet ordered",
      "tr; Türkiye, Mali'ye en az 12 helikopter hibe etti.; 12.. helikopter delivered",
      "ru; Россия поставила Нигеру шесть вертолётов.; 6 вертолётов delivered",
      "ru; Казахстан закупил у Турции 18 беспилотников.; 18 беспилотников ordered",
      "ru; Мали получила от России не менее 10 танков.; 10.. танков delivered",
      "ar; تسلمت مصر من فرنسا 24 طائرة مقاتلة.; 24 طائرة مقاتلة delivered",
      "ar; اشترت السعودية من تركيا ست طائرات مسيرة.; 6 طائرات مسيرة ordered",
      "ar; تسلم الأردن من تركيا ٢٠ طائرة مسيرة.; 20 طائرة مسيرة delivered",
  })
  void otherLanguagesCountToo(String language, String text, String quantities) {
    assertEquals(expected(quantities), told(language, text));
  }

  @ParameterizedTest
  @ValueSource(strings = {
      "Kenya received drones from Turkey after 35 people were killed and 4,500 displaced.",
      "Kenya bought drones from Turkey, as 20 per cent of its fleet is grounded and 80% is old.",
      "Ghana, where 15 companies make drones, bought helicopters from Italy.",
      "Kenya became one of 30 countries when it bought drones from Turkey.",
      "After a four-day visit Kenya bought drones from Turkey within 10 days.",
      "In 2019 Kenya bought helicopters from Italy.",
      "Kenya ordered its second corvette and its 3rd frigate from Spain.",
      "Kenya bought 155 mm howitzers and 81-mm mortars from India.",
      "Qatar bought F-16 Block 70 fighter jets from the United States.",
      "Kenya bought T-72 tanks from Ukraine and CH-4 drones from China.",
      "Kenya bought the K2 tanks from South Korea and Su-35 fighter jets from Russia.",
      "Kenya bought a 20-year-old frigate from Greece at 15:30.",
      "Kenya bought a 5,000-ton frigate from Italy.",
      "Kenya bought a squadron of fighter jets from France, the first of its kind.",
      "Italy delivered helicopters to Kenya with a range of 300 km.",
      "Turkey sent 300 troops and drones to Mali.",
      "Kenya bought drones worth $40 million from Turkey.",
      "Kenya sent 12 helicopter pilots to Italy, which delivered helicopters to Kenya.",
      "Kenya bought drones after the 2015-2016 tanks were sold by Turkey.",
      "Kenya received one of the most modern frigates from Spain.",
  })
  void whatIsCountedOtherwiseIsNoQuantity(String text) {
    assertEquals(Set.of(), told("en", text));
  }

  @Test
  void theNextTwoArePartsAndNotAdded() {
    assertEquals(expected("5 frigates ordered + 2 frigates part + 3 frigates part"), told("en", "Greece signed a contract "
        + "with France for five frigates. Under the plan, two frigates will be built in France and the next three will be "
        + "built in Greece."));
  }

  @Test
  void conflictingNumbersStandSideBySideEachWithItsWords() {
    Reading reading = Readings.of("Chad ordered 12 drones from Turkey. Earlier, Chad ordered 14 drones from Turkey.");
    Set<String> words = Tagging.ENRICHER.labels(reading).claims().stream()
        .flatMap(c -> c.particulars().quantities().stream()).map(Quantity::evidence)
        .map((Evidence e) -> reading.words(e)).collect(Collectors.toCollection(TreeSet::new));
    assertEquals(Set.of("12 drones", "14 drones"), words);
  }

  @Test
  void aHundredThousandNumbersEnd() {
    for (String many : List.of("12, ", "1,000,", "between 10 and ", "million ", "twenty ")) {
      String text = "Kenya bought 12 drones from Turkey and " + many.repeat(100_000) + " drones.";
      assertTrue(Tagging.labels(text).claims().stream()
          .allMatch(c -> c.particulars().quantities().size() <= Tallies.MOST), many);
    }
    Tagging.labels("Kenya bought " + "12 drones and $3 million in May 2024, ".repeat(2_000) + " from Turkey.");
  }
}
