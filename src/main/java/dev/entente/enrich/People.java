package dev.entente.enrich;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds the people of an article: those whom the vocabulary knows, and whoever stands beside an office or a rank with
 * two to four names. One pass finds full names, a second one the surnames that stand for them later.
 */
final class People {

  /** What joins a name to a noun: "Smith-led", "Reagan-era". */
  private static final Set<String> COMPOUNDS =
      Set.of("led", "era", "style", "type", "appointed", "run", "owned", "inspired", "like", "class", "born", "aligned");
  private static final int LONGEST = 6;
  /** No article has more people of one surname; a list of names may. */
  private static final int NAMESAKES = 50;
  static final int JOINED = Words.COMMA | Words.DASH | Words.BRACKET | Words.QUOTE | Words.OTHER;

  private final Map<String, Figure> known = new HashMap<>();
  private final Map<String, List<Figure>> bySurname = new HashMap<>();

  /** Finds them in all sentences. */
  void find(List<Scene> scenes) {
    scenes.forEach(this::fullNames);
    if (!bySurname.isEmpty()) {
      scenes.forEach(this::surnames);
    }
    scenes.forEach(scene -> scene.people.sort(Comparator.comparingInt(Somebody::from)));
  }

  private void fullNames(Scene scene) {
    int word = scene.from();
    while (word < scene.to()) {
      if (scene.marked.language() == Language.AR) {
        word = arabic(scene, word);
        continue;
      }
      if (!part(scene, word)) {
        word++;
        continue;
      }
      int end = word + 1;
      while (end < scene.to() && goesOn(scene, end)) {
        end++;
      }
      while (end > word + 1 && scene.is(end - 1, Calling.PARTICLE) && !capital(scene, end - 1)) {
        end--;
      }
      name(scene, word, end);
      word = end;
    }
  }

  static boolean capital(Scene scene, int word) {
    return Character.isUpperCase(scene.words().original(word, word + 1).charAt(0));
  }

  /** True for a word that can be part of a person's name: a capital letter, and nothing else that we know. */
  static boolean part(Scene scene, int word) {
    if (word < scene.from() || word >= scene.to() || !capital(scene, word)) {
      return false;
    }
    Hit hit = scene.name(word);
    boolean opens = word == scene.from() && hit == null && scene.marked.any(word, -1L);
    return !opens && (hit == null || hit.term() instanceof Term.Person)
        && !scene.any(word, Calling.POSTS | Calling.THING.bit() | Calling.CREDIT.bit() | Calling.EVENT.bit()
            | Calling.FAIRNAME.bit() | Calling.BODIES) && !(scene.is(word, Calling.DAY) && daysCapital(scene))
        && scene.gear(word) == null;
  }

  /** In most languages a month with a capital letter is a name: "Julio". */
  private static boolean daysCapital(Scene scene) {
    return scene.marked.language() == Language.EN || scene.marked.language() == Language.TR;
  }

  private static boolean goesOn(Scene scene, int word) {
    int gap = scene.words().gap(word);
    boolean initial = scene.words().length(word - 1) == 1 || scene.is(word - 1, Calling.PARTICLE);
    if ((gap & JOINED) != 0 || (gap & Words.DOT) != 0 && !initial) {
      return false;
    }
    return part(scene, word) || givenName(scene, word) || scene.is(word, Calling.PARTICLE) && scene.name(word) == null
        && (part(scene, word + 1) || scene.is(word + 1, Calling.PARTICLE) && part(scene, word + 2));
  }

  /** "Kim Min-jun": the second half of a given name has a small letter; "Smith-led" has it, too, and is no name. */
  private static boolean givenName(Scene scene, int word) {
    return word < scene.to() && scene.words().gap(word) == Words.HYPHEN && !capital(scene, word)
        && scene.words().length(word) >= 2 && !scene.words().number(word) && !scene.marked.any(word, -1L)
        && scene.name(word) == null && !COMPOUNDS.contains(scene.words().form(word));
  }

  /** Words that may be a name: a person where the vocabulary or an office says so. */
  private void name(Scene scene, int from, int to) {
    Hit hit = null;
    for (int w = from; w < Math.min(to, from + LONGEST) && hit == null; w++) {
      hit = scene.name(w);
    }
    if (to - from > LONGEST || Namesakes.beside(scene, from, to)) {
      if (hit != null && to - from > LONGEST) {
        known(scene, hit, null, null);
      }
      return;
    }
    Office before = Office.before(scene, from);
    if (before != null && (Namesakes.thing(scene, before.from()) || Namesakes.credited(scene, before.from()))) {
      return;
    }
    Office behind = Office.behind(scene, to);
    boolean whole = hit != null && (hit.to() - hit.from() > 1 || hit.from() == from);
    if (hit != null && whole) {
      known(scene, hit, before, behind);
    } else if (to - from >= 2 && (before != null || behind != null) && !allCapitals(scene, from)) {
      unlisted(scene, from, to, before, behind);
    }
  }

