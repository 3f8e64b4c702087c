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
  private final Hits names;
  private final Hits gear;
  private final Hits areas;
  private final Hits openings;
  private List<Party> parties = List.of();

  Marked(Words words, int sentence, int from, int to, Language language) {
    this.words = words;
    this.sentence = sentence;
    this.from = from;
    this.to = to;
    this.language = language;
    this.duties = new long[to - from];
    this.clauses = new int[to - from];
    this.names = new Hits(from, to);
    this.gear = new Hits(from, to);
    this.areas = new Hits(from, to);
    this.openings = new Hits(from, to);
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
    return names.list();
  }

  /** Equipment and systems, in order. */
  List<Hit> gear() {
    return gear.list();
  }

  /** Named regions. */
  List<Hit> areas() {
    return areas.list();
  }

  /** Words that open frames, in order. */
  List<Hit> openings() {
    return openings.list();
  }

  /** States with their place in the sentence, in order. */
  List<Party> parties() {
    return parties;
  }

  void parties(List<Party> found) {
    parties = found;
  }

  void addName(Hit hit) {
    names.add(hit);
  }

  /** Puts other names in their place. */
  void names(List<Hit> others) {
    names.replace(others);
  }

  void addGear(Hit hit) {
    gear.add(hit);
  }

  /** Puts other equipment in its place. */
  void gear(List<Hit> others) {
    gear.replace(others);
  }

  void addArea(Hit hit) {
    areas.add(hit);
  }

  void addOpening(Hit hit) {
    openings.add(hit);
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
    return names.at(word);
  }

  /** The equipment that covers a word, or null. */
  @Nullable Hit gearAt(int word) {
    return gear.at(word);
  }

  /** The opening that covers a word, or null. */
  @Nullable Hit openingAt(int word) {
    return openings.at(word);
  }

  /** True where a verb opens a frame at this word. */
  boolean verbAt(int word) {
    Hit hit = openingAt(word);
    return hit != null && hit.term() instanceof Term.Opening opening && !opening.frame().noun();
  }

  /** Names that start in a stretch. */
  List<Hit> namesFrom(int start, int end) {
    return names.starting(start, end);
  }

  /** Equipment that starts in a stretch. */
  List<Hit> gearFrom(int start, int end) {
    return gear.starting(start, end);
  }

  /** Equipment within a stretch. */
  List<Hit> gearIn(int start, int end) {
    List<Hit> found = new ArrayList<>();
    for (Hit hit : gear.starting(start, end)) {
      if (hit.to() <= end) {
        found.add(hit);
      }
    }
    return found;
  }
}
