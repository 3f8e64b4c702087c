/**
 * The benchmark: how quick the house is, beside plain Lucene doing the same work in the same process.
 *
 * <p>Enters: a number of articles and a seed. Leaves: figures on the terminal; the exit code is not 0 only where the two
 * sides answer differently. It is no test: it asserts no time.
 *
 * <p>Central classes: {@link dev.entente.benchmark.Benchmark} (the run), {@code Corpus} (articles), {@code Asks} (the
 * searches), {@code BareLucene} (the baseline, frozen) and {@code Agreement} (both sides must answer alike).
 */
@NullMarked
package dev.entente.benchmark;

import org.jspecify.annotations.NullMarked;
