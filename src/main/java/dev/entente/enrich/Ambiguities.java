package dev.entente.enrich;

import dev.entente.article.Country;
import dev.entente.article.Table;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** Names that may mean something else, and the words near them that decide. */
final class Ambiguities {

  /**
   * One reading of a name.
   *
   * @param country what it then means; null for no state at all
   * @param accept words that speak for it, folded; where empty it holds unless rejected
   * @param reject words that speak against it, folded
   */
  record Reading(@Nullable Country country, List<String> accept, List<String> reject) {}

  private final Map<String, List<Reading>> readings = new HashMap<>();

  /** The same by each form of the vocabulary that was met; empty where it is not ambiguous. */
  private final Map<String, List<Reading>> byForm = new ConcurrentHashMap<>();

  private Ambiguities() {}

  /** Reads the file; a name that no other file has is added to the lexicon. */
  static Ambiguities load(Shelf shelf, Lexicon lexicon, States states) {
    Ambiguities all = new Ambiguities();
    for (Table.Row row : shelf.table("ambiguous.tsv", "name", "code", "accept", "reject").rows()) {
      String code = row.get("code").toLowerCase(Locale.ROOT);
      @Nullable Country country = code.isEmpty() || code.equals("-") ? null : states.need(row, code);
      all.readings.computeIfAbsent(Fold.of(row.get("name")), k -> new ArrayList<>())
          .add(new Reading(country, folded(row.list("accept")), folded(row.list("reject"))));
      if (country != null && !known(lexicon, row.get("name"))) {
        lexicon.add(new Lexicon.Entry(new Term.State(country, Term.Naming.NAME), Language.ALL,
            Lexicon.Writing.CAPITAL, row.get("name"), false));
      }
    }
    return all;
  }

  private static boolean known(Lexicon lexicon, String name) {
    Words words = Words.of(name);
    return lexicon.at(words, 0, words.size(), Language.ALL).stream()
        .anyMatch(hit -> hit.to() == words.size() && hit.term() instanceof Term.State);
  }

  private static List<String> folded(List<String> words) {
    return words.stream().map(Fold::of).filter(w -> !w.isEmpty()).toList();
  }

  /** The readings of a name, folded; null where it is not ambiguous. */
  @Nullable List<Reading> of(String name) {
    return readings.get(name);
  }

  /** True for a name, folded, that holds only where something else speaks for it, or that may be of several states. */
  boolean doubtful(String name) {
    List<Reading> all = readings.getOrDefault(name, List.of());
    return all.size() > 1 || all.stream().anyMatch(reading -> !reading.accept().isEmpty());
  }

  /** The readings of a name as the vocabulary writes it; null where it is not ambiguous. */
  @Nullable List<Reading> ofForm(String form) {
    List<Reading> found = byForm.computeIfAbsent(form, name -> readings.getOrDefault(Fold.of(name), List.of()));
    return found.isEmpty() ? null : found;
  }
}
