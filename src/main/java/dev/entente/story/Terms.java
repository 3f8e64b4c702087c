package dev.entente.story;

import dev.entente.article.Reading;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What an article tells its event by: its words, and apart from them its names and figures. The headline weighs three
 * times as much as the text. Endings are cut off, so that one word in two cases is one.
 */
final class Terms {

  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}\\p{M}]+");
  private static final Pattern MARKS = Pattern.compile("\\p{M}+");
  private static final String ENDS = ".!?…:؟۔\n";
  private static final String OPENS = " \"'`“”‘«(";
  private static final int STEM = 7;
  private static final double NAME = 3;
  private static final double FIGURE = 2;
  private static final double TITLE = 3;

  /** Each word's weight, summed over its places: a capitalised word counts for three, a figure for two. */
  final Map<String, Double> words = new HashMap<>();

  /** The figures, the words that are capitalised within a sentence, and each two names that follow each other. */
  final Map<String, Double> names = new HashMap<>();

  /** True where the script has capitals. */
  private boolean capitals;

  /** The terms of a reading. */
  Terms(Reading reading) {
    add(reading.title(), TITLE);
    add(reading.text(), 1);
  }

  /** True where names can be told from other words. */
  boolean hasNames() {
    return capitals;
  }

  private void add(String text, double weight) {
    Matcher match = WORD.matcher(text);
    String name = "";
    int end = 0;
    while (match.find()) {
      int first = match.group().codePointAt(0);
      String stem = stem(match.group());
      if (Character.isDigit(first)) {
        words.merge(stem, FIGURE * weight, Double::sum);
        names.merge(stem, weight, Double::sum);
        name = "";
      } else if (Character.isUpperCase(first)) {
        words.merge(stem, NAME * weight, Double::sum);
        if (!isStart(text, match.start())) {
          capitals = true;
          names.merge(stem, weight, Double::sum);
        }
        if (!name.isEmpty() && text.substring(end, match.start()).isBlank()) {
          names.merge(name + " " + stem, weight, Double::sum);
        }
        name = stem;
        end = match.end();
      } else {
        words.merge(stem, weight, Double::sum);
        name = "";
      }
    }
  }

  /** True at the start of a sentence, where any word has a capital. */
  private static boolean isStart(String text, int at) {
    int before = at - 1;
    while (before >= 0 && OPENS.indexOf(text.charAt(before)) >= 0) {
      before--;
    }
    return before < 0 || ENDS.indexOf(text.charAt(before)) >= 0;
  }

  private static String stem(String word) {
    String folded = word.toLowerCase(Locale.ROOT).replace('ı', 'i');
    if (folded.codePoints().anyMatch(c -> c >= 0x80)) {
      folded = MARKS.matcher(Normalizer.normalize(folded, Normalizer.Form.NFKD)).replaceAll("");
    }
    return folded.length() <= STEM || Character.isDigit(folded.charAt(0)) ? folded : folded.substring(0, STEM);
  }
}
