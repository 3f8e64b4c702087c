package dev.entente.pipeline;

import org.jspecify.annotations.Nullable;

/**
 * One thing about an article that would be otherwise.
 *
 * @param what {@code title}, {@code date}, {@code line}, {@code claim}, {@code region}, {@code mention} or another fact
 * @param was what the index holds; null where it is new
 * @param becomes what it would be; null where it would go
 * @param reason why a line goes, or had been left out, as a code; null where there is none
 */
public record Change(String what, @Nullable String was, @Nullable String becomes, @Nullable String reason) {}
