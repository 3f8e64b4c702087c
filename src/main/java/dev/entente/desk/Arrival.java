package dev.entente.desk;

/**
 * A capture that now stands in the archive, and the article that it was read as.
 *
 * @param sighting the article's keys, and when the capture was obtained
 * @param captureKey what tells it from other captures, see {@link Ledger#captureKey}
 * @param address where it stands in the archive
 */
public record Arrival(Sighting sighting, String captureKey, String address) {}
