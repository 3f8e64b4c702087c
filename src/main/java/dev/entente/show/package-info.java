/**
 * The pages, the feeds and the API.
 *
 * <p>Enters: a request. Leaves: a page, an Atom feed or JSON. The room knows nothing of the index: it asks {@link
 * dev.entente.search.Searches} and shows what comes back.
 *
 * <p>Central types: one controller a page; {@code ArticlePage} (an article laid out, each label beside the sentence
 * that earned it), {@code ClaimParts} (what a claim says beyond who, whom and what), {@link dev.entente.show.Say} (dates
 * and numbers as readers know them), {@code AtomFeed}, {@code CorrectionsPart} (what editors decided about the labels, and
 * their forms). Markup
 * stands in the templates only.
 */
@NullMarked
package dev.entente.show;

import org.jspecify.annotations.NullMarked;
