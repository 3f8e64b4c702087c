package dev.entente.enrich;

import dev.entente.article.Country;
import dev.entente.article.Evidence;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who says something in a sentence, whatever the claim.
 *
 * @param sort on whose behalf
 * @param name the person, body or state, if it is named
 * @param state the state whose government it is, for {@code GOVERNMENT}
 * @param figure the person, if it is one
 * @param evidence the words that attribute it
 */
record Speaking(Sort sort, @Nullable String name, @Nullable Country state, @Nullable Figure figure,
    Evidence evidence) {

  /** On whose behalf. */
  enum Sort {
    GOVERNMENT, BOTH, FIRM, THIRD, UNNAMED, OTHER
  }

  /** The same speaker, attributed by other words. */
  Speaking again(Evidence words) {
    return new Speaking(sort, name, state, figure, words);
  }
}
