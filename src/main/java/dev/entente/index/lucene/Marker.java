package dev.entente.index.lucene;

import java.io.IOException;
import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.uhighlight.Passage;
import org.apache.lucene.search.uhighlight.PassageFormatter;
import org.apache.lucene.search.uhighlight.PassageScorer;
import org.apache.lucene.search.uhighlight.UnifiedHighlighter;

/** Finds the passages of one field that match, with offsets from the postings. Serves one search in one thread. */
final class Marker extends UnifiedHighlighter {

  /** A repeated term adds little to a passage, so that one with several different terms wins. */
  private static final PassageScorer VARIETY = new PassageScorer(0.2f, 0.75f, 120f);

  private static final PassageFormatter PLAIN = new PassageFormatter() {
    @Override
    public Object format(Passage[] passages, String content) {
      return List.of(passages);
    }
  };

  private final String field;
  private final Query query;
  private String text = "";
  private BreakIterator breaks = new SentenceBreaks(List.of(), 0);

  Marker(View view, String field, Query query) {
    super(builder(view, Analyzers.WRITTEN).withMaxLength(Integer.MAX_VALUE - 1).withScorer(VARIETY)
        .withFormatter(PLAIN).withMaxNoHighlightPassages(0));
    this.field = field;
    this.query = query;
  }

  /** At most {@code most} passages of an article's field in the order of the text; empty where nothing matches. */
  List<Passage> passages(int doc, String content, BreakIterator sentences, int most) throws IOException {
    if (content.isEmpty()) {
      return List.of();
    }
    text = content;
    breaks = sentences;
    Object[] found =
        highlightFieldsAsObjects(new String[] {field}, query, new int[] {doc}, new int[] {most}).get(field);
    return found == null || !(found[0] instanceof List<?> list)
        ? List.of() : list.stream().map(Passage.class::cast).toList();
  }

  /** The marks of a passage, cut to the passage, in order and without overlap. */
  static List<Stretch> marks(Passage passage) {
    int[] ends = Arrays.copyOf(passage.getMatchEnds(), passage.getNumMatches());
    List<Stretch> marks = new ArrayList<>();
    for (int i = 0; i < ends.length; i++) {
      marks.add(new Stretch(passage.getMatchStarts()[i], ends[i]));
    }
    return Stretch.merged(marks, passage.getStartOffset(), passage.getEndOffset());
  }

  @Override
  protected BreakIterator getBreakIterator(String ofField) {
    return breaks;
  }

  @Override
  protected OffsetSource getOffsetSource(String ofField) {
    return OffsetSource.POSTINGS;
  }

  @Override
  protected List<CharSequence[]> loadFieldValues(String[] fields, DocIdSetIterator docs, int threshold) {
    return List.<CharSequence[]>of(new CharSequence[] {text});
  }
}
