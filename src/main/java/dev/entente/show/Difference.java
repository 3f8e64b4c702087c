package dev.entente.show;

import dev.entente.show.Piece.Kind;
import dev.entente.show.WordDifference.Words;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/**
 * What differs between two texts, paragraph by paragraph and word by word.
 *
 * @param rows both texts in reading order
 * @param added how many words were added
 * @param removed how many were removed
 * @param whole true where the texts are so long that only whole paragraphs were compared
 */
record Difference(List<Row> rows, int added, int removed, boolean whole) {

  /** Texts with more characters than this are compared by whole paragraphs only. */
  static final int CHARACTERS = 200_000;
  /** Of texts with more paragraphs, only the beginning and end that they share are found. */
  static final int PARAGRAPHS = 2_000;
  /** Up to so many pairs of changed paragraphs are tried for which belongs to which. */
  private static final int PAIRS = 2_500;
  private static final double KIN = 0.4;

  /** Paragraphs that both have, or one that differs. */
  sealed interface Row {

    /** For templates: true where both texts have it. */
    default boolean isSame() {
      return this instanceof Same;
    }

    /** Unchanged paragraphs that follow each other. */
    record Same(List<String> paragraphs) implements Row {}

    /** A paragraph that was changed, added or removed. */
    record Changed(List<Piece> pieces) implements Row {

      /** {@code added}, {@code removed} or {@code changed}. */
      public String how() {
        return pieces.stream().allMatch(Piece::added) ? "added"
            : pieces.stream().allMatch(Piece::removed) ? "removed" : "changed";
      }
    }
  }

  /** True where the texts are equal. */
  public boolean isNone() {
    return rows.stream().allMatch(row -> row instanceof Row.Same);
  }

  /** Compares an earlier text with a later one. */
  static Difference of(String before, String after) {
    List<String> old = paragraphs(before);
    List<String> now = paragraphs(after);
    boolean whole = before.length() > CHARACTERS || after.length() > CHARACTERS;
    List<Row> rows = new ArrayList<>();
    int at = 0;
    boolean many = old.size() > PARAGRAPHS || now.size() > PARAGRAPHS;
    for (Edit edit : many ? Edit.ends(old, now) : Edit.all(old, now)) {
      same(rows, old.subList(at, edit.from()));
      List<String> gone = old.subList(edit.from(), edit.to());
      List<String> arrived = now.subList(edit.nowFrom(), edit.nowTo());
      if (whole) {
        apart(rows, gone, arrived);
      } else {
        matched(rows, gone, arrived);
      }
      at = edit.to();
    }
    same(rows, old.subList(at, old.size()));
    return new Difference(rows, words(rows, Kind.ADDED), words(rows, Kind.REMOVED), whole);
  }

  private static List<String> paragraphs(String text) {
    return Arrays.stream(text.split("\\n\\s*")).filter(p -> !p.isBlank()).toList();
  }

  private static void same(List<Row> rows, List<String> paragraphs) {
    if (!paragraphs.isEmpty()) {
      rows.add(new Row.Same(List.copyOf(paragraphs)));
    }
  }

  private static void apart(List<Row> rows, List<String> gone, List<String> arrived) {
    gone.forEach(p -> rows.add(new Row.Changed(WordDifference.whole(p, ""))));
    arrived.forEach(p -> rows.add(new Row.Changed(WordDifference.whole("", p))));
  }

  /** Sets changed paragraphs beside those that they became, in the order that keeps most of their words together. */
  private static void matched(List<Row> rows, List<String> gone, List<String> arrived) {
    if ((long) gone.size() * arrived.size() > PAIRS) {
      apart(rows, gone, arrived);
      return;
    }
    List<Words> old = gone.stream().map(Words::of).toList();
    List<Words> now = arrived.stream().map(Words::of).toList();
    double[][] best = new double[gone.size() + 1][arrived.size() + 1];
    double[][] kin = new double[gone.size()][arrived.size()];
    for (int i = gone.size() - 1; i >= 0; i--) {
      for (int j = arrived.size() - 1; j >= 0; j--) {
        double kinship = old.get(i).kinship(now.get(j));
        kin[i][j] = kinship < KIN ? 0 : kinship;
        best[i][j] = Math.max(kin[i][j] + best[i + 1][j + 1], Math.max(best[i + 1][j], best[i][j + 1]));
      }
    }
    int i = 0;
    int j = 0;
    while (i < gone.size() || j < arrived.size()) {
      boolean both = i < gone.size() && j < arrived.size();
      if (both && kin[i][j] > 0 && best[i][j] == kin[i][j] + best[i + 1][j + 1]) {
        rows.add(new Row.Changed(WordDifference.of(gone.get(i++), arrived.get(j++))));
      } else if (i < gone.size() && (!both || best[i][j] == best[i + 1][j])) {
        rows.add(new Row.Changed(WordDifference.whole(gone.get(i++), "")));
      } else {
        rows.add(new Row.Changed(WordDifference.whole("", arrived.get(j++))));
      }
    }
  }

  private static int words(List<Row> rows, Kind kind) {
    return rows.stream().flatMap(row -> row instanceof Row.Changed c ? c.pieces().stream() : Stream.empty())
        .filter(piece -> piece.kind() == kind).mapToInt(piece -> WordDifference.count(piece.text())).sum();
  }
}
