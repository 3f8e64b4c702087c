/**
 * What a person asks, and what to show for an answer.
 *
 * <p>Enters: the parameters of an address. Leaves: {@link dev.entente.search.Results}, ready for a page, a feed or
 * JSON. The whole state of a search stands in its address, in one canonical order ({@code SearchState}).
 *
 * <p>Central types: {@code SearchState} (a search as an address), {@code QueryLanguage} (the words of the box),
 * {@link dev.entente.search.ArticleSearches} (asks the index and makes the answer presentable),
 * {@link dev.entente.search.StoryBook} (who knows the reports of a story; handed in from outside)
 * and {@link dev.entente.search.DealBook} (the same for deals).
 */
@NullMarked
package dev.entente.search;

import org.jspecify.annotations.NullMarked;
