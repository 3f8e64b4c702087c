package dev.entente.article;

import org.jspecify.annotations.Nullable;

/**
 * Where an article came from and what made it.
 *
 * @param digest the capture's digest
 * @param address where the capture stands in the archive, such as {@code entente-000001.warc.gz:1234}; null for a
 *     sample, whose truth is the sample folder
 * @param sample true for a digest of the sample corpus
 * @param reader version of the reader that read it
 * @param vocabulary version of the vocabulary that labelled it
 */
public record Origin(String digest, @Nullable String address, boolean sample, String reader, String vocabulary) {}
