package dev.entente.index.lucene;

import dev.entente.article.Article;
import dev.entente.article.ArticleId;
import dev.entente.index.ArticleFields;
import dev.entente.index.ArticleIndex;
import dev.entente.index.ArticleJson;
import dev.entente.index.Cards;
import dev.entente.index.Explain;
import dev.entente.index.IndexFailure;
import dev.entente.index.Placed;
import dev.entente.index.Places;
import dev.entente.index.Question;
import dev.entente.index.Schemas;
import dev.entente.index.Search;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import org.apache.lucene.index.Term;
import org.apache.lucene.store.AlreadyClosedException;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.IOUtils;

/** The index on Lucene, inside this process. */
public final class LuceneArticleIndex implements ArticleIndex {

  private final String name;
  private final OpenIndex open;
  /** Where older versions of the program kept their index. */
  private final List<Path> older;
  private final AtomicBoolean closed = new AtomicBoolean();

  private LuceneArticleIndex(String name, OpenIndex open, List<Path> older) {
    this.name = name;
    this.open = open;
    this.older = older;
  }

  /**
   * Opens the index under a folder, in the folder of the newest schema; makes an empty one where there is none.
   *
   * @throws IndexFailure where it is in use by another process, cannot be read, or was made by another version
   */
  public static LuceneArticleIndex open(Path folder) {
    Path own = folder.resolve(Schemas.newest().folder());
    List<Path> older = Schemas.ALL.stream().filter(schema -> !schema.equals(Schemas.newest()))
        .map(schema -> folder.resolve(schema.folder())).toList();
    return new LuceneArticleIndex("The index in " + own, IndexFolder.open(own), older);
  }

  /** An empty index that lives as long as it is open. */
  public static LuceneArticleIndex inMemory() {
    try {
      return new LuceneArticleIndex("The index in memory", new OpenIndex(new ByteBuffersDirectory()), List.of());
    } catch (IOException e) {
      throw new IndexFailure("The index in memory cannot be made.", e);
    }
  }

  @Override
  public void place(Collection<Placed> articles) {
    attempt("written", () -> {
      for (Placed placed : articles) {
        open.writer().updateDocument(
            View.term(placed.article().id()), ArticleDocument.of(placed, open.gears()));
      }
      return true;
    });
  }

  @Override
  public void move(Map<ArticleId, ArticleId> stories) {
    attempt("written", () -> {
      for (Map.Entry<ArticleId, ArticleId> moved : stories.entrySet()) {
        open.writer().updateDocValues(View.term(moved.getKey()), StoryColumn.fields(moved.getValue()));
      }
      return true;
    });
  }

  @Override
  public void delete(Collection<ArticleId> ids) {
    attempt("written", () -> open.writer().deleteDocuments(
        ids.stream().map(View::term).toArray(Term[]::new)));
  }

  @Override
  public void erase(Collection<ArticleId> ids) {
    delete(ids);
    attempt("written", () -> {
      open.writer().forceMergeDeletes();
      // Nobody reads what an older version of the program left behind, but the words of the article stand in it, too.
      IOUtils.rm(older.stream().filter(Files::exists).toArray(Path[]::new));
      return true;
    });
  }

  @Override
  public void commit(Map<String, String> notes) {
    attempt("written", () -> {
      open.commit(notes);
      open.refresh();
      return true;
    });
  }

  @Override
  public Map<String, String> notes() {
    return open.notes();
  }

  @Override
  @SuppressWarnings("unchecked")
  public <A> A ask(Question<A> question) {
    // Each question names its answer; the compiler cannot follow that through the switch.
    return (A) look(view -> switch (question) {
      case Search search -> new Answering(view, open.gears().table()).find(search);
      case Explain(Search search) -> new Explaining(view, open.gears().table()).explain(search);
      case Cards(List<ArticleId> ids) -> HitReader.cards(view, ids);
      case Places(Consumer<Places.Place> visitor) -> new Walk(view).tell(visitor);
    });
  }

  @Override
  public Optional<Article> get(ArticleId id) {
    return look(view -> {
      OptionalInt found = view.find(id);
      if (found.isEmpty()) {
        return Optional.<Article>empty();
      }
      String field = ArticleFields.ARTICLE.name();
      BytesRef packed = view.storedFields().document(found.getAsInt(), Set.of(field)).getBinaryValue(field);
      return Optional.of(ArticleJson.read(Packing.unpack(BytesRef.deepCopyOf(packed).bytes)));
    });
  }

  @Override
  public int schema() {
    return Schemas.newest().version();
  }

  @Override
  public void close() {
    if (closed.compareAndSet(false, true)) {
      attempt("closed", () -> {
        open.close();
        return true;
      });
    }
  }

  private interface Looking<T> {
    T at(View view) throws IOException;
  }

  private interface Act<T> {
    T run() throws IOException;
  }

  private <T> T look(Looking<T> looking) {
    return attempt("read", () -> {
      View view = (View) open.views().acquire();
      try {
        return looking.at(view);
      } finally {
        open.views().release(view);
      }
    });
  }

  private <T> T attempt(String what, Act<T> act) {
    try {
      return act.run();
    } catch (AlreadyClosedException e) {
      throw new IndexFailure(closed.get()
          ? name + " is closed."
          : name + " was shut after an error. Look for the first error above, free disk space if need be, and start"
              + " again.", e);
    } catch (IOException e) {
      throw new IndexFailure(
          name + " cannot be " + what + " (" + e.getMessage() + "). Check the disk; if it is sound, stop, delete the"
              + " index folder and start again: it is built anew from the archive.", e);
    }
  }
}
