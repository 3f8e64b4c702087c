package dev.entente.enrich;

import java.util.ArrayList;
import java.util.List;

/** The endings that Turkish hangs on a name, in harmony with its last vowel. */
final class TurkishEndings {

  private static final String VOWELS = "aıoueiöüâîû";
  private static final String[] DATIVE = {"a", "e"};

  private TurkishEndings() {}

  /**
   * The name with its endings.
   *
   * @param people true for an adjective to a state: its plurals as well
   */
  static List<String> of(String name, boolean people) {
    char vowel = lastVowel(name);
    boolean back = "aıouâû".indexOf(vowel) >= 0;
    boolean open = VOWELS.indexOf(name.charAt(name.length() - 1)) >= 0;
    String wide = DATIVE[back ? 0 : 1];
    String narrow = switch (vowel) {
      case 'a', 'ı', 'â' -> "ı";
      case 'o', 'u', 'û' -> "u";
      case 'ö', 'ü' -> "ü";
      default -> "i";
    };
    List<String> all = new ArrayList<>();
    cases(all, name, wide, narrow, open);
    if (people) {
      String plural = name + "l" + wide + "r";
      all.add(plural);
      cases(all, plural, wide, back ? "ı" : "i", false);
    }
    return all;
  }

  private static void cases(List<String> all, String stem, String wide, String narrow, boolean open) {
    String d = "fstkçşhp".indexOf(stem.charAt(stem.length() - 1)) >= 0 ? "t" : "d";
    all.add(stem + d + wide + "n");
    all.add(stem + d + wide);
    all.add(stem + d + wide + "ki");
    all.add(stem + (open ? "y" : "") + wide);
    all.add(stem + (open ? "y" : "") + "l" + wide);
    all.add(stem + (open ? "n" : "") + narrow + "n");
    all.add(stem + (open ? "y" : "") + narrow);
  }

  private static char lastVowel(String name) {
    for (int i = name.length() - 1; i >= 0; i--) {
      if (VOWELS.indexOf(name.charAt(i)) >= 0) {
        return name.charAt(i);
      }
    }
    return 'e';
  }
}
