/**
 * Looks through the vocabulary as an editor would: what cannot be used, what stands twice, what contradicts itself, what
 * no text has ever said, and what nothing but one source stands behind.
 *
 * <p>Enters: a folder of vocabulary files, and texts to count in. Leaves: findings with file and line.
 *
 * <p>Central types: {@link dev.entente.pipeline.check.VocabularyCheck}, {@link dev.entente.pipeline.check.Finding}.
 */
@NullMarked
package dev.entente.pipeline.check;

import org.jspecify.annotations.NullMarked;
