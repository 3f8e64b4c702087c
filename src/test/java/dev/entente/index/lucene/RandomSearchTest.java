package dev.entente.index.lucene;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.entente.article.Article;
import dev.entente.article.ArticleId;
import dev.entente.article.Attribution.Speaker;
import dev.entente.article.Confidence;
import dev.entente.article.Facet;
import dev.entente.article.Kind;
import dev.entente.article.Mention;
import dev.entente.article.Stage;
import dev.entente.index.ArticleIndex;
import dev.entente.index.Dates;
import dev.entente.index.Explain;
import dev.entente.index.FakeArticleIndex;
import dev.entente.index.Filter;
import dev.entente.index.Found;
import dev.entente.index.Hit;
import dev.entente.index.Placed;
import dev.entente.index.Query;
import dev.entente.index.Search;
import dev.entente.index.Sketch;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Lucene against the plain loops of the fake, on random articles and random searches. */
class RandomSearchTest {

  private static final List<String> STATES = List.of("ml", "tr", "ru", "fr");
  private static final List<String> LEAVES = List.of("uav.armed", "uav.isr", "small.rifle", "unspec");
  private static final List<String> SYSTEMS = List.of("Kestrel 4", "Hornet X", "Kestrel");
  private static final List<String> ORGANISATIONS = List.of("Anvil Works", "Harbour Yard", "Zenith");
  private static final List<String> PEOPLE = List.of("Ada Example", "Bo Sample", "Cy Specimen");
  private static final List<String> WORDS = List.of("mali", "fair", "drone", "pact", "north", "drill");
  private static final List<String> SOURCES = List.of("Daily", "Post", "Wire");
  private static final List<String> REGIONS = List.of("011", "202", "002", "sahel", "145");
  private static final Instant START = Instant.parse("2026-01-01T00:00:00Z");

