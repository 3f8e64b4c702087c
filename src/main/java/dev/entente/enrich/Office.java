package dev.entente.enrich;

import dev.entente.article.Country;
import org.jspecify.annotations.Nullable;

/**
 * An office that stands beside a name.
 *
 * @param words as printed
 * @param side the state whose office it is, if it is told
 * @param sort whose sort of office it is
 * @param post false for a mere rank
 * @param from its first word, with the state before it
 * @param to one past its last word
 */
record Office(String words, @Nullable Country side, Sort sort, boolean post, int from, int to) {

  /** Whose office. */
  enum Sort {
    GOVERNMENT, FIRM, COMMENT, INTERNATIONAL
  }

  private static final int REACH = 18;
  private static final int STRAY = 2;
  private static final int WALLS = Words.COMMA | Words.DASH | Words.BRACKET | Words.QUOTE | Words.OTHER;

  /** The office before a name that starts at a word; null where there is none. */
  static @Nullable Office before(Scene scene, int name) {
    boolean comma = scene.words().parted(name, Words.COMMA);
    if (scene.words().parted(name, WALLS & ~Words.COMMA) || comma && !scene.any(name - 1, Calling.POSTS)
        && scene.name(name - 1) == null) {
      return null;
    }
    Walk walk = new Walk(scene, name);
    walk.run();
    return walk.head ? walk.office(comma) : null;
  }

  /** The way from a name to the left, over what may belong to an office. */
  private static final class Walk {
    private final Scene scene;
    private final int name;
    private int start;
    private int outer;
    private boolean head;
    private boolean post;
    private boolean crossed;
    private int cut;
    private @Nullable Country side;
    private Sort sort = Sort.GOVERNMENT;

    Walk(Scene scene, int name) {
      this.scene = scene;
      this.name = name;
      this.start = name;
      this.outer = name;
      this.crossed = scene.words().parted(name, Words.COMMA);
    }

    void run() {
      int w = name - 1;
      while (w >= scene.from() && name - w < REACH) {
        if (w + 1 < name && scene.words().parted(w + 1, WALLS) && !crosses(w + 1)) {
          return;
        }
        Hit hit = scene.name(w);
        if (hit != null) {
          if (!passes(hit)) {
            return;
          }
          w = hit.from() - 1;
        } else if (scene.any(w, Calling.POSTS) && !scene.marked.verbAt(w)) {
          take(w--);
        } else if (scene.is(w, Calling.LINK) || scene.is(w, Calling.POSTED)) {
          w--;
        } else {
          return;
        }
      }
    }

    /** "The army chief, General X Y": a rank may stand between the office with its comma and the name. */
    private boolean crosses(int word) {
      boolean first = !crossed && !post && !scene.words().parted(word, WALLS & ~Words.COMMA);
      crossed = true;
      cut = word;
      return first && scene.any(word - 1, Calling.HEAD.bit() | Calling.FIELD.bit());
    }

    private void take(int w) {
      start = w;
      outer = w;
      head |= scene.is(w, Calling.HEAD) || scene.is(w, Calling.RANK);
      post |= scene.is(w, Calling.HEAD) && !scene.is(w, Calling.RANK);
    }

    private boolean passes(Hit hit) {
      switch (hit.term()) {
        case Term.Body body -> {
          side = side == null ? body.country() : side;
          sort = body.sells() ? Sort.FIRM : body.country() == null ? Sort.INTERNATIONAL : sort;
          start = hit.from();
          outer = hit.from();
          return true;
        }
        case Term.State state -> {
          if (scene.is(hit.from() - 1, Calling.POSTED)) {
            return true;
          }
          side = side == null ? state.country() : side;
          outer = hit.from();
          return scene.is(hit.from() - 1, Calling.LINK) || !scene.marked.language().adjectiveFirst()
              || scene.marked.language() == Language.RU && scene.any(hit.from() - 1, Calling.POSTS);
        }
        default -> {
          return scene.is(hit.from() - 1, Calling.LINK) && hit.term() instanceof Term.Place;
        }
      }
    }

    Office office(boolean comma) {
      int end = name;
      if (!post) {
        side = cut > 0 ? null : side;
        start = Math.max(scene.first(start, name, Calling.RANK), start);
        outer = cut > 0 ? start : outer;
      }
      while (post && end > start + 1 && (scene.is(end - 1, Calling.RANK) && !postAt(end - 1)
          || scene.marked.is(end - 1, Cue.DET) && !scene.is(end - 1, Calling.OFFICE))) {
        // "Le ministre de la Défense, le général X": rank and article belong to the name.
        end--;
      }
      boolean business = scene.has(start, end, Calling.BUSINESS);
      boolean comment = scene.has(start, end, Calling.EXPERT);
      Sort own = sort != Sort.GOVERNMENT ? sort : comment ? Sort.COMMENT : business ? Sort.FIRM : Sort.GOVERNMENT;
      String dot = end == name && scene.words().parted(name, Words.DOT) ? "." : "";
      return new Office(scene.printed(start, end) + dot, side, own, post, comma ? start : outer, name);
    }