  private static boolean allCapitals(Scene scene, int word) {
    return scene.words().allCapitals(word);
  }

  private void known(Scene scene, Hit hit, @Nullable Office before, @Nullable Office behind) {
    if (!(hit.term() instanceof Term.Person person)) {
      return;
    }
    Figure figure = known.computeIfAbsent(person.name(), name -> {
      Figure fresh = new Figure(true, name, tokens(scene, hit.from(), hit.to()));
      fresh.office = person.office().isEmpty() ? null : person.office();
      fresh.side = person.country();
      return fresh;
    });
    register(figure, tokens(scene, hit.from(), hit.to()));
    add(scene, figure, hit.from(), hit.to(), before, behind);
  }

  private void unlisted(Scene scene, int from, int to, @Nullable Office before, @Nullable Office behind) {
    List<String> tokens = tokens(scene, from, to);
    String printed = scene.printed(from, to);
    Figure figure = same(tokens);
    if (figure == null) {
      figure = new Figure(false, printed, tokens);
    }
    figure.longer(printed, tokens);
    register(figure, tokens);
    add(scene, figure, from, to, before, behind);
  }

  private static void add(Scene scene, Figure figure, int from, int to, @Nullable Office before,
      @Nullable Office behind) {
    figure.take(behind);
    figure.take(before);
    if (before != null && figure.side == null) {
      figure.side = Office.side(scene, to);
    }
    scene.people.add(new Somebody(figure, from, to, before == null ? from : before.from(),
        behind == null ? to : behind.to()));
  }

  private static List<String> tokens(Scene scene, int from, int to) {
    List<String> tokens = new ArrayList<>();
    for (int w = from; w < to; w++) {
      tokens.add(scene.words().form(w));
    }
    return tokens;
  }

  private void register(Figure figure, List<String> tokens) {
    List<Figure> same = bySurname.computeIfAbsent(tokens.getLast(), t -> new ArrayList<>(2));
    if (same.size() < NAMESAKES && !same.contains(figure)) {
      same.add(figure);
    }
  }

  /** Who has this name, or a longer or shorter form of it; else null. */
  private @Nullable Figure same(List<String> tokens) {
    for (Figure figure : bySurname.getOrDefault(tokens.getLast(), List.of())) {
      if (figure.tokens.size() > 1 && (figure.tokens.containsAll(tokens) || tokens.containsAll(figure.tokens))) {
        return figure;
      }
    }
    return null;
  }

  /** "Tarakci appreciated": a single name that one person of the article bears. */
  private void surnames(Scene scene) {
    int next = 0;
    List<Somebody> found = new ArrayList<>();
    for (int word = scene.from(); word < scene.to(); word++) {
      while (next < scene.people.size() && scene.people.get(next).to() <= word) {
        next++;
      }
      boolean taken = next < scene.people.size() && scene.people.get(next).from() <= word;
      if (taken || scene.name(word) != null || !capital(scene, word) || part(scene, word + 1)
          && !scene.words().parted(word + 1, JOINED)) {
        continue;
      }
      List<Figure> figures = bySurname.getOrDefault(scene.words().form(word), List.of());
      boolean other = part(scene, word - 1) && !scene.words().parted(word, JOINED) && word - 1 > scene.from();
      if (figures.size() == 1 && !other && !Namesakes.beside(scene, word, word + 1)) {
        found.add(new Somebody(figures.getFirst(), word, word + 1, word, word + 1));
      }
    }
    scene.people.addAll(found);
  }

  /** Arabic has no capitals: two words behind an office, three where one of them only joins. */
  private int arabic(Scene scene, int word) {
    Hit hit = scene.name(word);
    if (hit != null && hit.term() instanceof Term.Person) {
      known(scene, hit, Office.before(scene, hit.from()), null);
      return hit.to();
    }
    if (hit != null || !plain(scene, word) || !plain(scene, word + 1) || scene.words().parted(word + 1, JOINED)) {
      return word + 1;
    }
    Hit before = scene.name(word - 1);
    boolean beside = scene.any(word - 1, Calling.POSTS) || before != null && before.term() instanceof Term.State;
    Office office = beside && !scene.words().parted(word, JOINED) ? Office.before(scene, word) : null;
    if (office == null || Namesakes.thing(scene, office.from())) {
      return word + 1;
    }
    int end = word + 2;
    while (end < scene.to() && end - word < 4 && !scene.words().parted(end, JOINED)
        && (scene.is(end - 1, Calling.PARTICLE) || scene.is(end, Calling.PARTICLE))) {
      end++;
    }
    if (!scene.is(end - 1, Calling.PARTICLE)) {
      unlisted(scene, word, end, office, null);
    }
    return end;
  }

  private static boolean plain(Scene scene, int word) {
    return word >= scene.from() && word < scene.to() && scene.name(word) == null && scene.gear(word) == null
        && (scene.of(word) & ~Calling.PARTICLE.bit()) == 0 && !scene.marked.any(word, -1L)
        && !scene.marked.verbAt(word) && !scene.words().number(word);
  }
}
