package dev.entente.article;

/**
 * A sentence of the clean text.
 *
 * @param start first character in {@link Reading#text()} (UTF-16 units)
 * @param end one past the last character
 * @param block the sort of block it stands in
 */
public record Sentence(int start, int end, Block block) {

  /** The sort of block. Only body and list items may be evidence; a caption or heading never makes a party. */
  public enum Block implements Coded {
    BODY, HEADING, LIST_ITEM, CAPTION
  }
}
