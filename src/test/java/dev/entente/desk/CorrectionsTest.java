package dev.entente.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.entente.article.Anchor;
import dev.entente.article.ArticleId;
import dev.entente.article.Correction;
import dev.entente.article.Correction.Action;
import dev.entente.article.Correction.Label;
import dev.entente.article.Country;
import dev.entente.article.Equipment;
import dev.entente.article.Kind;
import dev.entente.article.Stage;
import dev.entente.article.TimeFrame;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CorrectionsTest {

  private static final ArticleId BOATS = ArticleId.ofKey("boats");
  private static final ArticleId TANKS = ArticleId.ofKey("tanks");
  private static final Label LABEL = new Label(new Country("na"), new Country("br"), false, Kind.DELIVERY,
      Stage.COMPLETED, TimeFrame.CURRENT, List.of(new Equipment("nav.patrol"), new Equipment("uav.armed")));
  private static final List<Anchor> ANCHORS = List.of(
      new Anchor("sha256:1", "The navy said ", "Brazil delivered “two” boats", " to Namibia."),
      new Anchor("sha256:1", "", "𝒜 second place", ""));

  private final Desk desk = Desks.inMemory();
  private final Corrections corrections = desk.corrections();

  private Correction reject(ArticleId article, String reason) {
    return corrections.add(article, Action.REJECT, LABEL, ANCHORS, reason, " Ada ");
  }

  private Correction add(ArticleId article, String quote) {
    return corrections.add(article, Action.ADD, LABEL, List.of(new Anchor("d", "", quote, "")), "missing", "");
  }

  @Test
  void aCorrectionIsKeptAsItWasDecided() {
    Correction kept = reject(BOATS, "  It says\r\nso\u0000 nowhere. ");
    assertThat(kept.reason()).isEqualTo("It says\nso  nowhere.");
    assertThat(kept.editor()).isEqualTo("Ada");
    assertThat(kept.time()).isEqualTo(Desks.NOON);
    assertThat(corrections.get(kept.id())).contains(kept);
    assertThat(corrections.standing(BOATS)).containsExactly(kept);
    assertThat(corrections.standing(TANKS)).isEmpty();
  }

  @Test
  void withdrawingKeepsTheHistory() {
    Correction kept = reject(BOATS, "wrong");
    assertThat(corrections.withdraw(kept.id()).orElseThrow().withdrawn()).isEqualTo(Desks.NOON);
    assertThat(corrections.withdraw(kept.id())).isPresent();
    assertThat(corrections.standing(BOATS)).isEmpty();
    assertThat(corrections.of(BOATS)).extracting(Correction::id).containsExactly(kept.id());
    assertThat(corrections.articles()).isEmpty();
    assertThat(corrections.withdraw(99)).isEmpty();
    assertThat(reject(BOATS, "wrong after all").id()).isGreaterThan(kept.id());
  }

  @Test
  void theyAreListedNewestFirstInPages() {
    List<Long> ids = IntStream.range(0, 5).mapToObj(i -> add(BOATS, "quote " + i).id()).toList();
    assertThat(corrections.list(0, 2)).extracting(Correction::id).containsExactly(ids.get(4), ids.get(3));
    assertThat(corrections.list(4, 2)).extracting(Correction::id).containsExactly(ids.get(0));
    assertThat(corrections.standing(BOATS)).extracting(Correction::id).containsExactlyElementsOf(ids);
    assertThat(corrections.count()).isEqualTo(5);
  }

  @Test
  void theSameDecisionTwiceIsKeptOnce() {
    assertThat(reject(BOATS, "wrong")).isEqualTo(reject(BOATS, "wrong, I say"));
    assertThat(corrections.count()).isEqualTo(1);
    add(BOATS, "other words");
    assertThat(reject(BOATS, "wrong after all").id()).isEqualTo(corrections.standing(BOATS).getLast().id());
    assertThat(corrections.count()).isEqualTo(3);
  }

  @Test
  void manyAtOnceAreAllKept() {
    List<Long> ids = IntStream.range(0, 40).parallel().mapToObj(i -> add(i % 2 == 0 ? BOATS : TANKS, "q" + i).id())
        .toList();
    assertThat(ids).doesNotHaveDuplicates();
    assertThat(corrections.count()).isEqualTo(40);
    ids.parallelStream().filter(id -> id % 2 == 0).forEach(corrections::withdraw);
    assertThat(corrections.standing(BOATS).size() + corrections.standing(TANKS).size()).isEqualTo(20);
    assertThat(corrections.count()).isEqualTo(40);
  }

  @Test
  void theRevisionTellsWhatIsNew() {
    assertThat(corrections.revision()).isZero();
    Correction first = reject(BOATS, "wrong");
    long seen = corrections.revision();
    assertThat(corrections.changedSince(seen)).isEmpty();
    add(TANKS, "words");
    assertThat(corrections.changedSince(seen)).containsExactly(TANKS);
    long later = corrections.revision();
    corrections.withdraw(first.id());
    assertThat(corrections.changedSince(later)).containsExactly(BOATS);
    assertThat(corrections.revision()).isGreaterThan(later);
  }

  @Test
  void whatCannotBeKeptIsRefusedWithAdvice() {
    refused("Say why", () -> reject(BOATS, " \n "));
    refused("The reason is too long; shorten it to 1000 characters.", () -> reject(BOATS, "x".repeat(1001)));
    refused("The name is too long", () -> corrections.add(BOATS, Action.REJECT, LABEL, ANCHORS, "x", "n".repeat(101)));
    assertThat(corrections.count()).isZero();
    assertThat(reject(BOATS, "𝒜".repeat(1000)).reason()).hasSize(2000);
  }

  @Test
  void whenAnArticleIsForgottenItsCorrectionsGo() {
    Correction gone = reject(BOATS, "wrong");
    Correction stays = reject(TANKS, "wrong");
    desk.forgotten().forget(BOATS, List.of(), "asked for");
    assertThat(corrections.get(gone.id())).isEmpty();
    assertThat(corrections.standing(BOATS)).isEmpty();
    assertThat(corrections.list(0, 9)).containsExactly(stays);
    refused("removed from the archive for good", () -> reject(BOATS, "again"));
  }

  @Test
  void whenTheDeskIsClosedNoneOfTheForgottenWordsAreLeftInItsFile(@TempDir Path folder) throws IOException {
    try (Desk first = Desks.in(folder)) {
      first.corrections().add(BOATS, Action.ADD, LABEL, ANCHORS, "the zebra crossed", "");
    }
    assertThat(file(folder)).contains("Brazil delivered").contains("the zebra crossed");
    try (Desk second = Desks.in(folder)) {
      second.forgotten().forget(BOATS, List.of(), "asked for");
    }
    assertThat(file(folder)).doesNotContain("Brazil delivered").doesNotContain("the zebra crossed");
  }

  private static String file(Path folder) throws IOException {
    return Files.readString(folder.resolve("entente.mv.db"), StandardCharsets.ISO_8859_1);
  }

  @Test
  void theyComeBackFromABackup(@TempDir Path folder) {
    Correction kept;
    try (Desk first = Desks.in(folder.resolve("a"))) {
      kept = first.corrections().add(BOATS, Action.REJECT_EQUIPMENT, LABEL, ANCHORS, "wrong", "Ada");
      first.corrections().withdraw(first.corrections().add(TANKS, Action.ADD, LABEL, ANCHORS, "x", "").id());
      first.writeScript(folder.resolve("script.sql"));
    }
    Desk.restoreScript(folder.resolve("a"), folder.resolve("script.sql"));
    try (Desk again = Desks.in(folder.resolve("a"))) {
      assertThat(again.corrections().standing(BOATS)).containsExactly(kept);
      assertThat(again.corrections().of(TANKS)).hasSize(1);
      assertThat(again.corrections().add(BOATS, Action.ADD, LABEL, ANCHORS, "x", "").id()).isGreaterThan(3);
    }
  }

  private static void refused(String message, org.assertj.core.api.ThrowableAssert.ThrowingCallable work) {
    assertThatThrownBy(work).isInstanceOf(CorrectionRefused.class).hasMessageContaining(message);
  }
}
