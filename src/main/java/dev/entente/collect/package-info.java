/**
 * The world outside becomes captures: bytes as they came, with a name, a time and a media type.
 *
 * <p>Enters: paths of files and folders, the folder of samples. Leaves: {@link dev.entente.collect.Collected}, either a
 * capture or a refusal with its reason in plain English; nothing is left out silently. No entity is expanded, nothing
 * is fetched, and nothing is written under a name that stands in a file.
 *
 * <p>Central classes: {@link dev.entente.collect.FileCollector} (files and folders) and {@link
 * dev.entente.collect.SampleFolder} (the sample corpus, on disk or inside the jar). {@code Form} tells by the bytes
 * what a file is; {@code Basket} takes it apart by way of {@code RecordSplitter}, {@code FeedFile}, {@code
 * JsonFeedFile}, {@code MailFile}, {@code PdfCheck}; {@code WarcFile}, {@code WaczFile} and {@code GzipFile} stream
 * what may be of any size.
 */
@NullMarked
package dev.entente.collect;

import org.jspecify.annotations.NullMarked;
