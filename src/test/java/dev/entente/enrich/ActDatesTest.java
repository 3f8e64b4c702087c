package dev.entente.enrich;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.entente.article.ClaimDate;
import dev.entente.article.Labels;
import dev.entente.article.Publication;
import java.time.LocalDate;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** When: the day of the act and the day that is promised. */
class ActDatesTest {

  /** A Wednesday. */
  private static final LocalDate DAY = LocalDate.of(2024, 6, 12);

  private static Set<String> told(Labels labels) {
    assertTrue(!labels.claims().isEmpty(), "no claim");
    return labels.claims().stream().flatMap(c -> c.particulars().dates().stream()).map(ActDatesTest::told)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static String told(ClaimDate date) {
    return date.from() + (date.from().equals(date.to()) ? "" : ".." + date.to()) + " " + date.sense().code();
  }

  private static Set<String> of(String language, String text) {
    return told(Tagging.ENRICHER.labels(Readings.of("Untitled", language, DAY, text)));
  }

  @ParameterizedTest
  @CsvSource(delimiter = ';', value = {
      "In July 2018, Kenya bought drones from Turkey.; 2018-07-01..2018-07-31 event",
      "Kenya received drones from Turkey on April 2.; 2024-04-02 event",
      "Kenya received drones from Turkey on November 2.; 2023-11-02 event",
      "Turkey delivered drones to Kenya on 3 March 2024.; 2024-03-03 event",
      "Turkey delivered drones to Kenya on March 3, 2024.; 2024-03-03 event",
      "Turkey delivered drones to Kenya last week.; 2024-06-03..2024-06-09 event",
      "Turkey delivered drones to Kenya on Monday.; 2024-06-10 event",
      "Turkey delivered drones to Kenya on Tuesday, June 4.; 2024-06-04 event",
      "Turkey handed over drones to Kenya yesterday.; 2024-06-11 event",
      "Kenya ordered drones from Turkey two years ago.; 2022-01-01..2022-12-31 event",
      "Kenya ordered drones from Turkey in late 2022.; 2022-07-01..2022-12-31 event",
      "Kenya ordered drones from Turkey, to be delivered by 2027.; 2024-06-12..2027-12-31 promised",
      "Kenya ordered drones from Turkey, with deliveries expected to begin in 2026.; 2026-01-01..2026-12-31 promised",
      "Turkey will deliver drones to Kenya in September.; 2024-09-01..2024-09-30 promised",
      "Turkey will deliver drones to Kenya within three years.; 2024-06-12..2027-12-31 promised",
      "Turkey will deliver drones to Kenya by the end of next year.; 2024-06-12..2025-12-31 promised",
      "Kenya ordered drones from Turkey in 2019 and received helicopters from Italy in 2021.; "
          + "2019-01-01..2019-12-31 event + 2021-01-01..2021-12-31 event",
  })
  void datesOfActsAndPromises(String text, String dates) {
    assertEquals(Set.of(dates.split(" \\+ ")), of("en", text));
  }

  @ParameterizedTest
  @CsvSource(delimiter = ';', value = {
      "fr; Le Mali a reçu des hélicoptères de la Russie en juillet 2022.; 2022-07-01..2022-07-31 event",
      "pt; Portugal entregou a Moçambique lanchas de patrulha em 3 de março de 2021.; 2021-03-03 event",
      "es; Perú compró a Corea del Sur fragatas en abril de 2024.; 2024-04-01..2024-04-30 event",
      "tr; Türkiye, 3 Mart 2024 tarihinde Kenya'ya 18 obüs teslim etti.; 2024-03-03 event",
      "ru; Россия поставила Мали вертолёты в марте 2022 года.; 2022-03-01..2022-03-31 event",
      "ar; تسلمت مصر من فرنسا طائرات مقاتلة في يوليو 2015.; 2015-07-01..2015-07-31 event",
  })
  void monthsHaveNamesInSevenLanguages(String language, String text, String date) {
    assertEquals(Set.of(date), of(language, text));
  }

  @ParameterizedTest
  @ValueSource(strings = {
      "Kenya bought drones from Turkey, which joined the alliance in 1952.",
      "Kenya has bought drones from Turkey since 2015.",
      "Kenya bought 2019 rifles from Turkey.",
      "Kenya bought Block 2020 missile boats from Turkey.",
      "Kenya may buy drones from Turkey.",
  })
  void otherTimesAreNoDatesOfTheAct(String text) {
    assertEquals(Set.of(), of("en", text));
  }

  @ParameterizedTest
  @CsvSource(delimiter = ';', value = {
      "en; Turkey will deliver drones to Kenya, the minister said on Friday.",
      "en; The minister said on Friday Türkiye would deliver drones to Kenya.",
      "en; Turkey plans to sell drones to Kenya, officials announced on Thursday.",
      "en; Turkey announced on Friday plans to deliver drones to Kenya.",
      "en; On Friday, Turkey said it would deliver drones to Kenya.",
      "fr; La Turquie livrera des drones au Kenya, a annoncé vendredi le ministre.",
      "tr; Türkiye, Kenya'ya altı helikopter teslim edecek, bakan cuma günü açıkladı.",
  })
  void theDayOfSayingIsNotTheDayOfWhatWasSaid(String language, String text) {
    assertEquals(Set.of(), of(language, text));
  }

  @ParameterizedTest
  @CsvSource(delimiter = ';', value = {
      "en; Turkey delivered drones to Kenya last Wednesday.; 2024-06-05 event",
      "en; Turkey delivered drones to Kenya on Wednesday.; 2024-06-12 event",
      "en; Turkey will deliver drones to Kenya next Wednesday.; 2024-06-19 promised",
      "fr; La Turquie a livré des drones au Kenya mercredi dernier.; 2024-06-05 event",
      "es; Turquía entregó drones a Kenia el miércoles pasado.; 2024-06-05 event",
      "ru; Россия поставила Мали вертолёты в прошлый вторник.; 2024-06-11 event",
  })
  void lastAndNextAreNeverToday(String language, String text, String date) {
    assertEquals(Set.of(date), of(language, text));
  }

  @ParameterizedTest
  @ValueSource(strings = {
      "Kenya received drones from Turkey on June 13.",
      "Kenya received drones from Turkey on July 2.",
      "Turkey will deliver drones to Kenya under a contract that it signed in May.",
      "Turkey will deliver drones to Kenya in May.",
  })
  void aDayWithoutAYearIsNotMovedByAYearWhereItMayBeMisread(String text) {
    assertEquals(Set.of(), of("en", text));
  }

  @Test
  void theLastDayOfASpanIsNotTheDay() {
    assertEquals(Set.of(), of("en", "Turkey delivered drones to Kenya from 3 to 7 June."));
    assertEquals(Set.of(), of("en", "Turkey delivered drones to Kenya on June 3-7."));
    assertEquals(Set.of("2023-02-01..2023-02-28 event"),
        of("en", "Turkey delivered drones to Kenya from 3 to 7 February 2023."));
  }

  @Test
  void withoutADayOfPublicationOnlyFullDatesAreGiven() {
    assertEquals(Set.of(), told(Tagging.labels("Kenya received drones from Turkey on April 2.")));
    assertEquals(Set.of(), told(Tagging.labels("Kenya received drones from Turkey last week.")));
    assertEquals(Set.of("2018-07-01..2018-07-31 event"),
        told(Tagging.labels("In July 2018 Kenya received drones from Turkey.")));
    assertEquals(Set.of(), told(Tagging.labels(
        "Kenya has signed a technology transfer accord with Turkey and assembly of the drones is due in 2029.")));
  }

  @Test
  void aDoubtedOrVagueDayOfPublicationCountsAsNone() {
    Publication doubted = new Publication.Stated(DAY, Publication.Precision.DAY, "2024-06-12", "test", "in the future");
    Publication month = new Publication.Stated(LocalDate.of(2024, 6, 1), Publication.Precision.MONTH, "2024-06", "test",
        null);
    String text = "Kenya received drones from Turkey on Monday.";
    assertEquals(Set.of(), told(Tagging.ENRICHER.labels(Readings.of(doubted, text))));
    assertEquals(Set.of(), told(Tagging.ENRICHER.labels(Readings.of(month, text))));
  }
}
