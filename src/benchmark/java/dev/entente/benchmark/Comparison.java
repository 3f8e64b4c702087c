package dev.entente.benchmark;

import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/**
 * The same searches on both sides, in turns, so that both meet the machine in the same state; which side goes first
 * changes with every search.
 */
final class Comparison {

  /** One way to be answered. */
  interface Side {
    /** Answers a search; {@code client} tells the clients apart. */
    void answer(Ask ask, int client) throws Exception;
  }

  private static final int ROUND = 10;
  private static final com.sun.management.ThreadMXBean THREADS =
      (com.sun.management.ThreadMXBean) ManagementFactory.getThreadMXBean();

  private final Side bare;
  private final Side product;
  private final Series bareTimes = new Series();
  private final Series productTimes = new Series();
  private final Series bareWork = new Series();
  private final Series productWork = new Series();
  private long bareNanos;
  private long productNanos;

  Comparison(Side bare, Side product) {
    this.bare = bare;
    this.product = product;
  }

  Series bareTimes() {
    return bareTimes;
  }

  Series productTimes() {
    return productTimes;
  }

  /** What the processors worked for the bare side; empty for several clients. */
  Series bareWork() {
    return bareWork;
  }

  /** What the processors worked for the product: client and server, without compiler and collector. */
  Series productWork() {
    return productWork;
  }

  /** Searches a second over all clients, by the bare side and by the product. */
  double[] rates() {
    return new double[] {bareTimes.size() * 1e9 / bareNanos, productTimes.size() * 1e9 / productNanos};
  }

  /** One client. */
  Comparison run(List<Ask> asks) throws Exception {
    for (int i = 0; i < asks.size(); i++) {
      for (boolean first : new boolean[] {true, false}) {
        boolean byBare = first == (i % 2 == 0);
        long work = work();
        long taken = time(byBare ? bare : product, asks.get(i), 0);
        (byBare ? bareWork : productWork).add(work() - work);
        (byBare ? bareTimes : productTimes).add(taken);
        bareNanos += byBare ? taken : 0;
        productNanos += byBare ? 0 : taken;
      }
    }
    return this;
  }

  /** Several clients at once; the sides take turns round by round, each round with searches of its own. */
  Comparison run(List<Ask> asks, int clients) throws Exception {
    try (ExecutorService pool = Executors.newFixedThreadPool(clients)) {
      int round = ROUND * clients;
      for (int from = 0; from < asks.size(); from += round) {
        List<Ask> some = asks.subList(from, Math.min(asks.size(), from + round));
        boolean bareFirst = from / round % 2 == 0;
        for (boolean first : new boolean[] {true, false}) {
          boolean byBare = first == bareFirst;
          long start = System.nanoTime();
          round(pool, byBare ? bare : product, some, clients).forEach((byBare ? bareTimes : productTimes)::addAll);
          long taken = System.nanoTime() - start;
          bareNanos += byBare ? taken : 0;
          productNanos += byBare ? 0 : taken;
        }
      }
    }
    return this;
  }

  private static List<Series> round(ExecutorService pool, Side side, List<Ask> asks, int clients)
      throws InterruptedException, ExecutionException {
    List<Callable<Series>> parts = new ArrayList<>();
    for (int client = 0; client < clients; client++) {
      int mine = client;
      parts.add(() -> {
        Series times = new Series();
        for (int i = mine; i < asks.size(); i += clients) {
          times.add(time(side, asks.get(i), mine));
        }
        return times;
      });
    }
    List<Series> all = new ArrayList<>();
    for (Future<Series> part : pool.invokeAll(parts)) {
      all.add(part.get());
    }
    return all;
  }

  /** Processor time of all threads so far. It tells more than the clock where others use the machine too. */
  private static long work() {
    return Arrays.stream(THREADS.getThreadCpuTime(THREADS.getAllThreadIds())).filter(nanos -> nanos > 0).sum();
  }

  private static long time(Side side, Ask ask, int client) throws Exception {
    long start = System.nanoTime();
    side.answer(ask, client);
    return System.nanoTime() - start;
  }
}
