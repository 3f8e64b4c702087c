package dev.entente.story;

import static dev.entente.story.Telegram.claim;
import static org.assertj.core.api.Assertions.assertThat;

import dev.entente.article.ArticleId;
import dev.entente.article.Country;
import dev.entente.article.Kind;
import dev.entente.article.Quantity.Sense;
import dev.entente.article.Stage;
import dev.entente.article.TimeFrame;
import dev.entente.story.Telegram.Draft;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

class DealsTest {

  private static final UnaryOperator<ArticleId> ALONE = id -> id;

  private final Deals deals = new Deals();

  private void put(Telegram... telegrams) {
    deals.put(Arrays.stream(telegrams).map(Telegram::account).toList());
  }

  private List<Deal> all() {
    return deals.find(Wanted.ALL, 0, 100, ALONE).deals();
  }

  private Deal only() {
    assertThat(all()).hasSize(1);
    return all().getFirst();
  }

  /** Mozambique has bought armed drones from Türkiye. */
  private static Draft contract() {
    return claim("mz", "tr", Kind.CONTRACT, Stage.CONTRACTED).of("uav.armed", "Bayraktar TB2");
  }

  private static Draft delivery() {
    return claim("mz", "tr", Kind.DELIVERY, Stage.COMPLETED).of("uav.armed", "Bayraktar TB2");
  }

  private static Draft unnamed() {
    return claim("mz", "tr", Kind.DELIVERY, Stage.IN_PROGRESS).of("uav.armed", null);
  }

  @Test
  void reportsOfOnePairAndSystemFormAThreadInTheOrderOfTime() {
    put(Telegram.of("handed over", "2023-05-02").with(delivery()),
        Telegram.of("signed", "2022-01-10").with(contract()),
        Telegram.of("wanted", "2021-11-01").with(
            claim("mz", "tr", Kind.CONTRACT, Stage.TALKS).of("uav.armed", "Bayraktar TB2")));
    Deal deal = only();
    assertThat(deal.steps()).extracting(Step::stage).containsExactly(Stage.TALKS, Stage.CONTRACTED, Stage.COMPLETED);
    assertThat(deal.first().article()).isEqualTo(Telegram.id("wanted"));
    assertThat(deal.latest().article()).isEqualTo(Telegram.id("handed over"));
    assertThat(deal.standing().stage()).isEqualTo(Stage.COMPLETED);
    assertThat(deal.standing().step()).isEqualTo(2);
    assertThat(deal.id()).hasToString(Telegram.id("wanted") + "-mz-tr-bayraktar-tb2");
  }

  @Test
  void anotherSystemAnotherSupplierAndTheOtherDirectionAreOtherDeals() {
    put(Telegram.of("a", "2022-01-10").with(contract()),
        Telegram.of("b", "2022-01-11").with(
            claim("mz", "tr", Kind.CONTRACT, Stage.CONTRACTED).of("uav.armed", "Bayraktar Akinci")),
        Telegram.of("c", "2022-01-12").with(
            claim("mz", "cn", Kind.CONTRACT, Stage.CONTRACTED).of("uav.armed", "Bayraktar TB2")),
        Telegram.of("d", "2022-01-13").with(
            claim("tr", "mz", Kind.CONTRACT, Stage.CONTRACTED).of("uav.armed", "Bayraktar TB2")));
    assertThat(all()).hasSize(4);
  }

  @Test
  void aClaimAboutTwoSystemsIsAnActOfTwoDeals() {
    put(Telegram.of("a", "2022-01-10").with(contract().of("armour.mrap", "Kirpi")
        .number(6L, 6L, "drones", Sense.ORDERED).number(20L, 20L, "vehicles", Sense.ORDERED).price("90", "USD")));
    assertThat(all()).extracting(Deal::system).containsExactlyInAnyOrder("Bayraktar TB2", "Kirpi");
    assertThat(all()).allSatisfy(deal -> {
      assertThat(deal.quantities()).hasSize(1);
      assertThat(deal.money()).singleElement().satisfies(price -> assertThat(price.figure().shared()).isTrue());
    });
  }

