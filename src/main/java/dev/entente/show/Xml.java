package dev.entente.show;

import java.io.StringWriter;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Writes an XML document; characters that XML 1.0 forbids are left out of texts and attributes. */
final class Xml {

  private final StringWriter text = new StringWriter();
  private final XMLStreamWriter writer;

  Xml() {
    try {
      writer = XMLOutputFactory.newInstance().createXMLStreamWriter(text);
      writer.writeStartDocument("UTF-8", "1.0");
    } catch (XMLStreamException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Opens an element; {@code attributes} are names and values in turn. */
  void open(String name, String... attributes) {
    write(() -> {
      writer.writeStartElement(name);
      attributes(attributes);
    });
  }

  /** Closes the element that was opened last. */
  void close() {
    write(writer::writeEndElement);
  }

  /** An element that holds only text. */
  void text(String name, String content, String... attributes) {
    open(name, attributes);
    write(() -> writer.writeCharacters(allowed(content)));
    close();
  }

  /** An element that holds nothing. */
  void empty(String name, String... attributes) {
    write(() -> {
      writer.writeEmptyElement(name);
      attributes(attributes);
    });
  }

  private void attributes(String... attributes) throws XMLStreamException {
    for (int i = 0; i < attributes.length; i += 2) {
      writer.writeAttribute(attributes[i], allowed(attributes[i + 1]));
    }
  }

  /** The text without control characters, lone surrogates and non-characters. */
  static String allowed(String text) {
    StringBuilder kept = new StringBuilder(text.length());
    text.codePoints().filter(Xml::isAllowed).forEach(kept::appendCodePoint);
    return kept.toString();
  }

  private static boolean isAllowed(int point) {
    return point == '\t' || point == '\n' || point == '\r'
        || (point >= 0x20 && point <= 0xD7FF) || (point >= 0xE000 && point <= 0xFFFD) || point >= 0x10000;
  }

  @Override
  public String toString() {
    write(writer::flush);
    return text.toString();
  }

  private static void write(Step step) {
    try {
      step.run();
    } catch (XMLStreamException e) {
      throw new IllegalStateException(e);
    }
  }

  private interface Step {
    void run() throws XMLStreamException;
  }
}
