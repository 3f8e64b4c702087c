package dev.entente.benchmark;

import dev.entente.article.Article;
import dev.entente.article.ArticleId;
import dev.entente.article.Country;
import dev.entente.article.Labels;
import dev.entente.article.Origin;
import dev.entente.article.Publication;
import dev.entente.article.Publication.Precision;
import dev.entente.article.Reading;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;

/**
 * Generated articles, each made from the seed and its number alone. Lengths are log-normal around 2.8 KB; claims join
 * few pairs of states; the words have a long tail.
 */
final class Corpus {

  /** The first and the last day that articles can be of. */
  static final LocalDate FIRST_DAY = LocalDate.of(2016, 11, 1);

  private static final int DAYS = 3652;
  private static final double MEDIAN_LENGTH = 2500;
  private static final double SPREAD = 0.5;
  private static final DateTimeFormatter DATE_LINE = DateTimeFormatter.ofPattern("MMMM d, uuuu", Locale.ENGLISH);

  private final long seed;
  private final int size;
  private final World world;
  private final WordStock words = new WordStock();

  /** So many articles. */
  Corpus(int size, long seed) {
    this.size = size;
    this.seed = seed;
    this.world = new World(seed);
  }

  int size() {
    return size;
  }

  World world() {
    return world;
  }

  /** The article of a number. */
  Article article(int number) {
    RandomGenerator random = random(number);
    Telling told = tell(random);
    String key = "https://" + number % 97 + ".example/" + number;
    Publication published = published(random);
    String publisher = random.nextInt(50) == 0 ? null : world.publisher(random);
    Reading reading = new Reading(key, told.title(), false, published, null, world.language(random), publisher, null, null,
        null, null, null, told.text(), told.sentences(), List.of(), List.of(), List.of());
    return new Article(ArticleId.ofKey(key), seen(number, published),
        new Origin("sha256:" + "0".repeat(64), "entente-000001.warc.gz:" + number, false, "1", "1"), reading,
        new Labels(told.claims(), told.regions(), told.mentions()));
  }

  /** The same article as an agency sends it: title, date line, paragraphs. */
  String story(int number) {
    RandomGenerator random = random(number);
    Telling told = tell(random);
    String day = DATE_LINE.format(FIRST_DAY.plusDays(random.nextInt(DAYS)));
    Country place = told.claims().isEmpty() ? new Country("fr") : told.claims().getFirst().country();
    return told.title() + "\n\n" + day + "\n\n" + World.name(place.code()).toUpperCase(Locale.ROOT) + " - " + told.text()
        + "\n";
  }

  private RandomGenerator random(int number) {
    return new SplittableRandom(seed * 1_000_003 + number).split();
  }

  private Telling tell(RandomGenerator random) {
    int length = (int) Math.clamp(MEDIAN_LENGTH * Math.exp(SPREAD * random.nextGaussian()), 300, 20_000);
    return new Telling(world, words, random).write(length);
  }

  private static Publication published(RandomGenerator random) {
    LocalDate day = FIRST_DAY.plusDays(random.nextInt(DAYS));
    int sort = random.nextInt(100);
    if (sort < 5) {
      return new Publication.Unknown();
    }
    if (sort < 8) {
      return new Publication.Bounded(day, day.plusDays(random.nextInt(200)), "events that the text reports");
    }
    if (sort < 10) {
      return new Publication.Stated(day.withDayOfYear(1), Precision.YEAR, "" + day.getYear(), "", null);
    }
    if (sort < 18) {
      LocalDate first = day.withDayOfMonth(1);
      return new Publication.Stated(first, Precision.MONTH, first.toString().substring(0, 7), "", null);
    }
    return new Publication.Stated(day, Precision.DAY, day.toString(), "", null);
  }

  private static Instant seen(int number, Publication published) {
    @Nullable LocalDate day = published instanceof Publication.Stated stated ? stated.date() : null;
    Instant start = Instant.parse((day == null ? FIRST_DAY : day) + "T06:00:00Z");
    return start.plus(Duration.ofMillis(number % 50_000_000L));
  }
}
