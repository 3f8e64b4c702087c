package dev.entente.article;

/**
 * A paragraph in another language than the rest of its article.
 *
 * @param start first character in {@link Reading#text()} (UTF-16 units)
 * @param end one past the last character
 * @param language ISO 639-1 code
 */
public record Passage(int start, int end, String language) {}
