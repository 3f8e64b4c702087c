package dev.entente.search;

import dev.entente.article.Facet;
import dev.entente.article.Names;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The names of the vocabulary in the form in which typed names are compared; each facet's is made at its first use, and
 * anew where the vocabulary has changed. */
final class VocabularyKeys {

  /**
   * The names of one facet.
   *
   * @param names the comparable name of each value, in the vocabulary's order
   * @param values the value of each comparable name; of several the first
   */
  record Keys(Map<String, String> names, Map<String, String> values) {}

  private final Names names;
  private volatile Edition edition = new Edition("", new ConcurrentHashMap<>());

  /** What was made of the names while they had one version. */
  private record Edition(String version, Map<Facet, Keys> keys) {}

  VocabularyKeys(Names names) {
    this.names = names;
  }

  Keys of(Facet facet) {
    String version = names.version();
    Edition current = edition;
    if (!current.version().equals(version)) {
      current = new Edition(version, new ConcurrentHashMap<>());
      edition = current;
    }
    return current.keys().computeIfAbsent(facet, this::make);
  }

  private Keys make(Facet facet) {
    Map<String, String> byValue = new LinkedHashMap<>();
    Map<String, String> byName = new LinkedHashMap<>();
    for (String value : names.values(facet)) {
      String label = names.label(facet, value);
      byValue.put(value, ValueNames.key(label));
      callings(facet, value, label).forEach(name -> byName.putIfAbsent(ValueNames.key(name), value));
    }
    // After all labels, so that no other name of one value takes the place of another's own.
    for (String value : names.values(facet)) {
      names.aliases(facet, value).forEach(name -> byName.putIfAbsent(ValueNames.key(name), value));
    }
    byName.remove("");
    return new Keys(Collections.unmodifiableMap(byValue), Collections.unmodifiableMap(byName));
  }

  /** What one may call a value: its label or code; equipment also by each side of a slash. */
  private static List<String> callings(Facet facet, String value, String label) {
    List<String> callings = new ArrayList<>(List.of(label, value));
    if (facet == Facet.EQUIPMENT) {
      callings.addAll(List.of(label.split("/")));
    }
    return callings;
  }
}
