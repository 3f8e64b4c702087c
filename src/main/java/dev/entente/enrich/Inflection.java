package dev.entente.enrich;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The forms of a verb as the frame table gives it. */
final class Inflection {

  private static final String VOWELS = "aeiou";
  private static final Map<String, String[]> ENDINGS = Map.of(
      "fr.er", "er e ent era eront erait eraient ait aient ant a èrent".split(" "),
      "fr.er.part", "é ée és ées".split(" "),
      "pt.ar", "ar ou aram a am ará arão aria ava avam ando".split(" "),
      "pt.ar.part", "ado ada ados adas".split(" "),
      "es.ar", "ar ó aron a an ará arán aría aba aban ando".split(" "),
      "es.ar.part", "ado ada ados adas".split(" "),
      "es.er", "er ió ieron e en erá erán ería ía ían iendo".split(" "),
      "es.er.part", "ido ida idos idas".split(" "));

  private Inflection() {}

  /** One form with what it is. */
  record Inflected(String form, Frame.Form as) {}

  /**
   * All forms of an entry: {@code deliver}, {@code give/gave/given}, {@code hand over}; in other languages an
   * infinitive in -er or -ar, or the forms themselves separated by a stroke.
   */
  static List<Inflected> of(Language language, String entry) {
    if (language == Language.EN) {
      return english(entry);
    }
    List<Inflected> all = new ArrayList<>();
    for (String form : entry.split("/")) {
      int blank = form.indexOf(' ');
      String word = blank < 0 ? form : form.substring(0, blank);
      String rest = blank < 0 ? "" : form.substring(blank);
      String ending = language.code() + "." + (word.length() > 3 ? word.substring(word.length() - 2) : "");
      String[] endings = ENDINGS.get(ending);
      if (endings == null) {
        all.add(new Inflected(form, participle(language, word) ? Frame.Form.PARTICIPLE : Frame.Form.PLAIN));
        continue;
      }
      String stem = word.substring(0, word.length() - 2);
      for (String e : endings) {
        all.add(new Inflected(stem + e + rest, Frame.Form.PLAIN));
      }
      for (String e : ENDINGS.getOrDefault(ending + ".part", new String[0])) {
        all.add(new Inflected(stem + e + rest, Frame.Form.PARTICIPLE));
      }
    }
    return all;
  }

  private static boolean participle(Language language, String word) {
    return switch (language) {
      case FR -> word.matches(".*(é|ée|és|ées|u|ue|us|ues|is|ise|ises|ert|erte|erts|ertes|ite|its|ites)");
      case PT, ES -> word.matches(".*([ai]d[oa]s?|íd[oa]s?|[ei]sto|eito|eita|eitos|eitas|cho|chas?|chos)");
      default -> false;
    };
  }

  private static List<Inflected> english(String entry) {
    if (entry.startsWith("jointly ")) {
      return english(entry.substring(8)).stream().map(i -> new Inflected("jointly " + i.form(), i.as())).toList();
    }
    int blank = entry.indexOf(' ');
    String head = blank < 0 ? entry : entry.substring(0, blank);
    String rest = blank < 0 ? "" : entry.substring(blank);
    String[] parts = head.split("/");
    String base = parts[0];
    String past = parts.length > 1 ? parts[1] : doubled(base, "ed");
    String participle = parts.length > 2 ? parts[2] : past;
    List<Inflected> all = new ArrayList<>();
    all.add(new Inflected(base + rest, Frame.Form.PLAIN));
    all.add(new Inflected(third(base) + rest, Frame.Form.PLAIN));
    all.add(new Inflected(doubled(base, "ing") + rest, Frame.Form.GERUND));
    all.add(new Inflected(participle + rest, Frame.Form.PARTICIPLE));
    if (!past.equals(participle)) {
      all.add(new Inflected(past + rest, Frame.Form.PAST));
    }
    return all;
  }

  private static String third(String base) {
    if (base.matches(".*(s|x|z|ch|sh)")) {
      return base + "es";
    }
    return base.endsWith("y") && !vowel(base, 2) ? base.substring(0, base.length() - 1) + "ies" : base + "s";
  }

  private static String doubled(String base, String ending) {
    boolean e = ending.charAt(0) == 'e';
    if (base.endsWith("e")) {
      return e ? base + "d" : base.endsWith("ee") ? base + ending : base.substring(0, base.length() - 1) + ending;
    }
    if (base.endsWith("y") && e && !vowel(base, 2)) {
      return base.substring(0, base.length() - 1) + "ied";
    }
    boolean shut = base.matches("[^aeiou]+[aeiou][bdglmnprt]") || base.matches(".*(mmit|bmit|sfer|begin|quip|xpel)");
    return shut ? base + base.charAt(base.length() - 1) + ending : base + ending;
  }

  private static boolean vowel(String base, int fromEnd) {
    return base.length() >= fromEnd && VOWELS.indexOf(base.charAt(base.length() - fromEnd)) >= 0;
  }
}
