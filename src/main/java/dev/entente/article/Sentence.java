package dev.entente.article;

/**
 * A sentence of the clean text.
 *
 * @param start first character in {@link Reading#text()} (UTF-16 units)
 * @param end one past the last character
 * @param block the sort of block it stands in
 */
public record Sentence(int start, int end, Block block) {

  /** The sort of block. A caption or heading is never evidence and never makes a party; a table row is one line. */
  public enum Block implements Coded {
    BODY, HEADING, LIST_ITEM, QUOTE, TABLE_ROW, CAPTION
  }
}