    private boolean postAt(int w) {
      return scene.is(w, Calling.HEAD) && !scene.is(w, Calling.RANK);
    }
  }

  /** "Colonel X Y of the Belgian army": the state behind a name; null where none stands there. */
  static @Nullable Country side(Scene scene, int end) {
    int w = end;
    while (w < end + 2 && scene.name(w) == null && scene.is(w, Calling.LINK) && !scene.marked.is(w, Cue.AND)
        && !scene.words().parted(w, WALLS)) {
      w++;
    }
    Hit hit = w == end || scene.words().parted(w, WALLS) ? null : scene.name(w);
    return hit == null ? null : switch (hit.term()) {
      case Term.State state -> state.country();
      case Term.Body body -> body.country();
      default -> null;
    };
  }

  /** The office between commas behind a name that ends before a word; null where there is none. */
  static @Nullable Office behind(Scene scene, int end) {
    if (end >= scene.to() || !scene.words().parted(end, Words.COMMA | Words.BRACKET)
        || scene.words().parted(end, Words.DASH | Words.QUOTE)) {
      return null;
    }
    int start = end;
    int stray = 0;
    @Nullable Country side = null;
    while (start < scene.to() && start - end < REACH && (start == end || !scene.words().parted(start, WALLS))) {
      Hit hit = scene.name(start);
      if (hit != null && hit.term() instanceof Term.State state) {
        side = state.country();
        start = hit.to();
      } else if ((hit == null || hit.term() instanceof Term.Body)
          && scene.any(start, Calling.HEAD.bit() | Calling.FIELD.bit())) {
        break;
      } else if (hit == null && (scene.is(start, Calling.LINK) || scene.marked.is(start, Cue.DET))) {
        start++;
      } else if (hit != null || stops(scene, start) || ++stray > STRAY) {
        return null;
      } else {
        start++;
      }
    }
    return phrase(scene, start, side);
  }

  private static boolean stops(Scene scene, int w) {
    return scene.marked.any(w, Cue.CLAUSE.bit() | Cue.WHO.bit() | Cue.BE.bit() | Cue.HAVE.bit() | Cue.AND.bit()
        | Cue.WILL.bit()) || scene.is(w, Calling.SAY) || scene.is(w, Calling.HE) || scene.is(w, Calling.ACCORDING)
        || scene.marked.verbAt(w) && !scene.is(w, Calling.HEAD) || scene.words().capital(w);
  }

  private static @Nullable Office phrase(Scene scene, int start, @Nullable Country before) {
    @Nullable Country side = before;
    Sort sort = Sort.GOVERNMENT;
    boolean head = false;
    int w = start;
    while (w < scene.to() && w - start < REACH && (w == start || !scene.words().parted(w, WALLS))
        && !ends(scene, w)) {
      boolean post = scene.is(w, Calling.HEAD);
      head |= post;
      Hit hit = scene.name(w);
      if (hit != null && hit.term() instanceof Term.Person) {
        return null;
      }
      if (hit != null && !scene.is(hit.from() - 1, Calling.POSTED)) {
        side = side != null ? side : switch (hit.term()) {
          case Term.State state -> state.country();
          case Term.Body body -> body.country();
          default -> null;
        };
      }
      if (hit != null && hit.term() instanceof Term.Body body) {
        sort = body.sells() ? Sort.FIRM : body.country() == null ? Sort.INTERNATIONAL : sort;
      }
      w = hit == null ? w + 1 : Math.max(w + 1, hit.to());
      if (!head && w - start > 5 || post && hit == null && another(scene, w)) {
        return null;
      }
    }
    while (w > start && (scene.is(w - 1, Calling.LINK) || scene.is(w - 1, Calling.POSTED))
        && scene.name(w - 1) == null) {
      w--;
    }
    if (!head || w == start) {
      return null;
    }
    Sort own = sort != Sort.GOVERNMENT ? sort : scene.has(start, w, Calling.EXPERT) ? Sort.COMMENT
        : scene.has(start, w, Calling.BUSINESS) ? Sort.FIRM : Sort.GOVERNMENT;
    return new Office(scene.printed(start, Math.min(w, scene.to())), side, own, true, start, w);
  }

  private static boolean ends(Scene scene, int w) {
    return scene.name(w) == null && (scene.marked.any(w, Cue.CLAUSE.bit() | Cue.WHO.bit() | Cue.BE.bit()
        | Cue.HAVE.bit() | Cue.WILL.bit()) || scene.is(w, Calling.SAY) || scene.is(w, Calling.HE)
        || scene.marked.verbAt(w) && !scene.any(w, Calling.POSTS));
  }

  /** "X Y, Defence Minister A B and": the next of a list, not the office of the one before. */
  private static boolean another(Scene scene, int w) {
    return w + 1 < scene.to() && People.part(scene, w) && People.part(scene, w + 1)
        && !scene.words().parted(w, WALLS) && !scene.words().parted(w + 1, WALLS);
  }
}
