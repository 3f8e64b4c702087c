/**
 * A capture becomes a reading: the clean text, its sentences and the plain facts about it (title, date, language,
 * source, author, agency, dateline), with every line that was left out and the reason. Nothing is interpreted here.
 *
 * <p>Enters: {@link dev.entente.article.Capture} and the vocabulary files {@code boilerplate.tsv},
 * {@code agencies.tsv}, {@code abbreviations.tsv}, {@code people.tsv} and {@code template-lines.tsv}. Leaves:
 * {@link dev.entente.article.Reading}. A pure function: the same capture and vocabulary give the same reading.
 *
 * <p>Central classes: {@link dev.entente.read.Reader} is the door; a {@code Draft} is what the form of the capture
 * (plain text, page, record) yields: lines and stated facts; {@code Told} is a draft with what a feed's item ({@code
 * FeedEntry}, {@code JsonFeedEntry}), an e-mail ({@code Mail}) or a PDF ({@code Pdf}) says beside it; {@code LineRules}
 * and {@code Judgement} judge the lines. Of a page, {@code PageTree} is what one look over it tells, {@code Prominence}
 * finds the story in it, {@code PageWalk} cuts that into lines and {@code PageEnds} judges what only their order tells;
 * {@code PageDates} gathers the places of a page where its date may stand ({@code DateSpots} those in its text, found in
 * the same look over it), {@code DateChoice} holds the rules by which one of them counts, {@code Dating} joins them with what the text says; {@code
 * Compositor} puts the reading together. {@link dev.entente.read.UrlKey} tells when two addresses are the same page.
 */
@NullMarked
package dev.entente.read;

import org.jspecify.annotations.NullMarked;
