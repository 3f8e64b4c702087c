package dev.entente.story;

import static dev.entente.story.Writing.entry;
import static dev.entente.story.Writing.reading;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.entente.article.ArticleId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class StoriesTest {

  private static final ArticleId FIRST = ArticleId.ofKey("first");
  private static final ArticleId SECOND = ArticleId.ofKey("second");
  private static final ArticleId THIRD = ArticleId.ofKey("third");

  private final Writing writing = new Writing(7);
  private final Stories stories = new Stories();
  private final List<String> ten = writing.paragraphs(10);
  private final String text = join(ten);

  private static String join(List<String> paragraphs) {
    return String.join("\n\n", paragraphs);
  }

  /** True where two texts are one story. */
  private static boolean isOne(String a, String b) {
    Stories stories = new Stories();
    stories.put(List.of(entry("first", 1, a), entry("second", 2, b)));
    return stories.of(SECOND).orElseThrow().reports().size() == 2;
  }

  @Test
  void anEarlierReportThatComesLaterGivesTheStoryItsId() {
    stories.put(List.of(entry("second", 2, text)));
    assertEquals(Map.of(FIRST, FIRST, SECOND, FIRST), stories.put(List.of(entry("first", 1, text))));
    assertEquals(FIRST, stories.of(SECOND).orElseThrow().id());
  }

  @Test
  void theRestOfAStoryMovesWhenItsFirstReportGoes() {
    stories.put(List.of(entry("first", 1, text), entry("second", 2, text), entry("third", 3, text)));
    assertEquals(Map.of(SECOND, SECOND, THIRD, SECOND), stories.remove(List.of(FIRST)));
    assertEquals(Optional.empty(), stories.of(FIRST));
  }

  @Test
  void aNewTextTakesAnArticleOutOfItsStory() {
    stories.put(List.of(entry("first", 1, text), entry("second", 2, text)));
    assertEquals(Map.of(FIRST, FIRST, SECOND, SECOND), stories.put(List.of(entry("first", 1, writing.text(8)))));
    assertEquals(Map.of(FIRST, FIRST), stories.put(List.of(entry("first", 1, writing.text(8)))));
  }

  @Test
  void theSameEntryAgainChangesNothing() {
    stories.put(List.of(entry("first", 1, text), entry("second", 2, text)));
    assertEquals(Map.of(SECOND, FIRST), stories.put(List.of(entry("second", 2, text))));
    assertEquals(Map.of(), stories.remove(List.of(THIRD)));
  }

  @Test
  void whatWasSeenAtOneTimeIsOrderedById() {
    stories.put(List.of(entry("first", 1, text), entry("second", 1, text), entry("third", 1, text)));
    List<ArticleId> sorted = new ArrayList<>(List.of(FIRST, SECOND, THIRD));
    sorted.sort(null);
    assertEquals(sorted, stories.of(FIRST).orElseThrow().reports().stream().map(Report::article).toList());
  }

  @Test
  void aWireStoryCutToItsFirstHalfIsTheSameStory() {
    assertTrue(isOne(text, join(ten.subList(0, 5))));
    assertTrue(isOne(text, "LISBON (Agency) - " + join(ten.subList(0, 4))));
  }

  @Test
  void aCopyWithAPrefixABioAndAMissingParagraphIsTheSameStory() {
    List<String> edited = new ArrayList<>(ten);
    edited.remove(4);
    edited.addFirst("Home World Politics Defence Opinion Read this in our app");
    edited.add("The writer has covered the armed forces for twenty years and lives by the sea.");
    assertTrue(isOne(text, join(edited)));
  }

  @Test
  void aCopyInOtherSpellingIsTheSameStory() {
    String[] words = text.split(" ");
    for (int i = 11; i < words.length; i += 23) {
      words[i] = words[i].replaceFirst("$", "e");
    }
    assertTrue(isOne(text, String.join(" ", words)));
  }

  @Test
  void aRoundUpNeverJoinsTheStoriesThatItHolds() {
    String other = writing.text(5);
    String third = writing.text(5);
    String half = join(ten.subList(0, 5));
    String roundUp = half + "\n\n" + other + "\n\n" + third;
    stories.put(List.of(entry("first", 1, half), entry("second", 2, other), entry("third", 3, third),
        entry("round-up", 4, roundUp)));
    assertEquals(1, stories.of(SECOND).orElseThrow().reports().size());
    assertEquals(1, stories.of(THIRD).orElseThrow().reports().size());
  }

  @Test
  void textsThatShareABackgroundParagraphAreTwoStories() {
    String background = writing.text(1);
    assertTrue(!isOne(writing.text(5) + "\n\n" + background, writing.text(4) + "\n\n" + background));
  }

  @Test
  void aNoticeThatIsFilledInAnewIsAnotherText() {
    String monday = rates(41.2);
    assertTrue(isOne(monday, monday + " " + writing.sentence(9)));
    assertTrue(!isOne(monday, rates(43.7)));
  }

  private String rates(double rate) {
    Writing same = new Writing(99);
    StringBuilder notice = new StringBuilder();
    for (int i = 0; i < 12; i++) {
      notice.append(same.sentence(7)).append(" It stood at ").append(rate + i).append(" against ")
          .append(same.sentence(6)).append(' ');
    }
    return notice.toString();
  }

  @Test
  void oneCorrectedFigureLeavesACopyACopy() {
    String before = ten.get(0) + " The toll stands at 12. " + join(ten.subList(1, 10));
    assertTrue(isOne(before, before.replace("12", "15")));
  }

  @Test
  void shortTextsAreOneOnlyWhenTheyAndTheirTitlesAreEqual() {
    String line = writing.sentence(20);
    stories.put(List.of(entry("first", 1, reading("Ships meet", line)), entry("second", 2, reading("Ships meet", line)),
        entry("third", 3, reading("Talks end", line)), entry("fourth", 4, reading("Ships meet", line + " More."))));
    assertEquals(2, stories.of(FIRST).orElseThrow().reports().size());
    assertEquals(1, stories.of(THIRD).orElseThrow().reports().size());
    assertEquals(1, stories.of(ArticleId.ofKey("fourth")).orElseThrow().reports().size());
  }

  @Test
  void articlesWithoutTextAreNoStory() {
    stories.put(List.of(entry("first", 1, ""), entry("second", 2, "")));
    assertEquals(1, stories.of(FIRST).orElseThrow().reports().size());
  }

  @Test
  void aFingerprintOfAnotherVersionOrCutShortMatchesNothing() {
    byte[] print = Fingerprint.of(reading("A title", text));
    byte[] later = print.clone();
    later[0]++;
    byte[] cut = Arrays.copyOf(print, 40);
    for (byte[] strange : List.of(later, cut, new byte[0], new byte[] {1})) {
      Stories stories = new Stories();
      stories.put(List.of(new Entry(FIRST, Instant.EPOCH, strange), new Entry(SECOND, Instant.EPOCH, strange),
          new Entry(THIRD, Instant.EPOCH, print)));
      assertEquals(1, stories.of(FIRST).orElseThrow().reports().size());
      assertEquals(1, stories.of(THIRD).orElseThrow().reports().size());
      assertEquals(Map.of(), stories.put(List.of()));
      stories.remove(List.of(FIRST, SECOND, THIRD));
      assertEquals(Optional.empty(), stories.of(THIRD));
    }
  }

  @Test
  void copiesCountAsOneOriginAndReworkedTextsAsMore() {
    String own = join(ten.subList(0, 6)) + "\n\n" + writing.text(4);
    String otherOwn = join(ten.subList(0, 6)) + "\n\n" + writing.text(4);
    stories.put(List.of(entry("first", 1, reading("A", text)), entry("second", 2, reading("B", text))));
    assertEquals(1, stories.of(FIRST).orElseThrow().origins());
    stories.put(List.of(entry("third", 3, reading("C", own)), entry("fourth", 4, reading("D", otherOwn))));
    Story story = stories.of(FIRST).orElseThrow();
    assertEquals(4, story.reports().size());
    assertEquals(3, story.origins());
  }

  @Test
  void textsThatNameOneAgencyHaveOneOrigin() {
    stories.put(List.of(entry("first", 1, reading("A", text, "Wire", null)),
        entry("second", 2, reading("B", writing.text(6), "Wire", "Daily")),
        entry("third", 3, reading("C", writing.text(6), null, "WIRE")),
        entry("fourth", 4, reading("D", writing.text(6), null, "Daily"))));
    assertEquals(1, stories.origins(List.of(FIRST, SECOND, THIRD)));
    assertEquals(2, stories.origins(List.of(FIRST, SECOND, ArticleId.ofKey("fourth"), ArticleId.ofKey("unknown"))));
  }
}
