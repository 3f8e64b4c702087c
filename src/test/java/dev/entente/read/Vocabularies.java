package dev.entente.read;

import dev.entente.article.VocabularyFolder;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** A folder with the vocabulary of this room and a few invented people. */
final class Vocabularies {

  static final String PEOPLE = """
      name\taliases\tcountry\toffice\tfrom\tto
      Ana Moura\tMoura\tmz\tpresident\t2023-02-10\t
      Kemal Aydın\tKemal Aydin\ttr\tdefence minister\t2021-06-01\t2024-01-01
      """;

  private Vocabularies() {}

  /** Fills a folder. */
  static VocabularyFolder in(Path folder) {
    try {
      for (String file : List.of(Phrases.FILE, Agencies.FILE, Abbreviations.FILE)) {
        try (InputStream in = Vocabularies.class.getResourceAsStream("/vocabulary/" + file)) {
          Files.write(folder.resolve(file), in.readAllBytes());
        }
      }
      Files.writeString(folder.resolve(DateBounds.FILE), PEOPLE);
      return VocabularyFolder.at(folder);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
