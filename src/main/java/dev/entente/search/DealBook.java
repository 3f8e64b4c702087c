package dev.entente.search;

import dev.entente.article.ArticleId;
import dev.entente.story.Deal;
import dev.entente.story.DealId;
import dev.entente.story.DealPage;
import dev.entente.story.Wanted;
import java.util.List;
import java.util.Optional;

/** Whoever knows what all articles tell of deals. */
public interface DealBook {

  /** False while the deals are being put together after a start; until then, none are told. */
  boolean ready();

  /** Some of the deals that are asked for, those first that were told of last. */
  DealPage find(Wanted wanted, int skip, int count);

  /** The deal that a name leads to: that of any of its reports, today or ever. */
  Optional<Deal> of(DealId id);

  /** The deals that an article tells of, in the order of its claims. */
  List<Deal> of(ArticleId article);
}