  @Test
  void aReportThatNamesNoSystemJoinsTheOnlySystemOfItsSortThatIsNear() {
    put(Telegram.of("a", "2022-01-10").with(contract()), Telegram.of("b", "2022-09-01").with(unnamed()));
    assertThat(only().system()).isEqualTo("Bayraktar TB2");
    put(Telegram.of("c", "2022-02-10").with(
        claim("mz", "tr", Kind.CONTRACT, Stage.AGREED).of("uav.armed", "Bayraktar Akinci")));
    assertThat(all()).as("two are near: nobody knows which").hasSize(3);
    deals.remove(List.of(Telegram.id("c")));
    put(Telegram.of("b", "2024-09-01").with(unnamed()));
    assertThat(all()).as("none is near").hasSize(2);
  }

  @Test
  void visitsTalksAndTrainingAloneAreNoDeal() {
    put(Telegram.of("a", "2022-01-10")
        .with(claim("mz", "tr", Kind.VISIT, Stage.COMPLETED).of("uav.armed", "Bayraktar TB2"))
        .with(claim("mz", "tr", Kind.TALKS, Stage.TALKS))
        .with(claim("mz", "tr", Kind.MOU, Stage.AGREED))
        .with(claim("mz", "tr", Kind.TRAINING, Stage.COMPLETED).of("uav.armed", "Bayraktar TB2")));
    assertThat(all()).isEmpty();
    put(Telegram.of("b", "2022-02-10").with(contract()));
    assertThat(only().steps()).extracting(Step::kind).containsExactly(Kind.TRAINING, Kind.CONTRACT);
    assertThat(only().standing().stage()).isEqualTo(Stage.CONTRACTED);
  }

  @Test
  void aContractThatNamesNoArmsIsADealOfItsOwn() {
    put(Telegram.of("a", "2022-01-10").with(contract()),
        Telegram.of("b", "2022-01-11").with(claim("mz", "tr", Kind.CONTRACT, Stage.AGREED)));
    assertThat(all()).extracting(Deal::family).containsExactly("unspec", "Bayraktar TB2");
  }

  @Test
  void aMutualClaimJoinsTheDealWhoseDirectionIsKnown() {
    put(Telegram.of("a", "2022-01-10").with(contract()),
        Telegram.of("b", "2022-05-10").with(
            claim("mz", "tr", Kind.COPRODUCTION, Stage.AGREED).mutual().of("uav.armed", "Bayraktar TB2")));
    assertThat(only().mutual()).isFalse();
    deals.remove(List.of(Telegram.id("a")));
    assertThat(only().mutual()).isTrue();
    assertThat(deals.find(new Wanted(new Country("tr"), null, "uav"), 0, 9, ALONE).total()).isEqualTo(1);
  }

  @Test
  void afterYearsOfSilenceTheNextReportIsOfAnotherDealUnlessAFigureLinksThem() {
    put(Telegram.of("a", "2010-01-10").with(contract().ordered(36)), Telegram.of("b", "2016-01-10").with(delivery()));
    assertThat(all()).hasSize(2);
    put(Telegram.of("b", "2016-01-10").with(delivery().number(36L, 36L, "drones", Sense.DELIVERED)));
    assertThat(only().quantities()).allSatisfy(number -> assertThat(number.conflicts()).isEmpty());
  }

  @Test
  void aPromisedDayLinksTheDeliveryThatKeepsIt() {
    put(Telegram.of("a", "2010-01-10").with(contract().promised("2015-01-01", "2015-12-31")),
        Telegram.of("b", "2016-06-10").with(delivery()));
    assertThat(all()).hasSize(1);
  }

