package dev.entente.read;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DateFormsTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 3, 1);

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
      "en|Apr. 3, 2024, 10:02 a.m. ET|2024-04-03T10:02-04:00", "en|Jan. 3, 2024, 1:30 p.m. ET|2024-01-03T13:30-05:00",
      "en|Sept. 5, 2024|2024-09-05", "fr|3 avril 2024 à 10h02 et modifié|2024-04-03T10:02",
      "fr|1er aout 2024|2024-08-01", "fr|3 decembre 2024|2024-12-03", "pt|3 de abril de 2024|2024-04-03",
      "tr|3 Nisan 2024 Çarşamba|2024-04-03", "tr|3 Agustos 2024|2024-08-03", "ru|3 апреля 2024 г.|2024-04-03",
      "ar|٣ أبريل ٢٠٢٤|2024-04-03", "ar|3 كانون الثاني 2024|2024-01-03", "ar|3 جانفي 2024|2024-01-03",
      "ar|3 يناير/كانون الثاني 2024|2024-01-03", "ar|3 آب 2024|2024-08-03", "ar|3 غشت 2024|2024-08-03",
      "de|3. April 2024, 10:02 Uhr|2024-04-03T10:02", "de|3. Jänner 2024|2024-01-03", "de|03.04.2024|2024-04-03",
      "en|20240403T100200Z|2024-04-03T10:02Z", "en|20240403|2024-04-03", "en|2024-094|2024-04-03",
      "en|2024-W14-3|2024-04-03", "en|1712131200000|2024-04-03T08:00Z", "en|2024-04-03T10:02+03|2024-04-03T10:02+03:00",
      "en|2024-04-03T10:02:00.123-0430|2024-04-03T10:02-04:30", "de|February 28, 2023|2023-02-28",
      "en|2024年4月3日|2024-04-03", "en|3-Apr-2024|2024-04-03", "en|version 2024 of 3 May|", "en|1945 2019|"})
  void formsOfTheNewspapersAreRead(String language, String text, String iso) {
    StatedDate date = DateFinder.field(text, language);
    assertEquals(iso, date == null ? null : date.publication("test", TODAY).iso());
  }

  @Test
  void eachDateOfALineHasItsOwnTime() {
    var dates = new DateFinder("en", DateOrder.OPEN).all("3 April 2024 10:00 | Updated: 5 April 2024 11:30", false);
    assertEquals(2, dates.size());
    assertEquals("2024-04-03T10:00", dates.getFirst().publication("test", TODAY).iso());
    assertEquals("2024-04-05T11:30", dates.getLast().publication("test", TODAY).iso());
  }
}
