package dev.entente.index;

import java.util.List;

/**
 * How a full-text field becomes terms: the standard tokenizer (Unicode word breaks), then steps. Only steps that every
 * engine has in stock are named here, so that all adapters find the same words.
 *
 * @param steps what happens to each word, in order
 */
public record Analysis(List<Step> steps) {

  /** A stock filter; the comment gives its names in Lucene and in OpenSearch. */
  public enum Step {
    /** englishPossessive; stemmer of language possessive_english. */
    ENGLISH_POSSESSIVE,
    /** lowercase; lowercase. */
    LOWERCASE,
    /** asciiFolding; asciifolding. */
    ASCII_FOLDING,
    /** keywordRepeat; keyword_repeat: keeps the unstemmed word beside its stem, so that prefixes find both. */
    KEEP_ORIGINAL,
    /** englishMinimalStem; stemmer of language minimal_english. */
    ENGLISH_PLURAL,
    /** removeDuplicates; remove_duplicates. */
    REMOVE_DUPLICATES
  }

  /** What is done to titles and texts. */
  public static final Analysis WORDS = new Analysis(List.of(
      Step.ENGLISH_POSSESSIVE, Step.LOWERCASE, Step.ASCII_FOLDING,
      Step.KEEP_ORIGINAL, Step.ENGLISH_PLURAL, Step.REMOVE_DUPLICATES));

  /** Copies the list. */
  public Analysis {
    steps = List.copyOf(steps);
  }

  /** The steps for a word or phrase that is asked for: stems only. */
  public Analysis asked() {
    return without(Step.KEEP_ORIGINAL, Step.REMOVE_DUPLICATES);
  }

  /** The steps for the beginning of a word: no stem, for half a word has none. */
  public Analysis prefixed() {
    return without(Step.KEEP_ORIGINAL, Step.ENGLISH_PLURAL, Step.REMOVE_DUPLICATES, Step.ENGLISH_POSSESSIVE);
  }

  private Analysis without(Step... left) {
    return new Analysis(steps.stream().filter(step -> !List.of(left).contains(step)).toList());
  }
}
