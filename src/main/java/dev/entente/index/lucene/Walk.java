package dev.entente.index.lucene;

import dev.entente.article.ArticleId;
import dev.entente.index.ArticleFields;
import dev.entente.index.Places;
import java.io.IOException;
import java.time.Instant;
import java.util.function.Consumer;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.SortedNumericDocValues;
import org.apache.lucene.util.BytesRef;

/** Goes over all articles by their columns alone. */
final class Walk {

  private static final int RADIX = 36;
  private static final long NANOS = 1_000_000_000L;

  private final View view;

  Walk(View view) {
    this.view = view;
  }

  /** Tells of each article; returns how many there are. */
  long tell(Consumer<Places.Place> visitor) throws IOException {
    long told = 0;
    for (LeafReaderContext segment : view.getIndexReader().leaves()) {
      told += tell(segment.reader(), visitor);
    }
    return told;
  }

  private static long tell(LeafReader segment, Consumer<Places.Place> visitor) throws IOException {
    SortedNumericDocValues heads = DocValues.getSortedNumeric(segment, ArticleFields.ID_HEAD.name());
    SortedNumericDocValues tails = DocValues.getSortedNumeric(segment, ArticleFields.ID_TAIL.name());
    SortedNumericDocValues seen = DocValues.getSortedNumeric(segment, ArticleFields.SEEN.name());
    BinaryDocValues stories = StoryColumn.ids(segment);
    BinaryDocValues fingerprints = DocValues.getBinary(segment, ArticleFields.FINGERPRINT.name());
    long told = 0;
    for (int doc = 0; doc < segment.maxDoc(); doc++) {
      boolean gone = segment.getLiveDocs() != null && !segment.getLiveDocs().get(doc);
      if (!gone && stories.advanceExact(doc) && fingerprints.advanceExact(doc)) {
        ArticleId story = new ArticleId(stories.binaryValue().utf8ToString());
        byte[] fingerprint = BytesRef.deepCopyOf(fingerprints.binaryValue()).bytes;
        long nanos = value(seen, doc);
        Instant firstSeen = Instant.ofEpochSecond(Math.floorDiv(nanos, NANOS), Math.floorMod(nanos, NANOS));
        visitor.accept(new Places.Place(id(value(heads, doc), value(tails, doc)), firstSeen, story, fingerprint));
        told++;
      }
    }
    return told;
  }

  private static long value(SortedNumericDocValues column, int doc) throws IOException {
    if (!column.advanceExact(doc)) {
      throw new IOException("an article without its columns");
    }
    return column.nextValue();
  }

  private static ArticleId id(long head, long tail) {
    String text = Long.toString(head, RADIX);
    return new ArticleId("0".repeat(12 - text.length()) + text + Long.toString(tail, RADIX));
  }
}
