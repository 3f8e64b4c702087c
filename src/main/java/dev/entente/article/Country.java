package dev.entente.article;

import java.util.regex.Pattern;

/**
 * A state, by its ISO 3166-1 alpha-2 code in lower case; Kosovo is {@code xk}.
 *
 * @param code two letters
 */
public record Country(String code) implements Comparable<Country> {

  private static final Pattern FORM = Pattern.compile("[a-z]{2}");

  /** Refuses a code that is not two lower-case letters; whether such a state exists is the vocabulary's business. */
  public Country {
    if (!FORM.matcher(code).matches()) {
      throw new IllegalArgumentException("not a country code: " + code);
    }
  }

  @Override
  public int compareTo(Country other) {
    return code.compareTo(other.code);
  }

  @Override
  public String toString() {
    return code;
  }
}
