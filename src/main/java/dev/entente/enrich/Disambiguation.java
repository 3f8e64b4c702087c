package dev.entente.enrich;

import dev.entente.article.Country;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Decides which of several things a name means, from the surest names to the least. */
final class Disambiguation {

  /** What stands before the name of a warship, which may be that of a town. */
  static final Set<String> SHIPS = Set.of("uss", "hms", "hmcs", "hmas", "hmnzs", "roks", "pns", "bns", "esps",
      "nrp", "usns");

  private final Vocabulary vocabulary;
  private final Marked title;
  private final List<Marked> sentences;
  private final Set<Country> certain = new HashSet<>();
  private final Days days;
  private @Nullable String text;
  /** What the article as a whole says about a reading: asked at each mention, and always the same. */
  private final Map<Ambiguities.Reading, Boolean> accepted = new IdentityHashMap<>();

  Disambiguation(Vocabulary vocabulary, Marked title, List<Marked> sentences, Days days) {
    this.days = days;
    this.vocabulary = vocabulary;
    this.title = title;
    this.sentences = sentences;
  }

  /** Removes the names that mean nothing of ours and chooses between the others. */
  void resolve() {
    List<Marked> all = new ArrayList<>(sentences);
    all.add(title);
    for (Marked marked : all) {
      for (Hit hit : marked.names()) {
        if (hit.term() instanceof Term.State state && readings(hit) == null) {
          certain.add(state.country());
        } else if (hit.term() instanceof Term.Person person && person.country() != null && !person.outOfOffice(days)) {
          certain.add(person.country());
        }
      }
    }
    all.forEach(this::choose);
  }

  private @Nullable List<Ambiguities.Reading> readings(Hit hit) {
    return vocabulary.ambiguities().ofForm(hit.form());
  }

  private void choose(Marked marked) {
    List<Hit> kept = new ArrayList<>();
    for (Hit hit : marked.names()) {
      if (!kept.isEmpty() && kept.getLast().from() == hit.from()) {
        if (sooner(kept.getLast(), hit)) {
          kept.set(kept.size() - 1, hit);
        }
        continue;
      }
      Hit chosen = meaning(marked, hit);
      if (chosen != null) {
        kept.add(chosen);
      }
    }
    kept.replaceAll(this::dated);
    marked.names(kept);
  }

  /** Of two people of one name, or two offices of one person, that one who was in office on the day. */
  private boolean sooner(Hit kept, Hit other) {
    return kept.term() instanceof Term.Person one && other.term() instanceof Term.Person two
        && (one.outOfOffice(days) || one.country() == null) && !two.outOfOffice(days);
  }

  /** Who holds the office no more, or not yet, is somebody, and stands for no state. */
  private Hit dated(Hit hit) {
    return hit.term() instanceof Term.Person person && person.outOfOffice(days)
        ? new Hit(person.stateless(), hit.form(), hit.from(), hit.to()) : hit;
  }

  private @Nullable Hit meaning(Marked marked, Hit hit) {
    if (hit.term() instanceof Term.Body body) {
      return body.doubtful() && !marked.has(Cue.DEFENCE) && marked.gear().isEmpty() ? null : hit;
    }
    if (hit.term() instanceof Term.Place && hit.to() - hit.from() > 1 && marked.language() == Language.EN
        && marked.words().capital(hit.from()) && !marked.words().capital(hit.to() - 1)) {
      // "The port said".
      return null;
    }
    if (namesake(marked, hit)) {
      return null;
    }
    List<Ambiguities.Reading> readings = readings(hit);
    if (readings == null || hit.term() instanceof Term.Person) {
      return hit;
    }
    if (hit.to() - hit.from() == 1 && personal(marked, hit)) {
      return null;
    }
    List<Ambiguities.Reading> open = new ArrayList<>();
    // "Lima picked": a capital that decides something stands for its government.
    // In Arabic the verb comes first: "تسلمت مالي".
    boolean governs = marked.verbAt(hit.to()) || marked.any(hit.to(), Cue.WILL.bit() | Cue.HAVE.bit())
        || marked.language() == Language.AR && marked.verbAt(hit.from() - 1);
    for (Ambiguities.Reading reading : readings) {
      if (!rejected(marked, hit, reading) && (governs || accepted(reading))) {
        open.add(reading);
      }
    }
    // Where several readings remain, words of the sentence itself decide before words of the article.
    String sentence = folded(marked, marked.from(), marked.to());
    open.sort(Comparator.comparing(r -> r.accept().stream().noneMatch(word -> contains(sentence, word))));
    boolean clear = open.size() == 1 || open.size() > 1
        && open.get(0).accept().stream().anyMatch(word -> contains(sentence, word))
        && open.get(1).accept().stream().noneMatch(word -> contains(sentence, word));
    return clear ? as(hit, open.getFirst().country()) : null;
  }

