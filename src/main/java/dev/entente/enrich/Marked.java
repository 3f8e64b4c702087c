package dev.entente.enrich;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A sentence with what its words stand for.
 *
 * <p>All positions are word numbers in {@link #words()}; duties are asked by word.
 */
final class Marked {

  private final Words words;
  private final int sentence;
  private final int from;
  private final int to;
  private final Language language;
  private final long[] duties;
  private final int[] clauses;
  private final List<Hit> names = new ArrayList<>();
  private final List<Hit> gear = new ArrayList<>();
  private final List<Hit> areas = new ArrayList<>();
  private final List<Hit> openings = new ArrayList<>();
  private List<Party> parties = List.of();

  Marked(Words words, int sentence, int from, int to, Language language) {
    this.words = words;
    this.sentence = sentence;
    this.from = from;
    this.to = to;
    this.language = language;
    this.duties = new long[to - from];
    this.clauses = new int[to - from];
  }

  Words words() {
    return words;
  }

  /** The sentence's number; -1 for the title. */
  int sentence() {
    return sentence;
  }

  int from() {
    return from;
  }

  int to() {
    return to;
  }

  Language language() {
    return language;
  }

  /** States, people, places and organisations, in order. */
  List<Hit> names() {
    return names;
  }

  /** Equipment and systems, in order. */
  List<Hit> gear() {
    return gear;
  }

  /** Named regions. */
  List<Hit> areas() {
    return areas;
  }

  /** Words that open frames, in order. */
  List<Hit> openings() {
    return openings;
  }

  /** States with their place in the sentence, in order. */
  List<Party> parties() {
    return parties;
  }

  void parties(List<Party> found) {
    parties = found;
  }

  void addDuty(Hit hit) {
    if (hit.term() instanceof Term.Duty duty) {
      for (int w = hit.from(); w < hit.to(); w++) {
        duties[w - from] |= duty.cue().bit();
      }
    }
  }

  /** True where a word has the duty. */
  boolean is(int word, Cue cue) {
    return word >= from && word < to && (duties[word - from] & cue.bit()) != 0;
  }

  /** True where a word has any of the duties, given as bits. */
  boolean any(int word, long cues) {
    return word >= from && word < to && (duties[word - from] & cues) != 0;
  }

  /** True where a word in a stretch has the duty. */
  boolean has(int start, int end, Cue cue) {
    for (int w = Math.max(from, start); w < Math.min(to, end); w++) {
      if ((duties[w - from] & cue.bit()) != 0) {
        return true;
      }
    }
    return false;
  }

  /** True where the sentence has a word of that duty. */
  boolean has(Cue cue) {
    return has(from, to, cue);
  }

  void clause(int word, int clause) {
    clauses[word - from] = clause;
  }

  /** The number of the clause that a word belongs to. */
  int clause(int word) {
    return clauses[Math.clamp(word, from, to - 1) - from];
  }

  /** The name that covers a word, or null. */
  @Nullable Hit nameAt(int word) {
    return covering(names, word);
  }

  /** The equipment that covers a word, or null. */
  @Nullable Hit gearAt(int word) {
    return covering(gear, word);
  }

  /** The opening that covers a word, or null. */
  @Nullable Hit openingAt(int word) {
    return covering(openings, word);
  }

  private static @Nullable Hit covering(List<Hit> hits, int word) {
    for (Hit hit : hits) {
      if (hit.from() <= word && word < hit.to()) {
        return hit;
      }
    }
    return null;
  }

  /** True where a verb opens a frame at this word. */
  boolean verbAt(int word) {
    Hit hit = openingAt(word);
    return hit != null && hit.term() instanceof Term.Opening opening && !opening.frame().noun();
  }

  /** Equipment within a stretch. */
  List<Hit> gearIn(int start, int end) {
    List<Hit> found = new ArrayList<>();
    for (Hit hit : gear) {
      if (hit.from() >= start && hit.to() <= end) {
        found.add(hit);
      }
    }
    return found;
  }
}
