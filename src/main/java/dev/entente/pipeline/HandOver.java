package dev.entente.pipeline;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * Hands files to the running portal by way of its inbox, from another terminal: copies them under a hidden name, then
 * moves the whole folder into sight at once, so that no half-written file is ever taken.
 */
public final class HandOver {

  private final Path inbox;

  /** To the portal of a data folder. */
  public HandOver(DataFolder data) {
    this.inbox = data.inbox();
  }

  /** What was handed over: the folder in the inbox, and how many files it held. */
  public record Parcel(Path folder, long files) {}

  /**
   * Copies files and folders over.
   *
   * @throws IOException where a file cannot be read or the inbox cannot be written; then nothing was handed over
   */
  public Parcel give(List<Path> paths) throws IOException {
    Files.createDirectories(inbox);
    Path hidden = Files.createTempDirectory(inbox, ".handed-over-");
    try {
      long files = 0;
      for (int i = 0; i < paths.size(); i++) {
        files += copy(paths.get(i), paths.size() == 1 ? hidden : hidden.resolve(String.valueOf(i + 1)));
      }
      Path seen = inbox.resolve(hidden.getFileName().toString().substring(1));
      Files.move(hidden, seen, StandardCopyOption.ATOMIC_MOVE);
      return new Parcel(seen, files);
    } catch (IOException | RuntimeException e) {
      Backup.deleteAll(hidden);
      throw e;
    }
  }

  private static long copy(Path from, Path into) throws IOException {
    Files.createDirectories(into);
    if (!Files.isDirectory(from)) {
      Files.copy(from, into.resolve(from.getFileName()));
      return 1;
    }
    long files = 0;
    try (Stream<Path> found = Files.walk(from)) {
      for (Path file : found.filter(f -> Files.isRegularFile(f, LinkOption.NOFOLLOW_LINKS)).toList()) {
        Path target = into.resolve(from.relativize(file).toString());
        Files.createDirectories(Objects.requireNonNull(target.getParent()));
        Files.copy(file, target);
        files++;
      }
    }
    return files;
  }

  /** How many files of a parcel the portal has not dealt with yet. */
  public long waiting(Parcel parcel) throws IOException {
    if (!Files.exists(parcel.folder())) {
      return 0;
    }
    try (Stream<Path> files = Files.walk(parcel.folder())) {
      return files.filter(Files::isRegularFile).count();
    } catch (UncheckedIOException e) {
      // A folder went away while it was walked: the portal is at work.
      return parcel.files();
    }
  }

  /** The notes on what the portal refused of a parcel, a line each. */
  public List<String> refused(Parcel parcel) throws IOException {
    Path notes = inbox.resolve("rejected").resolve(parcel.folder().getFileName());
    if (!Files.isDirectory(notes)) {
      return List.of();
    }
    try (Stream<Path> files = Files.walk(notes)) {
      List<String> lines = new ArrayList<>();
      for (Path note : files.filter(f -> f.toString().endsWith(".reason.txt")).sorted().toList()) {
        lines.addAll(Files.readAllLines(note));
      }
      return lines;
    }
  }
}
