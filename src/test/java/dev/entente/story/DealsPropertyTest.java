package dev.entente.story;

import static org.assertj.core.api.Assertions.assertThat;

import dev.entente.article.ArticleId;
import dev.entente.article.Kind;
import dev.entente.article.Quantity;
import dev.entente.article.Stage;
import dev.entente.article.TimeFrame;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import org.junit.jupiter.api.RepeatedTest;

/** Deals depend on the set of articles alone, and every name of a deal stays good; on random articles. */
class DealsPropertyTest {

  private static final String[][] SYSTEMS = {
    {"uav.armed", "Bayraktar TB2"}, {"uav.armed", "Bayraktar Akinci"}, {"uav.armed", null}, {"unspec", null},
    {"air.fighter", "Su-30"}, {"air.fighter", null}
  };
  private static final Kind[] KINDS = {Kind.CONTRACT, Kind.DELIVERY, Kind.COPRODUCTION, Kind.TRAINING, Kind.MOU};
  private static final UnaryOperator<ArticleId> ALONE = id -> id;

  private final long seed = System.nanoTime();
  private final Random random = new Random(seed);

  @RepeatedTest(15)
  void dealsAreTheSameWhateverTheOrderOfArrival() {
    List<Account> accounts = IntStream.range(0, 40 + random.nextInt(120)).mapToObj(this::account).toList();
    Deals straight = new Deals();
    straight.put(accounts);
    List<Account> shuffled = new ArrayList<>(accounts);
    Collections.shuffle(shuffled, random);
    Deals wild = new Deals();
    for (Account account : shuffled) {
      wild.put(List.of(account(random.nextInt(300)), account));
      if (random.nextInt(4) == 0) {
        wild.remove(List.of(shuffled.get(random.nextInt(shuffled.size())).article()));
      }
    }
    Collections.shuffle(shuffled, random);
    wild.put(shuffled);
    Set<ArticleId> known = new HashSet<>(accounts.stream().map(Account::article).toList());
    wild.remove(IntStream.range(0, 300).mapToObj(i -> Telegram.id("t" + i)).filter(id -> !known.contains(id)).toList());
    assertThat(all(wild)).as("seed " + seed).isEqualTo(all(straight));
  }

  @RepeatedTest(15)
  void eachActStandsInOneDealAndEachNameLeadsToIt() {
    Deals deals = new Deals();
    List<Account> accounts = IntStream.range(0, 100).mapToObj(this::account).toList();
    Map<DealId, List<Telling>> everValid = new HashMap<>();
    for (Account account : accounts) {
      deals.put(List.of(account));
      all(deals).forEach(deal -> everValid.put(deal.id(), tellings(deal, deal.id().article())));
    }
    List<Deal> all = all(deals);
    assertThat(all).as("seed " + seed).extracting(Deal::id).doesNotHaveDuplicates();
    everValid.forEach((id, tellings) -> {
      Deal deal = deals.of(id, ALONE).orElseThrow(() -> new AssertionError("seed " + seed + ": lost " + id));
      assertThat(tellings(deal, id.article())).as("seed " + seed).containsAnyElementsOf(tellings);
      assertThat(all).as("seed " + seed).contains(deal);
    });
    assertThat(all).allSatisfy(deal -> assertThat(deals.of(deal.id(), ALONE)).as("seed " + seed).contains(deal));
  }

  private static List<Deal> all(Deals deals) {
    return deals.find(Wanted.ALL, 0, 1_000, ALONE).deals();
  }

  /** What an article tells of a deal, training left aside. */
  private static List<Telling> tellings(Deal deal, ArticleId article) {
    return deal.steps().stream().filter(step -> step.kind() != Kind.TRAINING)
        .flatMap(step -> step.tellings().stream()).filter(telling -> telling.article().equals(article)).toList();
  }

  /** A random article, the same pairs and systems again and again. */
  private Account account(int number) {
    LocalDate day = LocalDate.of(2000, 1, 1).plusDays(random.nextInt(9_000));
    Telegram telegram = Telegram.of("t" + number, random.nextInt(10) == 0 ? null : day.toString())
        .by("paper " + random.nextInt(5));
    for (int i = random.nextInt(4); i > 0; i--) {
      boolean turned = random.nextInt(6) == 0;
      Telegram.Draft draft = Telegram.claim(
          turned ? "tr" : "mz", turned ? "mz" : "tr", pick(KINDS), pick(Stage.values()));
      draft.time(pick(TimeFrame.values()));
      String[] system = pick(SYSTEMS);
      draft.of(system[0], system[1]);
      if (random.nextInt(8) == 0) {
        draft.mutual();
      }
      if (random.nextInt(4) == 0) {
        draft.number(12L * random.nextInt(1, 4), null, "pieces", pick(Quantity.Sense.values()));
        draft.ordered(12L * random.nextInt(1, 4));
      }
      if (random.nextInt(4) == 0) {
        LocalDate event = day.minusDays(random.nextInt(4_000)).plusDays(200);
        draft.on(event.toString(), event.plusDays(random.nextInt(200)).toString());
      }
      telegram.with(draft);
    }
    return telegram.account();
  }

  private <T> T pick(T[] some) {
    return some[random.nextInt(some.length)];
  }
}
