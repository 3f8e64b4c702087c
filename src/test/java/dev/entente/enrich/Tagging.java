package dev.entente.enrich;

import dev.entente.article.Claim;
import dev.entente.article.Labels;
import dev.entente.article.Mention;
import dev.entente.article.Reading;
import dev.entente.article.VocabularyFolder;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Short questions to an enricher with the packed vocabulary. */
final class Tagging {

  static final Vocabulary VOCABULARY = Vocabulary.load(VocabularyFolder.packed());
  static final Enricher ENRICHER = new Enricher(VOCABULARY);

  private Tagging() {}

  static Labels labels(String text) {
    return ENRICHER.labels(Readings.of(text));
  }

  static Labels labels(String language, String text) {
    return ENRICHER.labels(Readings.of(language, text));
  }

  /** Pairs as {@code ml<tr}, or {@code eg~gr} in alphabetical order where nothing decides. */
  static Set<String> pairs(Labels labels) {
    return labels.claims().stream().map(Tagging::pair).collect(Collectors.toCollection(TreeSet::new));
  }

  static Set<String> pairs(String text) {
    return pairs(labels(text));
  }

  private static String pair(Claim claim) {
    return claim.country() + (claim.mutual() ? "~" : "<") + claim.partner();
  }

  static Set<String> equipment(Labels labels) {
    return labels.equipment().stream().map(e -> e.leaf()).collect(Collectors.toCollection(TreeSet::new));
  }

  /** The claim of an English text that has one. */
  static Claim claim(String text) {
    Labels labels = labels(text);
    if (labels.claims().isEmpty()) {
      throw new AssertionError("no claim in: " + text);
    }
    return labels.claims().getFirst();
  }

  /** The roles in which a state is mentioned. */
  static Set<Mention.Role> roles(Reading reading, String state) {
    return ENRICHER.labels(reading).mentions().stream()
        .filter(m -> m.type() == Mention.Type.STATE && m.name().equals(state)).map(Mention::role)
        .collect(Collectors.toSet());
  }
}
