package dev.entente.index;

/**
 * Asks why a search finds nothing, or so little.
 *
 * @param search the search in question
 */
public record Explain(Search search) implements Question<Explanation> {}
