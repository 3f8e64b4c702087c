package dev.entente.enrich;

import dev.entente.article.Evidence;
import dev.entente.article.Sentence;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Finds who says what a sentence tells, by its verbs and phrases of saying. */
final class Speech {

  private static final int REACH = 24;
  private static final int BEHIND = 14;
  private static final int BACK = 3;
  private static final int WALLS = Words.COMMA | Words.DASH | Words.BRACKET | Words.QUOTE;
  private static final long FINITE = Cue.WILL.bit() | Cue.BE.bit() | Cue.HAVE.bit();

  private final Cast cast;
  private final Speakers speakers;
  private final Map<Integer, List<Speaking>> found = new HashMap<>();

  Speech(Cast cast, States states) {
    this.cast = cast;
    this.speakers = new Speakers(cast, states);
  }

  /** Who speaks in a sentence, in order. */
  List<Speaking> in(int index) {
    List<Speaking> known = found.get(index);
    if (known == null) {
      known = read(index, 0);
      found.put(index, known);
    }
    return known;
  }

  /** Who goes on speaking where a quotation runs over from the sentence before or into the next. */
  @Nullable Speaking around(int index) {
    Scene scene = cast.at(index);
    if (scene == null || !quoted(scene)) {
      return null;
    }
    Scene next = cast.at(index + 1);
    boolean after = next != null && quoted(next) && next.has(next.from(), next.to(), Calling.SAY);
    for (int other : after ? new int[] {index + 1, index - 1} : new int[] {index - 1}) {
      List<Speaking> there = other < 0 ? List.of() : in(other);
      if (!there.isEmpty()) {
        return there.getLast();
      }
    }
    return null;
  }

  private static boolean quoted(Scene scene) {
    return scene.block == Sentence.Block.QUOTE || scene.words().parted(scene.from(), Words.QUOTE)
        || scene.to() < scene.words().size() && scene.words().parted(scene.to(), Words.QUOTE);
  }

  private List<Speaking> read(int index, int depth) {
    Scene scene = cast.at(index);
    if (scene == null) {
      return List.of();
    }
    List<Speaking> all = new ArrayList<>();
    int word = scene.from();
    while (word < scene.to()) {
      Calling what = opens(scene, word);
      if (what == null) {
        word++;
        continue;
      }
      int end = word + 1;
      while (end < scene.to() && scene.is(end, what) && !scene.words().parted(end, WALLS)) {
        end++;
      }
      Speaking speaking = switch (what) {
        case JOINT -> new Speaking(Speaking.Sort.BOTH, null, null, null,
            scene.evidence(word, end, "speech.joint"));
        case ACCORDING -> behind(scene, index, word, end, depth, "speech.according");
        case FOLLOWS -> before(scene, index, word, end, depth);
        default -> verb(scene, index, word, end, depth);
      };
      if (speaking != null) {
        all.add(speaking);
      }
      word = end;
    }
    return all;
  }

  private static @Nullable Calling opens(Scene scene, int word) {
    if (scene.name(word) != null) {
      return null;
    }
    return scene.is(word, Calling.JOINT) ? Calling.JOINT
        : scene.is(word, Calling.ACCORDING) ? Calling.ACCORDING
        : scene.is(word, Calling.FOLLOWS) ? Calling.FOLLOWS
        : scene.is(word, Calling.SAY) ? Calling.SAY : null;
  }

  /** "X said", "said X", "X, head of Y, said". */
  private @Nullable Speaking verb(Scene scene, int index, int verb, int end, int depth) {
    Words words = scene.words();
    if (scene.marked.language() == Language.EN && verb > scene.from() && !words.parted(verb, WALLS)
        && (words.is(verb - 1, "to") || scene.marked.is(verb - 1, Cue.BE))) {
      return null;
    }
    for (Somebody person : scene.people) {
      if (person.end() == verb) {
        return speakers.of(person.figure(), scene, scene.evidence(person.start(), end, "speech.said"), person.from());
      }
    }
    int start = verb;
    while (scene.marked.language() != Language.EN && start > scene.from() && !words.parted(start, WALLS)
        && scene.marked.is(start - 1, Cue.HAVE)) {
      // ", a annoncé le ministre": the comma stands before the auxiliary, and the speaker behind the verb.
      start--;
    }
    Speaking left = before(scene, index, start, end, depth);
    if (left != null) {
      return left;
    }
    boolean open = start == scene.from() || words.parted(start, WALLS);
    Speaking right = open || scene.marked.language() != Language.EN
        ? behind(scene, index, verb, end, depth, "speech.said") : null;
    return right != null || !open || verb == scene.from() ? right : relative(scene, index, verb, end, depth);
  }

  /** "An officer, who asked not to be named, said". */
  private @Nullable Speaking relative(Scene scene, int index, int verb, int end, int depth) {
    int start = verb - 1;
    int walls = 0;
    while (start > scene.from() && verb - start < REACH && walls < 2) {
      walls += scene.words().parted(start, WALLS) ? 1 : 0;
      start--;
    }
    boolean who = scene.marked.has(start, verb, Cue.WHO) || scene.has(start, verb, Calling.HEAD);
    return who ? speaker(scene, index, start, verb, depth, false, scene.evidence(start, end, "speech.said")) : null;
  }

  private @Nullable Speaking before(Scene scene, int index, int verb, int end, int depth) {
    int start = verb;
    boolean last = scene.marked.language() == Language.TR;
    while (start > scene.from() && verb - start < (last ? 2 * REACH : REACH)
        && (!scene.words().parted(start, last ? Words.DASH | Words.QUOTE : WALLS))
        && (last || !scene.marked.is(start - 1, Cue.CLAUSE)) && !scene.is(start - 1, Calling.ACCORDING)) {
      start--;
    }
    return start == verb ? null
        : speaker(scene, index, start, verb, depth, last, scene.evidence(start, end, "speech.said"));
  }

  private @Nullable Speaking behind(Scene scene, int index, int verb, int end, int depth, String rule) {
    int stop = end;
    while (stop < scene.to() && stop - end < BEHIND && (stop == end || !scene.words().parted(stop, WALLS))
        && !scene.words().is(stop, "that") && !scene.marked.any(stop, Cue.CLAUSE.bit() | Cue.WHO.bit())) {
      if (rule.equals("speech.said") && (scene.marked.any(stop, FINITE) || scene.marked.verbAt(stop))) {
        if (scene.marked.language() == Language.EN) {
          return null;
        }
        break;
      }
      stop++;
    }
    return stop == end ? null
        : speaker(scene, index, end, stop, depth, true, scene.evidence(verb, stop, rule));
  }

  private @Nullable Speaking speaker(Scene scene, int index, int from, int to, int depth, boolean first,
      Evidence evidence) {
    Speaking found = speakers.in(scene, index, from, to, first, evidence);
    boolean again = found == null && (scene.has(from, to, Calling.HE) || scene.has(from, to, Calling.COMMUNIQUE));
    if (!again || depth >= BACK) {
      return found;
    }
    for (int i = index - 1; i >= Math.max(0, index - BACK); i--) {
      List<Speaking> there = read(i, depth + 1);
      if (!there.isEmpty()) {
        return there.getLast().again(evidence);
      }
      Scene before = cast.at(i);
      if (before != null && !before.people.isEmpty() && scene.has(from, to, Calling.HE)) {
        Somebody person = before.people.getFirst();
        return speakers.of(person.figure(), before, evidence, person.from());
      }
    }
    return null;
  }
}
