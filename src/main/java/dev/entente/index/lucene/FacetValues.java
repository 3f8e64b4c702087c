package dev.entente.index.lucene;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.atomic.AtomicReferenceArray;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.OrdinalMap;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.util.LongValues;
import org.apache.lucene.util.packed.PackedInts;

/** The values of a facet over all segments: each segment numbers its own, this knows which are the same. */
final class FacetValues {

  private final String field;
  private final List<LeafReaderContext> segments;
  private final OrdinalMap map;
  /** Values that were looked up before; a value that two threads look up at once is the same. */
  private final AtomicReferenceArray<String> known;

  private FacetValues(String field, List<LeafReaderContext> segments, OrdinalMap map) {
    this.field = field;
    this.segments = segments;
    this.map = map;
    known = new AtomicReferenceArray<>(Math.toIntExact(map.getValueCount()));
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
    return known.length();
  }

  /** From the numbers of a segment to the numbers here. */
  LongValues numbers(int segment) {
    return map.getGlobalOrds(segment);
  }

  /** The value with a number. */
  String value(int number) throws IOException {
    String value = known.get(number);
    if (value == null) {
      LeafReaderContext segment = segments.get(map.getFirstSegmentNumber(number));
      value = DocValues.getSortedSet(segment.reader(), field).lookupOrd(map.getFirstSegmentOrd(number)).utf8ToString();
      known.set(number, value);
    }
    return value;
  }
}
