package dev.entente.index.lucene;

import dev.entente.index.ArticleIndex;
import dev.entente.index.ArticleIndexContract;
import dev.entente.index.Trait;
import java.nio.file.Path;
import java.util.Set;
import org.junit.jupiter.api.io.TempDir;

class LuceneOnDiskTest extends ArticleIndexContract {

  @TempDir Path folder;

  @Override
  protected ArticleIndex open() {
    return LuceneArticleIndex.open(folder);
  }

  @Override
  public Set<Trait> traits() {
    return Set.of();
  }
}
