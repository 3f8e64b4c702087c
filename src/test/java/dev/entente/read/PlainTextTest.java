package dev.entente.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.entente.article.OffsetRun;
import dev.entente.article.Reading;
import dev.entente.article.Sentence.Block;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlainTextTest extends ReadingTest {

  private static final String STORY = """
      . . .

      Menu

      Seeing further since 1998

      Kenya and Portugal sign accord on patrol boats

      Patrol boats to arrive in spring

      By Maria Lopes

      March 4, 2025 at 3:05 pm

      Kenyan officer Tom Okoth (L) and Portuguese officer Rui Reis (R) May 1, 2019 [Ed Low/AFP via Getty Images]

      NAIROBI, March 4 (Reuters) - Kenya and Portugal signed an accord on two patrol boats, the ministry said.

      Talks with admirals

      The boats will be handed over in Mombasa, Vice Adm. J. K. Otieno said. The list of equipment includes:

        • Radars and radios for both boats.
        • (Continued)

      READ MORE: Why boats matter

      The crews will be trained in Lisbon for six months before the boats are handed over to the navy.

      A seasoned writer with a passion for travel.

      Leave a Reply
      Back to top
      1 | 2 | 3 | 4
      """;

  @Test
  void everyLineOfAScrapedStoryFindsItsPlace() {
    Reading reading = plain(STORY);
    assertEquals("Kenya and Portugal sign accord on patrol boats", reading.title());
    assertFalse(reading.titleDerived());
    assertEquals("2025-03-04T15:05", reading.published().isoOrNull());
    assertEquals("Maria Lopes", reading.author());
    assertEquals("Reuters", reading.agency());
    assertEquals("NAIROBI", reading.dateline());
    assertEquals("en", reading.language());
    assertEquals(List.of("Patrol boats to arrive in spring", "Talks with admirals"), sentences(reading, Block.HEADING));
    assertEquals(List.of("Radars and radios for both boats."), sentences(reading, Block.LIST_ITEM));
    assertEquals(1, sentences(reading, Block.CAPTION).size());
    assertEquals(4, sentences(reading, Block.BODY).size());
    assertTrue(reading.text().contains("\n\nKenya and Portugal signed"), reading.text());
    assertTrue(reading.text().contains("\n\n• Radars"));
  }

  @ParameterizedTest
  @CsvSource({
      ". . .,punctuation", "Menu,menu", "Seeing further since 1998,tagline", "By Maria Lopes,byline",
      "'March 4, 2025 at 3:05 pm',metadata", "• (Continued),continued", "READ MORE: Why boats matter,related_link",
      "A seasoned writer with a passion for travel.,author_bio", "Leave a Reply,comment_form",
      "Back to top,navigation", "1 | 2 | 3 | 4,pagination"})
  void whatIsLeftOutHasItsReason(String line, String reason) {
    assertEquals(reason, reason(plain(STORY), line));
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
      "LEIA TAMBÉM: Outra notícia|related_link", "Lire aussi : une autre nouvelle|related_link",
      "Читайте также: другая новость|related_link", "اقرأ أيضا: خبر آخر|related_link",
      "AYRICA OKU: Başka bir haber|related_link", "Compartir en Facebook|share_bar", "Siga-nos no Instagram|share_bar",
      "Suivez-nous sur WhatsApp|share_bar", "Bizi takip edin|share_bar", "Все права защищены|copyright",
      "© 2024 Example Media|copyright", "We use cookies to make this site better.|cookie",
      "Subscribe to our newsletter|subscribe", "{{ article.title }}|template", "'Home | World | Defence'|menu",
      "12 Comments|comment_form", "Source: AFP|agency"})
  void boilerplateIsKnownInManyLanguages(String line, String reason) {
    assertEquals(reason, reason(plain(PROSE + "\n\n" + line + "\n\n" + PROSE.repeat(2)), line));
  }

  @Test
  void proseThatOnlyBeginsLikeBoilerplateStays() {
    for (String line : List.of(
        "Support US forces in the region with fuel, the agreement says, and host two exercises a year.",
        "Home to the fleet since 1921, the base will be handed over to the navy in May, the ministry said.",
        "Published reports say that the frigate will be delivered in the autumn of next year.",
        "By Tuesday the convoy had reached the port, where engineers from both armies unloaded it.",
        "He died on 3 May 2024.", "“Yes,” he said.")) {
      assertEquals("kept", reason(plain(PROSE + "\n\n" + line + "\n\n" + PROSE), line), line);
    }
  }

  @Test
  void aTitleIsDerivedFromTheFirstSentenceAndMarked() {
    Reading reading = plain("Maputo — " + PROSE + "\n\n" + PROSE.repeat(2));
    assertTrue(reading.titleDerived());
    assertEquals(PROSE.strip(), reading.title());
    assertEquals("Maputo", reading.dateline());
    String longTitle = plain("The " + "very ".repeat(40) + "long sentence ends here.").title();
    assertTrue(longTitle.length() <= 110 && longTitle.endsWith("very…"), longTitle);
  }

  @Test
  void aHeadlineOf300CharactersStaysWhole() {
    String headline = "Ministers of twelve states agree on patrols "
        + "and on still more patrols ".repeat(10) + "at sea";
    Reading reading = plain(headline + "\n\n" + PROSE.repeat(3));
    assertEquals(headline, reading.title());
    assertFalse(reading.titleDerived());
  }

  @Test
  void aTextWithoutLettersIsStillAReading() {
    for (String text : List.of("", "...", "12345 67890", "\u0000\u0001", "— — —")) {
      Reading reading = plain(text);
      assertEquals("Untitled (story.txt)", reading.title());
      assertTrue(reading.titleDerived());
    }
    assertEquals("Patrol boats arrive", plain("Patrol boats arrive").title());
  }

  @Test
  void headerFieldsWin() {
    Reading reading = plain("""
        Title: Boats for Kenya
        Date: 2024-05
        Language: pt
        Publisher: Example Times
        Original: https://Example.org/boats/?utm_source=x
        Note: A digest.

        %s
        """.formatted(PROSE));
    assertEquals("Boats for Kenya", reading.title());
    assertFalse(reading.titleDerived());
    assertEquals("2024-05", reading.published().isoOrNull());
    assertEquals("Example Times", reading.source());
    assertEquals("https://example.org/boats", reading.url());
    assertEquals(PROSE.strip(), reading.text());
  }

  @Test
  void textWrappedAtAMarginIsMadeWhole() {
    Reading reading = plain("""
        The two ministers discussed the delivery of patrol boats and the
        training of their crews, and they agreed to meet again in the
        spring of next year. The talks lasted for two hours.

        A second paragraph follows, which is wrapped at the same margin as
        the first one was.
        """);
    assertEquals(3, reading.sentences().size());
    assertTrue(reading.sentence(0).contains("and the training of their crews, and"));
  }

  @Test
  void paragraphsWrappedUnderEachOtherAreMadeWholeBetweenOtherLines() {
    Reading reading = plain("""
        Boats for the coast guard
        News | Sport | Weather | Opinion
        The two ministers discussed the delivery of patrol boats and the
        training of their crews, and they agreed with the Chief of
        Staff to meet again in the spring of next year.
            The talks lasted for two hours, and a second round of them is
        to be held in the other capital before the end of the summer, when
        the first of the boats is ready. All sides
        were content.
        Share this page with your friends
        """);
    assertEquals(3, reading.sentences().size(), reading.text());
    assertTrue(reading.text().contains("with the Chief of Staff to meet again"), reading.text());
    assertFalse(reading.text().contains("Weather"));
    assertFalse(reading.text().contains("Share"));
  }

  @Test
  void offsetsLeadBackToTheDecodedText() {
    String source = "\uFEFFTalks on boats\n\nMaputo —  The mi\u00adnister\u200b met e\u0301lite\ttroops in Be\u0301ja."
        + "  He left on Friday after talks.\n";
    Reading reading = plain(source);
    assertEquals("The minister met élite troops in Béja. He left on Friday after talks.", reading.text());
    String decoded = source.substring(1);
    int covered = 0;
    for (OffsetRun run : reading.offsets()) {
      assertEquals(reading.text().substring(run.text(), run.text() + run.length()),
          decoded.substring(run.capture(), run.capture() + run.length()));
      covered += run.length();
    }
    assertTrue(covered >= reading.text().length() - 4, "covered " + covered);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
      "NAIROBI - Two boats arrived in the port of Mombasa.|NAIROBI|",
      "PARIS (AFP) - Two boats arrived in the port.|PARIS|AFP",
      "ANKARA, Jan 3 (Reuters) – Two boats arrived in the port.|ANKARA|Reuters",
      "Maputo — Two boats arrived in the port of Beira.|Maputo|",
      "Rio de Janeiro (EFE).- Dos barcos llegaron al puerto.|Rio de Janeiro|EFE",
      "МОСКВА, 3 апр — РИА Новости. Два катера прибыли в порт.|МОСКВА|RIA Novosti",
      "القاهرة (رويترز) - وصل زورقان إلى الميناء يوم الثلاثاء|القاهرة|Reuters",
      "Mali — which borders Niger — received two boats on Tuesday.||",
      "Turkey - which makes them - sent two boats on Tuesday.||"})
  void datelinesAreTakenOut(String paragraph, String place, String agency) {
    Reading reading = plain(paragraph + "\n\n" + PROSE.repeat(2));
    assertEquals(place, reading.dateline());
    assertEquals(agency, reading.agency());
    if (place != null) {
      assertFalse(reading.text().startsWith(place));
    }
  }

  @Test
  void anAgencyCreditedInProseStaysInTheText() {
    Reading reading = plain("The ministers met on Monday to discuss boats, reports Anadolu Agency.\n\n" + PROSE);
    assertEquals("Anadolu Agency", reading.agency());
    assertTrue(reading.text().contains("reports Anadolu Agency."));
    assertNull(plain("The chairman reports trend lines that are rising.\n\n" + PROSE).agency());
  }
}
