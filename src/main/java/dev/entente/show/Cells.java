package dev.entente.show;

import dev.entente.search.Part;
import dev.entente.show.TextBlock.Line;
import dev.entente.show.TextBlock.Run;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Takes a row of a table apart where its cells end: at a tab, or at an upright line between spaces. */
final class Cells {

  private static final Pattern END = Pattern.compile("\\t|\\s+\\|\\s+");

  private final List<Line> cells = new ArrayList<>();
  private List<Run> cell = new ArrayList<>();

  private Cells() {}

  /** The cells of a row, evidence still marked; a sentence keeps its anchor in its first cell. */
  static List<Line> of(Line row) {
    Cells cells = new Cells();
    for (Run run : row.runs()) {
      cells.cut(run);
    }
    cells.cells.add(new Line(cells.cell, row.language()));
    return cells.cells.stream().map(line -> new Line(line.runs(), row.language())).toList();
  }

  private void cut(Run run) {
    int sentence = run.sentence();
    List<Integer> claims = run.claims();
    List<Part> parts = new ArrayList<>();
    for (Part part : run.parts()) {
      Matcher end = END.matcher(part.text());
      int at = 0;
      while (end.find()) {
        add(parts, part.text().substring(at, end.start()), part.marked());
        at = end.end();
        if (!parts.isEmpty()) {
          cell.add(new Run(sentence, parts, claims));
          sentence = -1;
          claims = List.of();
        }
        cells.add(new Line(cell, null));
        cell = new ArrayList<>();
        parts = new ArrayList<>();
      }
      add(parts, part.text().substring(at), part.marked());
    }
    if (!parts.isEmpty()) {
      cell.add(new Run(sentence, parts, claims));
    }
  }

  private static void add(List<Part> parts, String text, boolean marked) {
    if (!text.isEmpty()) {
      parts.add(new Part(text, marked));
    }
  }
}
