package dev.entente.read;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** The language of a text: its script, and a vote of the small words that every sentence needs. */
final class Tongue {

  /** Where nothing can be said. */
  static final String UNKNOWN = "und";

  private static final int LETTERS = 1200;
  private static final int SURE = 5;
  private static final int WORD = 6;
  private static final String TURKISH = "ışğ";
  private static final List<String> USUAL = List.of("en", "fr", "es", "pt", "tr", "de", "it", "nl");
  private static final Map<String, String> SMALL_WORDS = Map.of(
      "en", "the of and to in that is was for on with as "
          + "by at from his has have been will which were are this its said not",
      "fr", "le la les de des du et à un une en que "
          + "qui dans pour sur avec au aux est été par ce cette son ses plus il ont sont",
      "pt", "o os de do da dos das e em no na nos "
          + "nas dois duas foram também um uma que para com por ao à foi são se não mais como pelo pela seu sua",
      "es", "el los las de del y en un una que para con "
          + "por al fue son se no más como su sus lo ha entre este esta según",
      "tr", "ve bir bu için ile da de olarak olan daha en çok "
          + "gibi göre sonra kadar ise edildi oldu dedi arasında yeni ancak",
      "de", "der die das und in den von zu mit ist im für "
          + "auf nicht ein eine dem des sich auch als an wird werden bei nach",
      "it", "il lo gli di del della che e in un una per "
          + "con nel nella sono è stato alla al dei delle non più come anche",
      "nl", "de het een van en in dat is op te zijn voor "
          + "met die niet aan door bij ook naar wordt hebben werd uit");
  private static final Set<String> CYRILLIC = Set.of("ru", "uk", "be", "bg", "sr", "mk", "kk", "ky", "tg", "mn");
  private static final Set<String> ARABIC = Set.of("ar", "fa", "ur", "ps", "ckb", "ug");
  /** Languages in Latin letters whose small words are not known here, so that nothing differs from them clearly. */
  private static final Set<String> LATIN = Set.of("sv", "da", "no", "nb", "fi", "pl", "cs", "sk", "hu", "ro", "hr",
      "sl", "sq", "lt", "lv", "et", "ca", "gl", "eu", "id", "ms", "vi", "sw", "az", "uz", "so", "af", "und");
  /** For each small word the places in {@link #USUAL} of the languages that have it. */
  private static final Map<String, int[]> VOTES = new HashMap<>();
  private static final int LONGEST_WORD;
  private static final Map<Character.UnicodeScript, String> SCRIPTS = Map.of(
      Character.UnicodeScript.GREEK, "el", Character.UnicodeScript.HEBREW, "he", Character.UnicodeScript.HAN, "zh",
      Character.UnicodeScript.HIRAGANA, "ja", Character.UnicodeScript.HANGUL, "ko", Character.UnicodeScript.THAI, "th",
      Character.UnicodeScript.GEORGIAN, "ka", Character.UnicodeScript.ARMENIAN, "hy",
      Character.UnicodeScript.DEVANAGARI, "hi", Character.UnicodeScript.ETHIOPIC, "am");

  static {
    SMALL_WORDS.forEach((language, words) -> {
      int[] own = {USUAL.indexOf(language)};
      for (String word : words.split(" ")) {
        VOTES.merge(word, own, (a, b) -> IntStream.concat(Arrays.stream(a), Arrays.stream(b)).toArray());
      }
    });
    LONGEST_WORD = VOTES.keySet().stream().mapToInt(String::length).max().orElse(0);
  }

  private Tongue() {}

  /** The language of a text; what is stated about it stands unless the text clearly says otherwise. */
  static String of(String text, @Nullable String stated) {
    String sample = text.substring(0, Math.min(text.length(), LETTERS));
    String code = stated == null ? null : code(stated);
    Character.UnicodeScript script = script(sample);
    if (script == Character.UnicodeScript.LATIN) {
      return latin(sample, code);
    }
    if (script == Character.UnicodeScript.CYRILLIC) {
      return cyrillic(sample, code);
    }
    if (script == Character.UnicodeScript.ARABIC) {
      return arabic(sample, code);
    }
    String known = script == null ? null : SCRIPTS.get(script);
    return known != null ? known : code != null ? code : UNKNOWN;
  }

  /** The two-letter code of {@code pt-BR}, {@code pt_BR} or {@code Portuguese}; null where the text is none. */
  private static @Nullable String code(String stated) {
    String lower = stated.strip().toLowerCase(Locale.ROOT);
    if (lower.matches("[a-z]{2,3}([-_].*)?")) {
      String language = Locale.forLanguageTag(lower.split("[-_]")[0]).getLanguage();
      return language.length() == 2 ? language : null;
    }
    for (String iso : Locale.getISOLanguages()) {
      if (Locale.of(iso).getDisplayLanguage(Locale.ENGLISH).equalsIgnoreCase(lower)) {
        return iso;
      }
    }
    return null;
  }

