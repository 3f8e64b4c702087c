package dev.entente.benchmark;

import dev.entente.index.ArticleIndex;
import dev.entente.index.Found;
import dev.entente.pipeline.Newsroom;
import dev.entente.search.Searches;
import dev.entente.system.Portal;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.apache.lucene.search.IndexSearcher;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.web.server.servlet.context.ServletWebServerApplicationContext;

/** The run: makes the articles, checks that both sides agree, measures, and holds the figures to the budget. */
public final class Benchmark {

  private static final int CLIENTS = 4;
  private static final int CHECKED = 200;
  private static final int STORIES = 5_000;
  private static final int WARM = 2_000;

  private final Options options;
  private final Corpus corpus;
  private final Asks asks;

  private Benchmark(Options options) {
    this.options = options;
    this.corpus = new Corpus(options.articles(), options.seed());
    this.asks = new Asks(corpus, options.seed());
  }

  /** Runs it; see {@code Options} for the arguments. Exits with 1 where the two sides differ. */
  public static void main(String[] args) throws Exception {
    // Neither side may answer from what it remembers of another search.
    IndexSearcher.setDefaultQueryCache(null);
    Locale.setDefault(Locale.ENGLISH);
    try {
      new Benchmark(Options.of(args)).run();
    } catch (Agreement.Broken e) {
      System.out.println("\nThe two sides differ, so there is nothing to compare: " + e.getMessage());
      System.exit(1);
    }
  }

  private void run() throws Exception {
    System.out.printf("Entente benchmark, %tF: %,d articles, seed %d, %d searches a comparison; Java %s, %d processors,"
            + " heap of %d MB%n", System.currentTimeMillis(), options.articles(), options.seed(), options.searches(),
        Runtime.version(), Runtime.getRuntime().availableProcessors(), Runtime.getRuntime().maxMemory() >> 20);
    if (options.parts().contains("pages")) {
      pages();
    }
    if (options.parts().contains("intake")) {
      Path intake = options.folder().resolve("intake");
      Indexes.clear(intake);
      new Intake(corpus).run(intake, STORIES);
    }
    if (options.parts().contains("start")) {
      Path copy = options.folder().resolve("start");
      Indexes.clear(copy);
      Indexes.link(new Indexes(corpus, options.folder()).data(), copy);
      Start.measure(options.jar(), copy, options.articles());
    }
    System.exit(0);
  }

  private void pages() throws Exception {
    Indexes indexes = new Indexes(corpus, options.folder());
    indexes.make(options.folder(), options.articles() + " " + options.seed(), options.reuse());
    try (BareLucene bare = BareLucene.open(indexes.bare());
        ServletWebServerApplicationContext portal = portal(indexes.data());
        Clients clients = new Clients(Objects.requireNonNull(portal.getWebServer()).getPort(), CLIENTS)) {
      measure(bare, portal.getBean(Newsroom.class).index(), portal.getBean(Searches.class), clients);
    }
  }

  /** The whole portal with its own settings, without the sample corpus, on a port that is free. */
  private static ServletWebServerApplicationContext portal(Path data) {
    return (ServletWebServerApplicationContext) SpringApplication.run(
        Portal.class, "--entente.data=" + data, "--entente.sample=false", "--server.port=0");
  }

