/**
 * What several articles tell together. Fingerprints of articles enter; stories leave: which articles carry the same
 * text, and how many origins they have. One level above, readings enter and events leave: which articles report the same
 * in whatever words. A pure function of the set of articles, whatever the order in which they came. Central:
 * {@link dev.entente.story.Stories}, {@link dev.entente.story.Likeness} for when two texts are one story,
 * {@link dev.entente.story.Events}, and {@link dev.entente.story.Provenance}, which finds in an article, and in the story
 * that it belongs to, what a reporter should know before quoting it.
 */
@NullMarked
package dev.entente.story;

import org.jspecify.annotations.NullMarked;
