package dev.entente.article;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** Where the vocabulary files are: a newsroom's own folder, or the copy inside the jar. */
public final class VocabularyFolder {

  private final @Nullable Path folder;

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
   * @throws VocabularyFault where the file is missing, not UTF-8 or broken
   */
  public Table table(String file, String... columns) {
    return Table.parse(file, text(file), columns);
  }

  private String text(String file) {
    try {
      return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes(file))).toString();
    } catch (CharacterCodingException e) {
      throw new VocabularyFault(file, 0, "the file is not UTF-8");
    }
  }

  private byte[] bytes(String file) {
    try {
      if (folder != null) {
        Path path = folder.resolve(file);
        if (!Files.isRegularFile(path)) {
          throw new VocabularyFault(file, 0, "the file is missing in " + folder);
        }
        return Files.readAllBytes(path);
      }
      try (InputStream in = VocabularyFolder.class.getResourceAsStream("/vocabulary/" + file)) {
        if (in == null) {
          throw new VocabularyFault(file, 0, "the file is missing");
        }
        return in.readAllBytes();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
