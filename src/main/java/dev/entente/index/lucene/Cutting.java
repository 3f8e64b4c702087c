package dev.entente.index.lucene;

import dev.entente.index.Hit;
import java.text.BreakIterator;
import java.util.List;
import java.util.Locale;

/** Cuts a passage out of a text. */
final class Cutting {

  /** A sentence longer than this (a table, a list without full stops) is cut at words. */
  private static final int LONGEST = 500;

  /** How much of a long sentence is shown, and how much of that stands before the first mark. */
  private static final int WINDOW = 300;

  private static final int BEFORE = 80;

  private Cutting() {}

  /** The passage as a snippet, without space at its ends; marks outside of it are left out. */
  static Hit.Snippet snippet(String text, Stretch passage, List<Stretch> marks, Hit.Basis basis) {
    Stretch shown = trimmed(text, passage);
    if (shown.length() > LONGEST) {
      shown = trimmed(text, window(text, shown, marks));
    }
    int start = shown.start();
    List<Hit.Span> spans = Stretch.merged(marks, start, shown.end()).stream()
        .map(mark -> new Hit.Span(mark.start() - start, mark.end() - start)).toList();
    return new Hit.Snippet(text.substring(start, shown.end()), spans, basis);
  }

  private static Stretch window(String text, Stretch sentence, List<Stretch> marks) {
    BreakIterator words = BreakIterator.getWordInstance(Locale.ROOT);
    words.setText(text);
    int first = marks.isEmpty() ? sentence.start() : Math.max(sentence.start(), marks.getFirst().start());
    int start = sentence.start();
    if (first - BEFORE > start) {
      start = words.following(first - BEFORE);
    }
    int end = sentence.end();
    if (start + WINDOW < end) {
      end = words.preceding(start + WINDOW);
    }
    return new Stretch(Math.min(start, first), Math.max(end, Math.min(first + 1, sentence.end())));
  }

  private static Stretch trimmed(String text, Stretch stretch) {
    int start = stretch.start();
    int end = Math.min(stretch.end(), text.length());
    while (start < end && Character.isWhitespace(text.charAt(start))) {
      start++;
    }
    while (end > start && Character.isWhitespace(text.charAt(end - 1))) {
      end--;
    }
    return new Stretch(start, end);
  }
}
