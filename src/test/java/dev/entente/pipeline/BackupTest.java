package dev.entente.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BackupTest {

  private static final Progress.Opener QUIET = (what, unit, total) -> Progress.NONE;

  @TempDir private Path folder;
  private DataFolder data;
  private DataFolder other;

  @BeforeEach
  void aFolderWithArchiveDatabaseAndIndex() throws IOException {
    data = new DataFolder(folder.resolve("data"));
    other = new DataFolder(Files.createDirectories(folder.resolve("other")));
    put(data.archive().resolve("entente-000001.warc.gz"), "captures");
    put(data.db().resolve("entente.mv.db"), "saved searches");
    put(data.vocabulary().resolve("countries.tsv"), "edited");
    put(data.index().resolve("articles_0001/segments_1"), "derived");
    put(data.inbox().resolve("waiting.txt"), "not yet taken");
  }

  private static void put(Path file, String text) throws IOException {
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }

  @Test
  void whatWasSavedComesBack() throws IOException {
    Path zip = folder.resolve("b.zip");
    assertThat(new Backup(data, QUIET).write(zip)).isEqualTo(3);
    assertThat(new Backup(other, QUIET).restore(zip)).isEqualTo(3);
    assertThat(other.archive().resolve("entente-000001.warc.gz")).hasContent("captures");
    assertThat(other.db().resolve("entente.mv.db")).hasContent("saved searches");
    assertThat(other.vocabulary().resolve("countries.tsv")).hasContent("edited");
    assertThat(other.index()).doesNotExist();
  }

  @Test
  void aBackupNeverOverwritesAFile() throws IOException {
    Path zip = folder.resolve("b.zip");
    Files.writeString(zip, "precious");
    assertThatThrownBy(() -> new Backup(data, QUIET).write(zip)).hasMessageContaining("exists already");
    assertThat(zip).hasContent("precious");
  }

  @Test
  void aRestoreNeverOverwritesAnArchive() throws IOException {
    Path zip = folder.resolve("b.zip");
    new Backup(data, QUIET).write(zip);
    assertThatThrownBy(() -> new Backup(data, QUIET).restore(zip)).hasMessageContaining("already holds archive/");
    assertThat(data.archive().resolve("entente-000001.warc.gz")).hasContent("captures");
  }

  @Test
  void aRestoreMakesTheIndexAnew() throws IOException {
    Path zip = folder.resolve("b.zip");
    new Backup(data, QUIET).write(zip);
    put(other.index().resolve("articles_0001/segments_9"), "of another archive");
    new Backup(other, QUIET).restore(zip);
    assertThat(other.index()).doesNotExist();
  }

  @Test
  void whatIsNoBackupChangesNothing() throws IOException {
    Path text = folder.resolve("letter.txt");
    Files.writeString(text, "not a zip");
    assertThatThrownBy(() -> new Backup(other, QUIET).restore(text)).hasMessageContaining("not a backup of Entente");
    Path foreign = folder.resolve("foreign.zip");
    try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(foreign))) {
      zip.putNextEntry(new ZipEntry("archive/a"));
    }
    assertThatThrownBy(() -> new Backup(other, QUIET).restore(foreign)).hasMessageContaining("not a backup of Entente");
    assertThat(other.root()).isEmptyDirectory();
  }

  @Test
  void aBackupThatClimbsOutOfTheFolderIsRefused() throws IOException {
    Path evil = folder.resolve("evil.zip");
    try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(evil))) {
      zip.putNextEntry(new ZipEntry("entente-backup.txt"));
      zip.putNextEntry(new ZipEntry("archive/../../escaped"));
    }
    assertThatThrownBy(() -> new Backup(other, QUIET).restore(evil)).hasMessageContaining("no backup holds");
    assertThat(folder.resolve("escaped")).doesNotExist();
    assertThat(other.root()).isEmptyDirectory();
  }
}
