/**
 * The port to the search engine. Nobody else knows which engine stands behind it.
 *
 * <p>Enters: {@link dev.entente.article.Article}s and {@link dev.entente.index.Question}s. Leaves: typed answers with
 * exact counts and highlight spans, never markup, never a type, query string or error of the engine.
 *
 * <p>Central types: {@link dev.entente.index.ArticleIndex} (the port), {@link dev.entente.index.Query} (what a text must
 * match), {@link dev.entente.index.Search} (the whole question of a results page), {@link dev.entente.index.Placed} (an
 * article with the story that it belongs to), {@link
 * dev.entente.index.ArticleFields} (every field once) and {@link dev.entente.index.Schemas} (the versions).
 */
@NullMarked
package dev.entente.index;

import org.jspecify.annotations.NullMarked;
