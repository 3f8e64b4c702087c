package dev.entente.show;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.entente.show.Difference.Row;
import dev.entente.show.Piece.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class DifferenceTest {

  /** A paragraph as marks: {@code [-two-][+three+] boats}. */
  private static String marked(List<Piece> pieces) {
    return pieces.stream().map(p -> p.added() ? "[+" + p.text() + "+]" : p.removed() ? "[-" + p.text() + "-]" : p.text())
        .collect(Collectors.joining());
  }

  private static String words(String before, String after) {
    return marked(WordDifference.of(before, after));
  }

  private static List<String> rows(Difference difference) {
    return difference.rows().stream().map(row -> switch (row) {
      case Row.Same same -> "=" + same.paragraphs().size();
      case Row.Changed changed -> changed.how() + ": " + marked(changed.pieces());
    }).toList();
  }

  @Test
  void oneWordIsMarkedAndTheRestIsLeftAlone() {
    assertEquals("Brazil delivered [-two-][+three+] patrol boats.",
        words("Brazil delivered two patrol boats.", "Brazil delivered three patrol boats."));
  }

  @Test
  void oneCommaIsMarked() {
    assertEquals("On Monday[+,+] the navy took over the boats.",
        words("On Monday the navy took over the boats.", "On Monday, the navy took over the boats."));
    Difference comma = Difference.of("On Monday the navy left.", "On Monday, the navy left.");
    assertEquals(0, comma.added() + comma.removed(), "a comma is no word");
    assertFalse(comma.isNone());
  }

  @Test
  void wordsThatChangeSideBySideAreOnePhrase() {
    assertEquals("The army of Peru bought [-forty old-][+ten new+] tanks from Spain.",
        words("The army of Peru bought forty old tanks from Spain.", "The army of Peru bought ten new tanks from Spain."));
  }

  @Test
  void aNumberOrANameIsNeverCut() {
    assertEquals("a price of [-1,200.50-][+1,300.50+] dollars for T-72 tanks",
        words("a price of 1,200.50 dollars for T-72 tanks", "a price of 1,300.50 dollars for T-72 tanks"));
  }

  @Test
  void arabicWordsStayWholeWithTheirVowelSigns() {
    assertEquals("تسلمت مالي [-طائرتين-][+ثلاث طائرات+] مسيّرة من تركيا يوم الاثنين",
        words("تسلمت مالي طائرتين مسيّرة من تركيا يوم الاثنين", "تسلمت مالي ثلاث طائرات مسيّرة من تركيا يوم الاثنين"));
  }

  @Test
  void sentencesWithNothingInCommonAreSetAgainstEachOtherWhole() {
    assertEquals("[-Spain sold tanks.-][+It rained in Lima all week.+]",
        words("Spain sold tanks.", "It rained in Lima all week."));
  }

  @Test
  void paragraphsAreMatchedWithThoseThatTheyBecame() {
    Difference difference = Difference.of(
        "First paragraph stays.\n\nThe navy has two old boats.\n\nGone for good.\n\nLast paragraph stays.",
        "First paragraph stays.\n\nA line that is new.\n\nThe navy has three old boats.\n\nLast paragraph stays.");
    assertEquals(List.of("=1", "added: [+A line that is new.+]", "changed: The navy has [-two-][+three+] old boats.",
        "removed: [-Gone for good.-]", "=1"), rows(difference));
    assertEquals(6, difference.added());
    assertEquals(4, difference.removed());
  }

  @Test
  void equalTextsDoNotDiffer() {
    assertTrue(Difference.of("One.\n\nTwo.", "One.\n\nTwo.").isNone());
    assertTrue(Difference.of("", "").isNone());
    assertEquals(List.of("added: [+One.+]"), rows(Difference.of("", "One.")));
  }

  @Test
  void aTextBeyondTheBoundIsComparedByWholeParagraphs() {
    String filler = "The same words again and again. ".repeat(7_000);
    Difference difference = Difference.of(filler + "\n\nTwo boats came.", filler + "\n\nThree boats came.");
    assertTrue(difference.whole());
    assertEquals(List.of("=1", "removed: [-Two boats came.-]", "added: [+Three boats came.+]"), rows(difference));
  }

  @Test
  void ofTextsWithTooManyParagraphsTheSharedEndsAreFound() {
    List<String> lines = new ArrayList<>(IntStream.range(0, 3_000).mapToObj(i -> "Line " + i).toList());
    String before = String.join("\n\n", lines);
    lines.set(1_500, "Another line");
    Difference difference = Difference.of(before, String.join("\n\n", lines));
    assertEquals(List.of("=1500", "removed: [-Line 1500-]", "added: [+Another line+]", "=1499"), rows(difference));
  }

  @Test
  void bothTextsCanBePutTogetherAgainFromTheDifference() {
    long seed = 20260503;
    System.out.println("seed " + seed);
    Random random = new Random(seed);
    for (int round = 0; round < 300; round++) {
      List<String> before = text(random);
      List<String> after = random.nextInt(4) == 0 ? text(random) : edited(before, random);
      Difference difference = Difference.of(String.join("\n\n", before), String.join("\n\n", after));
      assertEquals(before, side(difference, Kind.ADDED));
      assertEquals(after, side(difference, Kind.REMOVED));
    }
  }

  private static List<String> side(Difference difference, Kind without) {
    List<String> paragraphs = new ArrayList<>();
    for (Row row : difference.rows()) {
      switch (row) {
        case Row.Same same -> paragraphs.addAll(same.paragraphs());
        case Row.Changed changed -> {
          String text = changed.pieces().stream().filter(p -> p.kind() != without).map(Piece::text)
              .collect(Collectors.joining());
          if (!text.isEmpty()) {
            paragraphs.add(text);
          }
        }
      }
    }
    return paragraphs;
  }

  private static List<String> text(Random random) {
    return new ArrayList<>(IntStream.range(0, random.nextInt(6)).mapToObj(i -> line(random)).toList());
  }

  private static String line(Random random) {
    return IntStream.range(0, 1 + random.nextInt(12))
        .mapToObj(i -> List.of("boats", "two,", "navy", "مسيّرة", "T-72", "—", "1.5", "x.").get(random.nextInt(8)))
        .collect(Collectors.joining(" "));
  }

  private static List<String> edited(List<String> text, Random random) {
    List<String> edited = new ArrayList<>(text);
    for (int i = 0; i < 2 && !edited.isEmpty(); i++) {
      int at = random.nextInt(edited.size());
      switch (random.nextInt(3)) {
        case 0 -> edited.remove(at);
        case 1 -> edited.add(at, line(random));
        default -> edited.set(at, edited.get(at).replaceFirst("\\S+$", "planes"));
      }
    }
    return edited;
  }

  @Test
  void aTokenOfManyPartsIsOneTokenHoweverLong() {
    String long1 = "a.".repeat(60_000) + "a";
    Difference difference = Difference.of("One. " + long1, "Two. " + long1);
    assertEquals(1, difference.added());
    assertEquals(1, difference.removed());
  }

  @Test
  @Timeout(10)
  void aLongParagraphIsSetAgainstManyShortOnesQuickly() {
    String words = "the navy took over two patrol boats in the port of Toulon ".repeat(1_500);
    String many = "A boat came.\n\n".repeat(1_900);
    assertFalse(Difference.of(words, many).isNone());
  }
}
