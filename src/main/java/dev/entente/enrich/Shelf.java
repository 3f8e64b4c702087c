package dev.entente.enrich;

import dev.entente.article.Table;
import dev.entente.article.VocabularyFolder;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;

/** The vocabulary files as they are read, with a digest over all of their rows. */
final class Shelf {

  /** Goes up whenever the tagger itself would label an article otherwise. */
  private static final String TAGGER = "2";
  private static final int DIGITS = 12;

  private final VocabularyFolder folder;
  private final MessageDigest digest;
  /** What was read, so that whoever reads it again shares its words. */
  private final Map<String, Table> read = new HashMap<>();

  Shelf(VocabularyFolder folder) {
    this.folder = folder;
    try {
      digest = MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
    digest.update(TAGGER.getBytes(StandardCharsets.UTF_8));
  }

  /** Reads a file whose header has these columns; a second time it is the same table. */
  Table table(String file, String... columns) {
    Table known = read.get(file);
    if (known != null) {
      return known;
    }
    Table table = folder.table(file, columns);
    read.put(file, table);
    digest.update(file.getBytes(StandardCharsets.UTF_8));
    for (Table.Row row : table.rows()) {
      for (String cell : row.cells()) {
        digest.update(cell.getBytes(StandardCharsets.UTF_8));
        digest.update((byte) '\t');
      }
    }
    return table;
  }

  /** The version of everything that was read so far. */
  String version() {
    return HexFormat.of().formatHex(digest.digest()).substring(0, DIGITS);
  }
}
