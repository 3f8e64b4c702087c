/**
 * The straight line from a capture to the index, and all that works on the whole archive. Nobody else knows the order of
 * the steps.
 *
 * <p>Enters: captures, from files, the inbox or outside through {@link dev.entente.pipeline.Intake}. Leaves: captures in
 * the archive, entries in the ledger, articles in the index, corrected as editors decide through {@link
 * dev.entente.pipeline.CopyDesk}; and, through {@link dev.entente.pipeline.Versions}, what an article was in the course of
 * time.
 *
 * <p>Central types: {@link dev.entente.pipeline.Line} (archive, read, enrich, story, index, in that order;
 * {@code StoryBoard} keeps stories, deals and index in step), {@link dev.entente.pipeline.DataFolder} (the folder and its
 * lock), {@link dev.entente.pipeline.Inbox}, {@link dev.entente.pipeline.Backup}, {@link
 * dev.entente.pipeline.VocabularyWatch} (takes a changed vocabulary up). The command line is the inner room {@code command},
 * the check of the vocabulary {@code check}.
 */
@NullMarked
package dev.entente.pipeline;

import org.jspecify.annotations.NullMarked;