  private static Character.@Nullable UnicodeScript script(String sample) {
    Map<Character.UnicodeScript, Integer> counts = new HashMap<>();
    int latin = 0;
    for (int i = 0; i < sample.length(); i++) {
      char c = sample.charAt(i);
      if (c < 0x250) {
        latin += c >= 'a' && c <= 'z' || c >= 0x80 && Character.isLetter(c) ? 1 : 0;
      } else if (Character.isLetter(c)) {
        counts.merge(Character.UnicodeScript.of(c), 1, Integer::sum);
      }
    }
    if (counts.isEmpty()) {
      return latin > 0 ? Character.UnicodeScript.LATIN : null;
    }
    if (latin > 0) {
      counts.merge(Character.UnicodeScript.LATIN, latin, Integer::sum);
    }
    return counts.entrySet().stream().max(Map.Entry.<Character.UnicodeScript, Integer>comparingByValue()
        .thenComparing(Map.Entry.comparingByKey())).map(Map.Entry::getKey).orElse(null);
  }

  /** The language of a paragraph where it is clearly another one than the article's; else null. */
  static @Nullable String other(String paragraph, String language) {
    String sample = paragraph.substring(0, Math.min(paragraph.length(), LETTERS));
    Character.UnicodeScript script = script(sample);
    if (script != Character.UnicodeScript.LATIN) {
      String found = of(sample, null);
      boolean near = script == Character.UnicodeScript.CYRILLIC && CYRILLIC.contains(language)
          || script == Character.UnicodeScript.ARABIC && ARABIC.contains(language)
          || script == Character.UnicodeScript.HAN && language.equals("ja");
      return near || found.equals(language) || found.equals(UNKNOWN) ? null : found;
    }
    int[] votes = votes(sample);
    String best = best(votes);
    boolean known = SMALL_WORDS.containsKey(language) || !LATIN.contains(language);
    return best == null || best.equals(language) || !known
        || of(votes, best) - of(votes, language) * 2 < WORD * 3 ? null : best;
  }

  /** Of two with as many votes, the one that is more often in the news; null where there is no vote. */
  private static @Nullable String best(int[] votes) {
    int best = 0;
    for (int i = 1; i < votes.length; i++) {
      best = votes[i] > votes[best] ? i : best;
    }
    return votes[best] > 0 ? USUAL.get(best) : null;
  }

  private static int of(int[] votes, String language) {
    int place = USUAL.indexOf(language);
    return place < 0 ? 0 : votes[place];
  }

  private static int[] votes(String sample) {
    int[] votes = new int[USUAL.size()];
    int from = -1;
    String lower = sample.toLowerCase(Locale.ROOT);
    for (int i = 0; i <= lower.length(); i++) {
      boolean letter = i < lower.length() && Character.isLetter(lower.charAt(i));
      if (letter && from < 0) {
        from = i;
      } else if (!letter && from >= 0) {
        vote(votes, lower, from, i);
        from = -1;
      }
    }
    return votes;
  }

  private static String latin(String sample, @Nullable String stated) {
    int[] votes = votes(sample);
    String best = best(votes);
    if (best == null) {
      return stated != null ? stated : UNKNOWN;
    }
    int votesForBest = of(votes, best);
    if (stated == null) {
      return best;
    }
    // A language that has a vote must lose clearly; one that has none gives way to many votes only.
    boolean overruled = SMALL_WORDS.containsKey(stated)
        ? votesForBest - of(votes, stated) > WORD * SURE : votesForBest > WORD * SURE * 4;
    return overruled ? best : stated;
  }

  private static void vote(int[] votes, String lower, int from, int to) {
    // The suffix of a Turkish name stands after an apostrophe and looks like a word of its own: Türkiye'den.
    boolean suffix = from > 1 && (lower.charAt(from - 1) == '\'' || lower.charAt(from - 1) == '’');
    int[] languages = suffix || to - from > LONGEST_WORD ? null : VOTES.get(lower.substring(from, to));
    if (languages != null) {
      for (int language : languages) {
        // A word that several languages have counts less for each of them.
        votes[language] += WORD / languages.length;
      }
    }
    for (int i = from; i < to; i++) {
      if (lower.charAt(i) >= 0x80 && TURKISH.indexOf(lower.charAt(i)) >= 0) {
        // Names bring these letters into other languages, so they count for less than a small word.
        votes[USUAL.indexOf("tr")] += WORD / 3;
        return;
      }
    }
  }

  private static String cyrillic(String sample, @Nullable String stated) {
    if (contains(sample, "іїєґІЇЄ")) {
      return "be".equals(stated) || sample.indexOf('ў') >= 0 ? "be" : contains(sample, "әңғқұ") ? "kk" : "uk";
    }
    if (contains(sample, "әңғқұӘҚ")) {
      return "kk";
    }
    if (contains(sample, "љњђћџ")) {
      return contains(sample, "ѓќѕ") ? "mk" : "sr";
    }
    boolean russian = sample.indexOf('ы') >= 0 || sample.indexOf('э') >= 0 || sample.indexOf('Э') >= 0;
    return stated != null && !(russian && stated.equals("bg")) && !SMALL_WORDS.containsKey(stated)
        ? stated : russian || sample.indexOf('ъ') < 0 ? "ru" : "bg";
  }

  private static String arabic(String sample, @Nullable String stated) {
    if (contains(sample, "ٹڈڑےں")) {
      return "ur";
    }
    boolean persian = contains(sample, "پچژگ") && sample.indexOf('ة') < 0;
    return persian ? "fa" : stated != null && !SMALL_WORDS.containsKey(stated) ? stated : "ar";
  }

  private static boolean contains(String sample, String letters) {
    return letters.chars().anyMatch(letter -> sample.indexOf(letter) >= 0);
  }
}
