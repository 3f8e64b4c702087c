package dev.entente.pipeline.check;

import dev.entente.article.Table;
import dev.entente.article.VocabularyFault;
import dev.entente.article.VocabularyFolder;
import dev.entente.enrich.Usage;
import dev.entente.enrich.Vocabulary;
import dev.entente.read.Reader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A look through all files of a vocabulary. The files themselves are never changed. */
public final class VocabularyCheck {

  /** How often one spelling was met. */
  public record Met(String file, int line, String what, String form, long hits) {}

  private final List<Finding> faults;
  private final Map<String, Table> tables;
  private final List<Entry> entries;
  private final Twice twice;
  private final Sources sources;
  private final Vocabulary vocabulary;
  private final Reader reader;

  private VocabularyCheck(Path copy) throws IOException {
    faults = new ArrayList<>(Faults.of(copy));
    VocabularyFolder words = VocabularyFolder.at(copy);
    vocabulary = Vocabulary.load(words);
    reader = new Reader(words);
    tables = tables(copy);
    entries = Entries.of(tables);
    Table ambiguous = tables.get("ambiguous.tsv");
    Set<String> decided = ambiguous == null ? Set.of() : ambiguous.rows().stream()
        .map(row -> Usage.folded(row.get("name"))).collect(Collectors.toSet());
    twice = Twice.of(entries, decided);
    sources = Sources.of(tables);
    faults.addAll(sources.faults());
  }

  /**
   * Looks through a folder.
   *
   * @throws IOException where it cannot be read
   * @throws VocabularyFault where there are more faults than can be listed
   */
  public static VocabularyCheck of(Path folder) throws IOException {
    Path copy = Files.createTempDirectory("vocabulary");
    try {
      try (Stream<Path> files = Files.list(folder)) {
        for (Path file : files.filter(f -> f.toString().endsWith(".tsv")).toList()) {
          Files.copy(file, copy.resolve(file.getFileName()));
        }
      }
      return new VocabularyCheck(copy);
    } finally {
      try (Stream<Path> files = Files.list(copy)) {
        for (Path file : files.toList()) {
          Files.delete(file);
        }
      }
      Files.delete(copy);
    }
  }

  private Map<String, Table> tables(Path copy) throws IOException {
    Map<String, Table> found = new TreeMap<>();
    try (Stream<Path> files = Files.list(copy)) {
      for (Path file : files.toList()) {
        String name = file.getFileName().toString();
        String text = Files.readString(file);
        String header = text.lines().filter(l -> !l.isBlank() && !l.startsWith("#")).findFirst().orElse("");
        try {
          found.put(name, Table.parse(name, text, header.split("\t", -1)));
        } catch (VocabularyFault fault) {
          // A file that the tagger does not read.
          faults.add(new Finding(fault.file(), fault.line(), fault.problem()));
        }
      }
    }
    return found;
  }

  /** What the start would refuse, all of it. */
  public List<Finding> faults() {
    return faults.stream().sorted().toList();
  }

  /** Spellings that stand twice for the same thing. */
  public List<Finding> doubles() {
    return twice.doubles();
  }

  /** Spellings that stand for two things, where nothing tells them apart. */
  public List<Finding> conflicts() {
    return twice.conflicts();
  }

  /** Words that open several frames of one language: no fault, for the first row that finds both its states wins. */
  public List<Finding> shared() {
    return twice.shared();
  }

  /** The entries that state a fact and have no second source, by file. */
  public Map<String, List<Finding>> withoutSecondSource() {
    return sources.single(tables);
  }

  /** Something to count texts with: those that this vocabulary's reader has read. */
  public Usage usage() {
    return new Usage(vocabulary);
  }

  /** The reader of this vocabulary. */
  public Reader reader() {
    return reader;
  }

  /** How often each spelling was met, in the order of the files; cues and the reader's files are not counted. */
  public List<Met> met(Usage usage) {
    return entries.stream()
        .filter(e -> e.sort() != Entry.Sort.OTHER && e.sort() != Entry.Sort.BLOCK)
        .map(e -> new Met(e.file(), e.line(), e.what(), e.form(), e.sort() == Entry.Sort.FRAME
            ? usage.ofFrame(e.language() + " " + e.what().substring("the frame ".length())) : usage.ofForm(e.form())))
        .toList();
  }

  /** The rows of which no spelling was met, by file. */
  public static Map<String, List<Finding>> neverMet(List<Met> met) {
    Map<String, List<Met>> rows = new LinkedHashMap<>();
    met.forEach(m -> rows.computeIfAbsent(m.file() + "\t" + m.line(), k -> new ArrayList<>()).add(m));
    Map<String, List<Finding>> never = new LinkedHashMap<>();
    for (List<Met> row : rows.values()) {
      if (row.stream().allMatch(m -> m.hits() == 0)) {
        Met first = row.getFirst();
        never.computeIfAbsent(first.file(), f -> new ArrayList<>())
            .add(new Finding(first.file(), first.line(), "\"" + first.form() + "\", " + first.what()));
      }
    }
    return never;
  }
}
