package dev.entente.enrich;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.entente.article.Labels;
import dev.entente.article.Money;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** For how much: amounts as printed, with the currency where it is certain. */
class AmountsTest {

  private static Set<String> told(String language, String text) {
    Labels labels = Tagging.labels(language, text);
    assertTrue(!labels.claims().isEmpty(), () -> "no claim in: " + text);
    return labels.claims().stream().flatMap(c -> c.particulars().money().stream()).map(AmountsTest::told)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static String told(Money m) {
    String bounds = m.least() == null ? ".." + m.most() : m.most() == null ? m.least() + ".."
        : m.least().equals(m.most()) ? "" + m.least() : m.least() + ".." + m.most();
    return bounds + " " + (m.currency() == null ? "?" : m.currency());
  }

  @ParameterizedTest
  @CsvSource(delimiter = ';', value = {
      "en; Kenya bought drones from Turkey for $1.2 billion.; 1200000000 USD",
      "en; Kenya bought drones from Turkey for US$ 300m.; 300000000 USD",
      "en; Egypt ordered frigates from Italy in a deal worth 300 million euros.; 300000000 EUR",
      "en; Egypt ordered frigates from Italy for € 45 million.; 45000000 EUR",
      "en; Oman purchased helicopters from Italy for 1.5 bn dlrs.; 1500000000 USD",
      "en; Oman purchased helicopters from Italy, at a cost of EUR 2bn.; 2000000000 EUR",
      "en; India bought rifles from Israel for Rs 2,500 crore.; 25000000000 INR",
      "en; Brazil ordered fighter jets from Sweden for R$ 500 million.; 500000000 BRL",
      "en; Oman ordered patrol boats from the United Kingdom for up to £200 million.; ..200000000 GBP",
      "en; Poland bought helicopters from Italy for more than 1.8 billion zł.; 1800000000.. PLN",
      "en; Egypt bought fighter jets from France for between $1 billion and $2 billion.; 1000000000..2000000000 USD",
      "en; Egypt bought fighter jets from France for $1-2 billion.; 1000000000..2000000000 USD",
      "en; Australia bought missile boats from the United States for $1.3 billion.; 1300000000 ?",
      "en; Australia bought missile boats from the United States for A$1.3 billion.; 1300000000 AUD",
      "en; Nepal bought rifles from India for Rs 20 million.; 20000000 ?",
      "en; Ghana signed a contract with Israel for the acquisition of drones. The deal is worth $300m.; 300000000 USD",
      "fr; Le Maroc a commandé des hélicoptères à la Turquie pour 20 millions d'euros.; 20000000 EUR",
      "pt; Angola comprou ao Brasil aviões de ataque por 90 milhões de dólares.; 90000000 USD",
      "es; Perú compró a Corea del Sur fragatas por 2 mil millones de dólares.; 2000000000 USD",
      "tr; Endonezya, Türkiye'den 10 milyar dolara savaş uçağı satın aldı.; 10000000000 USD",
      "ru; Казахстан закупил у Турции беспилотники на 2,5 млрд долларов.; 2500000000 USD",
      "ar; اشترت السعودية من تركيا طائرات مسيرة بقيمة 3 مليارات دولار.; 3000000000 USD",
  })
  void amountsOfADeal(String language, String text, String money) {
    assertEquals(Set.of(money), told(language, text));
  }

  @ParameterizedTest
  @ValueSource(strings = {
      "Benin, whose defence budget is $120 million, bought drones from China.",
      "Kenya bought drones from the Turkish maker Baykar, which had revenues of $1.8 billion.",
      "Oil stood at $80 a barrel when Oman bought drones from Turkey.",
      "The United Kingdom delivered boats to Kenya while its maker was fined £4 million.",
      "Kenya bought drones from Turkey. Bilateral trade reached $900 million.",
      "Kenya bought drones from Turkey. Ghana signed a contract worth $200 million with Italy for helicopters for Ghana.",
      "Kenya bought drones from Turkey; its economy is worth $110 billion.",
      "Kenya bought 500-pound bombs from the United States.",
  })
  void otherMoneyIsNotTheDeals(String text) {
    assertEquals(Set.of(), Tagging.labels(text).claims().stream()
        .filter(c -> !c.country().code().equals("gh") && !c.partner().code().equals("gh"))
        .flatMap(c -> c.particulars().money().stream()).map(AmountsTest::told).collect(Collectors.toSet()));
  }

  @ParameterizedTest
  @CsvSource(delimiter = ';', value = {
      "es; México compró a Francia fusiles por 1,500 millones de dólares.",
      "ar; اشترت السعودية من تركيا طائرات مسيرة بقيمة 1.500 مليون دولار.",
  })
  void anAmountThatMayBeAThousandTimesAsMuchIsNotTold(String language, String text) {
    assertEquals(Set.of(), told(language, text));
  }
}
