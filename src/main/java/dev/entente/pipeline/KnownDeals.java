package dev.entente.pipeline;

import dev.entente.article.ArticleId;
import dev.entente.index.ArticleIndex;
import dev.entente.index.Places;
import dev.entente.index.Schemas;
import dev.entente.story.Account;
import dev.entente.story.Deal;
import dev.entente.story.Deals;
import dev.entente.story.Wanted;
import java.nio.file.Files;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** The deals of an index that stands in a data folder, for those who only look. */
public final class KnownDeals {

  private KnownDeals() {}

  /**
   * Tells each of the deals that are asked for, pair by pair; false where there is no index of this version.
   *
   * @param lock shows that the folder is the caller's
   */
  public static boolean in(
      DataFolder data, DataFolder.Lock lock, IndexOpener opener, Wanted wanted, Consumer<Deal> sink) {
    if (!Files.isDirectory(data.index().resolve(Schemas.newest().folder()))) {
      return false;
    }
    Deals deals = new Deals();
    Map<ArticleId, ArticleId> stories = new HashMap<>();
    boolean[] isOld = {false};
    try (ArticleIndex index = opener.open(data.index())) {
      index.ask(new Places(place -> Kept.of(place).ifPresentOrElse(
          kept -> Account.unpacked(place.article(), kept.account()).ifPresent(account -> {
            deals.put(List.of(account));
            stories.put(place.article(), place.story());
          }), () -> isOld[0] = true)));
    }
    if (!isOld[0]) {
      deals.each(wanted, id -> stories.getOrDefault(id, id), sink);
    }
    return !isOld[0];
  }
}
