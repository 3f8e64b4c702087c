package dev.entente.read;

import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;
import java.util.ArrayList;
import java.util.List;

/** Cuts a paragraph into sentences: Unicode's rules, mended where a full stop belongs to a word or a quotation. */
final class SentenceSplitter {

  /** A stretch of a paragraph, without spaces at its ends. */
  record Span(int start, int end) {}

  private static final BreakIterator RULES = BreakIterator.getSentenceInstance(ULocale.ROOT);

  private static final String CLOSING = "\"'”’»)";

  private final Abbreviations abbreviations;

  /** A splitter that knows abbreviations. */
  SentenceSplitter(Abbreviations abbreviations) {
    this.abbreviations = abbreviations;
  }

  /** The sentences of one paragraph, in order; none where it is blank. */
  List<Span> split(String paragraph, String language) {
    List<Span> spans = new ArrayList<>();
    BreakIterator rules = (BreakIterator) RULES.clone();
    rules.setText(paragraph);
    int from = rules.first();
    for (int to = rules.next(); to != BreakIterator.DONE; to = rules.next()) {
      if (to < paragraph.length() && !isEnd(paragraph, from, to, language)) {
        continue;
      }
      add(paragraph, from, to, spans);
      from = to;
    }
    return spans;
  }

  private static void add(String paragraph, int from, int to, List<Span> spans) {
    int start = from;
    int end = to;
    while (start < end && isSpace(paragraph.charAt(start))) {
      start++;
    }
    while (end > start && isSpace(paragraph.charAt(end - 1))) {
      end--;
    }
    // A closing quote that stands apart belongs to the sentence before it.
    while (!spans.isEmpty() && end - start > 1 && CLOSING.indexOf(paragraph.charAt(start)) >= 0
        && isSpace(paragraph.charAt(start + 1))) {
      spans.add(new Span(spans.removeLast().start(), start + 1));
      start++;
      while (start < end && isSpace(paragraph.charAt(start))) {
        start++;
      }
    }
    boolean words = paragraph.substring(start, end).codePoints().anyMatch(Character::isLetterOrDigit);
    if (start == end) {
      return;
    }
    if (words || spans.isEmpty()) {
      spans.add(new Span(start, end));
    } else {
      spans.add(new Span(spans.removeLast().start(), end));
    }
  }

  private static boolean isSpace(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c);
  }

  private boolean isEnd(String text, int from, int to, String language) {
    int next = to;
    while (next < text.length() && !Character.isLetterOrDigit(text.charAt(next)) && text.charAt(next) != '(') {
      next++;
    }
    if (next < text.length() && next - to <= 1 && Character.isLowerCase(text.codePointAt(next))) {
      return false;
    }
    int stop = to;
    while (stop > from && isSpace(text.charAt(stop - 1))) {
      stop--;
    }
    if (stop == from || text.charAt(stop - 1) != '.') {
      return true;
    }
    int word = stop - 1;
    while (word > from && !isSpace(text.charAt(word - 1)) && "([\"'“‘«„—–".indexOf(text.charAt(word - 1)) < 0) {
      word--;
    }
    String following = text.substring(to, Math.min(text.length(), to + 24));
    return !abbreviations.bind(text.substring(word, stop), following, language);
  }
}
