package dev.entente.enrich;

import dev.entente.article.Reading;
import dev.entente.article.Sentence;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.LongAdder;

/**
 * How often the entries of a vocabulary are met in texts, as the tagger meets them: where one name lies inside a longer
 * one, only the longer one counts. Safe for use by many threads.
 */
public final class Usage {

  private final Tagger tagger;
  private final Map<String, LongAdder> names = new ConcurrentHashMap<>();
  private final Map<String, LongAdder> frames = new ConcurrentHashMap<>();
  private final LongAdder texts = new LongAdder();

  /** Nothing counted yet. */
  public Usage(Vocabulary vocabulary) {
    tagger = new Tagger(vocabulary);
  }

  /** Counts what the title and the sentences of a reading hold. */
  public void add(Reading reading) {
    Language language = Language.of(reading.language());
    texts.increment();
    // A title that was taken from the text is in the text already.
    Words title = Words.of(reading.titleDerived() ? "" : reading.title());
    count(tagger.mark(title, -1, 0, title.size(), language));
    Words words = Words.of(reading.text());
    for (Sentence sentence : reading.sentences()) {
      int from = words.wordAt(sentence.start());
      int to = words.wordAt(sentence.end());
      if (to > from) {
        count(tagger.mark(words, 0, from, to, language));
      }
    }
  }

  private void count(Marked marked) {
    marked.names().forEach(hit -> one(names, Fold.of(hit.form())));
    marked.gear().forEach(hit -> one(names, Fold.of(hit.form())));
    marked.areas().forEach(hit -> one(names, Fold.of(hit.form())));
    for (Hit hit : marked.openings()) {
      if (hit.term() instanceof Term.Opening opening) {
        one(frames, marked.language().code() + " " + opening.frame().id());
      }
    }
  }

  private static void one(Map<String, LongAdder> counts, String key) {
    counts.computeIfAbsent(key, k -> new LongAdder()).increment();
  }

  /** How many texts were counted. */
  public long texts() {
    return texts.sum();
  }

  /** How often a name, a term or a region's words were met, in this spelling. */
  public long ofForm(String form) {
    return sum(names, Fold.of(form.replace("*", "")), Fold.of(form));
  }

  /** How often a frame opened in a language ({@code en supply.deliver}). */
  public long ofFrame(String languageAndFrame) {
    return sum(frames, languageAndFrame, languageAndFrame);
  }

  private static long sum(Map<String, LongAdder> counts, String one, String other) {
    LongAdder found = counts.get(one);
    LongAdder more = one.equals(other) ? null : counts.get(other);
    return (found == null ? 0 : found.sum()) + (more == null ? 0 : more.sum());
  }

  /** A spelling as the tagger compares it: without case, accents and signs. */
  public static String folded(String form) {
    return Fold.of(form);
  }
}
