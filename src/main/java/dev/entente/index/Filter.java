package dev.entente.index;

import dev.entente.article.Facet;
import java.util.List;

/**
 * One facet's condition.
 *
 * <p>Including: the article has at least one of the values. The including filters of all claim facets ({@link
 * Facet#ofClaim()}) must be met by <em>one and the same claim</em>; a mutual claim is tried in both orders. Excluding:
 * the article has none of the values, in no claim.
 *
 * <p>An equipment class ({@code uav}) stands for all its leaves. Equipment and system must hold together for one
 * piece of equipment. {@link Facet#NONE} stands for "not stated": for a claim
 * facet, no claim of the article has a value in it (as to equipment and speaker, the claim in question has none; as to
 * system, a piece of its equipment has none).
 *
 * @param facet which one
 * @param values at least one; several mean "or"
 * @param exclude true to turn the condition round
 */
public record Filter(Facet facet, List<String> values, boolean exclude) {

  /** Copies the list and refuses an empty one. */
  public Filter {
    values = List.copyOf(values);
    if (values.isEmpty()) {
      throw new IllegalArgumentException("a filter needs a value: " + facet);
    }
  }

  /** A filter that includes. */
  public static Filter of(Facet facet, String... values) {
    return new Filter(facet, List.of(values), false);
  }

  /** A filter that excludes. */
  public static Filter not(Facet facet, String... values) {
    return new Filter(facet, List.of(values), true);
  }
}
