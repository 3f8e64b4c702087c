package dev.entente.article;

/**
 * A line that reading left out of the clean text.
 *
 * @param text the line as it stood
 * @param reason why, as a code such as {@code share_bar}, {@code menu}, {@code related_link}
 */
public record Dropped(String text, String reason) {}
