/**
 * What several articles tell together. Fingerprints of articles enter; stories leave: which articles carry the same
 * text, and how many origins they have. One level above, readings enter and events leave: which articles report the same
 * in whatever words. And accounts enter and deals leave: what claims tell, over years, of one pair of states and one
 * system. All are pure functions of the set of articles, whatever the order in which they came.
 *
 * <p>Central: {@link dev.entente.story.Stories}, {@link dev.entente.story.Likeness} for when two texts are one story,
 * {@link dev.entente.story.Events}, {@link dev.entente.story.Deals}, {@code Threading} for when two claims are one deal,
 * and {@link dev.entente.story.Provenance}, which finds in an article, and in the story that it belongs to, what a
 * reporter should know before quoting it.
 */
@NullMarked
package dev.entente.story;

import org.jspecify.annotations.NullMarked;
