package dev.entente.story;

import dev.entente.article.ArticleId;
import dev.entente.article.Country;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The name of a deal: that of one report of it, and of what that report says. A deal is named by its first report; the
 * name of any other report of it leads to it just as well, so that a link survives merges and splits.
 *
 * @param article the report
 * @param first the first of the two states in the alphabet
 * @param second the other one
 * @param family the family in lower case, its words joined by hyphens
 * @param number which act of this report with this pair and family, from 1
 */
public record DealId(ArticleId article, Country first, Country second, String family, int number) {

  private static final Pattern FORM =
      Pattern.compile("([a-z0-9]{13})-([a-z]{2})-([a-z]{2})-([a-z0-9.-]{1,120}?)(?:_([0-9]{1,4}))?");
  private static final int MOST_SLUGS = 10_000;
  /** There are as many families as the vocabulary has names, and each is asked for with each of its reports. */
  private static final Map<String, String> SLUGS = new ConcurrentHashMap<>();
  private static final Pattern OTHER = Pattern.compile("[^a-z0-9.]+");

  static DealId of(ArticleId article, Country one, Country other, String family, int number) {
    boolean ordered = one.compareTo(other) < 0;
    return new DealId(article, ordered ? one : other, ordered ? other : one, known(family), number);
  }

  /** The name as it stands in an address; empty where the text is none. */
  public static Optional<DealId> parse(String text) {
    Matcher match = FORM.matcher(text);
    if (!match.matches()) {
      return Optional.empty();
    }
    int number = match.group(5) == null ? 1 : Integer.parseInt(match.group(5));
    return Optional.of(new DealId(new ArticleId(match.group(1)), new Country(match.group(2)),
        new Country(match.group(3)), match.group(4), number));
  }

  /** The same as {@link #slug}, remembered. */
  static String known(String family) {
    if (SLUGS.size() > MOST_SLUGS) {
      SLUGS.clear();
    }
    return SLUGS.computeIfAbsent(family, DealId::slug);
  }

  /** A family as it stands in a name: {@code bayraktar-tb2}, {@code uav.armed}. */
  public static String slug(String family) {
    String plain = Normalizer.normalize(family.toLowerCase(Locale.ROOT).replace('ı', 'i'), Normalizer.Form.NFKD)
        .replaceAll("\\p{M}+", "");
    String slug = OTHER.matcher(plain).replaceAll("-").replaceAll("^-|-$", "");
    boolean isLatin = plain.codePoints().filter(Character::isLetter).allMatch(c -> c < 0x80);
    return isLatin && !slug.isEmpty() ? slug : (slug + "-x" + Integer.toHexString(family.hashCode())).replaceAll("^-", "");
  }

  /** The form in addresses: {@code k3f…-mz-tr-bayraktar-tb2}. */
  @Override
  public String toString() {
    return article + "-" + first + "-" + second + "-" + family + (number == 1 ? "" : "_" + number);
  }
}
