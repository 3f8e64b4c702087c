package dev.entente.pipeline;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * What tells from outside whether the vocabulary files changed: when each was written last, and how long it is.
 *
 * @param files by name; empty where there is no folder
 */
record VocabularyStamp(SortedMap<String, State> files) {

  /** One file from outside. */
  record State(FileTime written, long bytes) {}

  /**
   * Looks at the files of a folder; what an editor leaves beside them (hidden files, copies) does not count.
   *
   * @throws UncheckedIOException where a file comes or goes at this very moment, or the folder cannot be read
   */
  static VocabularyStamp of(Path folder) {
    SortedMap<String, State> files = new TreeMap<>();
    if (!Files.isDirectory(folder)) {
      return new VocabularyStamp(files);
    }
    try (Stream<Path> found = Files.list(folder)) {
      for (Path file : (Iterable<Path>) found::iterator) {
        String name = file.getFileName().toString();
        if (name.endsWith(".tsv") && !name.startsWith(".")) {
          BasicFileAttributes facts = Files.readAttributes(file, BasicFileAttributes.class);
          files.put(name, new State(facts.lastModifiedTime(), facts.size()));
        }
      }
      return new VocabularyStamp(files);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
