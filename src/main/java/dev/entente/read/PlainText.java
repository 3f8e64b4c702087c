package dev.entente.read;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A capture of plain text, with or without a header of fields before the first empty line. */
final class PlainText {

  private static final Pattern FIELD = Pattern.compile("^(\\p{Lu}\\p{L}{2,12}):\\s*(.*)$");
  private static final Set<String> FIELDS =
      Set.of("title", "date", "language", "publisher", "source", "original", "url", "author", "note");

  private PlainText() {}

  /** Lines and header of a decoded text. */
  static Draft draft(String decoded, boolean mapped) {
    List<Line> lines = LineCutter.cut(MappedText.clean(decoded));
    int header = headerLength(lines);
    Map<String, String> fields = new HashMap<>();
    List<Line> marked = new ArrayList<>(lines);
    for (int i = 0; i < header; i++) {
      Matcher field = FIELD.matcher(lines.get(i).text());
      if (field.matches()) {
        fields.putIfAbsent(field.group(1).toLowerCase(Locale.ROOT), field.group(2));
      }
      Line line = lines.get(i);
      marked.set(i, new Line(line.raw(), line.words(), new Line.Shape.Aside("metadata"), line.gapBefore()));
    }
    return new Draft(facts(fields), marked, mapped);
  }

  /** A header starts in the first line, has a title and one more field, and ends at an empty line. */
  private static int headerLength(List<Line> lines) {
    int length = 0;
    boolean title = false;
    while (length < lines.size() && (length == 0 || !lines.get(length).gapBefore())) {
      Matcher field = FIELD.matcher(lines.get(length).text());
      if (!field.matches() || !FIELDS.contains(field.group(1).toLowerCase(Locale.ROOT))) {
        return 0;
      }
      title |= field.group(1).equalsIgnoreCase("title");
      length++;
    }
    return title && length >= 2 && length < lines.size() ? length : 0;
  }

  private static Facts facts(Map<String, String> fields) {
    return new Facts(
        fields.getOrDefault("original", fields.get("url")), fields.get("title"), fields.get("date"),
        fields.get("language"), fields.getOrDefault("publisher", fields.get("source")), fields.get("author"));
  }
}
