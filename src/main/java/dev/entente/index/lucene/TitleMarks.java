package dev.entente.index.lucene;

import dev.entente.index.ArticleFields;
import dev.entente.index.Hit;
import java.io.IOException;
import java.util.List;
import org.apache.lucene.search.Query;
import org.jspecify.annotations.Nullable;

/** The matched words of titles. */
final class TitleMarks {

  private final @Nullable Marker marker;

  TitleMarks(View view, @Nullable Query words) {
    marker = words == null ? null : new Marker(view, ArticleFields.TITLE.name(), words);
  }

  List<Hit.Span> of(int doc, String title) throws IOException {
    if (marker == null) {
      return List.of();
    }
    return marker.passages(doc, title, new SentenceBreaks(List.of(), title.length()), 1).stream()
        .flatMap(passage -> Marker.marks(passage).stream())
        .map(mark -> new Hit.Span(mark.start(), mark.end())).toList();
  }
}
