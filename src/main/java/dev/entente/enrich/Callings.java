package dev.entente.enrich;

import dev.entente.article.Facet;
import dev.entente.article.Table;
import dev.entente.article.VocabularyFolder;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** The proper names of the vocabulary, of systems, organisations and people, each with its other names. */
final class Callings {

  private static final Pattern LANGUAGE = Pattern.compile("^[a-z]{2}:");

  private final Map<Facet, Map<String, List<String>>> byFacet = new EnumMap<>(Facet.class);

  private Callings() {}

  /** Reads the three files again; whoever reads them for their terms has checked them. */
  static Callings load(VocabularyFolder folder) {
    Callings callings = new Callings();
    callings.add(Facet.SYSTEM, folder.table("systems.tsv", "name", "aliases", "leaf", "origin", "maker", "needs"));
    callings.add(Facet.ORG, folder.table("organisations.tsv", "name", "aliases", "country", "kind", "needs"));
    callings.add(Facet.PERSON, folder.table("people.tsv", "name", "aliases", "country", "office", "from", "to"));
    return callings;
  }

  private void add(Facet facet, Table table) {
    Map<String, List<String>> names = new LinkedHashMap<>();
    for (Table.Row row : table.rows()) {
      List<String> aliases = names.computeIfAbsent(row.get("name"), name -> new ArrayList<>());
      row.list("aliases").forEach(alias -> aliases.add(LANGUAGE.matcher(alias).replaceFirst("")));
    }
    byFacet.put(facet, names);
  }

  private Map<String, List<String>> all(Facet facet) {
    return byFacet.getOrDefault(facet, Map.of());
  }

  /** The names themselves, in the order of their file. */
  List<String> names(Facet facet) {
    return List.copyOf(all(facet).keySet());
  }

  /** True for a name as the vocabulary writes it. */
  boolean knows(Facet facet, String name) {
    return all(facet).containsKey(name);
  }

  /** The other names. */
  List<String> of(Facet facet, String name) {
    return List.copyOf(all(facet).getOrDefault(name, List.of()));
  }
}
