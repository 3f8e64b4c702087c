package dev.entente.enrich;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.entente.article.Facet;
import dev.entente.article.VocabularyFault;
import dev.entente.article.VocabularyFolder;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VocabularyTest {

  private static final List<String> FILES = List.of("countries", "people", "places", "equipment", "equipment-blocks",
      "systems", "organisations", "regions", "ambiguous", "frames", "cues", "figures", "currencies", "datelines", "voices");

  @TempDir
  Path folder;

  @BeforeEach
  void copyThePackedFiles() throws IOException {
    for (String file : FILES) {
      String name = "/vocabulary/" + file + ".tsv";
      try (InputStream in = Objects.requireNonNull(Vocabulary.class.getResourceAsStream(name))) {
        Files.copy(in, folder.resolve(file + ".tsv"));
      }
    }
  }

  private int append(String file, String row) throws IOException {
    Path path = folder.resolve(file + ".tsv");
    String text = Files.readString(path).replaceAll("\n+$", "") + "\n" + row.replace("^", "\t") + "\n";
    Files.write(path, text.getBytes(StandardCharsets.UTF_8));
    return (int) text.lines().count();
  }

  @ParameterizedTest
  @CsvSource(delimiter = ';', value = {
      "countries; XX^Nowhere^^^^^^^^^^^; two lower-case letters",
      "countries; ml^Mali^^^^^^^^^^^; stands in two rows",
      "countries; qx^^^^^^^^^^^^; name is missing",
      "countries; qx^Nowhere^Mali^^^^^^^^^^; as well",
      "countries; qx^Nowhere^^^^^^^^^^^first; exporter is a rank",
      "countries; qx^Nowhere; 2 columns where 13 are needed",
      "people; Jane Roe^^qq^Minister^^; no state \"qq\"",
      "people; Jane Roe^^ml^Minister^May 2020^; must be a date such as",
      "people; Jane Roe^^ml^Minister^2021^2020; ends before it begins",
      "places; Nowhere^qq^city^; no state \"qq\"",
      "equipment; uav armed^Label^^^^^^^; must look like",
      "equipment; uav.armed^Label^^^^^^^; stands in two rows",
      "equipment-blocks; uav.none^phrase; no leaf \"uav.none\"",
      "systems; Thing^^uav.none^tr^^; no leaf \"uav.none\"",
      "systems; Thing^^uav.armed^qq^^; no state \"qq\"",
      "organisations; Thing^^qq^company^; no state \"qq\"",
      "regions; 011^Again^m49^202^ml^^; stands in two rows",
      "regions; zzz^Zone^m49^999^ml^^; no region \"999\"",
      "regions; zzz^Zone^group^^ml^^ml:2020; membership is written",
      "ambiguous; Name^qq^^; no state \"qq\"",
      "frames; xx^a.b^verb^do^subj=supplier^delivery^completed^^; lang must be",
      "frames; en^a.b^adverb^do^subj=supplier^delivery^completed^^; no type \"adverb\"",
      "frames; en^a.b^verb^do^subj^delivery^completed^^; roles are written",
      "frames; en^a.b^verb^do^up=supplier^delivery^completed^^; no place \"up\"",
      "frames; en^a.b^verb^do^subj=king^delivery^completed^^; no role \"king\"",
      "frames; en^a.b^verb^do^subj=supplier^gift^completed^^; no kind \"gift\"",
      "frames; en^a.b^verb^do^subj=supplier^delivery^done^^; no stage \"done\"",
      "frames; en^a.b^verb^do^subj=supplier^delivery^completed^soon^; no time \"soon\"",
      "frames; en^a.b^verb^do^subj=supplier^delivery^completed^^luck; no need \"luck\"",
      "cues; en^colour^red; no cue \"colour\"",
      "figures; xx^number^4^four; lang must be",
      "figures; en^colour^^red; no sort \"colour\"",
      "figures; en^number^four^four; must be a whole number",
      "figures; en^month^13^nomonth; is none for a month",
      "figures; en^span^fortnight^fortnight; is day, week, month or year",
      "figures; en^number^4^; words are missing",
      "currencies; Dollar^Dollar^^^^; three capital letters",
      "currencies; USD^Dollar^^^us^; stands in two rows",
      "currencies; QQQ^Cowrie^^^qq^; no state \"qq\"",
      "currencies; QQQ^Cowrie^$^^ke^yes; first sign of two",
      "currencies; QQQ^Cowrie^^^ke^first; must be \"yes\"",
      "voices; en^shout^yell; no duty \"shout\"",
      "voices; de^say^sagte; lang must be",
  })
  void aBrokenRowIsNamedWithFileAndLine(String file, String row, String message) throws IOException {
    int line = append(file, row);
    VocabularyFault fault = assertThrows(VocabularyFault.class, () -> Vocabulary.load(VocabularyFolder.at(folder)));
    assertTrue(fault.getMessage().startsWith("vocabulary/" + file + ".tsv, line " + line + ": "), fault.getMessage());
    assertTrue(fault.getMessage().contains(message), fault.getMessage());
  }

  @Test
  void aMissingFileIsReadFromTheJarAndNamed() throws IOException {
    Files.delete(folder.resolve("regions.tsv"));
    VocabularyFolder lacking = VocabularyFolder.at(folder);
    assertTrue(Vocabulary.load(lacking).region("Western Africa").isPresent());
    assertEquals(java.util.List.of(folder.resolve("regions.tsv")), lacking.missing());
  }

  @Test
  void theVersionFollowsEveryRow() throws IOException {
    String before = Vocabulary.load(VocabularyFolder.at(folder)).version();
    assertEquals(before, Vocabulary.load(VocabularyFolder.at(folder)).version());
    append("places", "Xanadu Testing Range^ml^base^");
    assertNotEquals(before, Vocabulary.load(VocabularyFolder.at(folder)).version());
  }

  @Test
  void aNewsroomsOwnRowTakesEffect() throws IOException {
    append("systems", "Thunderbird 9^TB9 glider^uav.mini^in^^");
    Enricher enricher = new Enricher(Vocabulary.load(VocabularyFolder.at(folder)));
    assertEquals(java.util.Set.of("uav.mini"),
        Tagging.equipment(enricher.labels(Readings.of("Togo bought the Thunderbird 9 from India."))));
  }

  @Test
  void properNamesAreKnownWithTheirAliases() throws IOException {
    append("systems", "Thunderbird 9^TB9 glider^uav.mini^in^^");
    append("organisations", "Xanadu Forge^fr:Forge de Xanadu|XF^ml^company^");
    append("people", "Ada Example^Ad\u00e1 Ex.^ml^Minister^2020^");
    Vocabulary names = Vocabulary.load(VocabularyFolder.at(folder));
    assertTrue(names.knows(Facet.SYSTEM, "Thunderbird 9"));
    assertFalse(names.knows(Facet.SYSTEM, "TB9 glider"));
    assertEquals(List.of("TB9 glider"), names.aliases(Facet.SYSTEM, "Thunderbird 9"));
    assertEquals(List.of("Forge de Xanadu", "XF"), names.aliases(Facet.ORG, "Xanadu Forge"));
    assertTrue(names.values(Facet.PERSON).contains("Ada Example"));
    assertEquals("Nobody Known", names.label(Facet.PERSON, "Nobody Known"));
    assertEquals("The maker", names.label(Facet.SAYS, "maker"));
    assertEquals("High", names.label(Facet.CONFIDENCE, "high"));
  }

  @Test
  void codesHaveLabelsParentsAndAnOrder() {
    Vocabulary names = Tagging.VOCABULARY;
    assertEquals("Mali", names.label(Facet.COUNTRY, "ml"));
    assertEquals("Armed UAV / UCAV", names.label(Facet.EQUIPMENT, "uav.armed"));
    assertEquals("Exercise", names.label(Facet.KIND, "exercise"));
    assertEquals("In progress", names.label(Facet.STAGE, "in_progress"));
    assertEquals("nobody", names.label(Facet.SOURCE, "nobody"));
    assertEquals("uav", names.parent(Facet.EQUIPMENT, "uav.armed"));
    assertEquals("202", names.parent(Facet.REGION, "011"));
    assertEquals("", names.parent(Facet.REGION, "002"));
    assertTrue(names.values(Facet.EQUIPMENT).containsAll(List.of("uav", "uav.armed", "unspec")));
    assertTrue(names.knows(Facet.PARTY, "tr") && names.knows(Facet.LANG, "xx"));
    assertFalse(names.knows(Facet.KIND, "gift") || names.knows(Facet.COUNTRY, "qq"));
    assertEquals("scauc", names.region("south caucasus").orElseThrow().code());
    assertEquals("034", names.region("South Asia").orElseThrow().code());
  }

  /** A data folder of an older release has its own list of states, and the new file comes out of the program. */
  @Test
  void anOlderListOfStatesIsNoFaultOfANewerFile() throws IOException {
    Path countries = folder.resolve("countries.tsv");
    Files.writeString(countries, Files.readString(countries).replaceAll("(?m)^hk\t.*\n", ""));
    Path regions = folder.resolve("regions.tsv");
    Files.writeString(regions, Files.readString(regions).replace("cn hk jp", "cn jp"));
    Files.delete(folder.resolve("datelines.tsv"));
    Vocabulary.load(VocabularyFolder.at(folder));
  }
}
