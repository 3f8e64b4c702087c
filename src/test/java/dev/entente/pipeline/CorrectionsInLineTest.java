package dev.entente.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import dev.entente.article.Anchor;
import dev.entente.article.Article;
import dev.entente.article.ArticleId;
import dev.entente.article.Capture;
import dev.entente.article.Claim;
import dev.entente.article.Correction;
import dev.entente.article.Correction.Action;
import dev.entente.article.Correction.Label;
import dev.entente.article.Country;
import dev.entente.article.Equipment;
import dev.entente.article.Kind;
import dev.entente.article.Mention;
import dev.entente.article.Stage;
import dev.entente.article.TimeFrame;
import dev.entente.collect.SampleFolder;
import dev.entente.desk.Desk;
import dev.entente.index.ArticleIndex;
import dev.entente.index.lucene.LuceneArticleIndex;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What an editor decided holds at once and whatever happens to the index, the tagger and the article. */
class CorrectionsInLineTest {

  private static final Instant FIRST = Instant.parse("2026-03-02T08:00:00Z");
  private static final String URL = "https://post.example/boats";
  private static final String BOATS = "Brazil delivered two patrol boats to Namibia, the navy said.";
  private static final String MET = "Later the ministers of Ghana and Peru shook hands over a paper on radars.";

  @TempDir private Path folder;
  private DataFolder data;
  private DataFolder.Lock lock;
  private Newsroom newsroom;
  private ArticleId id;

  @BeforeEach
  void anArticle() {
    data = new DataFolder(folder.resolve("data"));
    open();
    id = ((Receipt.Added) take(0, BOATS, MET)).id();
    newsroom.line().commit();
    assertThat(claims()).singleElement().satisfies(claim -> assertThat(claim.kind()).isEqualTo(Kind.DELIVERY));
  }

  private void open() {
    lock = data.lock();
    newsroom = Newsroom.open(data, lock, LuceneArticleIndex::open, InstantSource.fixed(FIRST),
        (what, unit, total) -> Progress.NONE);
    newsroom.line().catchUp();
    newsroom.line().commit();
  }

  @AfterEach
  void close() {
    newsroom.close();
    lock.close();
  }

  private Receipt take(int day, String... paragraphs) {
    String html = "<html lang=en><head><title>Boats for Namibia</title></head><body><article><h1>Boats for Namibia</h1><p>"
        + String.join("</p><p>", paragraphs) + "</p></article></body></html>";
    Capture capture = new Capture(URL, "page.html", FIRST.plus(day, ChronoUnit.DAYS), "text/html",
        Capture.Obtained.RECORD, html.getBytes(StandardCharsets.UTF_8));
    return newsroom.line().take(List.of(capture)).getFirst();
  }

  private Article article() {
    return newsroom.index().get(id).orElseThrow();
  }

  private List<Claim> claims() {
    return article().labels().claims();
  }

  private Correction reject() {
    Article article = article();
    Claim claim = article.labels().claims().getFirst();
    List<Anchor> anchors = claim.evidence().stream()
        .map(e -> Anchor.of(article.origin().digest(), article.reading(), e.start(), e.end())).toList();
    return newsroom.line().copyDesk().correct(id, Action.REJECT, Label.of(claim), anchors, "It was a loan.", "Ada");
  }

  private static final Label TALKS = new Label(new Country("gh"), new Country("pe"), true, Kind.MOU, Stage.AGREED,
      TimeFrame.CURRENT, List.of(new Equipment("c4i.radar")));

  private Correction add() {
    Article article = article();
    int at = article.reading().text().indexOf(MET);
    return newsroom.line().copyDesk().correct(id, Action.ADD, TALKS,
        List.of(Anchor.of(article.origin().digest(), article.reading(), at, at + MET.length())), "Read it.", "");
  }

  private void bothHold() {
    assertThat(claims()).singleElement().satisfies(claim -> {
      assertThat(Label.of(claim)).isEqualTo(TALKS);
      assertThat(claim.evidence()).extracting(e -> article().reading().words(e)).containsExactly(MET);
    });
  }

  @Test
  void aRejectedLabelIsGoneAtOnceWithItsRegionsAndIsBackWhenWithdrawn() {
    Article before = article();
    assertThat(before.labels().regions()).isNotEmpty();
    Correction rejection = reject();
    assertThat(claims()).isEmpty();
    assertThat(article().labels().regions()).isEmpty();
    assertThat(article().labels().mentions()).noneMatch(m -> m.role() == Mention.Role.PARTY);
    newsroom.line().copyDesk().withdraw(rejection.id());
    assertThat(article()).isEqualTo(before);
  }

