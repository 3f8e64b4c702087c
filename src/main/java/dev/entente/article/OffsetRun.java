package dev.entente.article;

/**
 * A stretch of the clean text that stands letter for letter in the capture as well.
 *
 * @param text where it starts in {@link Reading#text()}
 * @param capture where it starts in the capture's decoded text (UTF-16 units)
 * @param length how many characters run in step
 */
public record OffsetRun(int text, int capture, int length) {}
