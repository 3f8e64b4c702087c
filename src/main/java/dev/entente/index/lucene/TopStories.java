package dev.entente.index.lucene;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.search.Collector;
import org.apache.lucene.search.FieldComparator;
import org.apache.lucene.search.LeafCollector;
import org.apache.lucene.search.LeafFieldComparator;
import org.apache.lucene.search.Pruning;
import org.apache.lucene.search.Scorable;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.jspecify.annotations.Nullable;

/**
 * Keeps the first report of each of the first stories, and counts the stories, in one pass. It holds the best report so
 * far of the best stories so far; a story that falls out comes back only by a report that beats one that is in, so at
 * the end nothing is missing. The order must have no ties.
 */
final class TopStories implements Collector {

  /** A story that is in; its best report so far stands in a slot of the comparators. */
  private static final class Entry {
    private long story;
    private int slot;
    private int doc;
  }

  private final int depth;
  private final Sort sort;
  private final FieldComparator<?>[] comparators;
  private final int[] directions;
  private final StorySet met = new StorySet();
  private final Map<Long, Entry> byStory = new HashMap<>();
  private final TreeSet<Entry> ranked = new TreeSet<>((one, other) -> compare(one.slot, other.slot));
  /** The slot for a report that is held against the best one of its story. */
  private int spare;
  private long total;

  /** Keeps so many stories. */
  TopStories(Sort sort, int depth) {
    this.sort = sort;
    this.depth = depth;
    SortField[] fields = sort.getSort();
    comparators = new FieldComparator<?>[fields.length];
    directions = new int[fields.length];
    for (int i = 0; i < fields.length; i++) {
      comparators[i] = fields[i].getComparator(depth + 1, Pruning.NONE);
      directions[i] = fields[i].getReverse() ? -1 : 1;
    }
    spare = depth;
  }

  /** How many articles match. */
  long total() {
    return total;
  }

  /** How many stories they belong to. */
  int stories() {
    return met.size();
  }

  /** The first reports of a page of stories, by their document numbers. */
  List<Integer> page(int from, int size) {
    return ranked.stream().skip(from).limit(size).map(entry -> entry.doc).toList();
  }

  @Override
  public ScoreMode scoreMode() {
    return sort.needsScores() ? ScoreMode.COMPLETE : ScoreMode.COMPLETE_NO_SCORES;
  }

  @Override
  public LeafCollector getLeafCollector(LeafReaderContext context) throws IOException {
    return new Segment(context);
  }

  private int compare(int one, int other) {
    for (int i = 0; i < comparators.length; i++) {
      int order = directions[i] * comparators[i].compare(one, other);
      if (order != 0) {
        return order;
      }
    }
    return 0;
  }

  private final class Segment implements LeafCollector {
    private final LeafFieldComparator[] leaves = new LeafFieldComparator[comparators.length];
    private final NumericDocValues stories;
    private final int base;

    Segment(LeafReaderContext context) throws IOException {
      for (int i = 0; i < leaves.length; i++) {
        leaves[i] = comparators[i].getLeafComparator(context);
      }
      stories = StoryColumn.numbers(context.reader());
      base = context.docBase;
    }

    @Override
    public void setScorer(Scorable scorer) throws IOException {
      for (LeafFieldComparator leaf : leaves) {
        leaf.setScorer(scorer);
      }
    }

    @Override
    public void collect(int doc) throws IOException {
      total++;
      long story = stories.advanceExact(doc) ? stories.longValue() : 0;
      boolean first = met.add(story);
      boolean full = byStory.size() == depth;
      if (full && !beatsTheLast(doc)) {
        return;
      }
      Entry known = first ? null : byStory.get(story);
      if (known != null) {
        exchange(known, doc);
      } else {
        enter(full ? ranked.removeLast() : null, story, doc);
      }
      if (byStory.size() == depth) {
        for (LeafFieldComparator leaf : leaves) {
          leaf.setBottom(ranked.getLast().slot);
        }
      }
    }

    private boolean beatsTheLast(int doc) throws IOException {
      for (int i = 0; i < leaves.length; i++) {
        int order = directions[i] * leaves[i].compareBottom(doc);
        if (order != 0) {
          return order > 0;
        }
      }
      return false;
    }

    /** Puts the report in place of the best one of its story, if it is better. */
    private void exchange(Entry known, int doc) throws IOException {
      copy(spare, doc);
      if (compare(spare, known.slot) < 0) {
        ranked.remove(known);
        int left = known.slot;
        known.slot = spare;
        known.doc = base + doc;
        spare = left;
        ranked.add(known);
      }
    }

    /** Lets a story in, in place of the last one where there is no more room. */
    private void enter(@Nullable Entry last, long story, int doc) throws IOException {
      Entry entry = new Entry();
      entry.slot = last == null ? byStory.size() : last.slot;
      if (last != null) {
        byStory.remove(last.story);
      }
      entry.story = story;
      entry.doc = base + doc;
      copy(entry.slot, doc);
      byStory.put(story, entry);
      ranked.add(entry);
    }

    private void copy(int slot, int doc) throws IOException {
      for (LeafFieldComparator leaf : leaves) {
        leaf.copy(slot, doc);
      }
    }
  }
}
