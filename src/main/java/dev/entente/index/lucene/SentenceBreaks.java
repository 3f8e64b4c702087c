package dev.entente.index.lucene;

import dev.entente.article.Sentence;
import java.text.BreakIterator;
import java.text.CharacterIterator;
import java.text.StringCharacterIterator;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/** Breaks a text where its own sentences begin, so that passages are the sentences that the reader found. */
final class SentenceBreaks extends BreakIterator {

  private final int[] bounds;
  private int at;
  private CharacterIterator text = new StringCharacterIterator("");

  SentenceBreaks(List<Sentence> sentences, int length) {
    bounds = IntStream.concat(
        IntStream.of(0, length),
        sentences.stream().mapToInt(Sentence::start).filter(start -> start > 0 && start < length))
        .sorted().distinct().toArray();
  }

  @Override
  public int first() {
    return move(0);
  }

  @Override
  public int last() {
    return move(bounds.length - 1);
  }

  @Override
  public int next(int steps) {
    return move(at + steps);
  }

  @Override
  public int next() {
    return move(at + 1);
  }

  @Override
  public int previous() {
    return move(at - 1);
  }

  @Override
  public int following(int offset) {
    int found = Arrays.binarySearch(bounds, offset);
    return move(found >= 0 ? found + 1 : -found - 1);
  }

  @Override
  public int preceding(int offset) {
    int found = Arrays.binarySearch(bounds, offset);
    return move(found >= 0 ? found - 1 : -found - 2);
  }

  @Override
  public boolean isBoundary(int offset) {
    return Arrays.binarySearch(bounds, offset) >= 0;
  }

  @Override
  public int current() {
    return bounds[at];
  }

  @Override
  public CharacterIterator getText() {
    return text;
  }

  @Override
  public void setText(CharacterIterator newText) {
    text = newText;
    at = 0;
  }

  private int move(int to) {
    if (to < 0 || to >= bounds.length) {
      return DONE;
    }
    at = to;
    return bounds[at];
  }
}
