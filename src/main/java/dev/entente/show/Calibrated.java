package dev.entente.show;

import dev.entente.article.Table;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/**
 * What a level of confidence means, as counted on labelled articles.
 *
 * @param level its name
 * @param seen how many of its claims were right on the articles that the rules were written with
 * @param unseen the same on articles that nobody tuned on
 */
record Calibrated(String level, String seen, String unseen) {

  private static final String FILE = "calibration.tsv";
  /** Of fewer claims a share in per cent says nothing. */
  private static final int FEW = 10;

  /** The levels from the file that the command {@code evaluate --calibrate} writes. */
  static List<Calibrated> all() {
    try (InputStream in = Calibrated.class.getResourceAsStream("/" + FILE)) {
      return in == null ? List.of() : of(new String(in.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The levels from the text of such a file. */
  static List<Calibrated> of(String text) {
    List<Table.Row> rows = Table.parse(FILE, text, "set", "level", "claims", "right_pair", "per_cent_pair", "right_kind",
        "per_cent_kind").rows();
    return List.of("high", "medium", "low").stream()
        .map(level -> new Calibrated(level, share(rows, "tuning", level), share(rows, "held-out", level))).toList();
  }

  private static String share(List<Table.Row> rows, String set, String level) {
    Optional<Table.Row> row =
        rows.stream().filter(r -> r.get("set").equals(set) && r.get("level").equals(level)).findFirst();
    int claims = row.map(r -> Integer.parseInt(r.get("claims"))).orElse(0);
    if (claims == 0) {
      return "none counted";
    }
    String count = row.get().get("right_pair") + " of " + claims;
    return claims < FEW ? count + ", too few to say" : row.get().get("per_cent_pair") + " % (" + count + ")";
  }
}
