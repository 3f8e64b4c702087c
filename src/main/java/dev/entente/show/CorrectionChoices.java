package dev.entente.show;

import dev.entente.article.Coded;
import dev.entente.article.Facet;
import dev.entente.article.Names;
import dev.entente.article.Reading;
import dev.entente.article.Sentence.Block;
import dev.entente.article.TimeFrame;
import dev.entente.search.Item;
import java.text.Collator;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * What the form for a new label lets an editor choose from.
 *
 * @param states by name
 * @param equipment the leaves under the name of their class
 * @param sentences those that can be evidence, by number, each with its beginning
 */
record CorrectionChoices(
    List<Item.Label> states, List<Item.Label> kinds, List<Item.Label> stages, List<Item.Label> times,
    Map<String, List<Item.Label>> equipment, List<Item.Label> sentences) {

  private static final int BEGINNING = 70;

  static CorrectionChoices of(Reading reading, Names names) {
    return new CorrectionChoices(
        named(Facet.COUNTRY, names).stream()
            .sorted(Comparator.comparing(Item.Label::name, Collator.getInstance(Locale.ENGLISH))).toList(),
        named(Facet.KIND, names), named(Facet.STAGE, names),
        Arrays.stream(TimeFrame.values()).map(t -> new Item.Label(code(t), Wording.time(t))).toList(),
        equipment(names), sentences(reading));
  }

  private static String code(Coded coded) {
    return coded.code();
  }

  private static List<Item.Label> named(Facet facet, Names names) {
    return names.values(facet).stream().map(code -> new Item.Label(code, names.label(facet, code))).toList();
  }

  /** A class that has leaves is no choice itself. */
  private static Map<String, List<Item.Label>> equipment(Names names) {
    Map<String, List<Item.Label>> groups = new LinkedHashMap<>();
    List<String> codes = names.values(Facet.EQUIPMENT);
    for (String code : codes) {
      String parent = names.parent(Facet.EQUIPMENT, code);
      if (codes.stream().noneMatch(other -> names.parent(Facet.EQUIPMENT, other).equals(code))) {
        groups.computeIfAbsent(names.label(Facet.EQUIPMENT, parent.isEmpty() ? code : parent), p -> new ArrayList<>())
            .add(new Item.Label(code, names.label(Facet.EQUIPMENT, code)));
      }
    }
    return groups;
  }

  private static List<Item.Label> sentences(Reading reading) {
    List<Item.Label> sentences = new ArrayList<>();
    for (int i = 0; i < reading.sentences().size(); i++) {
      Block block = reading.sentences().get(i).block();
      if (block != Block.HEADING && block != Block.CAPTION) {
        String words = reading.sentence(i);
        sentences.add(new Item.Label(Integer.toString(i), "s" + i + ": " + (words.length() <= BEGINNING ? words
            : words.substring(0, words.offsetByCodePoints(0, words.codePointCount(0, BEGINNING))) + " …")));
      }
    }
    return sentences;
  }
}
