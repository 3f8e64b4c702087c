package dev.entente.pipeline;

import dev.entente.collect.Collected;
import dev.entente.collect.FileCollector;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The folder where files are dropped while the portal runs. A file is taken when it has kept its size and time from one
 * look to the next, and moved to {@code done/} only after everything in it is forced to disk. What is refused goes to
 * {@code rejected/} with a note beside it that says why. Names that begin with a full stop are left alone, so that a
 * program can write under such a name and rename when it has finished.
 */
public final class Inbox {

  private static final Logger LOG = LoggerFactory.getLogger(Inbox.class);
  private static final String NOTE = ".reason.txt";

  private final Path folder;
  private final FileCollector collector;
  private final Intake intake;
  private Map<Path, Standing> lastLook = Map.of();
  /** What could not be dealt with, and how it stood then: it is tried again when it has changed. */
  private final Map<Path, Standing> failed = new HashMap<>();

  /** What could not be looked at, so that it is said only once. */
  private final Set<Path> unreadable = new HashSet<>();

  private record Standing(long size, long modified) {}

  /** Watches a folder; it and its two drawers are made where they are missing. */
  public Inbox(Path folder, FileCollector collector, Intake intake) {
    this.folder = realPath(folder);
    this.collector = collector;
    this.intake = intake;
    try {
      Files.createDirectories(done());
      Files.createDirectories(rejected());
    } catch (IOException e) {
      throw new UncheckedIOException("The inbox " + folder + " cannot be made: " + e.getMessage(), e);
    }
  }

  /** The folder itself may be a link to another disk; what lies in it may not. */
  private static Path realPath(Path folder) {
    try {
      return Files.createDirectories(Files.exists(folder) ? folder.toRealPath() : folder);
    } catch (IOException e) {
      throw new UncheckedIOException("The inbox " + folder + " cannot be made: " + e.getMessage(), e);
    }
  }

  private Path done() {
    return folder.resolve("done");
  }

  private Path rejected() {
    return folder.resolve("rejected");
  }

  /**
   * Looks once and takes what has settled since the last look.
   *
   * @return how many files were dealt with
   */
  public synchronized int look() {
    Map<Path, Standing> now = standing();
    List<Path> settled = now.entrySet().stream()
        .filter(e -> e.getValue().equals(lastLook.get(e.getKey())) && !e.getValue().equals(failed.get(e.getKey())))
        .map(Map.Entry::getKey).sorted().toList();
    settled.forEach(file -> take(file, Objects.requireNonNull(now.get(file))));
    lastLook = now;
    settled.forEach(lastLook::remove);
    settled.forEach(this::removeEmptied);
    return settled.size();
  }

  private Map<Path, Standing> standing() {
    Map<Path, Standing> found = new HashMap<>();
    try {
      Files.walkFileTree(folder, new SimpleFileVisitor<>() {
        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes now) {
          if (waits(file)) {
            found.put(file, new Standing(now.size(), now.lastModifiedTime().toMillis()));
          }
          return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFileFailed(Path file, IOException e) {
          if (unreadable.add(file)) {
            LOG.warn("Inbox: {} cannot be read and is left where it is: {}", folder.relativize(file), e.getMessage());
          }
          return FileVisitResult.CONTINUE;
        }
      });
    } catch (IOException e) {
      LOG.warn("The inbox {} cannot be read: {}", folder, e.getMessage());
    }
    return found;
  }

  private boolean waits(Path file) {
    Path name = folder.relativize(file);
    for (Path part : name) {
      if (part.toString().startsWith(".")) {
        return false;
      }
    }
    String first = name.getName(0).toString();
    return !first.equals("done") && !first.equals("rejected") && !Files.isDirectory(file, LinkOption.NOFOLLOW_LINKS);
  }

  private void take(Path file, Standing standing) {
    Ingest ingest = new Ingest(collector, intake, done -> {});
    try {
      if (Files.isSymbolicLink(file)) {
        ingest.refuse(folder.relativize(file).toString(), "a link; only what stands in the folder itself is taken");
      } else {
        ingest.take(file);
      }
      Ingest.Tally tally = ingest.tally();
      boolean nothing = tally.added() + tally.versions() + tally.known() == 0;
      Path to = move(file, nothing ? rejected() : done());
      if (!tally.refused().isEmpty()) {
        Path note = nothing ? to : free(rejected().resolve(folder.relativize(file)));
        note(note, tally);
      }
      LOG.info("Inbox: {}: {}", folder.relativize(file), tally.inWords());
      tally.skipped().forEach(
          skipped -> LOG.info("Inbox: {}: skipped {}", folder.relativize(file), skipped.inWords()));
    } catch (IOException | RuntimeException | StackOverflowError | OutOfMemoryError e) {
      failed.put(file, standing);
      LOG.error("Inbox: {} could not be dealt with and stays until it changes or the portal starts again: {}", file, e.getMessage(), e);
    }
  }

  private static void note(Path beside, Ingest.Tally tally) throws IOException {
    Files.createDirectories(Objects.requireNonNull(beside.getParent()));
    String text = tally.refused().stream().map(Inbox::line).collect(Collectors.joining("\n", "", "\n"));
    Files.writeString(beside.resolveSibling(beside.getFileName() + NOTE), text);
  }

  private static String line(Collected.Refused refused) {
    return refused.name() + ": " + refused.reason();
  }

  private Path move(Path file, Path drawer) throws IOException {
    Path to = free(drawer.resolve(folder.relativize(file)));
    Files.createDirectories(Objects.requireNonNull(to.getParent()));
    return Files.move(file, to, StandardCopyOption.ATOMIC_MOVE);
  }

  /** The path itself where nothing stands there yet, else the first free one with a number. */
  private static Path free(Path wanted) {
    Path path = wanted;
    for (int n = 2; Files.exists(path) || Files.exists(path.resolveSibling(path.getFileName() + NOTE)); n++) {
      path = wanted.resolveSibling(n + "-" + wanted.getFileName());
    }
    return path;
  }

  /** Removes the folders that a file came in, where nothing else is left in them. */
  private void removeEmptied(Path file) {
    Path inside = file.getParent();
    try {
      while (inside != null && !inside.equals(folder) && isEmpty(inside)) {
        Files.delete(inside);
        inside = inside.getParent();
      }
    } catch (IOException e) {
      LOG.debug("{} stays: {}", inside, e.getMessage());
    }
  }

  private static boolean isEmpty(Path folder) throws IOException {
    try (Stream<Path> inside = Files.list(folder)) {
      return inside.findAny().isEmpty();
    }
  }
}
