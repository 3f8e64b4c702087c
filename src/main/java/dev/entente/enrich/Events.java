package dev.entente.enrich;

import org.jspecify.annotations.Nullable;

/** Finds fairs and exercises that a text calls by name: "BAMEX'25", "IDEF 2025", "exercise Eastern Shield". */
final class Events {

  private static final int LONGEST = 4;
  private static final int WALLS = Words.COMMA | Words.DASH | Words.BRACKET | Words.QUOTE | Words.OTHER;

  private static final long SMALL = Cue.TO.bit() | Cue.FROM.bit() | Cue.BY.bit() | Cue.WITH.bit() | Cue.FOR.bit()
      | Cue.IN.bit() | Cue.OF.bit() | Cue.AGAINST.bit() | Cue.BETWEEN.bit() | Cue.ABOUT.bit() | Cue.DET.bit()
      | Cue.AND.bit() | Cue.BE.bit() | Cue.CLAUSE.bit();

  private Events() {}

  /** Adds them to what was found in a sentence. */
  static void find(Scene scene) {
    boolean fair = scene.marked.has(Cue.FAIR) || scene.has(scene.from(), scene.to(), Calling.EVENT);
    int word = scene.from();
    while (word < scene.to()) {
      Outfit found = scene.is(word, Calling.FAIRNAME) && scene.words().capital(word) ? listed(scene, word)
          : fair && dated(scene, word) ? new Outfit(scene.printed(word, word + 2), null, Outfit.Sort.EVENT, word,
              word + 2)
          : scene.is(word, Calling.EVENT) ? called(scene, word) : null;
      if (found != null) {
        scene.outfits.add(found);
      }
      word = found == null ? word + 1 : Math.max(word + 1, found.to());
    }
  }

  private static Outfit listed(Scene scene, int word) {
    int end = word + 1;
    while (end < scene.to() && scene.is(end, Calling.FAIRNAME) && !scene.words().parted(end, WALLS)) {
      end++;
    }
    end = year(scene, end) ? end + 1 : end;
    return new Outfit(scene.printed(word, end), null, Outfit.Sort.EVENT, word, end);
  }

  /** A year or its last two digits close behind a name. */
  private static boolean year(Scene scene, int word) {
    if (word >= scene.to() || !scene.words().number(word) || scene.words().parted(word, WALLS & ~Words.QUOTE)) {
      return false;
    }
    int length = scene.words().length(word);
    boolean century = scene.words().form(word).startsWith("20") || scene.words().form(word).startsWith("19");
    return length == 4 && century || length == 2 && scene.words().gap(word) != Words.SPACE;
  }

  /** A word in capitals with a year. */
  private static boolean dated(Scene scene, int word) {
    return scene.words().allCapitals(word) && scene.words().length(word) > 2 && scene.name(word) == null
        && !scene.is(word, Calling.DAY) && scene.gear(word) == null && year(scene, word + 1);
  }

  /** The name behind "exercise", or before it. */
  private static @Nullable Outfit called(Scene scene, int word) {
    int start = word + 1;
    int end = start;
    while (end < scene.to() && end - start < LONGEST && bare(scene, end, true) && !scene.words().parted(end, WALLS)) {
      end++;
    }
    if (end == start) {
      end = word;
      start = end;
      while (start > scene.from() && end - start < LONGEST && bare(scene, start - 1, false)
          && !scene.words().parted(start, WALLS)) {
        start--;
      }
      start = start == scene.from() && start < end && scene.marked.any(start, -1L) ? start + 1 : start;
    }
    if (end <= start) {
      return null;
    }
    end = year(scene, end) ? end + 1 : end;
    return new Outfit(scene.printed(start, end), null, Outfit.Sort.EVENT, start, end);
  }

  private static boolean bare(Scene scene, int word, boolean behind) {
    return word >= scene.from() && word < scene.to()
        && Character.isUpperCase(scene.words().original(word, word + 1).charAt(0)) && scene.name(word) == null
        && !scene.any(word, Calling.EVENT.bit() | Calling.DAY.bit() | Calling.RANK.bit() | Calling.HEAD.bit()
            | Calling.BODIES | (behind ? 0 : Calling.FIELD.bit())) && !scene.marked.any(word, SMALL);
  }
}
