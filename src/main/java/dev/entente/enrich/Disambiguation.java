package dev.entente.enrich;

import dev.entente.article.Country;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Decides which of several things a name means, from the surest names to the least. */
final class Disambiguation {

  private final Vocabulary vocabulary;
  private final Marked title;
  private final List<Marked> sentences;
  private final Set<Country> certain = new HashSet<>();
  private @Nullable String text;

  Disambiguation(Vocabulary vocabulary, Marked title, List<Marked> sentences) {
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
        if (hit.term() instanceof Term.State state && readings(marked, hit) == null) {
          certain.add(state.country());
        } else if (hit.term() instanceof Term.Person person) {
          certain.add(person.country());
        }
      }
    }
    all.forEach(this::choose);
  }

  private @Nullable List<Ambiguities.Reading> readings(Marked marked, Hit hit) {
    return vocabulary.ambiguities().of(Fold.of(hit.form()));
  }

  private void choose(Marked marked) {
    List<Hit> kept = new ArrayList<>();
    for (Hit hit : marked.names()) {
      if (!kept.isEmpty() && kept.getLast().from() == hit.from()) {
        continue;
      }
      Hit chosen = meaning(marked, hit);
      if (chosen != null) {
        kept.add(chosen);
      }
    }
    marked.names().clear();
    marked.names().addAll(kept);
  }

  private @Nullable Hit meaning(Marked marked, Hit hit) {
    if (hit.term() instanceof Term.Body body) {
      return body.doubtful() && !marked.has(Cue.DEFENCE) && marked.gear().isEmpty() ? null : hit;
    }
    List<Ambiguities.Reading> readings = readings(marked, hit);
    if (readings == null || hit.term() instanceof Term.Person) {
      return hit;
    }
    if (hit.to() - hit.from() == 1 && personal(marked, hit)) {
      return null;
    }
    for (Ambiguities.Reading reading : readings) {
      if (reading.accept().stream().anyMatch(word -> around(word, marked, hit)) && rejected(marked, hit, reading) == null) {
        return as(hit, reading.country());
      }
    }
    for (Ambiguities.Reading reading : readings) {
      boolean open = reading.accept().isEmpty() || reading.country() != null && (certain.contains(reading.country())
          || readings.size() == 1 && hit.term() instanceof Term.State);
      if (open && rejected(marked, hit, reading) == null) {
        return as(hit, reading.country());
      }
    }
    return null;
  }

  private @Nullable String rejected(Marked marked, Hit hit, Ambiguities.Reading reading) {
    String near = folded(marked, Math.max(marked.from(), hit.from() - 12), Math.min(marked.to(), hit.to() + 12));
    return reading.reject().stream().filter(word -> contains(near, word)).findFirst().orElse(null);
  }

  /** A word in the sentence, or anywhere in the article. */
  private boolean around(String word, Marked marked, Hit hit) {
    return contains(whole(), word);
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
    int next = hit.to();
    boolean surname = next < marked.to() && marked.words().capital(next) && !marked.words().number(next)
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
