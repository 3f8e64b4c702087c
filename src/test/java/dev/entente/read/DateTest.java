package dev.entente.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.entente.article.Publication;
import dev.entente.article.Publication.Bounded;
import dev.entente.article.Publication.Stated;
import dev.entente.article.Publication.Unknown;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DateTest extends ReadingTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 3, 1);

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
      "en|2024-04-03|2024-04-03", "en|2024-04-03T10:00:00+03:00|2024-04-03T10:00+03:00",
      "en|2024-04-03T07:00:00.000Z|2024-04-03T07:00Z", "en|2024-04-03 10:15|2024-04-03T10:15",
      "en|Wed, 03 Apr 2024 10:00:00 GMT|2024-04-03T10:00Z", "en|April 3rd, 2024|2024-04-03",
      "en|3 April 2024 at 9 a.m.|2024-04-03T09:00", "en|Apr. 3, 2024 12:05 am EDT|2024-04-03T00:05-04:00",
      "en|25/12/2024|2024-12-25", "en|12/25/2024|2024-12-25", "en|03/04/2024|", "fr|03/04/2024|2024-04-03",
      "en|05/05/2024|2024-05-05", "de|03.04.2024|2024-04-03", "fr|1er février 2024|2024-02-01",
      "fr|le 12 août 2023 à 14h30|2023-08-12T14:30", "pt|12 de março de 2024, às 08h15|2024-03-12T08:15",
      "es|16 de abril de 2024|2024-04-16", "tr|3 Ağustos 2024 Cumartesi|2024-08-03",
      "ru|28 октября 2021 года|2021-10-28",
      "ru|3 апр. 2024, 10:00 (МСК)|2024-04-03T10:00+03:00", "ar|7 أكتوبر 2025|2025-10-07",
      "ar|٧ تشرين الأول ٢٠٢٥|2025-10-07", "ar|7 أوت 2025|2025-08-07", "en|2024-04|2024-04", "en|2024|2024",
      "en|April 2024|2024-04", "en|1712131200|2024-04-03T08:00Z", "en|Tuesday|",
      "en|2024-13-45|", "en|in 3 of 2000 cases|"})
  void datesAreReadInManyForms(String language, String text, String iso) {
    StatedDate date = DateFinder.field(text, language);
    assertEquals(iso, date == null ? null : date.publication("test", TODAY).iso());
  }

  @Test
  void aDateInTheFutureOrLongAgoIsDoubted() {
    Stated future = dated("2031-01-01");
    assertEquals("2031-01-01", future.iso());
    assertTrue(future.doubt() != null && future.doubt().contains("after"));
    assertNotNull(dated("1970-01-01").doubt());
    assertNull(dated("2026-03-02").doubt());
  }

  private static Stated dated(String date) {
    String record = "{\"date\":\"" + date + "\",\"text\":\"" + PROSE + "\"}";
    return assertInstanceOf(Stated.class, json(record).published());
  }

  private static Bounded bounded(String text) {
    return assertInstanceOf(Bounded.class, plain(PROSE + text).published());
  }

  @Test
  void anEventsDateACaptionsDateAndAWeekdayAreNotThePublication() {
    Publication published = plain("Photo: The two ministers in Lisbon on 4 January 2019.\n\n"
        + "In July 2018 the navy signed a contract. " + PROSE
        + "They met on Monday, 3 June 2024.\n\n" + PROSE).published();
    assertInstanceOf(Unknown.class, published);
  }

  @Test
  void thePublishedLineBeatsTheUpdatedLine() {
    assertEquals("2024-04-03", plain("Boats for the navy of Kenya\n\nUpdated: 5 April 2024\nPublished: 3 April 2024\n\n"
        + PROSE.repeat(2)).published().isoOrNull());
  }

  @Test
  void aDatelineWithAYearDatesTheStory() {
    Publication published = plain("GULF OF GUINEA (June 21, 2020) – " + PROSE + "\n\n" + PROSE).published();
    assertEquals("2020-06-21", published.isoOrNull());
  }

  @Test
  void anOfficeHolderBoundsTheDate() {
    Bounded bounded = bounded("They were received by President Ana Moura.");
    assertEquals(LocalDate.of(2023, 2, 10), bounded.notBefore());
    assertEquals(TODAY, bounded.notAfter());
    assertTrue(bounded.reason().contains("Ana Moura is called president"), bounded.reason());
    bounded("Defense Minister Kemal Aydin was there.");
    assertInstanceOf(Unknown.class, plain(PROSE + "They met former President Ana Moura.").published());
    assertInstanceOf(Unknown.class, plain(PROSE + "They met Ana Moura.").published());
  }

  @Test
  void aFairNamedAfterItsYearBoundsTheDate() {
    Bounded bounded = bounded("The firm showed it at NAVEX’24 in Beira.");
    assertEquals(LocalDate.of(2024, 1, 1), bounded.notBefore());
    assertInstanceOf(Unknown.class, plain(PROSE + "The firm will show it at NAVEX 2026.").published());
    bounded("The fighting has gone on since 2017.");
  }
}
