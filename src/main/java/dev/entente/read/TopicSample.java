package dev.entente.read;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;

/** The topics of a few pages out of many: the same few in whatever order they come. */
final class TopicSample {

  private final int size;
  private final TreeMap<Long, Topic> kept = new TreeMap<>();

  TopicSample(int size) {
    this.size = size;
  }

  /** Takes a page into account. */
  void add(long page, Topic topic) {
    kept.put(page, topic);
    if (kept.size() > size) {
      kept.pollLastEntry();
    }
  }

  /** How like each other the pages are, 0 to 1, on average over all pairs. */
  double likeness() {
    List<Topic> topics = new ArrayList<>(kept.values());
    double sum = 0;
    int pairs = 0;
    for (int i = 0; i < topics.size(); i++) {
      for (int k = 0; k < i; k++) {
        sum += topics.get(i).likeness(topics.get(k));
        pairs++;
      }
    }
    return pairs == 0 ? 1 : sum / pairs;
  }
}
