package dev.entente.search;

import dev.entente.article.ArticleId;
import dev.entente.index.ArticleIndex;
import dev.entente.index.Cards;
import dev.entente.index.Hit;
import dev.entente.story.Report;
import dev.entente.story.Story;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Tells of articles how else their stories were reported; asks the index once for all of them. */
final class Coverages {

  private final ArticleIndex index;
  private final StoryBook book;
  private final Items items;

  Coverages(ArticleIndex index, StoryBook book, Items items) {
    this.index = index;
    this.book = book;
    this.items = items;
  }

  /** The hits as items, each with its coverage, of which at most so many reports are listed. */
  List<Item> of(List<Hit> hits, int most) {
    Map<ArticleId, Coverage> coverages = of(hits.stream().map(Hit::id).toList(), most);
    return hits.stream().map(hit -> items.of(hit, coverages.get(hit.id()))).toList();
  }

  /** The coverage of each article; those whose story is not known are left out. */
  Map<ArticleId, Coverage> of(Iterable<ArticleId> articles, int most) {
    Map<ArticleId, Story> told = new HashMap<>();
    Set<ArticleId> wanted = new LinkedHashSet<>();
    for (ArticleId article : articles) {
      book.of(article).ifPresent(story -> {
        told.put(article, story);
        if (story.reports().size() > 1) {
          wanted.addAll(few(story, most));
        }
      });
    }
    Map<ArticleId, Item> cards = new HashMap<>();
    if (!wanted.isEmpty()) {
      index.ask(new Cards(List.copyOf(wanted))).forEach(card -> cards.put(card.id(), items.of(card, null)));
    }
    Map<ArticleId, Coverage> coverages = new HashMap<>();
    told.forEach((article, story) -> coverages.put(article, new Coverage(
        story.id().value(), story.reports().size(), story.origins(),
        few(story, most).stream().filter(cards::containsKey).map(cards::get).toList(),
        SearchState.EMPTY.withStory(story.id()).canonical())));
    return coverages;
  }

  private static List<ArticleId> few(Story story, int most) {
    return story.reports().stream().limit(most).map(Report::article).toList();
  }
}
