package dev.entente.read;

import static org.assertj.core.api.Assertions.assertThat;

import dev.entente.article.Publication;
import dev.entente.article.Reading;
import dev.entente.article.Sentence;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;

class PdfReadingTest extends ReadingTest {

  private static final String[] FIRST = {"The two ministers discussed the delivery of patrol boats and the train-",
      "ing of their crews. The air-to-air missiles were not on the agenda of the meet-", "ing, officials said."};
  private static final String[] SECOND = {"The air-to-",
      "air missiles will be the subject of talks in the spring, the ministry said in a",
      "statement that was released after the meeting."};

  private static Reading pdf(Pdfs pdf) {
    return reader.read(capture(null, "application/pdf", pdf.bytes()));
  }

  @Test
  void paragraphsAreRebuiltAndBrokenWordsJoined() {
    Reading reading = pdf(new Pdfs().page().at(60, 80, 20, "Ministers discuss boats").lines(60, 130, FIRST)
        .lines(60, 190, SECOND));
    assertThat(reading.title()).isEqualTo("Ministers discuss boats");
    assertThat(reading.titleDerived()).isFalse();
    assertThat(reading.text()).isEqualTo("The two ministers discussed the delivery of patrol boats and the training of"
        + " their crews. The air-to-air missiles were not on the agenda of the meeting, officials said.\n\nThe air-to-air"
        + " missiles will be the subject of talks in the spring, the ministry said in a statement that was released"
        + " after the meeting.");
    assertThat(reading.offsets()).isEmpty();
  }

  @Test
  void twoColumnsAreReadOneAfterTheOther() {
    Pdfs pdf = new Pdfs().page().at(60, 60, 18, "A headline across both of the columns of the page");
    for (int i = 0; i < 8; i++) {
      // As some programs write: line by line across the page.
      pdf.at(60, 100 + 14 * i, 10, "the left column has line number " + i).at(320, 100 + 14 * i, 10,
          "while the right column has line " + i);
    }
    String text = pdf(pdf).text();
    assertThat(text.indexOf("left column has line number 7")).isPositive()
        .isLessThan(text.indexOf("right column has line 0"));
  }

  @Test
  void runningHeadsAndPageNumbersAreDropped() {
    Pdfs pdf = new Pdfs();
    for (int i = 1; i <= 5; i++) {
      pdf.page().at(60, 40, 8, "Defence Review, issue " + i).lines(60, 100,
          "On day " + i + " the two ministers discussed the delivery of patrol boats and the",
          "training of their crews, and how " + i + " of them would be paid for.").at(290, 810, 8, String.valueOf(i
              + 10));
    }
    Reading reading = pdf(pdf);
    assertThat(reading.text()).contains("On day 1", "On day 5").doesNotContain("Defence Review").doesNotContain("15");
    assertThat(reason(reading, "Defence Review, issue 3")).isEqualTo("page_head");
    assertThat(reason(reading, "13")).isEqualTo("page_number");
  }

  @Test
  void whatABrowserPrintsAroundAPageIsDropped() {
    Pdfs pdf = new Pdfs();
    for (int i = 1; i <= 2; i++) {
      pdf.page().at(30, 20, 8, "2/3/26, 9:56 AM").at(250, 20, 8, "Ministers discuss boats").lines(60, 100, i
          + " It was on"
          + " day " + i + " that the two ministers discussed the delivery of patrol boats and the training,",
          "and on day " + i + " they discussed a side-by-", "side visit.")
          .at(30, 825, 8, "https://gazette.example/boats").at(550, 825, 8, i + "/2");
    }
    Reading reading = pdf(pdf);
    assertThat(reading.text()).contains("side-by-side visit").doesNotContain("9:56").doesNotContain("gazette.example");
    assertThat(reason(reading, "https://gazette.example/boats 2/2")).isEqualTo("page_head");
  }

