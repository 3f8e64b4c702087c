package dev.entente.pipeline;

import dev.entente.index.ArticleIndex;
import java.nio.file.Path;

/** Opens the index in a folder, with whatever engine the house was wired with. */
@FunctionalInterface
public interface IndexOpener {

  /** Opens it; an empty folder becomes an empty index. */
  ArticleIndex open(Path folder);
}
