/**
 * Captures kept for good. This is the truth of the house: everything that is found, filtered and shown can be made
 * again from here.
 *
 * <p>Enters: a {@link dev.entente.article.Capture}, or the wish to forget one. Leaves: its
 * {@link dev.entente.archive.Address}, but only once the bytes are forced to disk; and later the same capture again, by
 * address or in the order in which all came.
 *
 * <p>On disk: gzip WARC files of about a gigabyte, {@code entente-000001.warc.gz}, one gzip member a record, that any
 * WARC tool can read; beside the last one a small derived file {@code .good} that makes the next start quick.
 *
 * <p>Central classes: {@link dev.entente.archive.Archive} (the door), {@code GroupCommit} (many producers, few forces),
 * {@code Pen} (the file being written), {@code Walk} (record by record, stepping over damage), {@code Tail} (the repair
 * after a crash), {@code Erasing} (how a capture is forgotten), {@code WarcRecords} (a capture as a WARC record).
 */
@NullMarked
package dev.entente.archive;

import org.jspecify.annotations.NullMarked;
