package dev.entente.index.lucene;

import dev.entente.article.ArticleId;
import dev.entente.index.Hit;
import dev.entente.index.Search;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.util.BytesRef;

/** Builds hits from what is stored with the documents. */
final class HitReader {

  private static final Set<String> LIGHT = Set.of(ArticleDocument.CARD);
  private static final Set<String> WITH_TEXT = Set.of(ArticleDocument.CARD, ArticleDocument.TEXT);

  private final View view;
  private final StoredFields stored;
  private final Search search;
  private final Snippets snippets;
  private final TitleMarks titles;

  HitReader(View view, Search search, Leaves words) throws IOException {
    this.view = view;
    this.stored = view.storedFields();
    this.search = search;
    this.snippets = new Snippets(view, words.body(), search.filters());
    this.titles = new TitleMarks(view, words.title());
  }

  Hit read(int doc) throws IOException {
    Document document = stored.document(doc, search.snippets() ? WITH_TEXT : LIGHT);
    BytesRef bytes = document.getBinaryValue(ArticleDocument.CARD);
    Card card = Card.of(BytesRef.deepCopyOf(bytes).bytes);
    return card.hit(
        view.storyOf(doc),
        titles.of(doc, card.title()),
        search.snippets() ? snippets.of(doc, card, document.get(ArticleDocument.TEXT)) : List.of());
  }

  /** Hits without marks and passages, in the order of their ids; unknown ids are left out. */
  static List<Hit> cards(View view, List<ArticleId> ids) throws IOException {
    StoredFields stored = view.storedFields();
    List<Hit> hits = new ArrayList<>(ids.size());
    for (ArticleId id : ids) {
      OptionalInt doc = view.find(id);
      if (doc.isPresent()) {
        BytesRef bytes = stored.document(doc.getAsInt(), LIGHT).getBinaryValue(ArticleDocument.CARD);
        hits.add(Card.of(BytesRef.deepCopyOf(bytes).bytes).hit(view.storyOf(doc.getAsInt()), List.of(), List.of()));
      }
    }
    return hits;
  }
}
