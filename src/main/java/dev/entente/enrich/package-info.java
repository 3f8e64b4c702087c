/**
 * Tells who cooperates with whom on what, and shows the words that say so.
 *
 * <p>Enters: a {@link dev.entente.article.Reading} and the vocabulary files. Leaves: its
 * {@link dev.entente.article.Labels}, a pure function of both.
 *
 * <p>The way of a text: {@link dev.entente.enrich.Words} (folded, with offsets) → {@link dev.entente.enrich.Tagger}
 * (names, equipment, duties of words) → {@link dev.entente.enrich.Disambiguation} → {@link dev.entente.enrich.Parties}
 * (states with their place in the sentence) → {@link dev.entente.enrich.Passing} (who is named only in passing) →
 * {@link dev.entente.enrich.Subject} (what the article is about as a whole) →
 * {@link dev.entente.enrich.Acts} (verb frames) → {@link dev.entente.enrich.Pairs} and
 * {@link dev.entente.enrich.Claims}, to which {@link dev.entente.enrich.Tallies} adds how many, for how much and when.
 * Beside them {@link dev.entente.enrich.Cast} finds the people and bodies of each sentence and
 * {@link dev.entente.enrich.Speech} who says what; {@link dev.entente.enrich.Involved} tells which of them belong to a
 * claim. {@link dev.entente.enrich.Enricher} lines them up;
 * {@link dev.entente.enrich.Evaluation} and {@link dev.entente.enrich.Agreement} compare the outcome with an
 * expected one.
 */
@NullMarked
package dev.entente.enrich;

import org.jspecify.annotations.NullMarked;
