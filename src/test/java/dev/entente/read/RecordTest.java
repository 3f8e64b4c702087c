package dev.entente.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.entente.article.Reading;
import org.junit.jupiter.api.Test;

class RecordTest extends ReadingTest {

  @Test
  void theFieldsOfARecordWin() {
    Reading reading = json("{\"id\":7,\"url\":\"https://example.org/a?utm_medium=m\","
        + "\"title\":\"Boats\",\"date\":\"2024-04-03\","
        + "\"source\":{\"name\":\"Example Times\"},\"author\":[\"A. Moor\",\"B. Lee\"],\"language\":\"en\","
        + "\"text\":\"Boats\\n\\n" + PROSE + "\"}");
    assertEquals("Boats", reading.title());
    assertEquals(PROSE.strip(), reading.text());
    assertEquals("title_repeated", reason(reading, "Boats"));
    assertEquals("https://example.org/a", reading.url());
    assertEquals("Example Times", reading.source());
    assertEquals("A. Moor, B. Lee", reading.author());
    assertEquals("2024-04-03", reading.published().isoOrNull());
    assertTrue(reading.offsets().isEmpty());
  }

  @Test
  void aRecordsDatelineIsTakenOutOfTheTextAgain() {
    Reading reading = json("{\"title\":\"Boats\",\"dateline\":\"HAMMOND, Ind., March 5 -\",\"text\":\"" + PROSE + "\"}");
    assertEquals("HAMMOND, Ind.", reading.dateline());
    assertEquals(PROSE.strip(), reading.text());
    assertEquals("TULSA", json("{\"dateline\":\"TULSA, March 5 -\",\"text\":\"Qtly 10 cts.\"}").dateline());
  }

  @Test
  void aRecordsPageIsReadAsAPage() {
    Reading reading = json(
        "{\"title\":\"Mine\",\"html\":\"<title>Theirs</title><article><p>" + PROSE + "</p></article>\"}");
    assertEquals("Mine", reading.title());
    assertEquals(PROSE.strip(), reading.text());
  }

  @Test
  void aStatedLanguageGivesWayToAClearVote() {
    assertEquals("en", json("{\"language\":\"fr\",\"text\":\"" + PROSE.repeat(3) + "\"}").language());
    assertEquals("sw", json("{\"language\":\"sw\",\"text\":\""
        + "Waziri wa ulinzi alikutana na mwenzake mjini Nairobi.\"}").language());
    assertEquals("pt", json("{\"text\":\""
        + "O ministro da Defesa foi recebido em Lisboa e assinou acordos com os seus homólogos.\"}").language());
    assertEquals("ru", plain("Министр обороны подписал соглашение о вертолётах.").language());
    assertEquals("ar", plain("وقع وزير الدفاع اتفاقا في العاصمة.").language());
    assertEquals("und", plain("12345").language());
  }

  @Test
  void whatIsNoJsonIsReadAsText() {
    assertFalse(json("not json at all").title().isBlank());
  }
}
