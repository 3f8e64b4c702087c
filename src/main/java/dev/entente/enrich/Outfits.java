package dev.entente.enrich;

import dev.entente.article.Country;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Finds the bodies of an article: those of the vocabulary, and the forces and ministries of a state by pattern. */
final class Outfits {

  private static final int WALLS = Words.COMMA | Words.DASH | Words.BRACKET | Words.QUOTE | Words.OTHER;
  private static final List<Calling> BRANCHES = List.of(Calling.PROCUREMENT, Calling.MINISTRY, Calling.FOREIGN,
      Calling.GUARD, Calling.MARINES, Calling.AIR, Calling.NAVY, Calling.STAFF, Calling.ARMY, Calling.FORCES);

  private record Branch(Country country, Calling what) {}

  private final States states;
  /** One name for each force of a state: the vocabulary's, else the first that is printed with capitals. */
  private final Map<Branch, String> names = new HashMap<>();

  Outfits(States states) {
    this.states = states;
  }

  /** Finds them in all sentences. */
  void find(List<Scene> scenes) {
    for (Scene scene : scenes) {
      for (Hit hit : scene.marked.names()) {
        // "USS" is the beginning of a ship's name.
        boolean ship = hit.to() - hit.from() == 1 && scene.is(hit.from(), Calling.THING);
        if (hit.term() instanceof Term.Body body && !ship && !scene.is(hit.to(), Calling.CREDIT)) {
          scene.outfits.add(listed(scene, hit, body));
        }
      }
    }
    for (Scene scene : scenes) {
      Events.find(scene);
      patterns(scene);
      scene.outfits.sort(Comparator.comparingInt(Outfit::from));
    }
  }

  private Outfit listed(Scene scene, Hit hit, Term.Body body) {
    Outfit.Sort sort = Outfit.Sort.of(body.kind());
    Country country = body.country();
    Calling branch = sort == Outfit.Sort.FORCE ? branch(scene, hit.from(), hit.to()) : null;
    // "Pakistan Army" may stand in the row of the navy: which force it is, the words themselves say.
    boolean own = branch != null && branch != Calling.FORCES && !Fold.of(body.name()).contains(tail(scene, hit));
    String name = own && hit.to() - hit.from() > 1 ? hit.form() : body.name();
    if (branch != null && country != null) {
      names.putIfAbsent(new Branch(country, branch), name);
    }
    return new Outfit(name, country, sort, hit.from(), hit.to());
  }

  private static String tail(Scene scene, Hit hit) {
    int first = hit.to() - 1;
    while (first > hit.from() + 1 && scene.any(first - 1, Calling.BODIES)) {
      first--;
    }
    List<String> words = new ArrayList<>();
    for (int w = first; w < hit.to(); w++) {
      words.add(scene.words().form(w));
    }
    return String.join(" ", words);
  }

  /** What sort of body the words name, the narrowest first; null where they name none. */
  private static @Nullable Calling branch(Scene scene, int from, int to) {
    for (Calling calling : BRANCHES) {
      if (scene.has(from, to, calling)) {
        return calling;
      }
    }
    return null;
  }

  private void patterns(Scene scene) {
    int word = scene.from();
    while (word < scene.to()) {
      if (!scene.any(word, Calling.BODIES) || scene.name(word) != null) {
        word++;
        continue;
      }
      int end = word + 1;
      long shared = scene.of(word) & Calling.BODIES;
      while (end < scene.to() && (scene.of(end) & shared) != 0 && scene.name(end) == null
          && !scene.words().parted(end, WALLS)) {
        end++;
      }
      Outfit outfit = outfit(scene, word, end);
      if (outfit != null) {
        scene.outfits.add(outfit);
      }
      word = end;
    }
  }

  private @Nullable Outfit outfit(Scene scene, int from, int to) {
    Calling branch = branch(scene, from, to);
    Hit owner = branch == null ? null : owner(scene, from, to);
    if (branch == null || owner == null || !(owner.term() instanceof Term.State state)) {
      return null;
    }
    int first = Math.min(from, owner.from());
    int last = Math.max(to, owner.to());
    boolean printed = owner.to() == from && (scene.words().gap(from) & ~(Words.SPACE | Words.DOT)) == 0
        && capitals(scene, from, to) && scene.marked.language() == Language.EN && state.naming() != Term.Naming.CAPITAL;
    if (branch == Calling.FORCES && !capitals(scene, from, to) || scene.is(last, Calling.CREDIT)) {
      return null;
    }
    String name = branch == Calling.MINISTRY || branch == Calling.FOREIGN ? plain(branch, state.country())
        : name(new Branch(state.country(), branch), printed ? scene.printed(first, last).replace("U.S.", "US") : null);
    return new Outfit(name, state.country(), sort(branch), first, last);
  }

  private static boolean capitals(Scene scene, int from, int to) {
    return scene.words().capital(from) && scene.words().capital(to - 1);
  }

  private static Outfit.Sort sort(Calling branch) {
    return switch (branch) {
      case MINISTRY, FOREIGN -> Outfit.Sort.MINISTRY;
      case PROCUREMENT -> Outfit.Sort.AGENCY;
      default -> Outfit.Sort.FORCE;
    };
  }

  private String name(Branch branch, @Nullable String printed) {
    String old = names.get(branch);
    if (old != null) {
      return old;
    }
    String name = printed != null ? printed : plain(branch.what(), branch.country());
    if (printed != null) {
      names.put(branch, name);
    }
    return name;
  }

  private String plain(Calling branch, Country country) {
    String what = switch (branch) {
      case NAVY -> "Navy";
      case AIR -> "Air Force";
      case GUARD -> "Coast Guard";
      case MARINES -> "Marines";
      case STAFF -> "General Staff";
      case FORCES -> "Armed Forces";
      case MINISTRY -> "Ministry of Defence";
      case FOREIGN -> "Ministry of Foreign Affairs";
      case PROCUREMENT -> "Procurement Agency";
      default -> "Army";
    };
    return what + " of " + states.label(country);
  }

  /** The state right before ("Kenya Navy", "Kenya's navy"), or behind "of"; null where none stands there. */
  private static @Nullable Hit owner(Scene scene, int from, int to) {
    int left = from - 1;
    while (left > scene.from() && left >= from - 2 && !scene.words().parted(left + 1, WALLS)
        && scene.name(left) == null && (scene.words().is(left, "s") || scene.words().is(left, "royal")
            || scene.words().is(left, "national") || scene.words().is(left, "federal"))) {
      left--;
    }
    Hit before = scene.words().parted(from, WALLS) ? null : scene.name(left);
    boolean adjacent = before != null && before.term() instanceof Term.State state
        && (scene.marked.language().adjectiveFirst() || state.naming() == Term.Naming.DEMONYM);
    if (adjacent && !scene.words().parted(left + 1, WALLS)) {
      return before;
    }
    for (int w = to; w < Math.min(scene.to(), to + 3); w++) {
      if (scene.words().parted(w, WALLS)) {
        return null;
      }
      Hit hit = scene.name(w);
      if (hit != null) {
        return hit.term() instanceof Term.State ? hit : null;
      }
      if (!scene.is(w, Calling.LINK) && !scene.is(w, Calling.FIELD) || scene.marked.is(w, Cue.AND)) {
        return null;
      }
    }
    return null;
  }
}
