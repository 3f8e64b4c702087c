package dev.entente.show;

import dev.entente.article.ArticleId;
import dev.entente.article.Country;
import dev.entente.article.Equipment;
import dev.entente.article.Kind;
import dev.entente.article.Stage;
import dev.entente.article.TimeFrame;
import dev.entente.search.DealBook;
import dev.entente.story.Account;
import dev.entente.story.Act;
import dev.entente.story.Deal;
import dev.entente.story.DealId;
import dev.entente.story.DealPage;
import dev.entente.story.Deals;
import dev.entente.story.Wanted;
import dev.entente.story.When;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** Sixty deals, each of another system, that one article tells of each. */
final class CannedDeals implements DealBook {

  private final Deals deals = new Deals();

  CannedDeals() {
    deals.put(IntStream.range(0, 60).mapToObj(CannedDeals::account).toList());
  }

  private static Account account(int number) {
    LocalDate day = LocalDate.of(2022, 1, 1).plusDays(number);
    Act act = new Act(0, new Country("mz"), new Country("tr"), false, Kind.CONTRACT, Stage.CONTRACTED,
        TimeFrame.CURRENT, new Equipment("uav.armed"), "Kite " + number, null, null, List.of(), List.of());
    return new Account(article(number), new When(day, day, When.Basis.PUBLISHED), 0, List.of(act));
  }

  static ArticleId article(int number) {
    return ArticleId.ofKey("deal " + number);
  }

  @Override
  public boolean ready() {
    return true;
  }

  @Override
  public DealPage find(Wanted wanted, int skip, int count) {
    return deals.find(wanted, skip, count, id -> id);
  }

  @Override
  public Optional<Deal> of(DealId id) {
    return deals.of(id, story -> story);
  }

  @Override
  public List<Deal> of(ArticleId article) {
    return deals.of(article, story -> story);
  }
}