  @Test
  void backgroundBelongsToTheDealThatItsDateOrItsNumberFits() {
    Telegram old = Telegram.of("old", "2010-01-10").with(contract().ordered(12));
    Telegram recent = Telegram.of("new", "2020-01-10").with(contract().ordered(40));
    put(old, recent, Telegram.of("dated", "2020-03-01").with(
        contract().time(TimeFrame.BACKGROUND).on("2010-02-01", "2010-02-28")));
    assertThat(dealOf("dated")).isEqualTo(dealOf("old"));
    put(Telegram.of("number", "2020-03-02").with(contract().time(TimeFrame.BACKGROUND).ordered(12)));
    assertThat(dealOf("number")).isEqualTo(dealOf("old"));
    put(Telegram.of("nothing", "2020-03-03").with(contract().time(TimeFrame.BACKGROUND)));
    assertThat(dealOf("nothing")).isEqualTo(dealOf("new"));
    assertThat(all()).hasSize(2);
  }

  private DealId dealOf(String name) {
    return deals.of(Telegram.id(name), ALONE).getFirst().id();
  }

  @Test
  void numbersThatCannotHoldTogetherAreMarked() {
    put(Telegram.of("a", "2022-01-10").with(contract().ordered(6)),
        Telegram.of("b", "2022-01-11").with(contract().ordered(9)),
        Telegram.of("c", "2022-06-11").with(delivery().number(2L, 2L, "drones", Sense.DELIVERED)),
        Telegram.of("d", "2022-06-12").with(delivery().number(1L, 1L, "drones", Sense.PART)),
        Telegram.of("e", "2022-06-13").with(contract().number(6L, null, "drones", Sense.ORDERED)));
    List<Stated<Act.Counted>> numbers = only().quantities();
    assertThat(numbers).extracting(one -> one.figure().least()).containsExactly(6L, 9L, 2L, 1L, 6L);
    assertThat(numbers).extracting(Stated::conflicts)
        .containsExactly(List.of(1), List.of(0), List.of(), List.of(), List.of());
  }

  @Test
  void moreDeliveredThanOrderedIsAConflictAndOtherThingsAreNone() {
    put(Telegram.of("a", "2022-01-10").with(contract().number(4L, 4L, "batteries", Sense.ORDERED)),
        Telegram.of("b", "2022-01-11").with(contract().number(24L, 24L, "launchers", Sense.ORDERED)),
        Telegram.of("c", "2023-01-11").with(delivery().number(5L, 5L, "batteries", Sense.DELIVERED)));
    assertThat(only().quantities()).extracting(Stated::conflicts)
        .containsExactly(List.of(2), List.of(), List.of(0));
  }

  @Test
  void pricesThatRoundingExplainsAreNoConflict() {
    put(Telegram.of("a", "2022-01-10").with(contract().price("498000000", "USD")),
        Telegram.of("b", "2022-01-11").with(contract().price("500000000.00", "USD")),
        Telegram.of("c", "2022-01-12").with(contract().price("650000000", "USD")),
        Telegram.of("d", "2022-01-13").with(contract().price("5e8", "USD")));
    assertThat(only().money()).extracting(Stated::conflicts).containsExactly(List.of(2), List.of(2), List.of(0, 1));
    assertThat(only().money().get(1).articles()).containsExactly(Telegram.id("b"), Telegram.id("d"));
  }

  @Test
  void copiesOfOneTextAreOneReport() {
    put(Telegram.of("a", "2022-01-10").by("Paper A").with(contract()),
        Telegram.of("b", "2022-01-11").by("Paper B").with(contract()),
        Telegram.of("c", "2022-01-12").by("paper b ").with(contract()));
    ArticleId story = Telegram.id("a");
    Deal deal = deals.find(Wanted.ALL, 0, 1, id -> id.equals(Telegram.id("b")) ? story : id).deals().getFirst();
    assertThat(deal.steps()).singleElement().satisfies(step -> {
      assertThat(step.tellings()).hasSize(3);
      assertThat(step.reports()).isEqualTo(2);
      assertThat(step.sources()).isEqualTo(2);
    });
  }

