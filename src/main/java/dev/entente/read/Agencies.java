package dev.entente.read;

import dev.entente.article.Table;
import dev.entente.article.VocabularyFolder;
import java.util.HashMap;
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
  private final Pattern report;

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
        + "(?:\\s*(?:[,/&|+]|and|et|e|y|ve|и|و)\\s*(?:the )?" + any + ")*[\\W_]*$");
    report = Pattern.compile("(?:\\b(?:reports?|reported by|reports? the|rapporte|selon l'agence|informa|segundo a"
        + "|сообщает|передает|حسب وكالة) (?:the )?" + any + "|" + any + " (?:reports|reported)|\\(" + any
        + "\\))[.,]?[\"']?(?=\\s|$)");
  }

  /** The agency that a name or alias stands for, or null. */
  @Nullable String named(String name) {
    return names.get(Fold.of(name.strip()));
  }

  /** The agency that a line names and nothing else, such as {@code Source: AFP}; else null. */
  @Nullable String creditLine(String folded) {
    Matcher matcher = credit.matcher(folded);
    return folded.length() <= 80 && matcher.find() ? names.get(matcher.group(1)) : null;
  }

  /** The agency that prose credits with the report, such as {@code … , reports Reuters.}; else null. */
  @Nullable String inProse(String text) {
    String folded = Fold.of(text);
    Matcher matcher = report.matcher(folded);
    while (matcher.find()) {
      for (int group = 1; group <= matcher.groupCount(); group++) {
        if (matcher.group(group) != null && startsUpperCase(text, matcher.start(group))) {
          return names.get(matcher.group(group));
        }
      }
    }
    return null;
  }

  private static boolean startsUpperCase(String text, int at) {
    return !Character.isLowerCase(text.charAt(at));
  }
}
