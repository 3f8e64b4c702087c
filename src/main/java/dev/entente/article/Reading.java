package dev.entente.article;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What was read from a capture: clean text and the facts about it, nothing interpreted yet.
 *
 * @param url the address of the original, normalised, or null
 * @param title the headline; never blank
 * @param titleDerived true where the source has none and it was taken from the first sentence
 * @param published when it was published
 * @param changed when the source says that it last changed it, if later than published; else null
 * @param language ISO 639-1 code, or {@code und}
 * @param source the publisher as stated, or null
 * @param author as stated, or null
 * @param agency the news agency that is credited, or null
 * @param dateline the place that the text was filed from, or null
 * @param caption the words under the leading picture, kept apart from the text, or null
 * @param partial why the text is known to be only a part of the article, in plain English
 *     ({@code the page shows the rest to subscribers only}), else null
 * @param text the clean text without the title: paragraphs separated by a blank line; empty where nothing is left
 * @param sentences in order, without overlap
 * @param passages the paragraphs whose language differs from the article's, in order
 * @param offsets the way back to the capture, in order; empty where the capture is not plain text
 * @param dropped the lines that were left out, in order
 */
public record Reading(
    @Nullable String url,
    String title,
    boolean titleDerived,
    Publication published,
    Publication.@Nullable Stated changed,
    String language,
    @Nullable String source,
    @Nullable String author,
    @Nullable String agency,
    @Nullable String dateline,
    @Nullable String caption,
    @Nullable String partial,
    String text,
    List<Sentence> sentences,
    List<Passage> passages,
    List<OffsetRun> offsets,
    List<Dropped> dropped) {

  /** Copies the lists. */
  public Reading {
    sentences = List.copyOf(sentences);
    passages = List.copyOf(passages);
    offsets = List.copyOf(offsets);
    dropped = List.copyOf(dropped);
  }

  /** The words of a sentence. */
  public String sentence(int index) {
    Sentence s = sentences.get(index);
    return text.substring(s.start(), s.end());
  }

  /** The words of a piece of evidence. */
  public String words(Evidence evidence) {
    return text.substring(evidence.start(), evidence.end());
  }
}
