package dev.entente.show;

import dev.entente.search.Part;
import java.util.List;

/**
 * A sentence quoted for a label.
 *
 * @param sentence its number in the text, from 0: the page's anchor {@code #s0}
 * @param parts its words, those that the label rests on marked
 * @param rule the rule that drew the conclusion
 */
record Quote(int sentence, List<Part> parts, String rule) {}
