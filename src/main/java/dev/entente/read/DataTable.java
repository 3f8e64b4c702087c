package dev.entente.read;

import org.jspecify.annotations.Nullable;

/** Tells tables of data from tables that only place things on the page. */
final class DataTable {

  private static final int CELL = 150;

  private DataTable() {}

  /** True for a row of two cells or more, in a table of short cells with no table inside. */
  static boolean isRow(PagePart row, PageTree tree) {
    int cells = 0;
    for (int i = row.order + 1; i <= row.last; i++) {
      PagePart part = tree.parts.get(i);
      switch (part.kind) {
        case CELL -> {
          cells++;
          if (part.all > CELL) {
            return false;
          }
        }
        case TABLE, HEADING, FIGURE -> {
          return false;
        }
        default -> { }
      }
    }
    PagePart table = table(row);
    return cells >= 2 && table != null && !isInTable(table);
  }

  private static @Nullable PagePart table(PagePart row) {
    PagePart at = row.parent;
    for (int i = 0; at != null && i < 4; i++, at = at.parent) {
      if (at.kind == PartNames.Kind.TABLE) {
        return at;
      }
    }
    return null;
  }

  private static boolean isInTable(PagePart table) {
    PagePart at = table.parent;
    for (int i = 0; at != null && i < 20; i++, at = at.parent) {
      if (at.kind == PartNames.Kind.CELL) {
        return at.prose < table.all;
      }
    }
    return false;
  }
}
