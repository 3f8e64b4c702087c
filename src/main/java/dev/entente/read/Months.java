package dev.entente.read;

import com.ibm.icu.text.DateFormatSymbols;
import com.ibm.icu.util.ULocale;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The names of the months, full and short, in the languages that are read; folded, with and without accents. */
final class Months {

  // Arabic has three sets of names: Egypt and the Gulf, the Levant, Algeria and Tunisia; Morocco has a fourth.
  private static final Map<String, List<String>> LOCALES = new LinkedHashMap<>();
  // What newspapers print beside the names that ICU knows.
  private static final Map<String, Map<String, Integer>> MORE = Map.of(
      "en", Map.of("sept", 9, "febr", 2),
      "fr", Map.of("jan", 1, "fev", 2, "fevr", 2, "avr", 4, "jui", 6, "juill", 7, "aou", 8, "dec", 12),
      "es", Map.of("setiembre", 9, "sept", 9, "set", 9, "enro", 1),
      "pt", Map.of("jan", 1, "fev", 2, "abr", 4, "set", 9, "out", 10, "dez", 12),
      "tr", Map.of("oca", 1, "şub", 2, "nis", 4, "haz", 6, "tem", 7, "ağu", 8, "eyl", 9, "eki", 10, "ara", 12),
      "de", Map.of("jänner", 1, "feber", 2, "febr", 2, "mär", 3, "mrz", 3, "sept", 9, "okt", 10, "dez", 12),
      "ru", Map.of("сен", 9, "ноя", 11, "фев", 2, "мая", 5, "июн", 6, "июл", 7),
      "ar", Map.of("ابريل", 4, "نيسان", 4, "اذار", 3, "ايار", 5, "اب", 8, "ايلول", 9, "غشت", 8, "شتنبر", 9,
          "نونبر", 11, "دجنبر", 12));
  private static final Map<String, Map<String, Integer>> NAMES = new HashMap<>();
  private static final Map<String, Integer> ALL = new HashMap<>();
  private static final int SURE = 4;

  static {
    for (String language : "en ru tr fr es pt it de nl uk pl sv ro el".split(" ")) {
      LOCALES.put(language, List.of(language));
    }
    LOCALES.put("ar", List.of("ar", "ar_LB", "ar_DZ", "ar_MA", "ar_IQ", "ar_SA@calendar=gregorian"));
    LOCALES.forEach((language, locales) -> {
      Map<String, Integer> names = new HashMap<>();
      locales.forEach(locale -> add(names, new DateFormatSymbols(new ULocale(locale))));
      MORE.getOrDefault(language, Map.of()).forEach((name, month) -> put(names, name, month));
      NAMES.put(language, names);
      names.forEach(ALL::putIfAbsent);
    });
  }

  private Months() {}

  private static void add(Map<String, Integer> names, DateFormatSymbols symbols) {
    for (int context : new int[] {DateFormatSymbols.FORMAT, DateFormatSymbols.STANDALONE}) {
      for (int width : new int[] {DateFormatSymbols.WIDE, DateFormatSymbols.ABBREVIATED}) {
        String[] months = symbols.getMonths(context, width);
        for (int i = 0; i < 12; i++) {
          put(names, months[i], i + 1);
        }
      }
    }
  }

  private static void put(Map<String, Integer> names, String name, int month) {
    String folded = Fold.of(name).replace(".", "").strip();
    boolean word = folded.length() > 2 || folded.length() == 2 && folded.charAt(0) > 'ء';
    if (word && folded.codePoints().noneMatch(Character::isDigit)) {
      names.putIfAbsent(folded, month);
      names.putIfAbsent(plain(folded), month);
    }
  }

  private static String plain(String name) {
    boolean latin = name.charAt(0) < 0x250;
    return latin ? Normalizer.normalize(name, Normalizer.Form.NFD).replaceAll("\\p{M}", "") : name;
  }

  /**
   * The month that a folded name without its full stop stands for: in the language, else in English, else a name of
   * at least four letters in any language that is read; 0 for none.
   */
  static int of(String name, String language) {
    Integer month = NAMES.getOrDefault(language, ALL).get(name);
    if (month == null) {
      month = NAMES.getOrDefault("en", Map.of()).get(name);
    }
    return month != null ? month : name.length() >= SURE ? ALL.getOrDefault(name, 0) : 0;
  }
}
