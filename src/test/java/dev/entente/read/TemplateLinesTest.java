package dev.entente.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.entente.article.Reading;
import dev.entente.article.VocabularyFault;
import dev.entente.article.VocabularyFolder;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TemplateLinesTest {

  private static final String HEADER = "decision\tsource\twhere\tline\tpages\tof\tlearned\n";
  private static final String BOX = "Harbour Watch lives on the gifts of those who read it.";
  private static final String STORY = """
      Togo receives two patrol boats

      Two patrol boats reached the port of Lomé on Sunday, where the minister of defence received them.

      The boats come from a yard in the north, the minister said, and crews had been trained for a year.
      """;

  @TempDir private Path folder;

  private Reader reader(String... rows) throws IOException {
    VocabularyFolder vocabulary = Vocabularies.in(folder);
    Files.writeString(folder.resolve(TemplateLine.FILE), HEADER + String.join("\n", rows).replace('^', '\t') + "\n");
    return new Reader(vocabulary);
  }

  private static Reading read(Reader reader, @Nullable String url, String text) {
    return reader.read(ReadingTest.capture(url, "text/plain", text.getBytes(StandardCharsets.UTF_8)));
  }

  @Test
  void aTemplateLineOfTheSourceIsLeftOutAndListed() throws IOException {
    Reader reader = reader("drop^harbour.example^tail^" + BOX + "^40^50^2026-01-02");
    Reading reading = read(reader, "https://www.harbour.example/a/1", STORY + "\n" + BOX.toUpperCase() + "\n");
    assertThat(reading.text()).contains("a yard in the north").doesNotContain("GIFTS");
    assertThat(ReadingTest.reason(reading, BOX.toUpperCase())).isEqualTo("template_line");
  }

  @Test
  void otherSourcesKeepTheSameLine() throws IOException {
    Reader reader = reader("drop^harbour.example^tail^" + BOX + "^^^");
    assertThat(read(reader, "https://other.example/a/1", STORY + "\n" + BOX).text()).contains(BOX);
    assertThat(read(reader, null, STORY + "\n" + BOX).text()).contains(BOX);
  }

  @Test
  void aTextWithoutAnAddressIsKnownByItsPublisher() throws IOException {
    Reader reader = reader("drop^Harbour Watch^any^" + BOX + "^^^");
    String header = "Title: Togo receives boats\nPublisher: Harbour Watch\n\n";
    assertThat(read(reader, null, header + STORY + "\n" + BOX).text()).doesNotContain(BOX);
  }

  @Test
  void aLineOfTheTailStaysWhereTheStoryBeginsWithIt() throws IOException {
    Reader reader = reader("drop^harbour.example^tail^" + BOX + "^^^");
    String text = "A paper asks for help\n\n" + BOX + "\n\n" + STORY;
    assertThat(read(reader, "https://harbour.example/a/1", text).text()).contains(BOX);
  }

  @Test
  void whatAPersonKeepsStaysWhateverElseIsWritten() throws IOException {
    Reader reader = reader("drop^harbour.example^any^Harbour Watch counted # boats this year.^^^",
        "keep^harbour.example^any^Harbour Watch counted 7 boats this year.^^^");
    String url = "https://harbour.example/a/1";
    assertThat(read(reader, url, STORY + "\nHarbour Watch counted 12 boats this year.").text())
        .doesNotContain("counted");
    assertThat(read(reader, url, STORY + "\nHarbour Watch counted 7 boats this year.").text()).contains("counted");
  }

  @Test
  void aPageOfNothingElseKeepsItsText() throws IOException {
    Reader reader = reader("drop^harbour.example^any^" + BOX + "^^^");
    assertThat(read(reader, "https://harbour.example/help", BOX).text()).isEqualTo(BOX);
  }

  @Test
  void aTemplateLineIsNotTakenForTheTitle() throws IOException {
    String motto = "Patrol boats of the world, seen from the pier";
    String text = motto + "\n\n" + STORY;
    String url = "https://harbour.example/a/1";
    assertThat(read(reader(), url, text).title()).isEqualTo(motto);
    Reader reader = reader("drop^harbour.example^head^" + motto + "^^^");
    assertThat(read(reader, url, text).title()).isEqualTo("Togo receives two patrol boats");
  }

  @ParameterizedTest
  @CsvSource(delimiter = ';', value = {
      "perhaps^harbour.example^any^A line^^^; the decision must be drop or keep",
      "drop^harbour.example^middle^A line^^^; where must be head, tail or any",
      "drop^^any^A line^^^; the source is missing",
      "drop^harbour.example^any^...^^^; the line has no words",
      "drop^harbour.example^any^A line; 4 columns where 7 are needed"})
  void aBrokenRowIsNamedWithFileAndLine(String row, String message) {
    assertThatThrownBy(() -> reader("drop^a.example^any^A good line^^^", row)).isInstanceOf(VocabularyFault.class)
        .hasMessageStartingWith("vocabulary/template-lines.tsv, line 3: ").hasMessageContaining(message);
  }

  @Test
  void aFolderOfAnEarlierVersionThatLacksTheFileIsRead() throws IOException {
    VocabularyFolder vocabulary = Vocabularies.in(folder);
    assertThat(read(new Reader(vocabulary), "https://harbour.example/1", STORY).title()).contains("Togo");
    assertThat(vocabulary.missing()).contains(folder.resolve(TemplateLine.FILE));
  }

  @Test
  void theVersionOfTheVocabularyFollowsTheRowsAndNotTheComments() throws IOException {
    String none = version("");
    assertThat(version("# A word about it.\n")).isEqualTo(none);
    assertThat(version("drop\tharbour.example\tany\tA line\t\t\t\n")).isNotEqualTo(none);
  }

  private String version(String rows) throws IOException {
    VocabularyFolder vocabulary = Vocabularies.in(folder);
    Files.writeString(folder.resolve(TemplateLine.FILE), HEADER + rows);
    Reader reader = new Reader(vocabulary);
    assertThat(reader).isNotNull();
    return vocabulary.version();
  }
}
