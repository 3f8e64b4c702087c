package dev.entente.read;

/**
 * A word on a page of a PDF, measured in points from the page's upper left corner.
 *
 * @param text the characters
 * @param left where it starts
 * @param right where it ends
 * @param base its base line
 * @param size the size of its letters
 */
record PdfWord(String text, float left, float right, float base, float size) {

  /** True where most letters are of a script that is written from right to left. */
  static boolean isRightToLeft(String text) {
    long letters = text.codePoints().filter(Character::isLetter).count();
    long right = text.codePoints().filter(c -> Character.getDirectionality(c) == Character.DIRECTIONALITY_RIGHT_TO_LEFT
        || Character.getDirectionality(c) == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC).count();
    return right * 2 > letters;
  }
}
