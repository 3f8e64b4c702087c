/**
 * The command line: one small class a command. What a command does stands in the rooms; here it gets its words.
 *
 * <p>Enters: arguments. Leaves: text on the output, progress and complaints on the error stream, an exit code (0 done, 1
 * something was refused, 2 the call was wrong).
 */
@NullMarked
package dev.entente.pipeline.command;

import org.jspecify.annotations.NullMarked;
