package dev.entente.pipeline.check;

import dev.entente.article.Table;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;

/** Which entries that state a fact have a second source. {@code sources.tsv} says where facts are from. */
final class Sources {

  /** The file with the sources. */
  static final String FILE = "sources.tsv";
  /** The files that state facts: where a system is made, whose an organisation is, who holds an office. */
  static final List<String> STATING = List.of("organisations.tsv", "people.tsv", "systems.tsv");
  private static final int ENOUGH = 2;

  private final Map<String, Integer> counts = new HashMap<>();
  private final List<Finding> faults = new ArrayList<>();

  private Sources() {}

  /** Reads the sources of the entries of some files. */
  static Sources of(Map<String, Table> tables) {
    Sources all = new Sources();
    Table table = tables.get(FILE);
    for (Table.Row row : table == null ? List.<Table.Row>of() : table.rows()) {
      Table stated = tables.get(row.get("file"));
      boolean known = STATING.contains(row.get("file")) && stated != null
          && stated.rows().stream().anyMatch(r -> r.get("name").equals(row.get("name")));
      if (!known) {
        all.faults.add(new Finding(FILE, row.line(), "there is no \"" + row.get("name") + "\" in \"" + row.get("file")
            + "\", which must be one of " + String.join(", ", STATING)));
      }
      all.counts.merge(row.get("file") + "\t" + row.get("name"), new TreeSet<>(row.list("sources")).size(), Integer::sum);
    }
    return all;
  }

  /** Rows that name nothing. */
  List<Finding> faults() {
    return faults;
  }

  /** The entries without a second source, by file. */
  Map<String, List<Finding>> single(Map<String, Table> tables) {
    Map<String, List<Finding>> single = new LinkedHashMap<>();
    for (String file : STATING) {
      for (Table.Row row : tables.containsKey(file) ? Objects.requireNonNull(tables.get(file)).rows()
          : List.<Table.Row>of()) {
        if (counts.getOrDefault(file + "\t" + row.get("name"), 0) < ENOUGH) {
          single.computeIfAbsent(file, f -> new ArrayList<>())
              .add(new Finding(file, row.line(), row.get("name") + " has no second source"));
        }
      }
    }
    return single;
  }
}
