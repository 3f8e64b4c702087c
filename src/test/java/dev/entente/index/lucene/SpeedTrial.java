package dev.entente.index.lucene;

import dev.entente.article.Article;
import dev.entente.article.Facet;
import dev.entente.article.Kind;
import dev.entente.article.Stage;
import dev.entente.index.ArticleIndex;
import dev.entente.index.Dates;
import dev.entente.index.Filter;
import dev.entente.index.Query;
import dev.entente.index.Search;
import dev.entente.index.Sketch;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.Function;

/** A rough look at the speed of searches on generated articles: folder, number of articles, number of searches. */
final class SpeedTrial {

  /** Processor time of the asking thread, so that a busy machine does not blur the figures. */
  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

  private static final Random RANDOM = new Random(7);
  private static final int VOCABULARY = 60_000;
  private static final Instant START = Instant.parse("2020-01-01T00:00:00Z");

  private SpeedTrial() {}

  public static void main(String[] args) {
    int articles = Integer.parseInt(args[1]);
    int searches = Integer.parseInt(args[2]);
    try (ArticleIndex index = LuceneArticleIndex.open(Path.of(args[0]))) {
      if (index.notes().isEmpty()) {
        fill(index, articles);
      }
      Set<Facet> all = EnumSet.allOf(Facet.class);
      for (int round = 0; round < 3; round++) {
        trial(index, searches, "all facets, 10 hits, snippets", s -> s.withFacets(all).withPage(0, 10, true));
        trial(index, searches, "all facets, no hits          ", s -> s.withFacets(all).withPage(0, 0, false));
        trial(index, searches, "no facets, 10 hits, snippets ", s -> s.withPage(0, 10, true));
        trial(index, searches, "no facets, 10 hits           ", s -> s.withPage(0, 10, false));
        trial(index, searches, "no facets, no hits           ", s -> s.withPage(0, 0, false));
        System.out.println();
      }
      one(index, Search.of(new Query.Everything()).withFacets(all).withPage(0, 10, true), "everything");
      one(index, Search.of(new Query.Word("w0")).withFacets(all).withPage(0, 10, true), "commonest word");
      one(index, Search.of(new Query.Everything(), Filter.of(Facet.COUNTRY, "aa")).withFacets(all), "one country");
      one(index, Search.of(new Query.Everything(), Filter.of(Facet.COUNTRY, "aa"), Filter.of(Facet.PARTNER, "ab"),
          Filter.of(Facet.EQUIPMENT, "class0")).withFacets(all), "three claim filters");
    }
  }

  private static void fill(ArticleIndex index, int articles) {
    long began = System.nanoTime();
    List<Article> batch = new ArrayList<>();
    for (int i = 0; i < articles; i++) {
      batch.add(article(i));
      if (batch.size() == 1_000) {
        index.replace(batch);
        batch.clear();
      }
    }
    index.replace(batch);
    index.commit(Map.of("articles", Integer.toString(articles)));
    System.out.printf("%,d articles written in %.1f s%n", articles, (System.nanoTime() - began) / 1e9);
  }

  private static void trial(ArticleIndex index, int searches, String name, Function<Search, Search> shape) {
    Random random = new Random(11);
    long[] nanos = new long[searches];
    long hits = 0;
    for (int i = 0; i < searches; i++) {
      Search search = shape.apply(search(random));
      long began = THREADS.getCurrentThreadCpuTime();
      hits += index.ask(search).total();
      nanos[i] = THREADS.getCurrentThreadCpuTime() - began;
    }
    Arrays.sort(nanos);
    System.out.printf("%s  p50 %6.2f ms  p99 %7.2f ms  mean total %,d%n",
        name, nanos[searches / 2] / 1e6, nanos[searches * 99 / 100] / 1e6, hits / searches);
  }

  private static void one(ArticleIndex index, Search search, String name) {
    long[] nanos = new long[200];
    long total = 0;
    for (int i = 0; i < nanos.length; i++) {
      long began = THREADS.getCurrentThreadCpuTime();
      total = index.ask(search).total();
      nanos[i] = THREADS.getCurrentThreadCpuTime() - began;
    }
    Arrays.sort(nanos);
    System.out.printf("%-24s best %6.2f ms  p50 %6.2f ms  total %,d%n",
        name, nanos[0] / 1e6, nanos[nanos.length / 2] / 1e6, total);
  }

  private static Search search(Random random) {
    List<Query> words = new ArrayList<>();
    for (int i = random.nextInt(3); i >= 0; i--) {
      words.add(new Query.Word(word(random)));
    }
    List<Filter> filters = new ArrayList<>();
    if (random.nextInt(3) == 0) {
      filters.add(Filter.of(Facet.COUNTRY, state(random)));
    }
    if (random.nextInt(3) == 0) {
      filters.add(Filter.of(Facet.EQUIPMENT, "class" + zipf(random, 12)));
    }
    if (random.nextInt(4) == 0) {
      filters.add(Filter.of(Facet.REGION, "r" + zipf(random, 25)));
    }
    Query query = random.nextInt(5) == 0 ? new Query.Everything() : new Query.All(words);
    return new Search(
        query, filters, null, Dates.ANY, null, Search.Order.RELEVANCE, true, 0, 10, Set.of(), false);
  }

  private static Article article(int number) {
    Sketch sketch = Sketch.article("n" + number).title(sentence(7)).seen(START.plusSeconds(number * 60L))
        .stated(START.plusSeconds(number * 600L).toString().substring(0, 10)).source("source" + zipf(RANDOM, 2_000));
    int sentences = (int) Math.clamp(Math.exp(2.8 + RANDOM.nextGaussian() * 0.6), 3, 120);
    for (int i = 0; i < sentences; i++) {
      sketch.body(sentence(12 + RANDOM.nextInt(20)));
    }
    for (int i = RANDOM.nextInt(5); i > 0; i--) {
      String country = state(RANDOM);
      String partner = state(RANDOM);
      if (!country.equals(partner)) {
        String leaf = "class" + zipf(RANDOM, 12) + ".leaf" + zipf(RANDOM, 6);
        sketch.claim(country, partner, Kind.values()[zipf(RANDOM, 11)], Stage.values()[zipf(RANDOM, 9)], leaf);
      }
    }
    for (int i = RANDOM.nextInt(5); i > 0; i--) {
      sketch.region("r" + zipf(RANDOM, 25));
    }
    return sketch.draw();
  }

  private static String sentence(int words) {
    StringBuilder text = new StringBuilder("Begin");
    for (int i = 0; i < words; i++) {
      text.append(' ').append(word(RANDOM));
    }
    return text.append('.').toString();
  }

  private static String word(Random random) {
    return "w" + zipf(random, VOCABULARY);
  }

  private static String state(Random random) {
    int rank = zipf(random, 190);
    return "" + (char) ('a' + rank / 26) + (char) ('a' + rank % 26);
  }

  /** Ranks from 0, the first ones far the most frequent. */
  private static int zipf(Random random, int ranks) {
    return (int) Math.min(ranks - 1, Math.exp(random.nextDouble() * Math.log(ranks)) - 1 + random.nextDouble());
  }
}
