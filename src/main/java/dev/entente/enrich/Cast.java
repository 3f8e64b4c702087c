package dev.entente.enrich;

import dev.entente.article.Reading;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Everybody and every body that an article names, sentence by sentence. */
final class Cast {

  private final List<Scene> scenes = new ArrayList<>();
  private final Map<Integer, Integer> bySentence = new HashMap<>();

  private Cast() {}

  /** Finds them in marked sentences. */
  static Cast of(Vocabulary vocabulary, Reading reading, List<Marked> sentences) {
    Cast cast = new Cast();
    for (Marked marked : sentences) {
      cast.bySentence.put(marked.sentence(), cast.scenes.size());
      cast.scenes.add(new Scene(marked, reading.sentences().get(marked.sentence()).block(),
          vocabulary.voices(marked.language())));
    }
    new Outfits(vocabulary.states()).find(cast.scenes);
    new People().find(cast.scenes);
    return cast;
  }

  /** All sentences, in order. */
  List<Scene> scenes() {
    return scenes;
  }

  /** The place of a sentence in {@link #scenes()}. */
  int index(Marked marked) {
    return bySentence.getOrDefault(marked.sentence(), -1);
  }

  /** The sentence at a place, or null beyond the ends. */
  @Nullable Scene at(int index) {
    return index >= 0 && index < scenes.size() ? scenes.get(index) : null;
  }
}