  /** Fixed seeds, so that a failure can be had again, and one that nobody has chosen. */
  static Stream<Long> seeds() {
    return Stream.of(1L, 2L, new Random().nextLong());
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void luceneAnswersAsPlainLoopsDo(long seed) {
    System.out.println("RandomSearchTest seed " + seed);
    Random random = new Random(seed);
    try (ArticleIndex fake = new FakeArticleIndex(); ArticleIndex lucene = LuceneArticleIndex.inMemory()) {
      for (int batch = 0; batch < 5; batch++) {
        List<Placed> articles = IntStream.range(0, 12)
            .mapToObj(i -> new Placed(article(random), story(random), new byte[] {(byte) i})).toList();
        Map<ArticleId, ArticleId> moves = new HashMap<>();
        IntStream.range(0, random.nextInt(9)).forEach(i -> moves.put(any(random), story(random)));
        List<ArticleId> gone = List.of(any(random));
        for (ArticleIndex index : List.of(fake, lucene)) {
          index.place(articles);
          index.delete(gone);
          index.move(moves);
          index.commit(Map.of());
        }
        for (int i = 0; i < 50; i++) {
          compare(fake, lucene, search(random));
        }
      }
    }
  }

  private static ArticleId any(Random random) {
    return Sketch.id("a" + random.nextInt(60));
  }

  /** A few stories, so that most articles share one. */
  private static ArticleId story(Random random) {
    return Sketch.id("s" + random.nextInt(15));
  }

  private static void compare(ArticleIndex fake, ArticleIndex lucene, Search search) {
    Found expected = fake.ask(search);
    Found found = lucene.ask(search);
    assertEquals(expected.total(), found.total(), () -> "total of " + search);
    assertEquals(expected.listed(), found.listed(), () -> "hits to page through of " + search);
    assertEquals(expected.counts(), found.counts(), () -> "counts of " + search);
    assertEquals(expected.undated(), found.undated(), () -> "undated of " + search);
    List<ArticleId> order = expected.hits().stream().map(Hit::id).toList();
    List<ArticleId> got = found.hits().stream().map(Hit::id).toList();
    if (search.order() == Search.Order.RELEVANCE && search.collapse()) {
      // Which report of a story comes first depends on the ranking, which the fake does not have.
      assertEquals(stories(expected), stories(found), () -> "stories of " + search);
    } else if (search.order() == Search.Order.RELEVANCE) {
      assertEquals(new TreeSet<>(order), new TreeSet<>(got), () -> "ids of " + search);
    } else {
      assertEquals(order, got, () -> "order of " + search);
    }
    assertEquals(
        fake.ask(new Explain(search)), lucene.ask(new Explain(search)), () -> "explanation of " + search);
  }

  private static List<ArticleId> stories(Found found) {
    return found.hits().stream().map(Hit::story).sorted().toList();
  }

  private static Article article(Random random) {
    Sketch sketch = Sketch.article("a" + random.nextInt(60)).title(words(random, 3))
        .seen(START.plusSeconds(random.nextInt(20)));
    for (int i = random.nextInt(3); i >= 0; i--) {
      sketch.body(words(random, 6) + ".");
    }
    for (int i = random.nextInt(4); i > 0; i--) {
      claim(random, sketch);
    }
    for (int i = random.nextInt(4); i > 0; i--) {
      mention(random, sketch);
    }
    for (int i = random.nextInt(4); i > 0; i--) {
      sketch.region(pick(random, REGIONS));
    }
    if (random.nextInt(4) > 0) {
      sketch.source(pick(random, SOURCES));
    }
    switch (random.nextInt(6)) {
      case 0 -> sketch.stated("2024-0" + (1 + random.nextInt(9)));
      case 1 -> sketch.stated("202" + random.nextInt(6));
      case 2 -> sketch.bounded("2024-03-0" + (1 + random.nextInt(9)), "2024-06-0" + (1 + random.nextInt(9)));
      case 3 -> sketch.bounded(random.nextBoolean() ? "2024-05-01" : null, random.nextBoolean() ? "2024-05-09" : null);
      case 4 -> sketch.stated("2024-05-1" + random.nextInt(9));
      default -> { }
    }
    return sketch.language(random.nextBoolean() ? "en" : "fr").draw();
  }

  private static void claim(Random random, Sketch sketch) {
    String country = pick(random, STATES);
    String partner = pick(random, STATES.stream().filter(state -> !state.equals(country)).toList());
    String[] leaves =
        IntStream.range(0, random.nextInt(3)).mapToObj(i -> pick(random, LEAVES)).toArray(String[]::new);
    if (random.nextInt(3) == 0) {
      sketch.mutual(country, partner, leaves);
    } else {
      Kind kind = random.nextBoolean() ? Kind.DELIVERY : Kind.VISIT;
      Stage stage = random.nextBoolean() ? Stage.AGREED : Stage.COMPLETED;
      sketch.claim(country, partner, kind, stage, leaves);
    }
    for (int piece = 0; piece < leaves.length; piece++) {
      sketch.system(piece, random.nextInt(3) == 0 ? null : pick(random, SYSTEMS));
    }
    if (random.nextBoolean()) {
      sketch.with(pick(random, ORGANISATIONS), pick(random, PEOPLE));
    }
    sketch.said(Confidence.values()[random.nextInt(3)], IntStream.range(0, random.nextInt(4))
        .mapToObj(i -> Speaker.values()[random.nextInt(8)]).toArray(Speaker[]::new));
  }

  private static void mention(Random random, Sketch sketch) {
    Mention.Role role = List.of(Mention.Role.TOPIC, Mention.Role.EXPELLED, Mention.Role.AGENCY, Mention.Role.PARTY,
        Mention.Role.CAPTION).get(random.nextInt(5));
    switch (random.nextInt(3)) {
      case 0 -> sketch.mention("A state", Mention.Type.STATE, pick(random, STATES), role);
      case 1 -> sketch.mention(pick(random, ORGANISATIONS), Mention.Type.ORGANISATION, null, role);
      default -> sketch.mention(pick(random, PEOPLE), Mention.Type.PERSON, null, role);
    }
  }

  private static Search search(Random random) {
    List<Filter> filters = new ArrayList<>();
    for (Facet facet : Facet.values()) {
      if (random.nextInt(6) == 0) {
        filters.add(new Filter(facet, values(random, facet), random.nextInt(4) == 0));
      }
    }
    Set<Facet> counted = EnumSet.noneOf(Facet.class);
    for (Facet facet : Facet.values()) {
      if (random.nextBoolean()) {
        counted.add(facet);
      }
    }
    LocalDate since = random.nextInt(3) == 0 ? LocalDate.of(2024, 1 + random.nextInt(6), 1 + random.nextInt(9)) : null;
    LocalDate until = random.nextInt(3) == 0 ? LocalDate.of(2024, 4 + random.nextInt(6), 1 + random.nextInt(9)) : null;
    return new Search(
        query(random, 3), filters, random.nextInt(6) == 0 ? Sketch.id("a" + random.nextInt(60)) : null,
        new Dates(since, until), random.nextInt(4) == 0 ? START.plusSeconds(9) : null,
        Search.Order.values()[random.nextInt(3)], random.nextBoolean(), 0, 100,
        random.nextInt(5) == 0 ? Set.of() : counted, false);
  }

  private static List<String> values(Random random, Facet facet) {
    List<String> known = switch (facet) {
      case COUNTRY, PARTNER, PARTY -> STATES;
      case EQUIPMENT -> List.of("uav.armed", "uav.isr", "uav", "small", "unspec");
      case REGION -> REGIONS;
      case SYSTEM -> SYSTEMS;
      case SAYS -> List.of("maker", "paper", "supplier", "unnamed");
      case CONFIDENCE -> List.of("high", "medium", "low");
      case ORG -> ORGANISATIONS;
      case PERSON -> PEOPLE;
      case MENTION -> List.of("ml", "fr", "tr.topic", "fr.expelled", "ru.expelled");
      case KIND -> List.of("delivery", "visit", "exercise");
      case STAGE -> List.of("agreed", "completed");
      case SOURCE -> SOURCES;
      case LANG -> List.of("en", "fr");
      case YEAR -> List.of("2024", "2023");
    };
    Set<String> some = new TreeSet<>();
    for (int i = random.nextInt(3); i >= 0; i--) {
      some.add(switch (random.nextInt(8)) {
        case 0 -> Facet.NONE;
        case 1 -> "zz";
        default -> pick(random, known);
      });
    }
    return List.copyOf(some);
  }

  private static Query query(Random random, int depth) {
    List<Query> parts = depth == 0 ? List.of() : IntStream.range(0, random.nextInt(3))
        .mapToObj(i -> query(random, depth - 1)).toList();
    return switch (random.nextInt(depth == 0 ? 4 : 12)) {
      case 0 -> new Query.Word(pick(random, WORDS));
      case 1 -> new Query.Prefix(pick(random, WORDS).substring(0, 2));
      case 2 -> new Query.Phrase(words(random, 2));
      case 3 -> new Query.Word(random.nextBoolean() ? "&" : "tank");
      case 4 -> new Query.Not(query(random, depth - 1));
      case 5 -> new Query.InTitle(query(random, depth - 1));
      case 6 -> new Query.All(parts);
      case 7 -> new Query.Any(parts);
      default -> new Query.Everything();
    };
  }

  private static String words(Random random, int count) {
    return String.join(" ", IntStream.range(0, count).mapToObj(i -> pick(random, WORDS)).toList());
  }

  private static String pick(Random random, List<String> list) {
    return list.get(random.nextInt(list.size()));
  }
}
