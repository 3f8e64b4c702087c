package dev.entente.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import dev.entente.article.ArticleId;
import dev.entente.article.Capture;
import dev.entente.collect.FileCollector;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InboxTest {

  private static final InstantSource CLOCK = InstantSource.fixed(Instant.parse("2026-01-02T03:04:05Z"));

  @TempDir private Path folder;
  private final List<String> taken = new ArrayList<>();
  private boolean broken;
  private Inbox inbox;

  @BeforeEach
  void anInbox() {
    Intake intake = new Intake() {
      @Override
      public List<Receipt> take(List<Capture> captures) {
        if (broken) {
          throw new IllegalStateException("the disk is full");
        }
        if (captures.getFirst().name().startsWith("huge")) {
          throw new OutOfMemoryError("a heap of articles");
        }
        captures.forEach(c -> taken.add(c.name()));
        return captures.stream().<Receipt>map(c -> new Receipt.Added(ArticleId.ofKey(c.digest()))).toList();
      }

      @Override
      public Optional<Work> work() {
        return Optional.empty();
      }
    };
    inbox = new Inbox(folder, new FileCollector(CLOCK), intake);
  }

  private void lookTwice() {
    inbox.look();
    inbox.look();
  }

  private Path drop(String name, String text) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    return Files.writeString(file, text);
  }

  @Test
  void aFileIsTakenWhenItHasSettledAndMovedToDone() throws IOException {
    Path file = drop("a.txt", "A frigate was handed over to the navy.");
    assertThat(inbox.look()).isZero();
    assertThat(inbox.look()).isEqualTo(1);
    assertThat(taken).containsExactly("a.txt");
    assertThat(file).doesNotExist();
    assertThat(folder.resolve("done/a.txt")).exists();
  }

  @Test
  void aFileThatIsStillBeingWrittenIsLeftAlone() throws IOException {
    drop("a.txt", "A frigate");
    inbox.look();
    drop("a.txt", "A frigate was handed over.");
    assertThat(inbox.look()).isZero();
    assertThat(inbox.look()).isEqualTo(1);
  }

  @Test
  void whatIsRefusedIsKeptWithTheReasonBesideIt() throws IOException {
    drop("empty.txt", "");
    lookTwice();
    assertThat(taken).isEmpty();
    assertThat(folder.resolve("rejected/empty.txt")).exists();
    assertThat(folder.resolve("rejected/empty.txt.reason.txt")).content().contains("empty");
  }

  @Test
  void aCutRecordDoesNotCostTheWholeOnes() throws IOException {
    drop("dump.jsonl", "{\"id\":\"1\",\"text\":\"A ship was sold.\"}\n{\"id\":\"2\",\"text\":\"A tank w");
    lookTwice();
    assertThat(taken).hasSize(1);
    assertThat(folder.resolve("done/dump.jsonl")).exists();
    assertThat(folder.resolve("rejected/dump.jsonl.reason.txt")).content().contains("line 2");
  }

  @Test
  void foldersAreTakenWholeAndHiddenNamesAreLeftAlone() throws IOException {
    drop("batch/one/a.txt", "One ship.");
    drop(".hidden/b.txt", "Not yet.");
    lookTwice();
    assertThat(folder.resolve("done/batch/one/a.txt")).exists();
    assertThat(folder.resolve("batch")).doesNotExist();
    assertThat(folder.resolve(".hidden/b.txt")).exists();
  }

  @Test
  void twoFilesOfOneNameAreBothKept() throws IOException {
    drop("a.txt", "One ship.");
    lookTwice();
    drop("a.txt", "Two ships.");
    lookTwice();
    assertThat(folder.resolve("done/a.txt")).hasContent("One ship.");
    assertThat(folder.resolve("done/2-a.txt")).hasContent("Two ships.");
  }

  @Test
  void whatCannotBeKeptStaysWhereItIsUntilItChanges() throws IOException {
    broken = true;
    Path file = drop("a.txt", "One ship.");
    lookTwice();
    assertThat(inbox.look()).isZero();
    assertThat(file).exists();
    broken = false;
    drop("a.txt", "One ship, again.");
    lookTwice();
    assertThat(folder.resolve("done/a.txt")).exists();
  }

  @Test
  void filesAndTheRecordsInThemAreCountedBeforehand() throws IOException {
    Path files = drop("many/a.txt", "One.").getParent();
    drop("many/b.jsonl", "{\"text\":\"a\"}\n{\"text\":\"b\"}");
    assertThat(Ingest.count(List.of(files))).isEqualTo(3);
    assertThat(Ingest.count(List.of(folder.resolve("missing")))).isEqualTo(-1);
    drop("many/c.warc.gz", "");
    assertThat(Ingest.count(List.of(files))).isEqualTo(-1);
  }

  @Test
  void aFileThatLooksLikeNothingButCommentsDoesNotStopTheInbox() throws IOException {
    drop("comments.html", "<!---->".repeat(40_000));
    drop("good.txt", "One ship.");
    lookTwice();
    assertThat(folder.resolve("done/good.txt")).exists();
    assertThat(folder.resolve("comments.html")).doesNotExist();
  }

  @Test
  void aLinkIsRefused() throws IOException {
    Path secret = Files.writeString(folder.resolveSibling("secret" + System.nanoTime()), "One secret ship.");
    Files.createSymbolicLink(folder.resolve("link.txt"), secret);
    lookTwice();
    assertThat(taken).isEmpty();
    assertThat(folder.resolve("rejected/link.txt.reason.txt")).content().contains("a link");
    Files.delete(secret);
  }

  @Test
  void aFileThatFillsTheMemoryStaysAndTheNextOnesHaveTheirTurn() throws IOException {
    drop("huge.txt", "A frigate was handed over.");
    drop("small.txt", "A second one was handed over.");
    lookTwice();
    assertThat(inbox.look()).isZero();
    assertThat(folder.resolve("huge.txt")).exists();
    assertThat(folder.resolve("done/small.txt")).exists();
  }
}
