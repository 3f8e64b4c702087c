package dev.entente.pipeline.check;

import dev.entente.enrich.Usage;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Spellings that stand twice: needlessly, for the same thing, or for two things that contradict each other. */
final class Twice {

  private final Set<Finding> doubles = new TreeSet<>();
  private final Set<Finding> conflicts = new TreeSet<>();
  private final Set<Finding> shared = new TreeSet<>();
  private final Set<String> decided;

  private Twice(Set<String> decided) {
    this.decided = decided;
  }

  /**
   * Compares all spellings with each other.
   *
   * @param decided spellings about which {@code ambiguous.tsv} decides, as the tagger compares them
   */
  static Twice of(List<Entry> entries, Set<String> decided) {
    Twice twice = new Twice(decided);
    Map<String, List<Entry>> byForm = new LinkedHashMap<>();
    entries.forEach(entry -> byForm.computeIfAbsent(entry.key(), k -> new ArrayList<>()).add(entry));
    for (List<Entry> alike : byForm.values()) {
      for (int i = 1; i < alike.size(); i++) {
        for (int j = 0; j < i; j++) {
          if (alike.get(i).meets(alike.get(j))) {
            twice.compare(alike.get(j), alike.get(i));
          }
        }
      }
    }
    return twice;
  }

  List<Finding> doubles() {
    return List.copyOf(doubles);
  }

  List<Finding> conflicts() {
    return List.copyOf(conflicts);
  }

  /** Words that open several frames: the first row of the file that finds both its states wins. */
  List<Finding> shared() {
    return List.copyOf(shared);
  }

  private void compare(Entry first, Entry second) {
    boolean general = first.sort() == Entry.Sort.OTHER && first.language().isEmpty();
    boolean spelt = first.form().equals(second.form())
        && (first.language().equals(second.language()) || general);
    if (first.what().equals(second.what())) {
      if (spelt) {
        doubles.add(finding(second, first.line() == second.line() && first.file().equals(second.file())
            ? "stands twice in this row" : "stands in line " + first.line() + " already, for " + first.what()));
      }
    } else if (!parted(first, second)) {
      boolean same = first.belongs().equals(second.belongs()) && first.sort() != Entry.Sort.FRAME;
      if (same && spelt && first.sort() == second.sort() && first.sort() != Entry.Sort.PERSON) {
        doubles.add(finding(second, "stands in " + first.place() + " as well, for " + first.what()));
      } else if (!same) {
        boolean frames = first.sort() == Entry.Sort.FRAME && second.sort() == Entry.Sort.FRAME;
        (frames ? shared : conflicts).add(finding(second, "stands for " + second.what() + ", and in " + first.place() + " for "
            + first.what()));
      }
    }
  }

  private static Finding finding(Entry entry, String message) {
    return new Finding(entry.file(), entry.line(), "\"" + entry.form() + "\" " + message);
  }

  /** True where something else tells the two apart: capitals, days in office, words around them, another table. */
  private boolean parted(Entry first, Entry second) {
    return together(first, second) || decided.contains(Usage.folded(first.form())) || byCapitals(first, second)
        || first.sort() == Entry.Sort.FRAME && second.sort() == Entry.Sort.FRAME && byNeeds(first, second)
        || foreign(first, second) || first.weighed() || second.weighed();
  }

  /** An organisation of states names its region, too, and a phrase that is no equipment may well be a place. */
  private static boolean together(Entry first, Entry second) {
    Set<Entry.Sort> sorts = Set.copyOf(List.of(first.sort(), second.sort()));
    boolean gear = sorts.contains(Entry.Sort.EQUIPMENT) || sorts.contains(Entry.Sort.SYSTEM);
    return sorts.equals(Set.of(Entry.Sort.REGION, Entry.Sort.ORGANISATION))
        || sorts.contains(Entry.Sort.BLOCK) && !gear;
  }

  /** A name and a word with a duty live in different tables of the tagger. */
  private static boolean foreign(Entry first, Entry second) {
    return lone(first) != lone(second) || lone(first) && first.sort() != second.sort();
  }

  private static boolean lone(Entry entry) {
    return entry.sort() == Entry.Sort.FRAME || entry.sort() == Entry.Sort.OTHER;
  }

  private static boolean byCapitals(Entry first, Entry second) {
    boolean one = capitals(first.form());
    return one != capitals(second.form()) && first.form().length() <= 6;
  }

  private static boolean capitals(String form) {
    return form.equals(form.toUpperCase(Locale.ROOT)) && !form.equals(form.toLowerCase(Locale.ROOT));
  }

  /** Frames of one word are told apart by voice, by a place that must be filled, or by what must stand near. */
  private static boolean byNeeds(Entry first, Entry second) {
    String[] one = first.belongs().split("\t", 3);
    String[] two = second.belongs().split("\t", 3);
    Set<String> needs = new TreeSet<>(List.of(one[2].split("\\|")));
    needs.retainAll(List.of(two[2].split("\\|")));
    return !one[0].equals(two[0]) || !one[1].equals(two[1]) || needs.isEmpty();
  }
}
