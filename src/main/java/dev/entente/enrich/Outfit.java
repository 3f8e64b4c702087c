package dev.entente.enrich;

import dev.entente.article.Country;
import org.jspecify.annotations.Nullable;

/**
 * A place where a firm, a force, a ministry, a fair or the like is named.
 *
 * @param name the vocabulary's name, or one made of the state and what it is
 * @param country the state that it belongs to, if any
 * @param sort what it is
 * @param from its first word
 * @param to one past its last word
 */
record Outfit(String name, @Nullable Country country, Sort sort, int from, int to) {

  /** What it is. */
  enum Sort {
    FIRM, FORCE, MINISTRY, AGENCY, EVENT, NEWS, INTERNATIONAL, ARMED;

    /** The sort of a kind in {@code organisations.tsv}. */
    static Sort of(String kind) {
      return switch (kind) {
        case "company" -> FIRM;
        case "agency" -> AGENCY;
        case "news" -> NEWS;
        case "international" -> INTERNATIONAL;
        case "armed-group" -> ARMED;
        default -> FORCE;
      };
    }

    /** True for what belongs to a government. */
    boolean governs() {
      return this == FORCE || this == MINISTRY || this == AGENCY;
    }
  }
}