  @Test
  void theLastWordIsTheLatestAndOnOneDayTheHalt() {
    Draft denied = claim("mz", "tr", Kind.CONTRACT, Stage.DENIED).of("uav.armed", "Bayraktar TB2");
    put(Telegram.of("a", "2022-01-10").with(contract()), Telegram.of("b", "2022-01-10").with(denied));
    assertThat(only().standing().stage()).isEqualTo(Stage.DENIED);
    put(Telegram.of("c", "2022-03-10").with(
        claim("mz", "tr", Kind.DELIVERY, Stage.IN_PROGRESS).of("uav.armed", "Bayraktar TB2")));
    assertThat(only().standing().stage()).isEqualTo(Stage.IN_PROGRESS);
    put(Telegram.of("d", "2022-04-10").with(contract().time(TimeFrame.BACKGROUND)),
        Telegram.of("e", "2022-05-10").with(delivery().time(TimeFrame.PLANNED).on("2023-01-01", "2023-12-31")));
    assertThat(only().standing().stage()).as("neither a plan nor background").isEqualTo(Stage.IN_PROGRESS);
    assertThat(only().standing().since()).isEqualTo(LocalDate.parse("2022-03-10"));
    assertThat(only().steps().getLast().time()).isEqualTo(TimeFrame.PLANNED);
  }

  @Test
  void aStepHasTheBestDateThatAReportGivesAndSaysWhatItIsOf() {
    put(Telegram.of("a", "2022-01-10").with(contract()),
        Telegram.of("b", "2022-01-20").with(contract().on("2022-01-09", "2022-01-09")),
        Telegram.of("c", "2023-01-20").with(
            contract().time(TimeFrame.BACKGROUND).on("2022-01-01", "2022-12-31")),
        Telegram.of("d", null).with(delivery()));
    Deal deal = only();
    assertThat(deal.steps()).hasSize(2);
    assertThat(deal.steps().getFirst().when())
        .isEqualTo(new When(LocalDate.parse("2022-01-09"), LocalDate.parse("2022-01-09"), When.Basis.EVENT));
    assertThat(deal.steps().getFirst().tellings()).hasSize(3);
    assertThat(deal.steps().getLast().when().basis()).isEqualTo(When.Basis.SEEN);
  }

  @Test
  void theNameOfAnyReportLeadsToTheDealThatHoldsItToday() {
    put(Telegram.of("a", "2022-01-10").with(contract()), Telegram.of("b", "2022-09-01").with(unnamed()));
    DealId named = only().id();
    deals.remove(List.of(Telegram.id("a")));
    DealId alone = only().id();
    assertThat(alone).hasToString(Telegram.id("b") + "-mz-tr-uav.armed");
    put(Telegram.of("a", "2022-01-10").with(contract()));
    assertThat(deals.of(alone, ALONE).orElseThrow().id()).isEqualTo(named);
    assertThat(DealId.parse(alone.toString())).contains(alone);
    put(Telegram.of("b", "2022-09-01").with(delivery()));
    assertThat(deals.of(alone, ALONE).orElseThrow().id()).as("the article names the system now").isEqualTo(named);
    assertThat(DealId.parse("no-deal")).isEmpty();
    assertThat(deals.of(DealId.parse(Telegram.id("x") + "-mz-tr-uav").orElseThrow(), ALONE)).isEmpty();
  }

  @Test
  void anAccountComesBackFromItsBytes() {
    Account account = Telegram.of("a", "2022-01-10").by("Gazette").with(
        contract().number(null, 20L, "Drones", Sense.ORDERED).price("12.50", "EUR").on("2022-01-01", "2022-01-31")
            .promised("2024-01-01", "2024-12-31")).with(unnamed()).account();
    assertThat(Account.unpacked(account.article(), account.packed())).contains(account);
    assertThat(Telegram.of("b", null).account().packed()).isEmpty();
  }
}
