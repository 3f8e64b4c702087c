package dev.entente.benchmark;

import dev.entente.article.Capture;
import dev.entente.article.VocabularyFolder;
import dev.entente.enrich.Enricher;
import dev.entente.enrich.Vocabulary;
import dev.entente.index.lucene.LuceneArticleIndex;
import dev.entente.pipeline.DataFolder;
import dev.entente.pipeline.Newsroom;
import dev.entente.pipeline.Progress;
import dev.entente.read.Reader;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;

/** How many stories and pages a second come in. */
final class Intake {

  private static final Instant NOW = Instant.parse("2026-11-21T12:00:00Z");
  private static final int WARM = 2_000;
  private static final int PAGES = 600;
  private static final int PAGE_BYTES = 150_000;
  private static final int BATCH = 64;

  private final Corpus corpus;
  private final VocabularyFolder folder = VocabularyFolder.packed();
  private final Reader reader = new Reader(folder);
  private final Enricher enricher = new Enricher(Vocabulary.load(folder));
  private long claims;

  Intake(Corpus corpus) {
    this.corpus = corpus;
  }

  /** Measures reading and enriching on one core, then the whole line into an empty data folder. */
  void run(Path data, int stories) {
    System.out.println("\nIntake: captures a second (by the clock; by the time of the working thread)");
    List<Capture> all = IntStream.range(0, stories + WARM).mapToObj(this::story).toList();
    long bytes = all.stream().mapToLong(capture -> capture.bytes().length).sum() / all.size();
    all.subList(0, WARM).forEach(this::readAndEnrich);
    claims = 0;
    rate("plain wire stories of %,d bytes, read and enriched, %d of them".formatted(bytes, stories), 1000,
        all.subList(WARM, all.size()), this::readAndEnrich);
    System.out.printf("    %.1f claims a story%n", (double) claims / stories);
    List<Capture> pages = IntStream.range(0, 2 * PAGES).mapToObj(this::page).toList();
    pages.subList(0, PAGES).forEach(this::readAndEnrich);
    rate("web pages of 150 KB, read and enriched, %d of them".formatted(PAGES), 300,
        pages.subList(PAGES, 2 * PAGES), this::readAndEnrich);
    wholeLine(data, all.subList(WARM, all.size()));
  }

  private void readAndEnrich(Capture capture) {
    claims += enricher.labels(reader.read(capture)).claims().size();
  }

  private static void rate(String what, int budget, List<Capture> captures, Consumer<Capture> step) {
    long work = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    long start = System.nanoTime();
    captures.forEach(step);
    double taken = (System.nanoTime() - start) / 1e9;
    double worked = (ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - work) / 1e9;
    System.out.printf("  %s: %.0f; %.0f (budget %,d a core: %s)%n", what, captures.size() / taken,
        captures.size() / worked, budget, captures.size() / worked >= budget ? "held" : "NOT HELD");
  }

  /** Archive, reading, enriching, ledger and index, as a portal takes in what comes; on all cores. */
  private static void wholeLine(Path folder, List<Capture> captures) {
    DataFolder data = new DataFolder(folder);
    try (DataFolder.Lock lock = data.lock();
        Newsroom newsroom = Newsroom.open(data, lock, LuceneArticleIndex::open, InstantSource.fixed(NOW),
            (what, unit, total) -> Progress.NONE)) {
      long start = System.nanoTime();
      for (int from = 0; from < captures.size(); from += BATCH) {
        newsroom.line().take(captures.subList(from, Math.min(captures.size(), from + BATCH)));
      }
      newsroom.line().commit();
      System.out.printf("  plain wire stories, archived, read, enriched and indexed on all cores: %.0f%n",
          captures.size() * 1e9 / (System.nanoTime() - start));
    }
  }

  private Capture story(int number) {
    return new Capture(null, number + ".txt", NOW, "text/plain", Capture.Obtained.FILE,
        corpus.story(corpus.size() + number).getBytes(StandardCharsets.UTF_8));
  }

  /** The story inside a page as sites make them: menus, teasers and scripts are by far the most of it. */
  private Capture page(int number) {
    String[] parts = corpus.story(corpus.size() + number).split("\n\n");
    String url = "https://news.example/" + number;
    StringBuilder page = new StringBuilder(PAGE_BYTES + 10_000);
    page.append("<!doctype html><html lang=\"en\"><head><title>").append(parts[0])
        .append("</title><meta property=\"article:published_time\" content=\"2024-05-06T07:08:09Z\">")
        .append("<link rel=\"canonical\" href=\"").append(url).append("\"></head><body>");
    filler(page, PAGE_BYTES / 3, number);
    page.append("<article><h1>").append(parts[0]).append("</h1>");
    for (int i = 2; i < parts.length; i++) {
      page.append("<p>").append(parts[i]).append("</p>\n");
    }
    page.append("</article>");
    filler(page, PAGE_BYTES, number);
    return new Capture(url, url, NOW, "text/html", Capture.Obtained.FILE,
        page.append("</body></html>").toString().getBytes(StandardCharsets.UTF_8));
  }

  private static void filler(StringBuilder page, int upTo, int number) {
    for (int i = 0; page.length() < upTo; i++) {
      switch (i % 3) {
        case 0 -> {
          page.append("<nav class=\"menu\"><ul>");
          for (int j = 0; j < 30; j++) {
            page.append("<li class=\"menu-item\"><a class=\"link\" href=\"/section/").append(j).append("\">")
                .append(WordStock.name(j)).append("</a></li>");
          }
          page.append("</ul></nav>");
        }
        case 1 -> page.append("<script>window.ads=window.ads||[];ads.push({slot:\"a").append(i)
            .append("\",sizes:[[300,250],[728,90]],targeting:{id:").append(number).append("}});</script>\n".repeat(4));
        default -> page.append("<div class=\"teaser\"><a href=\"/story/").append(i).append("\"><img alt=\"\" src=\"/i/")
            .append(i).append(".jpg\"><h3>").append(WordStock.name(i)).append(" and ").append(WordStock.name(number))
            .append("</h3></a><span class=\"time\">3 hours ago</span></div>\n");
      }
    }
  }
}
