package dev.entente.pipeline.command;

import static org.assertj.core.api.Assertions.assertThat;

import dev.entente.index.lucene.LuceneArticleIndex;
import dev.entente.pipeline.DataFolder;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

class CommandsTest {

  private static final String BOATS = """
      Portugal gives Angola two patrol boats

      LUANDA - Portugal handed over two patrol boats to Angola on 3 March 2025, the navy said.

      Scroll to Top
      """;

  @TempDir private Path folder;
  private DataFolder data;
  private ByteArrayOutputStream out;
  private ByteArrayOutputStream err;

  @BeforeEach
  void aFolder() {
    data = new DataFolder(folder.resolve("data"));
  }

  private int run(String... arguments) {
    return runWith("", arguments);
  }

  private int runWith(String input, String... arguments) {
    out = new ByteArrayOutputStream();
    err = new ByteArrayOutputStream();
    Context context = new Context(data, LuceneArticleIndex::open,
        InstantSource.fixed(Instant.parse("2026-01-02T03:04:05Z")),
        new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8)),
        new PrintStream(out, true, StandardCharsets.UTF_8), new PrintStream(err, true, StandardCharsets.UTF_8));
    return Commands.run(context, () -> 0, arguments);
  }

  private List<String> lines() {
    return out.toString(StandardCharsets.UTF_8).lines().toList();
  }

  private String complaints() {
    return err.toString(StandardCharsets.UTF_8);
  }

  private String file(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text).toString();
  }

  private static final String DRILL = "The two navies trained together off the northern coast for nine days, and their "
      + "crews boarded a freighter, searched it and towed it back to the harbour before the admirals closed the drill "
      + "with a parade on the quay, which many families of the sailors had come to see.";

  private String records() throws IOException {
    return file("records.jsonl", """
        {"id":"a","title":"Navies train off the coast","text":"%s"}
        {"id":"b","title":"Ministers talk","text":"The ministers of two states talked about boats in the capital."}
        {"id":7,"title":"A drill ends","text":"%s A parade followed."}
        """.formatted(DRILL, DRILL));
  }

  @Test
  void clusterNamesTheFirstArticleOfEachStoryInTheOrderOfTheInput() throws IOException {
    assertThat(run("cluster", "--jsonl", records())).isZero();
    assertThat(lines()).containsExactly("{\"id\":\"a\",\"cluster\":\"a\"}", "{\"id\":\"b\",\"cluster\":\"b\"}",
        "{\"id\":\"7\",\"cluster\":\"a\"}");
  }

  @Test
  void clusterGroupsByEventWhenAskedTo() throws IOException {
    assertThat(run("cluster", "--by", "event", "--jsonl", records())).isZero();
    assertThat(lines()).contains("{\"id\":\"7\",\"cluster\":\"a\"}", "{\"id\":\"b\",\"cluster\":\"b\"}");
    assertThat(run("cluster", "--by", "topic", "--jsonl", records())).isEqualTo(2);
    assertThat(complaints()).contains("story").contains("event");
  }

  @Test
  void tagPrintsTheLabelsOfAFileWithTheirEvidence() throws IOException {
    assertThat(run("tag", file("boats.txt", BOATS))).isZero();
    JsonNode tagged = Json.MAPPER.readTree(lines().getFirst());
    assertThat(tagged.path("schema").asInt()).isEqualTo(1);
    assertThat(tagged.path("title").asString()).isEqualTo("Portugal gives Angola two patrol boats");
    assertThat(tagged.path("pairs").toString()).isEqualTo("[[\"ao\",\"pt\"]]");
    assertThat(tagged.path("equipment").toString()).isEqualTo("[\"nav.patrol\"]");
    assertThat(tagged.path("regions").toString()).contains("017").contains("202").contains("002");
    assertThat(tagged.path("claims").path(0).path("confidence").asString()).isEqualTo("high");
    JsonNode evidence = tagged.path("claims").path(0).path("evidence");
    assertThat(evidence.path("sentence").asString()).startsWith("Portugal handed over two patrol boats");
    assertThat(evidence.path("rule").asString()).isNotBlank();
    assertThat(tagged.path("dropped").path(0).path("text").asString()).isEqualTo("Scroll to Top");
  }

  @Test
  void recordsComeOutInTheOrderTheyWentInAndABrokenOneHasItsLine() throws IOException {
    String file = file("r.jsonl", """
        {"id":"b","title":"One","date":"2025-01-02","text":"Portugal handed over two patrol boats to Angola."}
        {"id":"broken","te
        {"id":"a","title":"Two","text":"Nothing to see."}
        """);
    assertThat(run("tag", "--jsonl", file)).isEqualTo(1);
    assertThat(lines()).hasSize(3);
    assertThat(Json.MAPPER.readTree(lines().get(0)).path("id").asString()).isEqualTo("b");
    assertThat(Json.MAPPER.readTree(lines().get(0)).path("published").asString()).isEqualTo("2025-01-02");
    assertThat(Json.MAPPER.readTree(lines().get(1)).path("error").asString()).isNotBlank();
    assertThat(Json.MAPPER.readTree(lines().get(2)).path("id").asString()).isEqualTo("a");
  }

  @Test
  void standardInputIsReadWhereTheFileIsADash() {
    assertThat(runWith(BOATS, "read", "-")).isZero();
    assertThat(Json.MAPPER.readTree(lines().getFirst()).path("text").asString())
        .isEqualTo("Portugal handed over two patrol boats to Angola on 3 March 2025, the navy said.");
  }

  @Test
  void evaluateComparesWithLabelsMadeByPeople() throws IOException {
    file("boats.txt", BOATS);
    String gold = file("gold.json", """
        {"articles":[{"file":"boats.txt","country":["AO"],"partner":["PT"],"dyads":[{"country":"AO","partner":"PT"}],
        "equipment":["nav.patrol"],"region":{"m49":["017","202","002"]},"kinds":[{"kind":"delivery"},{"kind":"visit"}]}]}
        """);
    assertThat(run("evaluate", gold, "--differences")).isZero();
    assertThat(lines()).anyMatch(l -> l.matches("pair, directed\\s+1.000\\s+1.000\\s+1.000\\s+1\\s*"));
    assertThat(lines()).anyMatch(l -> l.matches("kind\\s+1.000\\s+0.500\\s+0.667\\s+2\\s*"));
    assertThat(lines()).anyMatch(l -> l.contains("kinds: missed [visit], too much []"));
  }

  @Test
  void evaluateComparesWithLabelsWhoseTextsStandElsewhere() throws IOException {
    Files.createDirectories(folder.resolve("navy"));
    file("navy/boats.jsonl", """
        {"id":"b1","text":"Angola received two patrol boats from Portugal."}
        {"id":"b2","text":"Rain fell."}
        """);
    String labels = file("labels.jsonl", """
        {"set":"navy/boats","id":"b1","half":"tuning","pairs":[{"country":"ao","partner":"pt","mutual":false,\
        "kinds":[{"kind":"delivery"},{"kind":"visit"}],"equipment":["nav.patrol"]}],"excluded":[]}
        {"set":"navy/boats","id":"b2","half":"held-out","pairs":[],"excluded":["fr"]}
        """);
    String texts = folder.resolve("navy/boats.jsonl").toString();
    assertThat(run("evaluate", "--labels", labels, "--texts", texts, "--differences", "--labels-second", labels))
        .isZero();
    assertThat(lines()).anyMatch(l -> l.matches("pair, directed\\s+1.000\\s+1.000\\s+1.000\\s+1\\s*"));
    assertThat(lines()).anyMatch(l -> l.contains("kind of a pair: missed [ao-pt visit], too much []"));
    assertThat(run("evaluate", "--labels", labels, "--texts", texts, "--half", "held-out")).isZero();
    assertThat(lines()).anyMatch(l -> l.contains("1 articles"));
    assertThat(run("evaluate", "--labels", labels, "--texts", labels)).isEqualTo(1);
    assertThat(complaints()).contains("2 of 2 labelled articles have no text");
    assertThat(run("evaluate", "--labels", file("bad.jsonl", "{\"set\":\"x\"}"))).isEqualTo(1);
    assertThat(complaints()).contains("line 1, is no label");
  }

  @Test
  void evaluateWritesWhatTheLevelsOfConfidenceMean() throws IOException {
    String texts = file("boats.jsonl", """
        {"set":"navy","id":"b1","text":"Angola received two patrol boats from Portugal."}
        {"set":"navy","id":"b2","text":"Peru received four radars from Sweden."}
        """);
    String one = file("one.jsonl", """
        {"set":"navy","id":"b1","half":"tuning","pairs":[{"country":"ao","partner":"pt","mutual":false,\
        "kinds":[{"kind":"delivery"}],"equipment":[]}],"excluded":[]}
        """);
    String two = file("two.jsonl", "{\"set\":\"navy\",\"id\":\"b2\",\"half\":\"held-out\",\"pairs\":[],\"excluded\":[]}\n");
    Path levels = folder.resolve("levels.tsv");
    assertThat(run("evaluate", "--labels", one, two, "--texts", texts, "--calibrate", levels.toString())).isZero();
    List<String> written = Files.readAllLines(levels);
    assertThat(written).hasSize(10).anyMatch(l -> l.matches("tuning\t\\w+\t1\t1\t100\t1\t100"))
        .anyMatch(l -> l.matches("held-out\t\\w+\t1\t0\t0\t0\t0"));
    assertThat(run("evaluate", "--labels", two, one, "--texts", texts, "--calibrate", levels.toString())).isZero();
    assertThat(Files.readAllLines(levels)).isEqualTo(written);
    assertThat(run("evaluate", "--labels", one, "--half", "tuning", "--calibrate", levels.toString())).isEqualTo(2);
  }

  @Test
  void theVocabularyIsCheckedWithFileAndLine() throws IOException {
    Path words = Files.createDirectories(folder.resolve("words"));
    Files.writeString(words.resolve("systems.tsv"), "name\taliases\tleaf\torigin\tmaker\tneeds\n"
        + "Xanadu 4\t\tuav.none\tin\t\t\nQuivira 9\t\tuav.mini\tin\t\t\n");
    String text = file("one.txt", "Peru bought four Quivira 9 drones from India, the ministry said.");
    Path counts = folder.resolve("counts.tsv");
    assertThat(run("vocabulary", "check", "--folder", words.toString(), "--corpus", text, "--verbose", "--counts",
        counts.toString())).isEqualTo(1);
    assertThat(lines()).contains("  systems.tsv, line 2: there is no leaf \"uav.none\" in equipment.tsv",
        "    line 3: Quivira 9 has no second source");
    assertThat(Files.readAllLines(counts)).contains("systems.tsv\t3\tthe system Quivira 9\tQuivira 9\t1");
    Files.writeString(words.resolve("systems.tsv"), "name\taliases\tleaf\torigin\tmaker\tneeds\n");
    assertThat(run("vocabulary", "check", "--folder", words.toString())).isZero();
    assertThat(lines()).anyMatch(l -> l.startsWith("Never seen: not counted. There is no archive yet"));
    assertThat(run("vocabulary", "check", "--folder", words.resolve("no").toString())).isEqualTo(2);
    assertThat(run("vocabulary")).isEqualTo(2);
  }

  @Test
  void aGoldFileThatIsNoneIsSaidSo() throws IOException {
    assertThat(run("evaluate", file("gold.json", "{"))).isEqualTo(1);
    assertThat(complaints()).contains("is not JSON");
    assertThat(run("evaluate", file("gold.json", "{\"articles\":[{\"file\":\"x\",\"kinds\":[{\"kind\":\"war\"}]}]}")))
        .isEqualTo(1);
    assertThat(complaints()).contains("there is no kind war");
  }

  @Test
  void theSameArticleTwiceIsTakenInOnce() throws IOException {
    String boats = file("boats.txt", BOATS);
    assertThat(run("ingest", boats)).isZero();
    assertThat(lines().getLast()).isEqualTo("1 new, 0 new versions, 0 already there, 0 refused.");
    assertThat(run("ingest", boats)).isZero();
    assertThat(lines().getLast()).isEqualTo("0 new, 0 new versions, 1 already there, 0 refused.");
    assertThat(run("rebuild")).isZero();
    assertThat(lines().getLast()).isEqualTo("The index holds 1 article from the archive.");
  }

  @Test
  void whatIsRefusedIsNamedWithTheReasonAndCostsNothingElse() throws IOException {
    Path many = Files.createDirectories(folder.resolve("many"));
    Files.writeString(many.resolve("good.txt"), BOATS);
    Files.writeString(many.resolve("empty.txt"), "");
    Files.write(many.resolve("image.txt"), new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10, 0, 0, 0, 0});
    Files.write(many.resolve("russian.txt"), "Россия передала Мали вертолёты.".getBytes("windows-1251"));
    assertThat(run("ingest", many.toString())).isEqualTo(1);
    assertThat(lines().getLast()).isEqualTo("2 new, 0 new versions, 0 already there, 2 refused.");
    assertThat(complaints()).contains("Refused: empty.txt").contains("Refused: image.txt");
  }

  @Test
  void whatWasForgottenDoesNotComeBack() throws IOException {
    String boats = file("boats.txt", BOATS);
    run("ingest", boats);
    run("tag", boats);
    String id = Json.MAPPER.readTree(lines().getFirst()).path("id").asString();
    assertThat(run("forget", id, "--reason=court order")).isZero();
    assertThat(run("rebuild")).isZero();
    assertThat(lines().getLast()).isEqualTo("The index holds 0 articles from the archive.");
    assertThat(run("ingest", boats)).isEqualTo(1);
    assertThat(complaints()).contains("removed for good");
    assertThat(run("forget", "not-an-id", "--reason=x")).isEqualTo(2);
    assertThat(run("forget", "aaaaaaaaaaaaa", "--reason=x")).isEqualTo(1);
  }

  @Test
  void aBackupBringsArchiveAndIdsBack() throws IOException {
    String boats = file("boats.txt", BOATS);
    run("ingest", boats);
    String zip = folder.resolve("backup.zip").toString();
    assertThat(run("backup", zip)).isZero();
    data = new DataFolder(folder.resolve("elsewhere"));
    assertThat(run("restore", zip)).isZero();
    assertThat(run("ingest", boats)).isZero();
    assertThat(lines().getLast()).isEqualTo("0 new, 0 new versions, 1 already there, 0 refused.");
    assertThat(run("restore", zip)).isEqualTo(1);
    assertThat(complaints()).contains("never overwrites");
  }

  @Test
  void whileThePortalHoldsTheFolderOthersAreToldWhatToDo() {
    try (DataFolder.Lock portal = data.lock()) {
      assertThat(portal).isNotNull();
      assertThat(run("rebuild")).isEqualTo(1);
      assertThat(complaints()).contains("Stop it first");
    }
  }

  @Test
  void aBrokenVocabularyIsNamedByFileAndLine() throws IOException {
    Files.createDirectories(data.vocabulary());
    Files.writeString(data.vocabulary().resolve("countries.tsv"), "# states\ncode\tnme\n");
    assertThat(run("tag", file("boats.txt", BOATS))).isEqualTo(1);
    assertThat(complaints()).contains("vocabulary/").contains(".tsv").doesNotContain("Exception");
  }

  @Test
  void aWrongCallIsExplained() {
    assertThat(run("ingest")).isEqualTo(2);
    assertThat(run("ingest", folder.resolve("missing").toString())).isEqualTo(2);
    assertThat(complaints()).contains("There is no file or folder");
    assertThat(run("dance")).isEqualTo(2);
    assertThat(run("tag")).isEqualTo(2);
  }
}
