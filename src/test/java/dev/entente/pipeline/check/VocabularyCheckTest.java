package dev.entente.pipeline.check;

import static org.assertj.core.api.Assertions.assertThat;

import dev.entente.article.Publication;
import dev.entente.article.Reading;
import dev.entente.article.Sentence;
import dev.entente.enrich.Usage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class VocabularyCheckTest {

  private static final String PLACES = "place\tcountry\tkind\tnote\n";
  private static final String PEOPLE = "name\taliases\tcountry\toffice\tfrom\tto\n";
  private static final String SYSTEMS = "name\taliases\tleaf\torigin\tmaker\tneeds\n";
  private static final String BODIES = "name\taliases\tcountry\tkind\tneeds\n";
  private static final String FRAMES = "lang\tframe\ttype\tforms\troles\tkind\tstage\ttime\tneeds\n";

  @TempDir private Path folder;

  /** Small files in the place of our own, so that only what a test writes is found. */
  @BeforeEach
  void smallFiles() throws IOException {
    write("places.tsv", PLACES);
    write("people.tsv", PEOPLE);
    write("systems.tsv", SYSTEMS);
    write("organisations.tsv", BODIES);
    write("frames.tsv", FRAMES);
  }

  private void write(String file, String text) throws IOException {
    Files.writeString(folder.resolve(file), text);
  }

  private VocabularyCheck check() throws IOException {
    return VocabularyCheck.of(folder);
  }

  private static List<String> words(List<Finding> findings) {
    return findings.stream().map(Finding::inWords).toList();
  }

  @Test
  void allFaultsAreListedAndNotOnlyTheFirst() throws IOException {
    write("systems.tsv", SYSTEMS + "One\t\tuav.none\ttr\t\t\nTwo\t\tuav.mini\ttr\t\t\nThree\t\tuav.mini\tqq\t\t\n");
    write("people.tsv", PEOPLE + "Jane Roe\t\tml\tMinister\tsoon\t\n");
    write("abbreviations.tsv", "language\tabbreviation\tsort\tnote\nen\tCmdr.\trank\t\n");
    assertThat(words(check().faults())).containsExactly(
        "abbreviations.tsv, line 2: the sort must be title, number or word, not \"rank\"",
        "people.tsv, line 2: from must be a date such as 2024-03-31, 2024-03 or 2024, not \"soon\"",
        "systems.tsv, line 2: there is no leaf \"uav.none\" in equipment.tsv",
        "systems.tsv, line 4: there is no state \"qq\" in countries.tsv");
  }

  @Test
  void aWrongHeaderIsOneFaultAndNotOneForEachRow() throws IOException {
    write("places.tsv", "place\tstate\nGao\tml\nKati\tml\n");
    assertThat(check().faults()).singleElement()
        .satisfies(fault -> assertThat(fault.inWords()).startsWith("places.tsv, line 1: the header must be"));
  }

  @Test
  void whatRefersToABrokenRowIsNoFaultOfItsOwn() throws IOException {
    write("countries.tsv", "code\tname\tnames\tcapitals\tseats\tdemonyms\tdemonyms_fr\tdemonyms_pt\tdemonyms_es\t"
        + "demonyms_tr\tdemonyms_ru\tdemonyms_ar\texporter\nml\tMali\t\t\t\t\t\t\t\t\t\t\tfirst\n"
        + "tr\tTürkiye\t\t\t\t\t\t\t\t\t\t\t5\n");
    write("regions.tsv", "code\tlabel\tscheme\tparent\tmembers\ttriggers\tfrom_to\n");
    write("ambiguous.tsv", "name\tcode\taccept\treject\n");
    write("datelines.tsv", "country\tkind\tnames\n");
    write("currencies.tsv", "code\tlabel\tsigns\twords\tstates\tfirst\n");
    write("places.tsv", PLACES + "Gao\tml\tcity\t\nKonya\ttr\tcity\t\n");
    assertThat(words(check().faults())).singleElement().asString().startsWith("countries.tsv, line 2: exporter");
  }

  @Test
  void theFilesThemselvesAreNotTouched() throws IOException {
    String broken = SYSTEMS + "One\t\tuav.none\ttr\t\t\n";
    write("systems.tsv", broken);
    check();
    assertThat(folder.resolve("systems.tsv")).hasContent(broken);
  }

  @Test
  void aNameThatStandsTwiceForOneThingIsADouble() throws IOException {
    write("places.tsv", PLACES + "Xanadu|Xanadu\tml\tcity\t\nQuivira\tml\tcity\t\nQuivira\tml\tbase\t\n");
    assertThat(words(check().doubles())).containsExactly(
        "places.tsv, line 2: \"Xanadu\" stands twice in this row",
        "places.tsv, line 4: \"Quivira\" stands in line 3 already, for the place Quivira (ml)");
    assertThat(check().conflicts()).isEmpty();
  }

  @Test
  void aNameThatStandsForTwoThingsIsAConflict() throws IOException {
    write("places.tsv", PLACES + "Xanadu\tml\tcity\t\nQuivira\tml\tcity\t\nQuivira\ttr\tcity\t\n");
    write("systems.tsv", SYSTEMS + "Xanadu\t\tuav.mini\tin\t\t\n");
    assertThat(words(check().conflicts())).containsExactly(
        "places.tsv, line 4: \"Quivira\" stands for the place Quivira (tr), and in places.tsv, line 3 for the place"
            + " Quivira (ml)",
        "systems.tsv, line 2: \"Xanadu\" stands for the system Xanadu, and in places.tsv, line 2 for the place Xanadu (ml)");
  }

  @Test
  void aNameAboutWhichAnotherFileDecidesIsNone() throws IOException {
    write("places.tsv", PLACES + "Quivira\tml\tcity\t\nQuivira\ttr\tcity\t\n");
    write("ambiguous.tsv", "name\tcode\taccept\treject\nQuivira\tml\tBamako\t\nQuivira\ttr\tAnkara\t\n");
    assertThat(check().conflicts()).isEmpty();
  }

  @Test
  void aNameThatNeedsWordsAroundItIsNone() throws IOException {
    write("places.tsv", PLACES + "Xanadu\tml\tcity\t\n");
    write("systems.tsv", SYSTEMS + "Xanadu\t\tuav.mini\tin\t\tcontext\n");
    assertThat(check().conflicts()).isEmpty();
  }

  @Test
  void onePersonMayHoldTwoOfficesButNotOneNameTwoPeopleAtOnce() throws IOException {
    write("people.tsv", PEOPLE + "Jane Roe\tRoe\tml\tMinister\t2020\t2021\nJane Roe\tRoe\tml\tPresident\t2022\t\n"
        + "Jim Poe\tPoe\tml\tMinister\t2020\t\nAnn Poe\tPoe\ttr\tMinister\t2020\t\n");
    assertThat(words(check().conflicts())).containsExactly("people.tsv, line 5: \"Poe\" stands for Ann Poe, Minister of"
        + " tr from 2020, and in people.tsv, line 4 for Jim Poe, Minister of ml from 2020");
  }

  @Test
  void aFormOfTwoFramesIsSharedUnlessSomethingTellsThemApart() throws IOException {
    String tail = "\tsubj=supplier to=recipient\tdelivery\tcompleted\t\t";
    write("frames.tsv", FRAMES + "en\ta.give\tverb\tbestow" + tail + "gear\nen\tb.give\tverb\tbestow" + tail + "gear|aid\n"
        + "en\tc.give\tverb\tbestow" + tail + "troops\nen\td.give\tnoun\tbestow" + tail + "gear\nfr\te.give\tverb\tbestow"
        + tail + "gear\n");
    assertThat(check().conflicts()).isEmpty();
    assertThat(words(check().shared())).containsExactly(
        "frames.tsv, line 3: \"bestow\" stands for the frame b.give, and in frames.tsv, line 2 for the frame a.give");
  }

  @Test
  void aPhraseThatIsNoEquipmentConflictsWithASystemOfThatName() throws IOException {
    write("systems.tsv", SYSTEMS + "Xanadu jet\t\tuav.mini\tin\t\t\n");
    write("equipment-blocks.tsv", "leaf\tphrase\nuav.mini\tXanadu jet\n");
    assertThat(check().conflicts()).hasSize(1);
  }

  @Test
  void anEntryThatNoTextHasIsNamed() throws IOException {
    write("systems.tsv", SYSTEMS + "Xanadu 4\tXN-4\tuav.mini\tin\t\t\nQuivira 9\t\tuav.mini\tin\t\t\n");
    VocabularyCheck check = check();
    Usage usage = check.usage();
    usage.add(reading("Peru showed an XN-4 and another XN-4."));
    List<VocabularyCheck.Met> met = check.met(usage);
    assertThat(met).filteredOn(m -> m.file().equals("systems.tsv")).extracting(VocabularyCheck.Met::hits)
        .containsExactly(0L, 2L, 0L);
    assertThat(words(VocabularyCheck.neverMet(met).getOrDefault("systems.tsv", List.of())))
        .containsExactly("systems.tsv, line 3: \"Quivira 9\", the system Quivira 9");
    assertThat(usage.texts()).isOne();
  }

  private static Reading reading(String text) {
    return new Reading(null, "News", false, new Publication.Unknown(), null, "en", null, null, null, null, null, null,
        text, List.of(new Sentence(0, text.length(), Sentence.Block.BODY)), List.of(), List.of(), List.of());
  }

  @Test
  void whatHasFewerThanTwoSourcesIsCounted() throws IOException {
    write("systems.tsv", SYSTEMS + "One\t\tuav.mini\tin\t\t\nTwo\t\tuav.mini\tin\t\t\nThree\t\tuav.mini\tin\t\t\n");
    write("sources.tsv", "file\tname\tsources\tnote\nsystems.tsv\tOne\tmaker's site|a register\t\n"
        + "systems.tsv\tTwo\tmaker's site|maker's site\t\nsystems.tsv\tNone\ta|b\t\n");
    VocabularyCheck check = check();
    assertThat(words(check.withoutSecondSource().getOrDefault("systems.tsv", List.of()))).containsExactly(
        "systems.tsv, line 3: Two has no second source", "systems.tsv, line 4: Three has no second source");
    assertThat(words(check.faults())).singleElement().asString().startsWith("sources.tsv, line 4: there is no \"None\"");
  }

  @Test
  void ourOwnVocabularyHasNoFault() throws IOException {
    assertThat(words(VocabularyCheck.of(Path.of("index-data/vocabulary")).faults())).isEmpty();
  }
}
