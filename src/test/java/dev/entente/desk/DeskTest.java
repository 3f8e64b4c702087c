package dev.entente.desk;

import static dev.entente.desk.SavedSearches.NEWSROOM;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.entente.article.ArticleId;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DeskTest {

  @TempDir Path folder;

  @Test
  void whatWasWrittenIsThereAfterARestart() {
    SavedSearch saved;
    ArticleId id;
    try (Desk desk = Desks.in(folder)) {
      saved = desk.savedSearches().save(NEWSROOM, "one", "q=a", null);
      id = desk.ledger().idFor(List.of("sha256:aa"), Desks.NOON);
    }
    try (Desk desk = Desks.in(folder)) {
      assertThat(desk.savedSearches().list(NEWSROOM)).containsExactly(saved);
      assertThat(desk.ledger().idFor(List.of("https://a.org/1", "sha256:aa"), Desks.NOON)).isEqualTo(id);
    }
    assertThat(folder.resolve("entente.mv.db")).exists();
  }

  @Test
  void everyCommitSurvivesAKill() throws Exception {
    Process child = child("until killed");
    List<String> told = new ArrayList<>();
    try (BufferedReader out = child.inputReader()) {
      for (String line = out.readLine(); line != null; line = out.readLine()) {
        told.add(line);
        if (told.size() == 60) {
          child.toHandle().destroyForcibly();
        }
      }
    }
    child.waitFor();
    assertThat(told).hasSizeGreaterThanOrEqualTo(60);
    try (Desk desk = Desks.in(folder)) {
      assertThat(desk.ledger().captureAddresses(told)).containsOnlyKeys(told);
      assertThat(desk.ledger().position()).get().satisfies(
          position -> assertThat(Integer.parseInt(position)).isGreaterThanOrEqualTo(told.size() - 1));
    }
  }

  @Test
  void aDatabaseThatAnotherProgramUsesIsNamedWithAdvice() throws Exception {
    Process child = child("hold");
    try (BufferedReader out = child.inputReader()) {
      assertThat(out.readLine()).isEqualTo("open");
      assertThatThrownBy(() -> Desks.in(folder)).isInstanceOf(DeskFailure.class)
          .hasMessageContaining("in use by another Entente").hasMessageContaining("Stop it first");
      assertThatThrownBy(() -> Desk.restoreScript(folder, folder.resolve("backup.sql")))
          .isInstanceOf(DeskFailure.class).hasMessageContaining("in use");
    } finally {
      child.destroyForcibly().waitFor();
    }
  }

  @Test
  void aBackupBringsEverythingBack() throws IOException {
    Path script = folder.resolve("it's a backup.sql");
    SavedSearch saved;
    ArticleId id;
    try (Desk desk = Desks.in(folder)) {
      saved = desk.savedSearches().save(NEWSROOM, "Übung; «--» 'quoted'", "q=\"a\nb\"", "ж");
      id = desk.ledger().idFor(List.of("https://a.org/ж"), Desks.NOON);
      desk.ledger().enter(List.of(new CaptureEntry("k", id, "entente-000001.warc.gz:0", Desks.NOON)), "here");
      desk.forgotten().forget(id, List.of(), "why not");
      desk.writeScript(script);
      desk.savedSearches().delete(NEWSROOM, saved.id());
      assertThatThrownBy(() -> Desk.restoreScript(folder, script)).hasMessageContaining("in use");
    }
    Desk.restoreScript(folder, script);
    Path elsewhere = Files.createDirectory(folder.resolve("elsewhere"));
    Desk.restoreScript(elsewhere, script);
    for (Path place : List.of(folder, elsewhere)) {
      try (Desk desk = Desks.in(place)) {
        assertThat(desk.savedSearches().list(NEWSROOM)).containsExactly(saved);
        assertThat(desk.ledger().keys(id)).containsExactly("https://a.org/ж");
        assertThat(desk.ledger().position()).contains("here");
        assertThat(desk.forgotten().isForgotten("k")).isTrue();
        desk.savedSearches().save(NEWSROOM, "after", "", null);
      }
    }
  }

  @Test
  void aBrokenBackupLeavesTheDatabaseAsItWas() throws IOException {
    Path script = folder.resolve("backup.sql");
    try (Desk desk = Desks.in(folder)) {
      desk.savedSearches().save(NEWSROOM, "one", "q=a", null);
      desk.writeScript(script);
    }
    String whole = Files.readString(script);
        for (String broken : List.of("", whole.substring(0, whole.length() / 2),
        whole.substring(0, whole.lastIndexOf(';') + 1), "hello")) {
      Files.writeString(script, broken);
      assertThatThrownBy(() -> Desk.restoreScript(folder, script))
          .isInstanceOf(DeskFailure.class).hasMessageContaining("Nothing was changed");
    }
    try (Desk desk = Desks.in(folder)) {
      assertThat(desk.savedSearches().list(NEWSROOM)).hasSize(1);
    }
    try (var files = Files.list(folder)) {
      assertThat(files.map(file -> file.getFileName().toString()))
          .containsExactlyInAnyOrder("entente.mv.db", "backup.sql");
    }
  }

  @Test
  void aBackupThatCannotBeWrittenLeavesNoHalfFile() {
    try (Desk desk = Desks.in(folder)) {
      Path script = folder.resolve("no such folder").resolve("backup.sql");
      Path blocked = folder.resolve("entente.mv.db").resolve("backup.sql");
      desk.writeScript(script);
      assertThat(script).exists();
      assertThatThrownBy(() -> desk.writeScript(blocked)).isInstanceOf(DeskFailure.class);
    }
  }

  @Test
  void aDamagedFileIsNamed() throws IOException {
    Files.write(folder.resolve("entente.mv.db"), "not a database at all".repeat(1000).getBytes());
    assertThatThrownBy(() -> Desks.in(folder)).isInstanceOf(DeskFailure.class)
        .hasMessageContaining("entente.mv.db").hasMessageContaining("restore");
  }

  private Process child(String what) throws IOException {
    return new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
        "-cp", System.getProperty("java.class.path"), Child.class.getName(), folder.toString(), what)
        .redirectError(ProcessBuilder.Redirect.DISCARD).start();
  }

  /** Another program on the same database. */
  static final class Child {
    public static void main(String[] args) throws Exception {
      ch.qos.logback.classic.Logger root =
          (ch.qos.logback.classic.Logger) org.slf4j.LoggerFactory.getLogger("ROOT");
      root.setLevel(ch.qos.logback.classic.Level.OFF);
      Desk desk = Desks.in(Path.of(args[0]));
      if (args[1].equals("hold")) {
        System.out.println("open");
        Thread.sleep(60_000);
      }
      for (int n : IntStream.range(0, 100_000).toArray()) {
        ArticleId id = desk.ledger().idFor(List.of("key " + n), Desks.NOON);
        desk.ledger().enter(List.of(new CaptureEntry("capture " + n, id, "entente-000001.warc.gz:" + n, Desks.NOON)),
            String.valueOf(n));
        System.out.println("capture " + n);
        System.out.flush();
      }
    }
  }
}
