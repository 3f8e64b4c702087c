package dev.entente.read;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The text of {@code template-lines.tsv} with learned lines added to it. What stands there stays as it is: rows, their
 * order, comments and decisions.
 *
 * @param text the whole text with the new rows at its end
 * @param added the rows that are new
 * @param known how many of the learned lines a row of the file, drop or keep, covered already
 */
public record TemplateFile(String text, List<TemplateLine> added, int known) {

  /**
   * Adds the lines that no row covers.
   *
   * @throws dev.entente.article.VocabularyFault naming the line, where the file is broken
   */
  public static TemplateFile merged(String text, List<TemplateLine> learned) {
    List<TemplateLine> rows = new ArrayList<>(TemplateLine.all(text));
    Set<String> keys = new HashSet<>();
    rows.forEach(row -> keys.add(row.source() + "\n" + LineForm.of(row.line()).key()));
    List<TemplateLine> added = new ArrayList<>();
    for (TemplateLine line : learned) {
      // Looking at every row is for the few whose words stand in the file, perhaps with other numbers.
      boolean maybe = keys.contains(line.source() + "\n" + LineForm.of(line.line()).key());
      if (!maybe || rows.stream().noneMatch(row -> covers(row, line))) {
        added.add(line);
      }
    }
    String end = text.contains("\r\n") ? "\r\n" : "\n";
    String grown = added.isEmpty() ? text
        : text + (text.endsWith("\n") ? "" : end)
            + added.stream().map(line -> line.row() + end).collect(Collectors.joining());
    return new TemplateFile(grown, List.copyOf(added), learned.size() - added.size());
  }

  private static boolean covers(TemplateLine row, TemplateLine line) {
    return row.source().equals(line.source()) && LineForm.of(row.line()).covers(LineForm.of(line.line()));
  }
}
