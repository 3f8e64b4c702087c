package dev.entente.show;

import dev.entente.show.Piece.Kind;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Compares two paragraphs word by word. Words are never cut, so that joined and right-to-left letters stay whole. */
final class WordDifference {

  /** Paragraphs of more words, spaces and marks than this are set against each other whole. */
  static final int TOKENS = 2_000;
  /** Paragraphs that share less than this of their words are told apart more easily when both stand whole. */
  private static final double KIN = 0.4;

  // Possessive: a group that may give back is a call deeper with each part of a long token.
  private static final Pattern TOKEN = Pattern.compile(
      "[\\p{L}\\p{M}\\p{Nd}\\u200c\\u200d]+(?:[.,’'\\-:/][\\p{L}\\p{M}\\p{Nd}]+)*+|\\s+|.", Pattern.DOTALL);

  private WordDifference() {}

  /** The stretches of both in reading order, what was removed before what was added; equal texts give one piece. */
  static List<Piece> of(String before, String after) {
    if (before.equals(after)) {
      return before.isEmpty() ? List.of() : List.of(new Piece(Kind.SAME, before));
    }
    List<String> old = tokens(before);
    List<String> now = tokens(after);
    if (old.size() > TOKENS || now.size() > TOKENS || Words.of(before).kinship(Words.of(after)) < KIN) {
      return whole(before, after);
    }
    List<Piece> pieces = new ArrayList<>();
    int at = 0;
    for (Edit edit : Edit.all(old, now)) {
      add(pieces, Kind.SAME, String.join("", old.subList(at, edit.from())));
      add(pieces, Kind.REMOVED, String.join("", old.subList(edit.from(), edit.to())));
      add(pieces, Kind.ADDED, String.join("", now.subList(edit.nowFrom(), edit.nowTo())));
      at = edit.to();
    }
    add(pieces, Kind.SAME, String.join("", old.subList(at, old.size())));
    return phrases(pieces);
  }

  static List<Piece> whole(String before, String after) {
    List<Piece> pieces = new ArrayList<>();
    add(pieces, Kind.REMOVED, before);
    add(pieces, Kind.ADDED, after);
    return pieces;
  }

  private static void add(List<Piece> pieces, Kind kind, String text) {
    if (!text.isEmpty()) {
      pieces.add(new Piece(kind, text));
    }
  }

  /** Where only a space stands between two changes, they are one: phrases are read, not single words. */
  private static List<Piece> phrases(List<Piece> pieces) {
    List<Piece> joined = new ArrayList<>();
    StringBuilder removed = new StringBuilder();
    StringBuilder added = new StringBuilder();
    for (int i = 0; i < pieces.size(); i++) {
      Piece piece = pieces.get(i);
      boolean changing = !removed.isEmpty() || !added.isEmpty();
      if (piece.kind() == Kind.SAME && !(changing && piece.text().isBlank() && i + 1 < pieces.size())) {
        flush(joined, removed, added);
        joined.add(piece);
        continue;
      }
      if (piece.kind() != Kind.ADDED) {
        removed.append(piece.text());
      }
      if (piece.kind() != Kind.REMOVED) {
        added.append(piece.text());
      }
    }
    flush(joined, removed, added);
    return joined;
  }

  /** The space that both sides of a change begin with stays outside of it. */
  private static void flush(List<Piece> pieces, StringBuilder removed, StringBuilder added) {
    int space = 0;
    while (space < Math.min(removed.length(), added.length()) && removed.charAt(space) == added.charAt(space)
        && Character.isWhitespace(removed.charAt(space))) {
      space++;
    }
    add(pieces, Kind.SAME, removed.substring(0, space));
    add(pieces, Kind.REMOVED, removed.substring(space));
    add(pieces, Kind.ADDED, added.substring(space));
    removed.setLength(0);
    added.setLength(0);
  }

  /** The words of a text, each with how often it stands there: taken once where many texts are held against it. */
  record Words(Map<String, Integer> counts, int size) {

    static Words of(String text) {
      Map<String, Integer> counts = new HashMap<>();
      List<String> words = words(text);
      words.forEach(word -> counts.merge(word, 1, Integer::sum));
      return new Words(counts, words.size());
    }

    /** How much two texts have in common: twice the shared words by the number of words of both, from 0 to 1. */
    double kinship(Words other) {
      if (counts.size() > other.counts.size()) {
        return other.kinship(this);
      }
      int shared = 0;
      for (Map.Entry<String, Integer> word : counts.entrySet()) {
        shared += Math.min(word.getValue(), other.counts.getOrDefault(word.getKey(), 0));
      }
      return size + other.size == 0 ? 0 : 2.0 * shared / (size + other.size);
    }
  }

  /** How many words a text has. */
  static int count(String text) {
    return words(text).size();
  }

  private static List<String> words(String text) {
    return tokens(text).stream().filter(t -> Character.isLetterOrDigit(t.codePointAt(0))).toList();
  }

  private static List<String> tokens(String text) {
    List<String> tokens = new ArrayList<>();
    Matcher matcher = TOKEN.matcher(text);
    while (matcher.find()) {
      tokens.add(matcher.group());
    }
    return tokens;
  }
}
