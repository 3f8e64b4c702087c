package dev.entente.enrich;

import dev.entente.article.Evidence;
import dev.entente.article.Sentence;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A sentence seen for who is in it: what each word does, and the people and bodies that were found. */
final class Scene {

  final Marked marked;
  final Sentence.Block block;
  final List<Somebody> people = new ArrayList<>();
  final List<Outfit> outfits = new ArrayList<>();
  private final long[] bits;
  private final @Nullable Hit[] names;
  private final @Nullable Hit[] gear;

  Scene(Marked marked, Sentence.Block block, Lexicon voices) {
    this.marked = marked;
    this.block = block;
    int size = marked.to() - marked.from();
    this.bits = new long[size];
    this.names = new @Nullable Hit[size];
    this.gear = new @Nullable Hit[size];
    for (int word = marked.from(); word < marked.to(); word++) {
      for (Hit hit : voices.all(marked.words(), word, marked.to(), marked.language().bit())) {
        if (hit.term() instanceof Term.Called called) {
          for (int w = hit.from(); w < hit.to(); w++) {
            bits[w - marked.from()] |= called.calling().bit();
          }
        }
      }
    }
    place(marked.names(), names);
    place(marked.gear(), gear);
  }

  private void place(List<Hit> hits, @Nullable Hit[] by) {
    for (Hit hit : hits) {
      for (int w = hit.from(); w < hit.to(); w++) {
        by[w - marked.from()] = hit;
      }
    }
  }

  Words words() {
    return marked.words();
  }

  int from() {
    return marked.from();
  }

  int to() {
    return marked.to();
  }

  /** True where a word does that. */
  boolean is(int word, Calling calling) {
    return any(word, calling.bit());
  }

  /** True where a word does any of that, given as bits. */
  boolean any(int word, long callings) {
    return (of(word) & callings) != 0;
  }

  /** All that a word does, as bits. */
  long of(int word) {
    return word >= from() && word < to() ? bits[word - from()] : 0;
  }

  /** True where some word between the two does that. */
  boolean has(int start, int end, Calling calling) {
    for (int w = Math.max(start, from()); w < Math.min(end, to()); w++) {
      if (is(w, calling)) {
        return true;
      }
    }
    return false;
  }

  /** The first word from one to before another that does that, or -1. */
  int first(int start, int end, Calling calling) {
    for (int w = Math.max(start, from()); w < Math.min(end, to()); w++) {
      if (is(w, calling)) {
        return w;
      }
    }
    return -1;
  }

  /** The name of the vocabulary that covers a word, or null. */
  @Nullable Hit name(int word) {
    return word >= from() && word < to() ? names[word - from()] : null;
  }

  /** The equipment that covers a word, or null. */
  @Nullable Hit gear(int word) {
    return word >= from() && word < to() ? gear[word - from()] : null;
  }

  boolean caption() {
    return block == Sentence.Block.CAPTION;
  }

  /** The words between the two as evidence. */
  Evidence evidence(int start, int end, String rule) {
    int first = Math.clamp(start, from(), to() - 1);
    int last = Math.clamp(end - 1, first, to() - 1);
    return new Evidence(marked.sentence(), words().start(first), words().end(last), rule);
  }

  /** The words between the two as printed, on one line. */
  String printed(int start, int end) {
    return words().original(start, end).replaceAll("\\s+", " ").replace('’', '\'');
  }
}
