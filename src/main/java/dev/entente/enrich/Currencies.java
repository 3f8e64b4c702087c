package dev.entente.enrich;

import dev.entente.article.Country;
import dev.entente.article.Table;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The currencies of {@code currencies.tsv}, by sign and by word. */
final class Currencies {

  private static final int LONGEST_SIGN = 5;
  private static final int LONGEST_PHRASE = 3;

  /** A currency; first where its sign means it unless somebody with another claim to the sign takes part. */
  private record Currency(String code, Set<Country> states, boolean first) {}

  /** What a sign or word may stand for. */
  record Sign(List<String> codes, int start, int end) {}

  private final Map<String, List<Currency>> signs = new HashMap<>();
  private final Map<String, List<Currency>> words = new HashMap<>();
  private final Map<String, Currency> byCode = new HashMap<>();

  private Currencies() {}

  /** Reads the file. */
  static Currencies load(Shelf shelf, States states) {
    Currencies currencies = new Currencies();
    for (Table.Row row : shelf.table("currencies.tsv", "code", "label", "signs", "words", "states", "first").rows()) {
      currencies.add(row, states);
    }
    return currencies;
  }

  private void add(Table.Row row, States states) {
    String code = row.get("code");
    if (!code.matches("[A-Z]{3}")) {
      throw row.fault("the code must be three capital letters of ISO 4217, not \"" + code + "\"");
    }
    if (!row.get("first").matches("|yes")) {
      throw row.fault("first must be \"yes\" or empty, not \"" + row.get("first") + "\"");
    }
    Set<Country> users = new java.util.LinkedHashSet<>();
    row.list("states").forEach(state -> users.add(states.need(row, state)));
    Currency currency = new Currency(code, users, row.get("first").equals("yes"));
    if (byCode.putIfAbsent(code, currency) != null) {
      throw row.fault("the currency " + code + " stands in two rows");
    }
    put(row, signs, code, currency);
    for (String sign : row.list("signs")) {
      if (sign.length() > LONGEST_SIGN) {
        throw row.fault("the sign \"" + sign + "\" is longer than " + LONGEST_SIGN
            + " characters: write it among the words");
      }
      put(row, signs, sign, currency);
    }
    for (String word : row.list("words")) {
      put(row, words, Fold.of(word), currency);
    }
  }

  private static void put(Table.Row row, Map<String, List<Currency>> map, String key, Currency currency) {
    List<Currency> all = map.computeIfAbsent(key, k -> new ArrayList<>());
    if (currency.first && all.stream().anyMatch(Currency::first)) {
      throw row.fault("\"" + key + "\" is the first sign of two currencies");
    }
    if (!all.contains(currency)) {
      all.add(currency);
    }
  }

  /** The sign that ends before a character, a blank apart at most; null where there is none. */
  @Nullable Sign before(String text, int end) {
    int to = end > 0 && Character.isSpaceChar(text.charAt(end - 1)) ? end - 1 : end;
    for (int length = Math.min(LONGEST_SIGN, to); length > 0; length--) {
      int from = to - length;
      List<Currency> found = signs.get(text.substring(from, to));
      if (found != null && (from == 0 || !Character.isLetter(text.charAt(from))
          || !Character.isLetterOrDigit(text.charAt(from - 1)))) {
        return sign(found, from, to);
      }
    }
    return null;
  }

  /** The sign that starts after a character, a blank apart at most; null where there is none. */
  @Nullable Sign after(String text, int start) {
    int from = start < text.length() && Character.isSpaceChar(text.charAt(start)) ? start + 1 : start;
    for (int length = Math.min(LONGEST_SIGN, text.length() - from); length > 0; length--) {
      int to = from + length;
      List<Currency> found = signs.get(text.substring(from, to));
      if (found != null && (to == text.length() || !Character.isLetterOrDigit(text.charAt(to)))) {
        return sign(found, from, to);
      }
    }
    return null;
  }

  /** The name of a currency that starts at a word; null where there is none. */
  @Nullable Sign named(Words text, int word, int end) {
    for (int n = Math.min(LONGEST_PHRASE, end - word); n > 0; n--) {
      StringBuilder phrase = new StringBuilder();
      for (int w = word; w < word + n; w++) {
        phrase.append(w == word ? "" : " ").append(text.form(w));
      }
      List<Currency> found = words.get(phrase.toString());
      if (found != null) {
        return sign(found, text.start(word), text.end(word + n - 1));
      }
    }
    return null;
  }

  private static Sign sign(List<Currency> found, int start, int end) {
    return new Sign(found.stream().map(Currency::code).toList(), start, end);
  }

  /**
   * The currency that a sign means where these states take part, or null. One that several share means the one that is
   * first with it, unless another of its users takes part; where none is first, the one user that takes part.
   */
  @Nullable String decide(Sign sign, Set<Country> parties) {
    if (sign.codes().size() == 1) {
      return sign.codes().getFirst();
    }
    String first = null;
    List<String> users = new ArrayList<>();
    for (String code : sign.codes()) {
      Currency currency = byCode.get(code);
      if (currency != null && currency.first) {
        first = code;
      } else if (currency != null && currency.states.stream().anyMatch(parties::contains)) {
        users.add(code);
      }
    }
    return first != null ? users.isEmpty() ? first : null : users.size() == 1 ? users.getFirst() : null;
  }
}
