package dev.entente.story;

import dev.entente.article.Article;
import dev.entente.article.ArticleId;
import dev.entente.article.Claim;
import dev.entente.article.ClaimDate;
import dev.entente.article.Confidence;
import dev.entente.article.Country;
import dev.entente.article.Equipment;
import dev.entente.article.EquipmentMention;
import dev.entente.article.Evidence;
import dev.entente.article.Kind;
import dev.entente.article.Labels;
import dev.entente.article.Money;
import dev.entente.article.Origin;
import dev.entente.article.Particulars;
import dev.entente.article.Publication;
import dev.entente.article.Quantity;
import dev.entente.article.Reading;
import dev.entente.article.Stage;
import dev.entente.article.TimeFrame;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Made-up articles that hold nothing but a date and claims, for tests. */
final class Telegram {

  private final String name;
  private final @Nullable String date;
  private final List<Claim> claims = new ArrayList<>();
  private @Nullable String source;

  private Telegram(String name, @Nullable String date) {
    this.name = name;
    this.date = date;
  }

  /** An article of a day. */
  static Telegram of(String name, @Nullable String date) {
    return new Telegram(name, date);
  }

  Telegram by(String publisher) {
    source = publisher;
    return this;
  }

  Telegram with(Draft draft) {
    claims.add(draft.claim());
    return this;
  }

  static ArticleId id(String name) {
    return ArticleId.ofKey(name);
  }

  Article article() {
    Publication published = date == null ? new Publication.Unknown()
        : new Publication.Stated(LocalDate.parse(date), Publication.Precision.DAY, date, "test", null);
    Reading reading = new Reading(null, name, false, published, null, "en", source, null, null, null, null, null, "",
        List.of(), List.of(), List.of(), List.of());
    return new Article(id(name), Instant.parse("2026-01-01T00:00:00Z"),
        new Origin("sha256:00", null, false, "1", "1"), reading, new Labels(claims, List.of(), List.of()));
  }

  Account account() {
    return Account.of(article());
  }

  /** A claim that is being written: the first state receives, the second supplies. */
  static Draft claim(String country, String partner, Kind kind, Stage stage) {
    return new Draft(country, partner, kind, stage);
  }

  /** A claim before it is one. */
  static final class Draft {
    private final String country;
    private final String partner;
    private final Kind kind;
    private final Stage stage;
    private TimeFrame time = TimeFrame.CURRENT;
    private boolean mutual;
    private final List<EquipmentMention> equipment = new ArrayList<>();
    private final List<Quantity> quantities = new ArrayList<>();
    private final List<Money> money = new ArrayList<>();
    private final List<ClaimDate> dates = new ArrayList<>();

    private Draft(String country, String partner, Kind kind, Stage stage) {
      this.country = country;
      this.partner = partner;
      this.kind = kind;
      this.stage = stage;
    }

    Draft time(TimeFrame frame) {
      time = frame;
      return this;
    }

    Draft mutual() {
      mutual = true;
      return this;
    }

    Draft of(String leaf, @Nullable String system) {
      equipment.add(new EquipmentMention(new Equipment(leaf), system, words(20 * equipment.size() + 10)));
      return this;
    }

    Draft number(@Nullable Long least, @Nullable Long most, String unit, Quantity.Sense sense) {
      quantities.add(new Quantity(least, most, unit, null, sense, words(20 * quantities.size() + 5)));
      return this;
    }

    Draft ordered(long number) {
      return number(number, number, "drones", Quantity.Sense.ORDERED);
    }

    Draft price(String amount, String currency) {
      money.add(new Money(new BigDecimal(amount), new BigDecimal(amount), currency, words(1)));
      return this;
    }

    Draft on(String from, String to) {
      dates.add(new ClaimDate(LocalDate.parse(from), LocalDate.parse(to), ClaimDate.Sense.EVENT, words(2)));
      return this;
    }

    Draft promised(String from, String to) {
      dates.add(new ClaimDate(LocalDate.parse(from), LocalDate.parse(to), ClaimDate.Sense.PROMISED, words(3)));
      return this;
    }

    private static Evidence words(int start) {
      return new Evidence(0, start, start + 3, "test");
    }

    private Claim claim() {
      return new Claim(new Country(country), new Country(partner), mutual, kind, stage, time, equipment,
          new Particulars(quantities, money, dates, List.of(), List.of(), List.of()), Confidence.HIGH,
          List.of(words(0)));
    }
  }
}
