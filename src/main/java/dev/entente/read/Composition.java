package dev.entente.read;

import dev.entente.article.OffsetRun;
import dev.entente.article.Passage;
import dev.entente.article.Sentence;
import dev.entente.article.Sentence.Block;
import java.util.ArrayList;
import java.util.List;

/** The clean text as it grows block by block, with its sentences and the way back to the capture. */
final class Composition {

  private static final int PASSAGE = 60;
  private static final MappedText BULLET = MappedText.unmapped("• ");

  private final SentenceSplitter splitter;
  private final String language;
  private final MappedText.Builder text = new MappedText.Builder(4096);
  private final List<Sentence> sentences = new ArrayList<>();
  private final List<Passage> passages = new ArrayList<>();

  Composition(SentenceSplitter splitter, String language) {
    this.splitter = splitter;
    this.language = language;
  }

  /** Adds a block behind a blank line; nothing where it has no words. */
  void add(MappedText words, Block block) {
    if (words.text().isEmpty()) {
      return;
    }
    if (text.length > 0) {
      text.add('\n', -1);
      text.add('\n', -1);
    }
    if (block == Block.LIST_ITEM) {
      text.add(BULLET);
    }
    int start = text.length;
    text.add(words);
    String other = words.text().length() < PASSAGE || block == Block.TABLE_ROW ? null
        : Tongue.other(words.text(), language);
    if (other != null) {
      passages.add(new Passage(start, text.length, other));
    }
    for (SentenceSplitter.Span span : splitter.split(words.text(), language)) {
      sentences.add(new Sentence(start + span.start(), start + span.end(), block));
    }
  }

  /** The whole text. */
  MappedText text() {
    return text.build();
  }

  /** The paragraphs so far that are clearly in another language than the article. */
  List<Passage> passages() {
    return passages;
  }

  /** The sentences so far. */
  List<Sentence> sentences() {
    return sentences;
  }

  /** The stretches of a text that stand letter for letter in the capture. */
  static List<OffsetRun> runs(MappedText text) {
    List<OffsetRun> runs = new ArrayList<>();
    int[] origins = text.origins();
    for (int i = 0; i < origins.length; ) {
      int end = i + 1;
      while (end < origins.length && origins[i] >= 0 && origins[end] == origins[end - 1] + 1) {
        end++;
      }
      if (origins[i] >= 0) {
        runs.add(new OffsetRun(i, origins[i], end - i));
      }
      i = end;
    }
    return runs;
  }
}
