package dev.entente.pipeline;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.jspecify.annotations.Nullable;

/**
 * Saves and brings back what exists only once: the archive, the database and the vocabulary as the newsroom edited it. A
 * backup is a ZIP file with the folders {@code archive/}, {@code db/} and {@code vocabulary/}. The caller holds the lock
 * of the data folder and has closed archive and database.
 */
public final class Backup {

  private static final List<String> PARTS = List.of("archive", "db", "vocabulary");
  private static final String MARK = "entente-backup.txt";

  private final DataFolder data;
  private final Progress.Opener progress;

  /** For a data folder. */
  public Backup(DataFolder data, Progress.Opener progress) {
    this.data = data;
    this.progress = progress;
  }

  /**
   * Writes a backup. The file appears under its name only when it is complete.
   *
   * @return how many files it holds
   * @throws IOException where the file exists already or cannot be written; the message says so
   */
  public int write(Path file) throws IOException {
    if (Files.exists(file)) {
      throw new IOException(file + " exists already. Name a new file, or move this one away.");
    }
    List<Path> files = files();
    Path part = file.resolveSibling(file.getFileName() + ".part");
    try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(part));
        Progress bar = progress.open("Backup", "files", files.size())) {
      zip.setLevel(Deflater.BEST_SPEED);
      zip.putNextEntry(new ZipEntry(MARK));
      zip.write("A backup of Entente. Bring it back with: entente restore FILE\n".getBytes(StandardCharsets.UTF_8));
      zip.closeEntry();
      long done = 0;
      for (Path from : files) {
        zip.putNextEntry(new ZipEntry(data.root().relativize(from).toString().replace('\\', '/')));
        Files.copy(from, zip);
        zip.closeEntry();
        bar.to(++done);
      }
    } catch (IOException | RuntimeException e) {
      Files.deleteIfExists(part);
      throw e;
    }
    Files.move(part, file, StandardCopyOption.ATOMIC_MOVE);
    return files.size();
  }

  private List<Path> files() throws IOException {
    List<Path> files = new ArrayList<>();
    for (String part : PARTS) {
      Path folder = data.root().resolve(part);
      if (Files.isDirectory(folder)) {
        try (Stream<Path> found = Files.walk(folder)) {
          found.filter(Files::isRegularFile).filter(f -> !f.toString().endsWith(".lock")).sorted().forEach(files::add);
        }
      }
    }
    return files;
  }

  /**
   * Brings a backup back into a data folder that holds no archive and no database yet. Nothing is changed unless the
   * whole backup could be read.
   *
   * @return how many files were brought back
   * @throws IOException where the folder is not empty or the file is no backup; the message says what to do
   */
  public int restore(Path file) throws IOException {
    for (Path folder : List.of(data.archive(), data.db())) {
      if (notEmpty(folder)) {
        throw new IOException("The data folder already holds " + folder.getFileName()
            + "/. A restore never overwrites: name an empty folder with --entente.data=FOLDER, or move "
            + folder.toAbsolutePath().normalize() + " away first.");
      }
    }
    Path waiting = Files.createTempDirectory(data.root(), ".restore");
    try {
      int count = unpack(file, waiting);
      deleteAll(data.index());
      for (String part : PARTS) {
        Path from = waiting.resolve(part);
        if (Files.isDirectory(from)) {
          moveInto(from, data.root().resolve(part));
        }
      }
      return count;
    } finally {
      deleteAll(waiting);
    }
  }

  private int unpack(Path file, Path into) throws IOException {
    try (ZipFile zip = new ZipFile(file.toFile())) {
      if (zip.getEntry(MARK) == null) {
        throw new IOException(file + " is not a backup of Entente.");
      }
      int count = 0;
      try (Progress bar = progress.open("Restore", "files", Math.max(1, zip.size() - 1))) {
        for (ZipEntry entry : zip.stream().map(ZipEntry.class::cast).toList()) {
          Path target = into.resolve(entry.getName()).normalize();
          if (entry.isDirectory() || entry.getName().equals(MARK)) {
            continue;
          }
          if (!target.startsWith(into) || !PARTS.contains(into.relativize(target).getName(0).toString())) {
            throw new IOException(file + " holds a file that no backup holds: " + entry.getName());
          }
          Files.createDirectories(Objects.requireNonNull(target.getParent()));
          try (InputStream in = zip.getInputStream(entry); OutputStream out = Files.newOutputStream(target)) {
            in.transferTo(out);
          }
          bar.to(++count);
        }
      }
      return count;
    } catch (ZipException e) {
      throw new IOException(file + " is not a backup of Entente, or it is damaged: " + e.getMessage(), e);
    }
  }

  private static void moveInto(Path from, Path to) throws IOException {
    try (Stream<Path> found = Files.walk(from)) {
      for (Path source : found.filter(Files::isRegularFile).toList()) {
        Path target = to.resolve(from.relativize(source).toString());
        Files.createDirectories(Objects.requireNonNull(target.getParent()));
        Files.move(source, target, StandardCopyOption.REPLACE_EXISTING);
      }
    }
  }

  private static boolean notEmpty(Path folder) throws IOException {
    if (!Files.isDirectory(folder)) {
      return false;
    }
    try (Stream<Path> found = Files.walk(folder)) {
      return found.anyMatch(f -> Files.isRegularFile(f) && !f.toString().endsWith(".lock"));
    }
  }

  /** Deletes a folder with all that is in it, if it exists. */
  static void deleteAll(Path folder) throws IOException {
    if (!Files.exists(folder)) {
      return;
    }
    Files.walkFileTree(folder, new SimpleFileVisitor<>() {
      @Override
      public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
        Files.delete(file);
        return FileVisitResult.CONTINUE;
      }

      @Override
      public FileVisitResult postVisitDirectory(Path dir, @Nullable IOException e)
          throws IOException {
        Files.delete(dir);
        return FileVisitResult.CONTINUE;
      }
    });
  }
}
