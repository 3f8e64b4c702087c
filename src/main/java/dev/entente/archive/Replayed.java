package dev.entente.archive;

/**
 * What a replay went through.
 *
 * @param captures how many were handed over
 * @param forgotten how many tombstones were passed
 * @param foreign how many records that Entente did not write were passed
 * @param damagedBytes how many bytes could not be read as records; 0 in a sound archive
 * @param end the position after the last record: replaying from here gives only what was appended since
 */
public record Replayed(long captures, long forgotten, long foreign, long damagedBytes, Address end) {}
