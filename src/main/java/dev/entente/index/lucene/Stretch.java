package dev.entente.index.lucene;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** A stretch of a text: first character, one past the last. */
record Stretch(int start, int end) {

  int length() {
    return end - start;
  }

  /** The stretches inside a frame, in order; those that overlap made one, those that are empty left out. */
  static List<Stretch> merged(List<Stretch> stretches, int from, int to) {
    List<Stretch> merged = new ArrayList<>();
    for (Stretch next : stretches.stream().sorted(Comparator.comparingInt(Stretch::start)).toList()) {
      Stretch cut = new Stretch(Math.max(from, next.start), Math.min(to, next.end));
      if (cut.length() <= 0) {
        continue;
      }
      if (!merged.isEmpty() && merged.getLast().end > cut.start) {
        Stretch last = merged.removeLast();
        merged.add(new Stretch(last.start, Math.max(last.end, cut.end)));
      } else {
        merged.add(cut);
      }
    }
    return merged;
  }
}
