package dev.entente.story;

import dev.entente.article.Article;
import dev.entente.article.ArticleId;
import dev.entente.article.Claim;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * What an article tells of deals.
 *
 * @param article its id
 * @param told when it told it
 * @param source stands for its publisher; 0 where none is stated
 * @param acts in the order of its claims; empty where it tells of no deal
 */
public record Account(ArticleId article, When told, int source, List<Act> acts) {

  /** So many of an article's acts are kept, the first ones: what tells of more is a list, or garbage. */
  static final int MOST_ACTS = 100;

  /** The index keeps no more than 32 KB beside an article. */
  private static final int MOST_BYTES = 20_000;

  /** Copies the list. */
  public Account {
    acts = List.copyOf(acts);
  }

  /** What an article tells. */
  public static Account of(Article article) {
    List<Act> acts = new ArrayList<>();
    List<Claim> claims = article.labels().claims();
    for (int i = 0; i < claims.size() && acts.size() < MOST_ACTS; i++) {
      acts.addAll(Acts.of(i, claims.get(i)));
    }
    String source = article.reading().source();
    Account account = new Account(
        article.id(), When.told(article), source == null ? 0 : source.strip().toLowerCase(Locale.ROOT).hashCode(),
        acts.subList(0, Math.min(MOST_ACTS, acts.size())));
    while (account.packed().length > MOST_BYTES) {
      account = account.first(account.acts.size() / 2);
    }
    return account;
  }

  private Account first(int some) {
    return new Account(article, told, source, acts.subList(0, some));
  }

  /** The account in some 20 bytes and 40 more for each act, without the id; empty where it tells of no deal. */
  public byte[] packed() {
    return acts.isEmpty() ? new byte[0] : Packing.packed(this);
  }

  /** What was packed; empty where it tells of no deal. Bytes that something else made are an error. */
  public static Optional<Account> unpacked(ArticleId article, byte[] packed) {
    return packed.length == 0 ? Optional.empty() : Optional.of(Packing.unpacked(article, packed));
  }
}
