package dev.entente.search;

import dev.entente.index.Hit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Cuts a text at its marked stretches. */
final class Marks {

  private Marks() {}

  /** The parts in order, which together are the text; stretches outside it, backwards or overlapping do no harm. */
  static List<Part> parts(String text, List<Hit.Span> spans) {
    List<Part> parts = new ArrayList<>();
    StringBuilder marked = new StringBuilder();
    int at = 0;
    for (Hit.Span span : spans.stream().sorted(Comparator.comparingInt(Hit.Span::start)).toList()) {
      int start = whole(text, Math.max(at, span.start()));
      int end = whole(text, Math.min(text.length(), span.end()));
      if (start >= end) {
        continue;
      }
      if (start > at) {
        flush(parts, marked);
        parts.add(new Part(text.substring(at, start), false));
      }
      marked.append(text, start, end);
      at = end;
    }
    flush(parts, marked);
    if (at < text.length()) {
      parts.add(new Part(text.substring(at), false));
    }
    return List.copyOf(parts);
  }

  private static void flush(List<Part> parts, StringBuilder marked) {
    if (!marked.isEmpty()) {
      parts.add(new Part(marked.toString(), true));
      marked.setLength(0);
    }
  }

  /** Never between the halves of a character. */
  private static int whole(String text, int at) {
    boolean between = at > 0 && at < text.length()
        && Character.isHighSurrogate(text.charAt(at - 1)) && Character.isLowSurrogate(text.charAt(at));
    return between ? at - 1 : at;
  }
}
