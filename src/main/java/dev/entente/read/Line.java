package dev.entente.read;

/**
 * A line of the source, or of a page a block of text.
 *
 * @param raw as it stood, for showing what was dropped
 * @param words the cleaned words, without a list's bullet; may be empty
 * @param shape what the source's own markup says about it
 * @param gapBefore whether an empty line stands before it
 */
record Line(String raw, MappedText words, Shape shape, boolean gapBefore) {

  /** What the source's markup (or a bullet) says about a line. */
  sealed interface Shape {

    /** Nothing is said. */
    record Plain() implements Shape {}

    /** A headline or an intermediate heading. */
    record Heading() implements Shape {}

    /** A list's item. */
    record Item() implements Shape {}

    /** A paragraph that is marked as one. */
    record Paragraph() implements Shape {}

    /** A block of a page that is not marked as a paragraph. */
    record Division() implements Shape {}

    /** A paragraph of a quotation that is set apart. */
    record Quote() implements Shape {}

    /** A row of a table, its cells joined. */
    record Row() implements Shape {}

    /** The words under a picture. */
    record Caption() implements Shape {}

    /** Not part of the story, and why. */
    record Aside(String reason) implements Shape {}
  }

  /** The shape of a line without markup. */
  static final Shape PLAIN = new Shape.Plain();

  /** The cleaned words. */
  String text() {
    return words.text();
  }

  /** The same line with other words. */
  Line with(MappedText other) {
    return new Line(raw, other, shape, gapBefore);
  }
}
