/**
 * The nouns of the house, and nothing else: what is captured, what is read from it, what is claimed in it and where
 * the proof stands.
 *
 * <p>Enters: nothing. Leaves: immutable records that every other room speaks in. This room knows only the JDK.
 *
 * <p>Central types: {@link dev.entente.article.Capture} (bytes as they came), {@link dev.entente.article.Reading} (the
 * clean text and what was dropped from it), {@link dev.entente.article.Claim} with its
 * {@link dev.entente.article.Evidence}, {@link dev.entente.article.Labels} (everything that enriching adds) and
 * {@link dev.entente.article.Article}, which holds them together; {@link
 * dev.entente.article.Correction} is what an editor decided about a claim. Vocabulary files, which more than one room reads,
 * come through {@link dev.entente.article.Table}.
 */
@NullMarked
package dev.entente.article;

import org.jspecify.annotations.NullMarked;
