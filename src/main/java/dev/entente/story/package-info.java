/**
 * What several articles tell together. Fingerprints of articles enter; stories leave: which articles carry the same
 * text, and how many origins they have. A pure function of the set of articles, whatever the order in which they came.
 * Central: {@link dev.entente.story.Stories}; {@link dev.entente.story.Provenance}, which finds in an article, and in the
 * story that it belongs to, what a reporter should know before quoting it.
 */
@NullMarked
package dev.entente.story;

import org.jspecify.annotations.NullMarked;
