package dev.entente.read;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class DecodingTest {

  private static final String RUSSIAN =
      "Министры обороны двух стран подписали соглашение о поставке вертолётов и учёбе экипажей, сообщили в ведомстве.";
  private static final String FRENCH =
      "Le ministre de la Défense a été reçu à Nouakchott, où il a signé un accord de coopération très attendu.";

  @Test
  void withoutADeclarationTheBytesAreGuessed() {
    assertEquals(RUSSIAN, Decoding.text(RUSSIAN.getBytes(Charset.forName("windows-1251"))));
    assertEquals(FRENCH, Decoding.text(FRENCH.getBytes(Charset.forName("windows-1252"))));
    assertEquals(RUSSIAN, Decoding.text(RUSSIAN.getBytes(StandardCharsets.UTF_8)));
    assertEquals(FRENCH, Decoding.text(FRENCH.getBytes(StandardCharsets.UTF_16LE)));
  }

  @Test
  void aMarkAtTheStartDecides() {
    assertEquals(RUSSIAN, Decoding.text(("\uFEFF" + RUSSIAN).getBytes(StandardCharsets.UTF_16BE)));
    assertEquals(RUSSIAN, Decoding.text(("\uFEFF" + RUSSIAN).getBytes(StandardCharsets.UTF_8)));
  }

  @Test
  void aPageMayDeclareItsCharacterSet() {
    String html = "<html><head><meta charset=\"iso-8859-9\"><title>Görüşme</title>";
    assertEquals(html, Decoding.page(html.getBytes(Charset.forName("iso-8859-9"))));
  }

  @Test
  void aWrongDeclarationIsOverruledByTheBytes() {
    String html = "<html><head><meta charset=\"%s\"><title>Переговоры</title></head><body><p>" + RUSSIAN + RUSSIAN;
    assertEquals(html.formatted("utf-8"),
        Decoding.page(html.formatted("utf-8").getBytes(Charset.forName("windows-1251"))));
    assertEquals(html.formatted("windows-1251"),
        Decoding.page(html.formatted("windows-1251").getBytes(StandardCharsets.UTF_8)));
    assertEquals(html.formatted("iso-8859-1"),
        Decoding.page(html.formatted("iso-8859-1").getBytes(Charset.forName("windows-1251"))));
  }

  @Test
  void textThatWasEncodedTwiceIsMended() {
    String twice = new String(FRENCH.getBytes(StandardCharsets.UTF_8), Charset.forName("windows-1252"));
    assertEquals(FRENCH, Decoding.text(twice.getBytes(StandardCharsets.UTF_8)));
    assertEquals(FRENCH, Decoding.text(FRENCH.getBytes(StandardCharsets.UTF_8)));
  }

  @Test
  void oneBrokenByteDoesNotSpoilUtf8() {
    byte[] bytes = RUSSIAN.getBytes(StandardCharsets.UTF_8);
    bytes[10] = (byte) 0xff;
    assertEquals(true, Decoding.text(bytes).endsWith("сообщили в ведомстве."));
  }

  @Test
  void whatCannotBeSeenIsTakenOut() {
    assertEquals("abcé\uFFFD می‌خواهم", MappedText.clean("a\u0000b\u00ad\u200bc\u200ee\u0301\ud800 می‌خواهم").text());
  }
}
