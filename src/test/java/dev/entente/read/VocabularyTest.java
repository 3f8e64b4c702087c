package dev.entente.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.entente.article.VocabularyFault;
import dev.entente.article.VocabularyFolder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VocabularyTest {

  @TempDir
  Path folder;

  private Phrases phrases(String... rows) throws IOException {
    Files.writeString(folder.resolve(Phrases.FILE), "reason\tlanguage\tpattern\tnote\n" + String.join("\n", rows));
    return Phrases.of(VocabularyFolder.at(folder), reason -> true);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', quoteCharacter = '\0', value = {
      "^follow us|Follow us now|true", "^follow us|They follow us|false", "follow us|They follow us|true",
      "^home$|Home …|true", "^home$|Homes|false", "^home$|Home page|false", "^# comments$|12 comments|true",
      "^# comments$|Twelve comments|false", "^a * critic with|A dance critic with taste|true",
      "^tweet|tweeted|false", "^» more|» More|true", "'den beri$|Ankara’den beri|true"})
  void aPatternMeansWhatTheFileSays(String pattern, String line, boolean found) throws IOException {
    assertEquals(found, phrases("x\ten\t" + pattern + "\t").find(Fold.of(line)) != null);
  }

  @Test
  void anOpenPatternIsOnlyLookedForInShortLines() throws IOException {
    Phrases phrases = phrases("cookie\ten\twe use cookies\t");
    assertNotNull(phrases.find("here we use cookies"));
    assertNull(phrases.find("word ".repeat(30) + "we use cookies"));
  }

  @Test
  void aBrokenLineIsNamed() {
    VocabularyFault fault = assertThrows(VocabularyFault.class, () -> phrases("menu\ten\t^home$\t", "menu\ten\t^$\t"));
    assertEquals("vocabulary/boilerplate.tsv, line 3: the pattern needs at least one word: \"^$\"", fault.getMessage());
    fault = assertThrows(VocabularyFault.class, () -> phrases("Share Bar\ten\tx\t"));
    assertTrue(fault.getMessage().contains("line 2"));
    assertThrows(VocabularyFault.class, () -> phrases("menu\ten\t* home\t"));
  }

  @Test
  void aWrongSortOrDayIsNamed() throws IOException {
    VocabularyFolder vocabulary = Vocabularies.in(folder);
    Files.writeString(folder.resolve(Abbreviations.FILE), "language\tabbreviation\tsort\tnote\nen\tGen\ttitle\t");
    assertThrows(VocabularyFault.class, () -> new Reader(vocabulary));
    Vocabularies.in(folder);
    Files.writeString(folder.resolve(DateBounds.FILE),
        "name\taliases\tcountry\toffice\tfrom\tto\nA B\t\tmz\tpresident\tsoon\t\n");
    String message = assertThrows(VocabularyFault.class, () -> new Reader(vocabulary)).getMessage();
    assertEquals("vocabulary/people.tsv, line 2: from must be a day such as 2025-01-15, not \"soon\"", message);
  }
}
