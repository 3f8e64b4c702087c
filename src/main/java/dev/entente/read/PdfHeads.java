package dev.entente.read;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The lines of a PDF that are no text: running heads and feet, which stand among the first or last three lines (on
 * short pages, the very first or last) of at least three pages, and of four pages in ten, whatever the figures in them
 * (of two pages on both, at the same height); what a browser prints around a page; the numbers of the pages; tables of
 * contents.
 */
final class PdfHeads {

  private static final int EDGE = 3;
  private static final int SHORT = 12;
  private static final int LEAST = 3;
  private static final Pattern NUMBER = Pattern.compile(
      "^[\\s–—|-]*(?:(?:page|p\\.|seite|página|pagina|sayfa|страница|стр\\.|صفحة)\\s*)?(?:\\d{1,4}|[ivxl]{1,6})"
          + "(?:\\s*(?:/|of|de|sur|von|из|من)\\s*\\d{1,4})?[\\s–—|-]*$",
      Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  private static final Pattern LEADER = Pattern.compile("(?:\\s?[.…]){5,}\\s*(?:\\d{1,4}|[ivxl]{1,6})\\s*$");

  private static final Pattern PRINTED = Pattern.compile(
      "^\\d{1,4}[/.-]\\d{1,2}[/.-]\\d{1,4},?\\s+\\d{1,2}[:.]\\d\\d(?:\\s*[AP]M)?\\s+\\S.*"
          + "|^(?:https?|file)://\\S+(?:\\s+\\d{1,4}/\\d{1,4})?$", Pattern.CASE_INSENSITIVE);

  private final Set<String> repeated = new HashSet<>();

  /** Learns what is repeated on pages. */
  PdfHeads(List<List<PdfLine>> pages) {
    Map<String, Integer> counts = new HashMap<>();
    long filled = pages.stream().filter(page -> !page.isEmpty()).count();
    for (List<PdfLine> page : pages) {
      Set<String> here = new HashSet<>();
      for (PdfLine line : edges(page)) {
        here.add(shape(line));
      }
      here.forEach(shape -> counts.merge(shape, 1, Integer::sum));
    }
    counts.forEach((shape, count) -> {
      if (count >= LEAST && count * 10 >= filled * 4 && !shape.isBlank()) {
        repeated.add(shape);
      }
    });
    if (pages.size() == 2) {
      edges(pages.get(0)).stream().filter(line -> edges(pages.get(1)).stream().anyMatch(other ->
          Math.abs(line.base() - other.base()) < 1 && shape(line).equals(shape(other)))).map(PdfHeads::shape)
          .forEach(repeated::add);
    }
  }

  private static List<PdfLine> edges(List<PdfLine> page) {
    List<PdfLine> sorted = new ArrayList<>(page);
    sorted.sort(java.util.Comparator.comparing(PdfLine::base));
    int edge = Math.min(sorted.size(), sorted.size() < SHORT ? 1 : EDGE);
    List<PdfLine> edges = new ArrayList<>(sorted.subList(0, edge));
    edges.addAll(sorted.subList(sorted.size() - edge, sorted.size()));
    return edges;
  }

  private static String shape(PdfLine line) {
    return Fold.of(line.text()).replaceAll("\\d+", "#").replaceAll("\\s+", " ").strip();
  }

  /** Why each line of a page is no text, or null; by the places of the lines. */
  List<@Nullable String> reasons(List<PdfLine> page) {
    List<PdfLine> edges = edges(page);
    float top = (float) page.stream().mapToDouble(PdfLine::base).min().orElse(0);
    float bottom = (float) page.stream().mapToDouble(PdfLine::base).max().orElse(0);
    List<@Nullable String> reasons = new ArrayList<>();
    for (PdfLine line : page) {
      boolean edge = edges.contains(line);
      boolean outermost = line.base() == top || line.base() == bottom;
      boolean head = edge && repeated.contains(shape(line)) || outermost && PRINTED.matcher(line.text()).matches();
      reasons.add((outermost || head) && NUMBER.matcher(line.text()).matches() ? "page_number"
          : head ? "page_head" : LEADER.matcher(line.text()).find() ? "contents" : null);
    }
    return reasons;
  }
}
