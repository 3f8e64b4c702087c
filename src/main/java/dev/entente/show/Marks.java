package dev.entente.show;

import dev.entente.search.Part;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/** Cuts a text where marking begins and ends. */
final class Marks {

  private Marks() {}

  /** The stretch from one character to another, in parts that are wholly marked or not at all. */
  static List<Part> parts(String text, int from, int to, BitSet marked) {
    List<Part> parts = new ArrayList<>();
    int at = from;
    while (at < to) {
      boolean mark = marked.get(at);
      int change = mark ? marked.nextClearBit(at) : marked.nextSetBit(at);
      int end = change < 0 ? to : Math.min(change, to);
      parts.add(new Part(text.substring(at, end), mark));
      at = end;
    }
    return parts;
  }
}
