package dev.entente.article;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * A vocabulary file: tab-separated columns under a header line, {@code #} comments, lists separated by {@code |}.
 *
 * @param file its name, for messages
 * @param rows in order
 */
public record Table(String file, List<Row> rows) {

  /**
   * Reads a table.
   *
   * @param columns the header that the file must have, in order
   * @throws VocabularyFault naming the line, where the header differs or a row has another number of columns
   */
  public static Table parse(String file, String content, String... columns) {
    List<Row> rows = new ArrayList<>();
    boolean header = false;
    int line = 0;
    for (String text : content.split("\n", -1)) {
      line++;
      text = text.endsWith("\r") ? text.substring(0, text.length() - 1) : text;
      if (text.isBlank() || text.startsWith("#")) {
        continue;
      }
      String[] cells = text.split("\t", -1);
      if (!header) {
        if (!Arrays.equals(cells, columns)) {
          throw new VocabularyFault(file, line, "the header must be, separated by tabs: " + String.join(" ", columns));
        }
        header = true;
        continue;
      }
      if (cells.length != columns.length) {
        throw new VocabularyFault(
            file, line, cells.length + " columns where " + columns.length + " are needed, separated by single tabs");
      }
      rows.add(new Row(file, line, columns, cells));
    }
    if (!header) {
      throw new VocabularyFault(file, 0, "the file has no header line");
    }
    return new Table(file, List.copyOf(rows));
  }

  /** One row; knows its line, so that a complaint can name it. */
  public record Row(String file, int line, String[] columns, String[] cells) {

    /** The cell of a column, trimmed; empty where nothing stands. */
    public String get(String column) {
      for (int i = 0; i < columns.length; i++) {
        if (columns[i].equals(column)) {
          return cells[i].strip();
        }
      }
      throw new IllegalArgumentException("no column " + column + " in " + file);
    }

    /** The list in a column; empty where nothing stands. */
    public List<String> list(String column) {
      return Arrays.stream(get(column).split("\\|")).map(String::strip).filter(s -> !s.isEmpty()).toList();
    }

    /** The complaint about this row. */
    public VocabularyFault fault(String message) {
      return new VocabularyFault(file, line, message);
    }
  }
}
