package dev.entente.show;

import dev.entente.search.Part;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A sentence quoted for a label.
 *
 * @param sentence its number in the text, from 0: the page's anchor {@code #s0}
 * @param parts its words, those that the label rests on marked
 * @param rules the rules that drew the conclusion, the strongest first
 */
record Quote(int sentence, List<Part> parts, List<String> rules) {

  /** The marked words alone. */
  public String words() {
    return parts.stream().filter(Part::marked).map(Part::text).collect(Collectors.joining(" … "));
  }
}