  @Test
  void aTableOfContentsIsDropped() {
    Reading reading = pdf(new Pdfs().page().lines(60, 80, "1 Boats . . . . . . . . . . . . 3").lines(60, 130, FIRST));
    assertThat(reason(reading, "1 Boats . . . . . . . . . . . . 3")).isEqualTo("contents");
  }

  @Test
  void aParagraphRunsOnOverTheEndOfAPage() {
    Reading reading = pdf(new Pdfs().page().lines(60, 700,
        "The two ministers discussed the delivery of patrol boats and")
        .page().lines(60, 80, "the training of their crews, which takes a year."));
    assertThat(reading.text()).contains("patrol boats and the training of their crews");
  }

  @Test
  void aTitleInTheFileCountsOnlyWhereItIsOne() {
    for (String none : new String[] {"Microsoft Word - final_v2.doc", "untitled", "press.indd", "2024-17",
        "PR_17 boats"}) {
      Reading reading = pdf(new Pdfs().titled(none, "admin").page().at(60, 60, 20, "Ministers discuss boats")
          .lines(60, 130, FIRST));
      assertThat(reading.title()).as(none).isEqualTo("Ministers discuss boats");
      assertThat(reading.author()).isNull();
    }
    Reading reading = pdf(new Pdfs().titled("Boats for the coast guard", "Jane Doe").page().lines(60, 130, FIRST));
    assertThat(reading.title()).isEqualTo("Boats for the coast guard");
    assertThat(reading.author()).isEqualTo("Jane Doe");
  }

  @Test
  void theFilesOwnDateBoundsTheDateAndStatesNone() {
    Reading reading = pdf(new Pdfs().written(2025, 4, 17).page().lines(60, 130, FIRST));
    assertThat(reading.published()).isInstanceOfSatisfying(Publication.Bounded.class, bounded -> {
      assertThat(bounded.notAfter()).hasToString("2025-04-17");
      assertThat(bounded.reason()).isEqualTo("the PDF file was last written on 2025-04-17, so its text is no later");
    });
    assertThat(reading.changed()).isNull();
    Reading stated = pdf(new Pdfs().written(2025, 4, 17).page().lines(60, 100, "3 April 2025").lines(60, 130, FIRST));
    assertThat(stated.published().isoOrNull()).isEqualTo("2025-04-03");
    assertThat(stated.changed()).isNotNull();
    assertThat(stated.changed().iso()).isEqualTo("2025-04-17");
    assertThat(stated.changed().basis()).isEqualTo("the PDF file's own date of its last change");
  }

  @Test
  void headingsAndListsKeepTheirShape() {
    Reading reading = pdf(new Pdfs().page().at(60, 60, 22, "Ministers discuss boats").lines(60, 100, FIRST)
        .at(60, 170, 14, "What was agreed").lines(60, 200, "The talks led to three results:",
            "\u2022 Six boats will be built in two years.",
            "\u2022 Crews will be trained at the coast."));
    assertThat(sentences(reading, Sentence.Block.HEADING)).containsExactly("What was agreed");
    assertThat(sentences(reading, Sentence.Block.LIST_ITEM)).hasSize(2);
  }

  @Test
  void whateverTheBytesAreAReadingComesOut() {
    byte[] pdf = new Pdfs().page().lines(60, 100, FIRST).page().lines(60, 100, SECOND).bytes();
    for (int end = 0; end < pdf.length; end += Math.max(1, pdf.length / 60)) {
      assertThat(reader.read(capture(null, "application/pdf", Arrays.copyOf(pdf, end))).title()).isNotBlank();
    }
    long seed = System.nanoTime();
    System.out.println("PdfReadingTest seed " + seed);
    Random random = new Random(seed);
    for (int round = 0; round < 60; round++) {
      byte[] broken = pdf.clone();
      for (int i = 0; i < 12; i++) {
        broken[random.nextInt(broken.length)] = (byte) random.nextInt();
      }
      assertThat(reader.read(capture(null, "application/pdf", broken)).title()).as("seed " + seed).isNotBlank();
    }
  }
}
