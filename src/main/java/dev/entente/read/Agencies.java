package dev.entente.read;

import dev.entente.article.Table;
import dev.entente.article.VocabularyFolder;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The news agencies of {@code agencies.tsv}, and where a text credits one of them. */
final class Agencies {

  static final String FILE = "agencies.tsv";

  private final Map<String, String> names = new HashMap<>();
  private final Pattern credit;
  private static final List<String> BEFORE = List.of("reports ", "report ", "reported by ", "according to ",
      "rapporte ", "selon l'agence ", "informa ", "informou ", "segundo a ", "сообщает ", "сообщил ", "сообщили ", "передает ",
      "حسب وكالة ", "وفق وكالة ");
  private static final List<String> AFTER = List.of(" reports", " reported", " rapporte", " сообщает", " bildirdi");
  private static final int WORDS = 4;

  /** Reads the vocabulary. */
  Agencies(VocabularyFolder vocabulary) {
    for (Table.Row row : vocabulary.table(FILE, "name", "aliases", "note").rows()) {
      if (row.get("name").isEmpty()) {
        throw row.fault("the agency has no name");
      }
      names.put(Fold.of(row.get("name")), row.get("name"));
      row.list("aliases").forEach(alias -> names.put(Fold.of(alias), row.get("name")));
    }
    TreeSet<String> longestFirst = new TreeSet<>((a, b) ->
        a.length() != b.length() ? b.length() - a.length() : a.compareTo(b));
    longestFirst.addAll(names.keySet());
    String any = "(" + longestFirst.stream().map(Pattern::quote).collect(Collectors.joining("|")) + ")";
    credit = Pattern.compile("^[\\W_]*(?:(?:source|via|credit|with (?:inputs?|files?|reporting|agency inputs) from"
        + "|additional reporting by|avec|com|con|fonte|fuente|kaynak|источник|المصدر)\\s*:?\\s+)?(?:the )?" + any
        + "(?:\\s*(?:[,/&|+]|and|et|e|y|ve|и|و)\\s*(?:the )?" + any + ")*[\\W_]*$",
        Pattern.UNICODE_CHARACTER_CLASS);
  }

  /** The agency that a name or alias stands for, or null. */
  @Nullable String named(String name) {
    return names.get(Fold.of(name.strip()));
  }

  /** The agency that a line names and nothing else, such as {@code Source: AFP}; else null. */
  @Nullable String creditLine(String folded) {
    if (folded.length() > 80) {
      return null;
    }
    Matcher matcher = credit.matcher(folded);
    return matcher.find() ? names.get(matcher.group(1)) : null;
  }

  /** The agency that prose credits with the report, such as {@code … , reports Reuters.}; else null. */
  @Nullable String inProse(String text) {
    String folded = Fold.of(text);
    for (int open = folded.indexOf('('); open >= 0; open = folded.indexOf('(', open + 1)) {
      int close = folded.indexOf(')', open);
      String name = close < 0 || close - open > 40 ? null : names.get(folded.substring(open + 1, close));
      if (name != null && isCredit(folded, close + 1)) {
        return name;
      }
    }
    for (String cue : BEFORE) {
      for (int at = folded.indexOf(cue); at >= 0; at = folded.indexOf(cue, at + 1)) {
        String name = startingAt(text, folded, at + cue.length());
        if (name != null) {
          return name;
        }
      }
    }
    for (String cue : AFTER) {
      for (int at = folded.indexOf(cue); at >= 0; at = folded.indexOf(cue, at + 1)) {
        String name = endingAt(text, folded, at);
        if (name != null) {
          return name;
        }
      }
    }
    return null;
  }

  /** A name in brackets is a credit where a paragraph ends behind it. */
  private static boolean isCredit(String folded, int end) {
    int at = end;
    while (at < folded.length() && ".,\"' ".indexOf(folded.charAt(at)) >= 0) {
      at++;
    }
    return at == folded.length() || folded.charAt(at) == '\n';
  }

  private @Nullable String startingAt(String text, String folded, int start) {
    int from = folded.startsWith("the ", start) ? start + 4 : start;
    if (from >= text.length() || Character.isLowerCase(text.charAt(from))) {
      return null;
    }
    String found = null;
    int end = from;
    for (int words = 0; words < WORDS && end < folded.length() && folded.charAt(end) != '\n'; words++) {
      end = wordEnd(folded, words == 0 ? end : end + 1);
      String name = names.get(folded.substring(from, end));
      found = name == null ? found : name;
      if (end >= folded.length() || folded.charAt(end) != ' ') {
        break;
      }
    }
    return found;
  }

  private @Nullable String endingAt(String text, String folded, int end) {
    String found = null;
    int start = end;
    for (int words = 0; words < WORDS && start > 0; words++) {
      start = wordStart(folded, words == 0 ? start : start - 1);
      String name = names.get(folded.substring(start, end));
      found = name == null || Character.isLowerCase(text.charAt(start)) ? found : name;
      if (start == 0 || folded.charAt(start - 1) != ' ') {
        break;
      }
    }
    return found;
  }

  private static int wordEnd(String text, int from) {
    int end = from;
    while (end < text.length() && Character.isLetterOrDigit(text.charAt(end))) {
      end++;
    }
    return end;
  }

  private static int wordStart(String text, int end) {
    int start = end;
    while (start > 0 && Character.isLetterOrDigit(text.charAt(start - 1))) {
      start--;
    }
    return start;
  }
}
