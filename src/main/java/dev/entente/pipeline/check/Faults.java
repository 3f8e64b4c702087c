package dev.entente.pipeline.check;

import dev.entente.article.VocabularyFault;
import dev.entente.article.VocabularyFolder;
import dev.entente.enrich.Vocabulary;
import dev.entente.read.Reader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Finds all faults of the files, not only the first that would stop the start: each faulty row is turned into a comment
 * in a copy, which is then loaded again. In the end the copy holds all rows that can be used, in their lines.
 */
final class Faults {

  /** Who makes more faults than this has replaced a file by something else; the rest is not worth the wait. */
  static final int MOST = 200;

  private final Path copy;
  private final List<Finding> found = new ArrayList<>();
  /** Codes whose rows were taken out: what refers to them is no fault of its own. */
  private final Set<String> gone = new HashSet<>();

  private Faults(Path copy) {
    this.copy = copy;
  }

  /** Finds the faults of a folder of copies, which is changed by it. */
  static List<Finding> of(Path copy) throws IOException {
    Faults faults = new Faults(copy);
    int looks = 0;
    while (faults.found.size() < MOST && looks++ < 10 * MOST && faults.next()) {
      // The next round finds the next fault.
    }
    return faults.found;
  }

  private boolean next() throws IOException {
    try {
      VocabularyFolder words = VocabularyFolder.at(copy);
      Vocabulary.load(words);
      new Reader(words);
      return false;
    } catch (VocabularyFault fault) {
      boolean follows = gone.stream().anyMatch(code -> fault.problem().contains("\"" + code + "\""))
          && fault.problem().startsWith("there is no ");
      if (!follows) {
        found.add(new Finding(fault.file(), fault.line(), fault.problem()));
      }
      return takeOut(fault);
    }
  }

  /** A faulty header, or a file that is none, is replaced as a whole by the one inside the program. */
  private boolean takeOut(VocabularyFault fault) throws IOException {
    Path file = copy.resolve(fault.file());
    if (!Files.exists(file)) {
      return false;
    }
    boolean whole = fault.line() == 0 || fault.problem().startsWith("the header");
    if (whole) {
      Files.delete(file);
      return true;
    }
    List<String> lines = new ArrayList<>(Arrays.asList(Files.readString(file).split("\n", -1)));
    String row = lines.get(fault.line() - 1);
    gone.add(row.split("\t", 2)[0].strip());
    lines.set(fault.line() - 1, "# " + row);
    Files.write(file, String.join("\n", lines).getBytes(StandardCharsets.UTF_8));
    return true;
  }
}
