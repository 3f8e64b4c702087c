package dev.entente.enrich;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What was found in a stretch of words: in the order of the text, and for each word what covers it. */
final class Hits {

  private final int from;
  private final int to;
  private final List<Hit> hits = new ArrayList<>();
  private final List<Hit> view = Collections.unmodifiableList(hits);
  /** For each word the first hit that covers it; empty as long as there is none. */
  private @Nullable Hit[] covering = {};

  Hits(int from, int to) {
    this.from = from;
    this.to = to;
  }

  /** All of them, in order. */
  List<Hit> list() {
    return view;
  }

  /** Adds one that starts no earlier than those before. */
  void add(Hit hit) {
    hits.add(hit);
    if (covering.length == 0) {
      covering = new @Nullable Hit[to - from];
    }
    for (int word = hit.from(); word < hit.to(); word++) {
      if (covering[word - from] == null) {
        covering[word - from] = hit;
      }
    }
  }

  /** Puts others in their place. */
  void replace(List<Hit> others) {
    hits.clear();
    Arrays.fill(covering, null);
    others.forEach(this::add);
  }

  /** The first that covers a word, or null. */
  @Nullable Hit at(int word) {
    return word < from || word - from >= covering.length ? null : covering[word - from];
  }

  /** Those that start in a stretch. */
  List<Hit> starting(int start, int end) {
    int first = firstFrom(start);
    return view.subList(first, Math.max(first, firstFrom(end)));
  }

  /** The place in the list of the first that starts at a word or after it. */
  private int firstFrom(int word) {
    int low = 0;
    int high = hits.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (hits.get(middle).from() < word) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}
