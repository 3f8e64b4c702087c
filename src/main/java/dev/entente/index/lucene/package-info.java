/**
 * The index on Apache Lucene, inside this process. The only package that knows Lucene.
 *
 * <p>Enters: articles and questions of the port. Leaves: its answers. One Lucene document is one article; beside the
 * inverted terms of its facet values it holds every row of its claims as one packed number, so that a filter can be
 * proved, and counted, within one and the same claim.
 *
 * <p>Central classes: {@link dev.entente.index.lucene.LuceneArticleIndex} (the port), {@code OpenIndex} (files, writer
 * and views), {@code ArticleDocument} (write), {@code Words} and {@code Plan} (translate), {@code Answering} (ask),
 * {@code GearTable} (equipment and systems by number), {@code Tally} (count), {@code Snippets} (highlight).
 */
@NullMarked
package dev.entente.index.lucene;

import org.jspecify.annotations.NullMarked;
