package dev.entente.article;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Where the vocabulary files are: a newsroom's own folder, or the copy inside the jar. A file that the folder lacks, such
 * as one that came with a newer version of the program, is read from the jar; {@link #missing()} names it. Safe for use
 * by many threads.
 */
public final class VocabularyFolder {

  private static final int DIGITS = 12;

  private final @Nullable Path folder;
  private final SortedMap<String, byte[]> read = new TreeMap<>();
  private final SortedMap<String, Path> missing = new TreeMap<>();

  private VocabularyFolder(@Nullable Path folder) {
    this.folder = folder;
  }

  /** The files in a folder where it exists, else those inside the jar. */
  public static VocabularyFolder at(Path folder) {
    return new VocabularyFolder(Files.isDirectory(folder) ? folder : null);
  }

  /** The files inside the jar. */
  public static VocabularyFolder packed() {
    return new VocabularyFolder(null);
  }

  /**
   * Reads a table.
   *
   * @throws VocabularyFault where the file is neither in the folder nor in the jar, is not UTF-8, or is broken
   */
  public Table table(String file, String... columns) {
    Table table = Table.parse(file, text(file), columns);
    MessageDigest digest = sha256();
    for (Table.Row row : table.rows()) {
      digest.update((String.join("\t", row.cells()) + "\n").getBytes(StandardCharsets.UTF_8));
    }
    synchronized (this) {
      read.put(file, digest.digest());
    }
    return table;
  }

  /**
   * The whole text of a file, comments included.
   *
   * @throws VocabularyFault where the file is neither in the folder nor in the jar, or is not UTF-8
   */
  public String text(String file) {
    try {
      return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes(file))).toString();
    } catch (CharacterCodingException e) {
      throw new VocabularyFault(file, 0, "the file is not UTF-8");
    }
  }

  /** A short digest of all rows of all tables that were read so far: with the same one, they say the same. */
  public synchronized String version() {
    MessageDigest digest = sha256();
    read.forEach((file, rows) -> {
      digest.update((file + "\n").getBytes(StandardCharsets.UTF_8));
      digest.update(rows);
    });
    return HexFormat.of().formatHex(digest.digest()).substring(0, DIGITS);
  }

  /** The files that were asked for, that the newsroom's folder lacks, and that were read from the jar instead. */
  public synchronized List<Path> missing() {
    return List.copyOf(missing.values());
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  private byte[] bytes(String file) {
    try {
      if (folder != null) {
        Path path = folder.resolve(file);
        if (Files.isRegularFile(path)) {
          return Files.readAllBytes(path);
        }
        synchronized (this) {
          missing.put(file, path);
        }
      }
      try (InputStream in = VocabularyFolder.class.getResourceAsStream("/vocabulary/" + file)) {
        if (in == null) {
          throw new VocabularyFault(file, 0, "the file is missing" + (folder == null ? "" : " in " + folder));
        }
        return in.readAllBytes();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
