package dev.entente.search;

/**
 * A stretch of text that is marked or not. A page prints the parts in order, escapes each once, and puts its own markup
 * around the marked ones.
 */
public record Part(String text, boolean marked) {}
