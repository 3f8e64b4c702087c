package dev.entente.index.lucene;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.atomic.AtomicReferenceArray;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.OrdinalMap;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.LongValues;
import org.apache.lucene.util.packed.PackedInts;
import org.jspecify.annotations.Nullable;

/** The values of a facet over all segments: each segment numbers its own, this knows which are the same. */
final class FacetValues {

  private final String field;
  private final List<LeafReaderContext> segments;
  private final OrdinalMap map;
  /** So many values are kept once they were looked up; of a facet with more, none. */
  private static final int KEPT = 4_096;

  /** Values that were looked up before; a value that two threads look up at once is the same. */
  private final @Nullable AtomicReferenceArray<String> known;

  private FacetValues(String field, List<LeafReaderContext> segments, OrdinalMap map) {
    this.field = field;
    this.segments = segments;
    this.map = map;
    int size = Math.toIntExact(map.getValueCount());
    known = size > KEPT ? null : new AtomicReferenceArray<>(size);
  }

  static FacetValues of(IndexReader reader, String field) throws IOException {
    List<LeafReaderContext> segments = reader.leaves();
    SortedSetDocValues[] values = new SortedSetDocValues[segments.size()];
    for (int i = 0; i < values.length; i++) {
      values[i] = DocValues.getSortedSet(segments.get(i).reader(), field);
    }
    return new FacetValues(field, segments, OrdinalMap.build(null, values, PackedInts.DEFAULT));
  }

  /** How many there are. */
  int size() {
    return (int) map.getValueCount();
  }

  /** From the numbers of a segment to the numbers here. */
  LongValues numbers(int segment) {
    return map.getGlobalOrds(segment);
  }

  /** The value with a number. */
  String value(int number) throws IOException {
    if (known == null) {
      return read(number);
    }
    String value = known.get(number);
    if (value == null) {
      value = read(number);
      known.set(number, value);
    }
    return value;
  }

  private String read(int number) throws IOException {
    LeafReaderContext segment = segments.get(map.getFirstSegmentNumber(number));
    return DocValues.getSortedSet(segment.reader(), field).lookupOrd(map.getFirstSegmentOrd(number)).utf8ToString();
  }

  /** The number of a value; -1 where no article has it. */
  int number(String value) throws IOException {
    BytesRef term = new BytesRef(value);
    for (LeafReaderContext segment : segments) {
      long own = DocValues.getSortedSet(segment.reader(), field).lookupTerm(term);
      if (own >= 0) {
        return (int) numbers(segment.ord).get(own);
      }
    }
    return -1;
  }
}
