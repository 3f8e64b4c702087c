package dev.entente.read;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;

/**
 * The names of the people who wrote a page: as JSON-LD states them, else as the head does, else as an element is marked
 * as the author. Without "By", addresses, roles and what stands behind a bar; joined with a comma.
 */
final class Authors {

  private static final Pattern BETWEEN = Pattern.compile(
      "\\s*[,;\\n]\\s*|\\s+(?:and|und|et|y|ve)\\s+(?=\\p{Lu})|\\s+&\\s+|\\s+и\\s+(?=\\p{Lu})");
  private static final Pattern BEFORE = Pattern.compile(
      "(?iu)^(?:(?:written|posted|published|reported|story|words|text)\\s+)?(?:by|von|par|por|di|автор|текст|yazan|haber"
          + "|بقلم|autora?|auteur|author)\\s*:?\\s+");
  private static final Pattern BEHIND = Pattern.compile("\\s*(?:[|•·]|\\s[–—-]\\s|\\bfor the\\b|@|\\(|\\p{L}{3,9}\\.?\\s+\\d{1,4}\\b).*$");
  private static final Pattern ADDRESS = Pattern.compile("\\S+@\\S+|https?:\\S+|www\\.\\S+");
  private static final Pattern ROLE = Pattern.compile(
      "(?iu)^(?:staff|admin|administrator|editor|reporter|correspondent|(?:staff|special|senior|web|news|guest|our"
          + "|foreign|defence|defense|chief)\\s+(?:writers?|reporters?|correspondents?|editors?|desk|staff)|web\\s?desk"
          + "|news\\s?desk|newsroom|redaktion|redazione|rédaction|la rédaction|redacción|redação|редакция|contributor"
          + "|unknown|none|null|n/a|author|root|webmaster|\\d+|ph\\.?\\s?d\\.?|m\\.?d\\.?|jr\\.?"
          + "|\\p{L}+\\s(?:reporter|editor|correspondent|writer|columnist|producer))$");
  private static final int LONGEST = 60;
  private static final int MOST = 8;

  private Authors() {}

  /** The names in the first of the statements that holds any; null where none does. */
  static @Nullable String of(List<String> statements) {
    for (String stated : statements) {
      String names = names(stated);
      if (names != null) {
        return names;
      }
    }
    return null;
  }

  /** The names in one statement, or null. */
  private static @Nullable String names(String stated) {
    if (stated.length() > 400) {
      return null;
    }
    Map<String, String> names = new LinkedHashMap<>();
    String plain = stated.indexOf('&') < 0 ? stated : Parser.unescapeEntities(stated, false);
    for (String part : BETWEEN.split(BEFORE.matcher(plain.strip()).replaceFirst(""))) {
      String name = name(part);
      if (name != null && names.size() < MOST) {
        names.putIfAbsent(Fold.letters(name), name);
      }
    }
    return names.isEmpty() ? null : String.join(", ", new ArrayList<>(names.values()));
  }

  private static @Nullable String name(String part) {
    String bare = ADDRESS.matcher(part).replaceAll(" ");
    bare = BEHIND.matcher(BEFORE.matcher(bare.strip()).replaceFirst("")).replaceFirst("").strip();
    boolean small = !bare.isEmpty() && Character.isLowerCase(bare.codePointAt(0)) && Prose.words(bare) > 3;
    return bare.length() < 2 || bare.length() > LONGEST || Prose.words(bare) > 7 || small
        || ROLE.matcher(bare).matches() || bare.codePoints().noneMatch(Character::isLetter) ? null : bare;
  }
}