  /** "New London", "Fort Moscow", "USS Santiago". */
  private static boolean namesake(Marked marked, Hit hit) {
    int before = hit.from() - 1;
    boolean place = hit.term() instanceof Term.Place
        || hit.term() instanceof Term.State state && state.naming() == Term.Naming.CAPITAL;
    return place && before >= marked.from() && marked.words().capital(before) && (marked.words().is(before, "new")
        || marked.words().is(before, "fort") || SHIPS.contains(marked.words().form(before)));
  }

  private boolean accepted(Ambiguities.Reading reading) {
    return accepted.computeIfAbsent(reading, this::speaks);
  }

  private boolean speaks(Ambiguities.Reading reading) {
    return reading.accept().isEmpty() || reading.country() != null && certain.contains(reading.country())
        || reading.accept().stream().anyMatch(word -> contains(whole(), word));
  }

  /** Inside one of the phrases, or in a sentence with one of the words and none that speaks for the name. */
  private static boolean rejected(Marked marked, Hit hit, Ambiguities.Reading reading) {
    String sentence = folded(marked, marked.from(), marked.to());
    String name = Fold.of(marked.words().original(hit.from(), hit.to()));
    boolean spokenFor = reading.accept().stream().anyMatch(word -> contains(sentence, word));
    for (String word : reading.reject()) {
      boolean phrase = contains(" " + word + " ", name);
      if (phrase ? covers(marked, hit, name, word) : !spokenFor && contains(sentence, word)) {
        return true;
      }
    }
    return false;
  }

  /** True where the phrase stands around this very mention. */
  private static boolean covers(Marked marked, Hit hit, String name, String phrase) {
    int before = (int) phrase.substring(0, phrase.indexOf(name)).chars().filter(c -> c == ' ').count();
    int words = (int) phrase.chars().filter(c -> c == ' ').count() + 1;
    int from = hit.from() - before;
    return from >= marked.from() && from + words <= marked.to()
        && folded(marked, from, from + words).strip().equals(phrase);
  }

  private String whole() {
    if (text == null) {
      StringBuilder all = new StringBuilder(folded(title, title.from(), title.to()));
      sentences.forEach(s -> all.append(folded(s, s.from(), s.to())));
      text = all.toString();
    }
    return text;
  }

  private static boolean contains(String text, String word) {
    return text.contains(" " + word + " ") || text.contains(" " + word + "s ");
  }

  private static String folded(Marked marked, int from, int to) {
    StringBuilder out = new StringBuilder(" ");
    for (int w = from; w < to; w++) {
      out.append(marked.words().form(w)).append(' ');
    }
    return out.toString();
  }

  private static @Nullable Hit as(Hit hit, @Nullable Country country) {
    if (country == null) {
      return null;
    }
    Term.Naming naming = hit.term() instanceof Term.State state ? state.naming() : Term.Naming.NAME;
    return new Hit(new Term.State(country, naming), hit.form(), hit.from(), hit.to());
  }

  /** "Jordan Smith", "Michael Jordan": the name stands beside another one that is nothing of ours. */
  private static boolean personal(Marked marked, Hit hit) {
    if (marked.language() == Language.AR) {
      // Without capitals every word would be a name.
      return false;
    }
    int next = hit.to();
    // "British Foreign Secretary": what follows an adjective is its head, not a surname.
    boolean adjective = hit.term() instanceof Term.State state && state.naming() == Term.Naming.DEMONYM;
    boolean surname = !adjective && next < marked.to() && marked.words().capital(next) && !marked.words().number(next)
        && !marked.words().allCapitals(next) && (marked.words().gap(next) & ~Words.SPACE) == 0
        && nobody(marked, next) && !marked.is(next, Cue.ACTOR) && !marked.is(next, Cue.DEFENCE)
        && !marked.is(next, Cue.TITLE);
    int before = hit.from() - 1;
    boolean given = before > marked.from() && marked.words().capital(before) && !marked.words().number(before)
        && (marked.words().gap(hit.from()) & ~Words.SPACE) == 0 && nobody(marked, before)
        && marked.openingAt(before) == null && !marked.words().allCapitals(before);
    return surname || given && !marked.any(before, -1L);
  }

  private static boolean nobody(Marked marked, int word) {
    return marked.nameAt(word) == null && marked.gearAt(word) == null;
  }
}