  private void measure(BareLucene bare, ArticleIndex index, Searches searches, Clients clients) throws Exception {
    agree(bare, index, searches, clients);
    Comparison.Side plain = (ask, client) -> bare.ask(ask.search());
    Comparison.Side page = (ask, client) -> clients.get(ask, client, false);
    new Comparison(plain, page).run(asks.make(WARM));
    new Comparison(plain, page).run(asks.make(WARM / 2), CLIENTS);
    int n = options.searches();
    Comparison port = new Comparison(plain, (ask, client) -> index.ask(ask.search())).run(asks.make(n));
    Comparison room = new Comparison(plain, (ask, client) -> searches.results(ask.parameters())).run(asks.make(n));
    Comparison one = new Comparison(plain, page).run(asks.make(n));
    Comparison four = new Comparison(plain, page).run(asks.make(n), CLIENTS);
    Comparison nothing = new Comparison(plain, (ask, client) -> clients.nothing(client)).run(asks.make(n));
    Comparison packed = new Comparison(plain, (ask, client) -> clients.get(ask, client, true)).run(asks.make(n));
    System.out.println("\n" + Series.head("milliseconds by the clock"));
    print("ArticleIndex.ask, in process", port);
    print("Searches.results, in process", room);
    print("page over HTTP, one client", one);
    print("page over HTTP, compressed, one client", packed);
    print("page over HTTP, four clients", four);
    System.out.println(nothing.productTimes().row("robots.txt over HTTP, for what HTTP alone costs"));
    System.out.println("\n" + Series.head("processor milliseconds, one client"));
    work("ArticleIndex.ask, in process", port);
    work("Searches.results, in process", room);
    work("page over HTTP, client and server", one);
    work("page over HTTP, compressed", packed);
    System.out.println(nothing.productWork().row("robots.txt over HTTP"));
    double[] rates = four.rates();
    System.out.printf("  four clients: %.0f pages a second, bare Lucene %.0f searches a second; %s%n",
        rates[1], rates[0], weight(clients, asks.make(100)));
    Budget.page(options.articles(), one);
    memory();
  }

  private static void print(String name, Comparison comparison) {
    System.out.println(comparison.bareTimes().row("bare Lucene"));
    System.out.println(comparison.productTimes().row(name));
  }

  private static void work(String name, Comparison comparison) {
    System.out.println(comparison.bareWork().row("bare Lucene"));
    System.out.println(comparison.productWork().row(name));
  }

  /** What a run of searches weighs as pages. */
  private static String weight(Clients clients, List<Ask> asks) throws IOException {
    long bytes = 0;
    for (Ask ask : asks) {
      bytes += clients.get(ask, 0, false).length;
    }
    return "a page has %,d bytes on average".formatted(bytes / asks.size());
  }

  private void agree(BareLucene bare, ArticleIndex index, Searches searches, Clients clients) throws IOException {
    for (Ask ask : asks.make(CHECKED)) {
      Found found = bare.ask(ask.search());
      Agreement.check(ask, found, index.ask(ask.search()));
      Agreement.check(ask, found, searches.results(ask.parameters()));
      Agreement.check(ask, found, new String(clients.get(ask, 0, false), StandardCharsets.UTF_8));
    }
    System.out.printf("Both sides agree on %d searches: ids, totals, counts, marks and passages.%n", CHECKED);
  }

  private static void memory() throws InterruptedException {
    Runtime runtime = Runtime.getRuntime();
    long used = Long.MAX_VALUE;
    for (int i = 0; i < 3; i++) {
      System.gc();
      Thread.sleep(200);
      used = Math.min(used, runtime.totalMemory() - runtime.freeMemory());
    }
    System.out.printf("%nMemory: %d MB of heap in use after collection, both sides and the server together; %d MB at"
        + " most.%n", used >> 20, runtime.maxMemory() >> 20);
  }

  /** Connections to the portal, one a client. */
  private static final class Clients implements AutoCloseable {
    private final List<Loopback> connections = new ArrayList<>();

    Clients(int port, int many) throws IOException {
      for (int i = 0; i < many; i++) {
        connections.add(new Loopback(port));
      }
    }

    byte[] get(Ask ask, int client, boolean packed) throws IOException {
      return connections.get(client).get(ask.address(), packed);
    }

    void nothing(int client) throws IOException {
      connections.get(client).get("/robots.txt", false);
    }

    @Override
    public void close() throws IOException {
      for (Loopback connection : connections) {
        connection.close();
      }
    }
  }
}
