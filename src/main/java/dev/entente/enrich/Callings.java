package dev.entente.enrich;

import dev.entente.article.Facet;
import dev.entente.article.Table;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The proper names of the vocabulary, of systems, organisations and people, each with its other names. */
final class Callings {

  private static final Pattern LANGUAGE = Pattern.compile("^[a-z]{2}:");

  private final Map<Facet, Map<String, List<String>>> byFacet = new EnumMap<>(Facet.class);

  private Callings() {}

  /** Goes through the three files again; whoever reads them for their terms has checked them. */
  static Callings load(Shelf shelf) {
    Callings callings = new Callings();
    callings.add(Facet.SYSTEM, shelf.table("systems.tsv", "name", "aliases", "leaf", "origin", "maker", "needs"));
    callings.add(Facet.ORG, shelf.table("organisations.tsv", "name", "aliases", "country", "kind", "needs"));
    callings.add(Facet.PERSON, shelf.table("people.tsv", "name", "aliases", "country", "office", "from", "to"));
    return callings;
  }

  private void add(Facet facet, Table table) {
    Map<String, List<String>> names = new LinkedHashMap<>();
    for (Table.Row row : table.rows()) {
      List<String> aliases = row.list("aliases").stream()
          .map(alias -> LANGUAGE.matcher(alias).replaceFirst("")).toList();
      names.merge(row.get("name"), aliases, (a, b) -> Stream.concat(a.stream(), b.stream()).toList());
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
