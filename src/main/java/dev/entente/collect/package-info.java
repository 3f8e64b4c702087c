/**
 * The world outside becomes captures: bytes as they came, with a name, a time and a media type.
 *
 * <p>Enters: paths of files and folders, the folder of samples. Leaves: {@link dev.entente.collect.Collected}, either a
 * capture or a refusal with its reason in plain English; nothing is left out silently.
 *
 * <p>Central classes: {@link dev.entente.collect.FileCollector} (files, folders, records of JSON) and
 * {@link dev.entente.collect.SampleFolder} (the sample corpus, on disk or inside the jar).
 */
@NullMarked
package dev.entente.collect;

import org.jspecify.annotations.NullMarked;
