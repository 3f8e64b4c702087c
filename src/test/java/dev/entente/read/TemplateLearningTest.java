package dev.entente.read;

import static org.assertj.core.api.Assertions.assertThat;

import dev.entente.article.Reading;
import dev.entente.article.VocabularyFolder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.IntFunction;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TemplateLearningTest {

  private static final LocalDate DAY = LocalDate.of(2026, 1, 2);
  private static final String BOX = "Harbour Watch lives on the gifts of those who read it, and on nothing else.";
  private static final String MOTTO = "Harbour Watch counts what floats, from Lomé to Lagos, since the year it began.";

  @TempDir static Path folder;
  private static Reader reader;

  @BeforeAll
  static void open() {
    VocabularyFolder vocabulary = Vocabularies.in(folder);
    reader = Reader.withTemplateLines(vocabulary);
  }

  private final Random random = new Random(7);

  /** A word that no other story has. */
  private String word() {
    StringBuilder word = new StringBuilder();
    for (int i = 0; i < 4; i++) {
      word.append("bdfgklmnprst".charAt(random.nextInt(12))).append("aeiou".charAt(random.nextInt(5)));
    }
    return word.toString();
  }

  /** Some words of an affair. */
  private List<String> affair() {
    List<String> words = new ArrayList<>();
    for (int i = 0; i < 14; i++) {
      words.add(word());
    }
    return words;
  }

  /** A paragraph about an affair, never the same twice. */
  private String paragraph(List<String> affair) {
    StringBuilder text = new StringBuilder("On that day the people of ");
    for (int i = 0; i < 10; i++) {
      text.append(affair.get(random.nextInt(affair.size()))).append(' ').append(i == 4 ? word() + " and " : "");
    }
    return text.append("came to the harbour and said so to those who were there.").toString();
  }

  private String story(List<String> affair) {
    return paragraph(affair) + "\n\n" + paragraph(affair) + "\n\n" + paragraph(affair);
  }

  private static Reading read(String url, String text) {
    return reader.read(ReadingTest.capture(url, "text/plain", text.getBytes(StandardCharsets.UTF_8)));
  }

  /** What is learned from pages of one source, as "where line". */
  private List<String> learn(int pages, IntFunction<String> text) {
    return learn(TemplateLearning.LEAST, pages, text, i -> "https://harbour.example/" + i);
  }

  private List<String> learn(int least, int pages, IntFunction<String> text, IntFunction<String> url) {
    TemplateLearning learning = new TemplateLearning(least);
    List<Reading> readings = new ArrayList<>();
    for (int i = 0; i < pages; i++) {
      readings.add(read(url.apply(i), "A headline on " + word() + " and " + word() + "\n\n" + text.apply(i)));
    }
    readings.forEach(reading -> learning.count(String.valueOf(reading.url()), reading));
    readings.forEach(reading -> learning.follow(String.valueOf(reading.url()), reading));
    return learning.found(DAY).stream().map(line -> line.where().code() + " " + line.line()).toList();
  }

  @Test
  void aLineThatClosesManyPagesIsLearned() {
    assertThat(learn(40, i -> story(affair()) + (i % 5 == 0 ? "\n\n" + BOX : ""))).containsExactly("tail " + BOX);
  }

  @Test
  void aLineThatOpensMostPagesIsLearned() {
    assertThat(learn(10, i -> MOTTO + "\n\n" + story(affair()))).containsExactly("head " + MOTTO);
  }

  @Test
  void aParagraphThatOpensAFewReportsIsNot() {
    assertThat(learn(40, i -> (i % 4 == 0 ? MOTTO + "\n\n" : "") + story(affair()))).isEmpty();
  }

  @Test
  void aLineInTheMiddleNeedsAGreaterShare() {
    IntFunction<String> rare = i -> story(affair()) + (i % 5 == 0 ? "\n\n" + BOX : "") + "\n\n" + story(affair());
    IntFunction<String> often = i -> story(affair()) + (i % 2 == 0 ? "\n\n" + BOX : "") + "\n\n" + story(affair());
    assertThat(learn(40, rare)).isEmpty();
    assertThat(learn(40, often)).containsExactly("any " + BOX);
  }

  @Test
  void fourPagesAreTooFewUnlessSoAsked() {
    IntFunction<String> text = i -> story(affair()) + "\n\n" + BOX;
    assertThat(learn(4, text)).isEmpty();
    assertThat(learn(3, 4, text, i -> "https://harbour.example/" + i)).containsExactly("tail " + BOX);
  }

  @Test
  void oneArticleFetchedManyTimesIsOneArticle() {
    String same = story(affair()) + "\n\n" + BOX;
    assertThat(learn(5, 8, i -> same, i -> "https://harbour.example/one?utm_source=" + i)).isEmpty();
  }

  @Test
  void copiesOfOneWireStoryTeachNothing() {
    String wire = story(affair());
    assertThat(learn(30, i -> i % 3 == 0 ? wire : story(affair()))).isEmpty();
    // Nor where each copy has a paragraph of its own.
    List<String> affair = affair();
    assertThat(learn(30, i -> i % 3 == 0 ? paragraph(affair) + "\n\n" + wire : story(affair()))).isEmpty();
  }

  @Test
  void backgroundThatIsRepeatedFromReportToReportIsNotLearned() {
    List<String> affair = affair();
    String background = paragraph(affair);
    assertThat(learn(40, i -> i % 6 == 0 ? story(affair) + "\n\n" + background : story(affair()))).isEmpty();
  }

  @Test
  void aQuotedSentenceIsNeverLearned() {
    assertThat(learn(20, i -> story(affair()) + "\n\n\"We shall not sell a single boat to anybody,\" the minister said."))
        .isEmpty();
  }

  @Test
  void aCounterIsLearnedAsANumberAndAYearThatStaysAsItIs() {
    assertThat(learn(12, i -> story(affair()) + "\n\nHarbour Watch 1999: opened " + (i * 7 + 1) + " times by readers who"
        + " came along the quay and by some who did not come at all"))
        .containsExactly("tail Harbour Watch 1999: opened # times by readers who came along the quay and by some who did"
            + " not come at all");
  }

  @Test
  void aSentenceWhoseFiguresDifferEachDayIsNews() {
    assertThat(learn(20, i -> story(affair()) + "\n\nThe port police said that " + (i + 3) + " boats had come in and "
        + (i * 2 + 5) + " had left.")).isEmpty();
  }

  @Test
  void eachSourceHasItsOwnLines() {
    List<String> learned = learn(5, 40, i -> story(affair()) + (i % 2 == 0 ? "\n\n" + BOX : "\n\n" + MOTTO),
        i -> i % 2 == 0 ? "https://www.harbour.example/" + i : "https://pier.example/" + i);
    assertThat(learned).containsExactly("tail " + BOX, "tail " + MOTTO);
  }

  @Test
  void theOrderOfThePagesMakesNoDifference() {
    List<String> texts = new ArrayList<>();
    for (int i = 0; i < 40; i++) {
      texts.add(story(affair()) + (i % 3 == 0 ? "\n\n" + BOX : "") + (i % 2 == 0 ? "\n\n" + MOTTO : ""));
    }
    List<String> forth = learn(5, 40, texts::get, i -> "https://harbour.example/" + i);
    List<String> back = learn(5, 40, i -> texts.get(39 - i), i -> "https://harbour.example/" + (39 - i));
    assertThat(back).isEqualTo(forth).isNotEmpty();
  }

  @Test
  void learnedLinesGoBehindWhatStandsInTheFileAndNeverTwice() {
    String file = "# Ours.\ndecision\tsource\twhere\tline\tpages\tof\tlearned\n"
        + "keep\twww.Harbour.example\ttail\t" + BOX + "\t\t\t\n# The end.";
    TemplateLine box = TemplateLine.learned("harbour.example", TemplateLine.Where.ANY, BOX.toUpperCase(), 9, 10, DAY);
    TemplateLine motto = TemplateLine.learned("harbour.example", TemplateLine.Where.HEAD, MOTTO, 9, 10, DAY);
    TemplateFile once = TemplateFile.merged(file, List.of(box, motto));
    assertThat(once.text())
        .isEqualTo(file + "\ndrop\tharbour.example\thead\t" + MOTTO + "\t9\t10\t2026-01-02\n");
    assertThat(once.added()).containsExactly(motto);
    assertThat(once.known()).isEqualTo(1);
    assertThat(TemplateFile.merged(once.text(), List.of(box, motto)).text()).isEqualTo(once.text());
  }

  @Test
  void linesEndAsTheyDoInTheFile() {
    String file = "decision\tsource\twhere\tline\tpages\tof\tlearned\r\n";
    TemplateLine motto = TemplateLine.learned("harbour.example", TemplateLine.Where.HEAD, MOTTO, 9, 10, DAY);
    assertThat(TemplateFile.merged(file, List.of(motto)).text()).endsWith("2026-01-02\r\n");
  }
}
