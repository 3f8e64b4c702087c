package dev.entente.index.lucene;

import dev.entente.index.ArticleIndex;
import dev.entente.index.ArticleIndexContract;
import dev.entente.index.Trait;
import java.util.Set;

class LuceneInMemoryTest extends ArticleIndexContract {

  @Override
  protected ArticleIndex open() {
    return LuceneArticleIndex.inMemory();
  }

  @Override
  public Set<Trait> traits() {
    return Set.of();
  }
}
