package dev.entente.enrich;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Phrases by their folded letters, in one tree. A {@code *} in a phrase stands for any ending of that word.
 *
 * <p>Filled, then packed, then only read, by any number of threads.
 */
final class Lexicon {

  /** How a phrase must be written to count. */
  enum Writing {
    ANY, CAPITAL, EXACT
  }

  /**
   * A phrase.
   *
   * @param term what it stands for
   * @param languages bits of {@link Language} in which it counts
   * @param writing how it must be written
   * @param form as written in the vocabulary
   * @param plural true where an English or Romance plural counts as well
   */
  record Entry(Term term, int languages, Writing writing, String form, boolean plural) {}

  private final LetterTree tree = new LetterTree();
  private @Nullable Entry[][] entries = new @Nullable Entry[1 << 10][];
  /** The nodes where a phrase may go on with any ending: asked at each letter of a text, and few. */
  private BitSet starred = new BitSet();

  /** Adds a phrase; one that has no letters is passed over. */
  void add(Entry entry) {
    put(entry, entry.form());
  }

  /** Adds an inflected form of a phrase; what is found is reported by the phrase itself. */
  void add(Entry inflected, String phrase) {
    put(new Entry(inflected.term(), inflected.languages(), inflected.writing(), phrase, inflected.plural()),
        inflected.form());
  }

  private void put(Entry entry, String spelt) {
    Words words = Words.of(spelt.replace('*', STAR));
    int node = LetterTree.ROOT;
    for (int w = 0; w < words.size(); w++) {
      if (w > 0) {
        node = tree.grow(node, ' ');
      }
      for (int i = 0; i < words.length(w); i++) {
        if (words.letter(w, i) == STAR) {
          starred.set(node);
        }
        node = tree.grow(node, words.letter(w, i));
      }
    }
    if (node == LetterTree.ROOT) {
      return;
    }
    if (node >= entries.length) {
      entries = Arrays.copyOf(entries, Math.max(node + 1, entries.length * 2));
    }
    @Nullable Entry[] old = entries[node];
    Entry[] all = old == null ? new Entry[1] : Arrays.copyOf(old, old.length + 1);
    all[all.length - 1] = entry;
    entries[node] = all;
  }

  /** Mark that stands for {@code *} in the tree: a letter of a script that no vocabulary uses. */
  private static final char STAR = 'ߐ';

  /** Makes it small and quick; nothing can be added any more. */
  void pack() {
    int[] fresh = tree.pack();
    @Nullable Entry[][] packed = new @Nullable Entry[fresh.length][];
    for (int node = 1; node < Math.min(entries.length, fresh.length); node++) {
      packed[fresh[node]] = entries[node];
    }
    entries = packed;
    BitSet packedStarred = new BitSet(fresh.length);
    starred.stream().forEach(node -> packedStarred.set(fresh[node]));
    starred = packedStarred;
  }

  private @Nullable Entry @Nullable [] entries(int node) {
    return node < entries.length ? entries[node] : null;
  }

  /** The longest phrases that start at a word and end before another; all that are spelt alike. Empty if none. */
  List<Hit> at(Words words, int word, int end, int languages) {
    Search search = new Search(words, word, end, languages);
    search.from(LetterTree.ROOT, word, 0, 0);
    for (int skip : Arabic.prefixes(words, word)) {
      search.from(LetterTree.ROOT, word, skip, 0);
    }
    return search.found;
  }

  /** All phrases that start at a word, the short ones inside the long ones too. */
  List<Hit> all(Words words, int word, int end, int languages) {
    Search search = new Search(words, word, end, languages);
    search.every = true;
    search.from(LetterTree.ROOT, word, 0, 0);
    return search.found;
  }

  private final class Search {
    private boolean every;
    private final Words words;
    private final int first;
    private final int end;
    private final int languages;
    private List<Hit> found = List.of();
    private int foundLiteral;

    Search(Words words, int first, int end, int languages) {
      this.words = words;
      this.first = first;
      this.end = end;
      this.languages = languages;
    }

    /** Walks on from a node at a letter of a word; {@code literal} letters matched as they are written. */
    void from(int node, int word, int letter, int literal) {
      int length = words.length(word);
      while (letter < length) {
        if (letter > 0) {
          if (starred.get(node)) {
            atWordEnd(tree.child(node, STAR), word, false, literal);
          }
          if (plural(word, letter, length)) {
            atWordEnd(node, word, true, literal);
          }
        }
        node = tree.child(node, words.letter(word, letter));
        if (node == 0) {
          return;
        }
        letter++;
        literal++;
      }
      atWordEnd(node, word, false, literal);
      if (starred.get(node)) {
        atWordEnd(tree.child(node, STAR), word, false, literal);
      }
    }

    private boolean plural(int word, int letter, int length) {
      if (length - letter > 3) {
        return false;
      }
      char last = words.letter(word, length - 1);
      if (letter >= 1 && Character.isDigit(words.letter(word, letter - 1))) {
        // The variant of a type: Su-30K, T-72B3.
        return Character.isLetter(words.letter(word, letter));
      }
      return letter >= 3 && (last == 's' || last == 'x' && letter == length - 1)
          && (letter == length - 1 || letter == length - 2 && words.letter(word, letter) == 'e');
    }

    private void atWordEnd(int node, int word, boolean plural, int literal) {
      @Nullable Entry[] here = entries(node);
      if (here != null) {
        accept(here, word, plural, literal);
      }
      int next = word + 1;
      if (next < end && words.joins(next)) {
        int blank = tree.child(node, ' ');
        if (blank != 0) {
          from(blank, next, 0, literal);
        }
      }
    }

    /** Keeps the longest phrase; of equally long ones that with most letters written out; else all. */
    private void accept(@Nullable Entry[] here, int word, boolean plural, int literal) {
      int longer = found.isEmpty() ? 1 : Integer.compare(word + 1, found.getFirst().to());
      int better = every ? 0 : longer != 0 ? longer : Integer.compare(literal, foundLiteral);
      if (better < 0) {
        return;
      }
      List<Hit> fresh = better == 0 ? new ArrayList<>(found) : new ArrayList<>(1);
      boolean any = false;
      for (Entry entry : here) {
        if (entry != null && (entry.languages() & languages) != 0 && (!plural || entry.plural())
            && written(entry, word, plural)) {
          Hit hit = new Hit(entry.term(), entry.form(), first, word + 1);
          if (every || !known(fresh, hit)) {
            fresh.add(hit);
          }
          any = true;
        }
      }
      if (any) {
        found = fresh;
        foundLiteral = literal;
      }
    }

    private static boolean known(List<Hit> hits, Hit fresh) {
      for (Hit hit : hits) {
        if (hit.term().equals(fresh.term())) {
          return true;
        }
      }
      return false;
    }

    private boolean written(Entry entry, int word, boolean plural) {
      return switch (entry.writing()) {
        case ANY -> true;
        case CAPITAL -> words.capital(first);
        case EXACT -> {
          String text = words.original(first, word + 1);
          yield same(plural && text.length() > entry.form().length() ? text.substring(0, entry.form().length()) : text,
              entry.form());
        }
      };
    }

    private boolean same(String text, String form) {
      String plain = text.replace('’', '\'').replace('‑', '-').replace('–', '-');
      return plain.equals(form) || form.endsWith(".") && plain.equals(form.substring(0, form.length() - 1));
    }
  }
}
