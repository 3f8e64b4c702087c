package dev.entente.archive;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The folder of the archive and the names in it.
 *
 * @param path the folder
 */
record WarcFolder(Path path) {

  private static final Pattern NAME = Pattern.compile("entente-(\\d{6,9})\\.warc\\.gz");

  /** The name of the file with a number. */
  static String name(int number) {
    return String.format(Locale.ROOT, "entente-%06d.warc.gz", number);
  }

  Path file(int number) {
    return path.resolve(name(number));
  }

  /** The small derived file that holds how far a file is known to be sound. */
  Path good(int number) {
    return path.resolve(name(number).replace(".warc.gz", ".good"));
  }

  /** Where a file is written anew while something in it is forgotten. */
  Path erasing(int number) {
    return path.resolve(name(number) + ".forgetting");
  }

  /** The numbers of the files that are there, ascending. */
  List<Integer> numbers() throws IOException {
    try (Stream<Path> files = Files.list(path)) {
      return files.map(file -> NAME.matcher(file.getFileName().toString())).filter(Matcher::matches)
          .map(name -> Integer.parseInt(name.group(1))).filter(number -> number > 0).sorted().toList();
    }
  }

  /** What a rewriting left behind when the program was stopped in the middle of it. */
  List<Path> leftovers() throws IOException {
    try (Stream<Path> files = Files.list(path)) {
      return files.filter(file -> file.getFileName().toString().endsWith(".warc.gz.forgetting")).toList();
    }
  }

  /** Makes the names in the folder durable, where the system can. */
  void force() {
    try (FileChannel folder = FileChannel.open(path, StandardOpenOption.READ)) {
      folder.force(true);
    } catch (IOException e) {
      // Windows opens no folder as a file; there the names are written through by the file system.
    }
  }
}
