package dev.entente.show;

import dev.entente.article.Claim;
import dev.entente.article.Evidence;
import dev.entente.article.Passage;
import dev.entente.article.Reading;
import dev.entente.article.Sentence;
import dev.entente.article.Sentence.Block;
import dev.entente.show.TextBlock.Run;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Takes a clean text apart into lines of sentences with the evidence of its claims marked. */
final class TextLines {

  private static final Pattern BLANK_LINE = Pattern.compile("\\n\\s*\\n");
  private static final Pattern LINE_END = Pattern.compile("\\n\\s*");

  private final String text;
  private final List<Sentence> sentences;
  private final List<Passage> passages;
  private final BitSet marked = new BitSet();
  private final List<List<Integer>> claimsOf = new ArrayList<>();
  private int next;
  private int done;

  TextLines(Reading reading, List<Claim> claims) {
    text = reading.text();
    sentences = reading.sentences();
    passages = reading.passages();
    sentences.forEach(s -> claimsOf.add(new ArrayList<>()));
    for (int i = 0; i < claims.size(); i++) {
      for (Evidence evidence : ClaimCard.evidence(claims.get(i))) {
        marked.set(Math.min(evidence.start(), text.length()), Math.min(evidence.end(), text.length()));
        List<Integer> numbers = claimsOf.get(evidence.sentence());
        if (!numbers.contains(i + 1)) {
          numbers.add(i + 1);
        }
      }
    }
  }

  List<TextBlock.TypedLine> all() {
    List<TextBlock.TypedLine> lines = new ArrayList<>();
    cut(BLANK_LINE, 0, text.length(), (from, to) -> {
      Block type = typeAt(from, to);
      if (type == Block.LIST_ITEM || type == Block.TABLE_ROW) {
        cut(LINE_END, from, to, (start, end) -> lines.add(line(start, end)));
      } else {
        lines.add(line(from, to));
      }
    });
    return lines;
  }

  private void cut(Pattern boundary, int from, int to, Stretch stretch) {
    Matcher matcher = boundary.matcher(text).region(from, to);
    int start = from;
    while (matcher.find()) {
      if (matcher.start() > start) {
        stretch.take(start, matcher.start());
      }
      start = matcher.end();
    }
    if (to > start) {
      stretch.take(start, to);
    }
  }

  private Block typeAt(int from, int to) {
    for (int i = next; i < sentences.size() && sentences.get(i).start() < to; i++) {
      if (sentences.get(i).start() >= from) {
        return sentences.get(i).block();
      }
    }
    return Block.BODY;
  }

  private TextBlock.TypedLine line(int from, int to) {
    Block type = typeAt(from, to);
    List<Run> runs = new ArrayList<>();
    int at = Math.max(from, done);
    while (next < sentences.size() && sentences.get(next).start() < to) {
      Sentence sentence = sentences.get(next);
      between(runs, at, sentence.start());
      int start = Math.max(at, sentence.start());
      runs.add(new Run(next, Marks.parts(text, start, sentence.end(), marked), claimsOf.get(next)));
      at = Math.max(at, sentence.end());
      next++;
    }
    between(runs, at, to);
    done = Math.max(at, to);
    return new TextBlock.TypedLine(type, new TextBlock.Line(runs, language(from, to)));
  }

  /** The language of a passage that overlaps the line, if any. */
  private @Nullable String language(int from, int to) {
    return passages.stream().filter(p -> p.start() < to && p.end() > from).map(Passage::language).findFirst()
        .orElse(null);
  }

  private void between(List<Run> runs, int from, int to) {
    if (from < to) {
      runs.add(new Run(-1, Marks.parts(text, from, to, marked), List.of()));
    }
  }

  private interface Stretch {
    void take(int from, int to);
  }
}