  @Test
  void anAddedLabelIsThereAtOnceWithItsRegions() {
    add();
    assertThat(claims()).hasSize(2);
    assertThat(article().labels().countries()).contains(new Country("gh"), new Country("pe"));
    assertThat(article().labels().regions()).anySatisfy(r -> assertThat(r.region().code()).isEqualTo("005"));
    assertThat(article().labels().mentions())
        .anySatisfy(m -> assertThat(m.name() + " " + m.role()).isEqualTo("Ghana PARTY"));
  }

  @Test
  void correctionsHoldWhenTheIndexIsDeletedAndMadeAnew() throws IOException {
    reject();
    add();
    Article before = article();
    close();
    Backup.deleteAll(data.index());
    open();
    bothHold();
    assertThat(article()).isEqualTo(before);
  }

  @Test
  void correctionsHoldUnderAnotherTagger() throws IOException {
    reject();
    add();
    close();
    try (ArticleIndex index = LuceneArticleIndex.open(data.index())) {
      Map<String, String> notes = new HashMap<>(index.notes());
      notes.put(Note.VERSIONS, "0-older/words");
      index.commit(notes);
    }
    changedVocabulary();
    open();
    bothHold();
  }

  /** Under these words Brazil is Freedonia too, and the frames name another rule. */
  private void changedVocabulary() throws IOException {
    Files.createDirectories(data.vocabulary());
    Path file = Path.of("index-data", "vocabulary", "countries.tsv");
    Files.writeString(data.vocabulary().resolve("countries.tsv"),
        Files.readString(file).replace("\tBrazil\t", "\tBrazil\tFreedonia|"));
  }

  @Test
  void correctionsHoldInANewVersionOfTheArticle() {
    reject();
    add();
    assertThat(take(1, "The harbour was full.", BOATS, "A band played.", MET)).isEqualTo(new Receipt.NewVersion(id));
    newsroom.line().commit();
    assertThat(article().reading().text()).contains("A band played");
    bothHold();
  }

  @Test
  void oneWhoseWordsAreGoneChangesNothingAndIsKept() {
    reject();
    take(1, "Brazil has now delivered three frigates to Namibia, its navy said on Tuesday.");
    newsroom.line().commit();
    assertThat(claims()).isNotEmpty();
    assertThat(newsroom.desk().corrections().standing(id).getFirst().places(article().reading())).isEmpty();
  }

  @Test
  void whatACrashKeptFromTheIndexIsMadeUpForByTheNextStart() {
    Label label = Label.of(claims().getFirst());
    Article article = article();
    close();
    try (Desk desk = Desk.open(data.db(), InstantSource.fixed(FIRST), new Random(1))) {
      desk.corrections().add(id, Action.REJECT, label, List.of(Anchor.of(
          article.origin().digest(), article.reading(), 0, BOATS.length())), "wrong", "");
    }
    open();
    assertThat(claims()).isEmpty();
  }

  @Test
  void aForgottenArticleLeavesNoCorrection() {
    reject();
    newsroom.line().forget(id, "asked for");
    assertThat(newsroom.desk().corrections().count()).isZero();
    assertThat(newsroom.line().copyDesk().withdraw(1)).isEmpty();
  }

  @Test
  void aSampleCanBeCorrectedAndStaysSoWhenTheSamplesAreShownAnew() throws IOException {
    Path samples = Files.createDirectories(folder.resolve("samples"));
    Files.writeString(samples.resolve("one.txt"), "Title: Boats for Kenya\n\nItaly delivered two patrol boats to Kenya on Sunday.");
    newsroom.line().showSamples(SampleFolder.at(samples), (what, unit, total) -> Progress.NONE);
    id = ArticleId.ofKey("sample one.txt");
    assertThat(newsroom.index().get(id)).as("the sample").isPresent();
    reject();
    assertThat(claims()).isEmpty();
    newsroom.line().hideSamples();
    newsroom.line().showSamples(SampleFolder.at(samples), (what, unit, total) -> Progress.NONE);
    assertThat(claims()).isEmpty();
  }

  @Test
  void aDryRunKnowsTheCorrectionsOnBothSidesAndTakesOtherWords() throws IOException {
    reject();
    close();
    assertThat(differences(data.vocabulary())).isEmpty();
    Path changed = Files.createDirectories(folder.resolve("changed"));
    Files.writeString(changed.resolve("countries.tsv"), Files.readString(Path.of("index-data", "vocabulary",
        "countries.tsv")).replace("\tPeru\t", "\tThe Andean land\t"));
    assertThat(differences(changed)).isNotEmpty();
    open();
    assertThat(claims()).isEmpty();
  }

  private List<Difference> differences(Path vocabulary) {
    List<Difference> differences = new ArrayList<>();
    Supplier<DataFolder.Lock> own = data::lock;
    try (DataFolder.Lock mine = own.get()) {
      DryRun.run(data, vocabulary, mine, LuceneArticleIndex::open, InstantSource.fixed(FIRST),
          (what, unit, total) -> Progress.NONE, differences::add);
    }
    return differences;
  }
}
