package dev.entente.read;

import com.ibm.icu.text.DateFormatSymbols;
import com.ibm.icu.util.ULocale;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The names of the months, full and short, in the languages that are read; folded. */
final class Months {

  // Arabic has three sets of names: Egypt and the Gulf, the Levant, Algeria and Tunisia; Morocco has a fourth.
  private static final Map<String, List<String>> LOCALES = Map.of(
      "en", List.of("en"), "fr", List.of("fr"), "pt", List.of("pt"), "es", List.of("es"), "tr", List.of("tr"),
      "ru", List.of("ru"), "de", List.of("de"), "it", List.of("it"),
      "ar", List.of("ar", "ar_LB", "ar_DZ", "ar_MA", "ar_IQ"));
  private static final Map<String, Map<String, Integer>> NAMES = new HashMap<>();
  private static final Map<String, Integer> ENGLISH = new HashMap<>();
  private static final Map<String, Integer> ALL = new HashMap<>();

  static {
    LOCALES.forEach((language, locales) -> {
      Map<String, Integer> names = new HashMap<>();
      locales.forEach(locale -> add(names, new DateFormatSymbols(new ULocale(locale))));
      NAMES.put(language, names);
    });
    ENGLISH.putAll(NAMES.getOrDefault("en", Map.of()));
    ENGLISH.put("sept", 9);
    List.of("en", "ru", "ar", "tr", "fr", "es", "pt", "it", "de").forEach(
        language -> NAMES.getOrDefault(language, Map.of()).forEach(ALL::putIfAbsent));
  }

  private Months() {}

  private static void add(Map<String, Integer> names, DateFormatSymbols symbols) {
    for (int context : new int[] {DateFormatSymbols.FORMAT, DateFormatSymbols.STANDALONE}) {
      for (int width : new int[] {DateFormatSymbols.WIDE, DateFormatSymbols.ABBREVIATED}) {
        String[] months = symbols.getMonths(context, width);
        for (int i = 0; i < 12; i++) {
          String name = Fold.of(months[i]).replace(".", "").strip();
          if (name.length() > 2 && name.codePoints().noneMatch(Character::isDigit)) {
            names.putIfAbsent(name, i + 1);
          }
        }
      }
    }
  }

  /** The month that a folded name without its full stop stands for in a language (or in English); 0 for none. */
  static int of(String name, String language) {
    Map<String, Integer> names = NAMES.get(language);
    if (names == null) {
      return ALL.getOrDefault(name, 0);
    }
    Integer month = names.get(name);
    return month != null ? month : ENGLISH.getOrDefault(name, 0);
  }
}
