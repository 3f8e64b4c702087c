package dev.entente.index;

import java.util.Set;

class FakeArticleIndexTest extends ArticleIndexContract {

  @Override
  protected ArticleIndex open() {
    return new FakeArticleIndex();
  }

  @Override
  public Set<Trait> traits() {
    return FakeArticleIndex.TRAITS;
  }
}
