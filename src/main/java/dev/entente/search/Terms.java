package dev.entente.search;

import dev.entente.index.Query;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Makes single words and phrases of the box into queries, minding stars and tildes. */
final class Terms {

  /** Words near each other, as other archives write it. */
  static final Pattern NEARNESS = Pattern.compile("(?i)NEAR/\\d+|/[sp]|w/\\d+");

  private static final Pattern FUZZY = Pattern.compile("(.*[^~])~\\d?");
  private static final Pattern ENDS_FUZZY = Pattern.compile("[^~]~\\d?$");
  private static final Pattern LEADING_SIGNS = Pattern.compile("^[-+]+");
  private static final Pattern LEADING_STARS = Pattern.compile("^[-+*]*");
  private static final Set<String> OPERATORS = Set.of("AND", "OR", "NOT");
  private static final Pattern END_MARKS = Pattern.compile("[,.;:!?]+$");

  private final Problems problems;

  Terms(Problems problems) {
    this.problems = problems;
  }

  /** A word or prefix; null where nothing is left to search for. */
  @Nullable Query word(String run, int at) {
    String word = run;
    for (Matcher fuzzy = FUZZY.matcher(word); fuzzy.matches(); fuzzy = FUZZY.matcher(word)) {
      word = fuzzy.group(1);
      problems.add(Problem.Kind.NOT_OFFERED, at,
          "\"" + BoxText.brief(run) + "\" (similar spellings) is not offered; the word itself is searched.");
    }
    if (word.indexOf('*') >= 0) {
      return starred(END_MARKS.matcher(word).replaceAll(""), at);
    }
    return plain(word);
  }

  /** The word itself, written so that it cannot be taken for an operator or a field when it is read again. */
  private static @Nullable Query plain(String run) {
    String word = LEADING_SIGNS.matcher(run).replaceAll("");
    if (!BoxText.hasWord(word)) {
      return null;
    }
    int colon = word.indexOf(':');
    if (colon > 0 && BoxField.of(word.substring(0, colon)) != null
        || ENDS_FUZZY.matcher(word).find() || NEARNESS.matcher(word).matches()) {
      return new Query.Phrase(word);
    }
    return OPERATORS.contains(word) ? new Query.Word(word.toLowerCase(Locale.ROOT)) : new Query.Word(word);
  }

  /** A phrase; null where nothing is left to search for. */
  @Nullable Query phrase(String typed, int at) {
    String phrase = typed;
    if (!BoxText.hasWord(phrase)) {
      problems.add(Problem.Kind.EMPTY_PHRASE, at, "There is no word between the quotation marks; they were left out.");
      return null;
    }
    if (phrase.indexOf('*') >= 0) {
      problems.add(Problem.Kind.STAR_IN_PHRASE, at,
          "Between quotation marks a star means nothing; the words were searched without it.");
      phrase = BoxText.spaced(phrase.replace('*', ' '));
    }
    return new Query.Phrase(phrase);
  }

  private @Nullable Query starred(String word, int at) {
    if (!BoxText.hasWord(word)) {
      problems.add(Problem.Kind.LONE_STAR, at,
          "A star needs the beginning of a word, as in drone*; this one stands alone and was left out.");
      return null;
    }
    String bare = LEADING_STARS.matcher(word).replaceAll("");
    if (word.charAt(0) == '*') {
      problems.add(Problem.Kind.LEADING_WILDCARD, at,
          "A star can stand only at the end of a word, as in drone*; the one at the beginning was left out.");
    }
    int star = bare.indexOf('*');
    if (star < 0) {
      return plain(bare);
    }
    String head = bare.substring(0, star);
    if (BoxText.hasWord(bare.substring(star))) {
      problems.add(Problem.Kind.INNER_WILDCARD, at,
          "A star can stand only at the end of a word; what follows it was left out.");
    }
    int colon = head.indexOf(':');
    boolean field = colon > 0 && BoxField.of(head.substring(0, colon)) != null;
    if (!field && head.codePoints().filter(Character::isLetterOrDigit).count() >= 2) {
      return new Query.Prefix(head);
    }
    problems.add(Problem.Kind.PREFIX_TOO_SHORT, at,
        "A star needs at least two letters before it, as in dr*; the word was searched without the star.");
    return plain(head);
  }
}
