package dev.entente.index;

import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.jspecify.annotations.Nullable;

/** What every adapter of the port promises; its parts are statements about one empty index each. */
public abstract class ArticleIndexContract
    implements WordsContract, FiltersContract, CountsContract, HitsContract, MarksContract,
    StoriesContract {

  private @Nullable ArticleIndex index;

  /** A new, empty index. */
  protected abstract ArticleIndex open() throws Exception;

  @BeforeEach
  void openIndex() throws Exception {
    index = open();
  }

  @AfterEach
  void closeIndex() {
    index().close();
    index().close();
  }

  @Override
  public ArticleIndex index() {
    return Objects.requireNonNull(index);
  }
}
