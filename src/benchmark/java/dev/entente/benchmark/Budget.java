package dev.entente.benchmark;

/** What a page may cost beside bare Lucene. */
final class Budget {

  private static final int MANY = 500_000;

  private Budget() {}

  /** Prints the page's cost beside the budget for so many articles. */
  static void page(int articles, Comparison page) {
    double bare = page.bareTimes().median();
    double product = page.productTimes().median();
    double more = product - bare;
    double times = product / bare;
    boolean small = articles < MANY;
    String median = small
        ? "%+.2f ms at the median (budget +2.00 at 100,000): %s".formatted(more, held(more <= 2))
        : "%.2f times at the median (budget 1.25 at 1,000,000): %s".formatted(times, held(times <= 1.25));
    double bareTail = page.bareTimes().p99();
    double tail = page.productTimes().p99();
    double work = page.productWork().median();
    double bareWork = page.bareWork().median();
    System.out.printf("%nBudget, a page with one client at %,d articles: %.2f ms beside %.2f ms, %s; %.2f ms beside %.2f"
            + " ms at p99, %.2f times (budget 1.50): %s; %.2f times at the median%n"
            + "  by processor time: %.2f ms beside %.2f ms at the median, %+.2f ms, %.2f times%n",
        articles, product, bare, median, tail, bareTail, tail / bareTail, held(tail / bareTail <= 1.5), times,
        work, bareWork, work - bareWork, work / bareWork);
  }

  private static String held(boolean within) {
    return within ? "held" : "NOT HELD";
  }
}
