package dev.entente.read;

import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Cuts a paragraph into sentences: Unicode's rules, mended where a full stop belongs to a word or a quotation. */
final class SentenceSplitter {

  /** A stretch of a paragraph, without spaces at its ends. */
  record Span(int start, int end) {}

  private static final BreakIterator RULES = BreakIterator.getSentenceInstance(ULocale.ROOT);

  /** What runs on for longer is no sentence; it is cut, so that no text can take more than its length in time. */
  private static final int LONGEST = 1200;
  private static final Set<String> ORDINALS = Set.of("de", "tr");
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
    return spans.stream().flatMap(span -> cut(paragraph, span)).toList();
  }

  private static Stream<Span> cut(String paragraph, Span span) {
    Stream.Builder<Span> parts = Stream.builder();
    int from = span.start();
    while (span.end() - from > LONGEST) {
      int to = from + LONGEST;
      while (to > from && !isSpace(paragraph.charAt(to))) {
        to--;
      }
      if (to == from) {
        to = from + LONGEST - (Character.isLowSurrogate(paragraph.charAt(from + LONGEST)) ? 1 : 0);
      }
      int end = to;
      while (end > from && isSpace(paragraph.charAt(end - 1))) {
        end--;
      }
      parts.add(new Span(from, end));
      from = to;
      while (from < span.end() && isSpace(paragraph.charAt(from))) {
        from++;
      }
    }
    parts.add(new Span(from, span.end()));
    return parts.build();
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

  /** A number with a full stop is an ordinal before a word in German or Turkish, and a mark in an enumeration. */
  private static boolean isOrdinal(String text, int from, int stop, int next, String language) {
    int digits = stop - 1;
    while (digits > from && Character.isDigit(text.charAt(digits - 1))) {
      digits--;
    }
    int length = stop - 1 - digits;
    if (length == 0 || length > 3 || next >= text.length()) {
      return false;
    }
    boolean apart = digits == from || isSpace(text.charAt(digits - 1)) || text.charAt(digits - 1) == '(';
    boolean first = true;
    for (int i = from; i < digits; i++) {
      first &= !Character.isLetterOrDigit(text.charAt(i));
    }
    boolean month = Months.of(word(text, next), language) > 0;
    return apart && (first || length <= 2 && (month || ORDINALS.contains(language)));
  }

  private static String word(String text, int from) {
    int end = from;
    while (end < text.length() && Character.isLetter(text.charAt(end))) {
      end++;
    }
    return Fold.of(text.substring(from, end));
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
    if (isOrdinal(text, from, stop, next, language)) {
      return false;
    }
    int word = stop - 1;
    while (word > from && !isSpace(text.charAt(word - 1)) && "([\"'“‘«„—–".indexOf(text.charAt(word - 1)) < 0) {
      word--;
    }
    String following = text.substring(to, Math.min(text.length(), to + 24));
    return !abbreviations.bind(text.substring(word, stop), following, language);
  }
}
