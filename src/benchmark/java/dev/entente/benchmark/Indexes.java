package dev.entente.benchmark;

import dev.entente.article.Article;
import dev.entente.index.ArticleIndex;
import dev.entente.index.Schemas;
import dev.entente.index.lucene.LuceneArticleIndex;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.concurrent.ExecutorService;
import java.util.stream.Stream;

/** Both indexes of the same articles, made side by side. */
final class Indexes {

  private static final int BATCH = 500;

  private final Corpus corpus;
  private final Path product;
  private final Path bare;

  Indexes(Corpus corpus, Path folder) {
    this.corpus = corpus;
    this.product = folder.resolve("data").resolve("index");
    this.bare = folder.resolve("bare");
  }

  /** The product's data folder. */
  Path data() {
    return Objects.requireNonNull(product.getParent());
  }

  Path bare() {
    return bare;
  }

  /** Makes both, or takes those of the run before where they are of the same articles. */
  void make(Path folder, String stamp, boolean reuse) throws IOException {
    Path stamped = folder.resolve("stamp.txt");
    if (reuse && Files.exists(stamped) && Files.readString(stamped).equals(stamp)) {
      System.out.println("The indexes of the run before are taken.");
      return;
    }
    clear(folder);
    Files.createDirectories(folder);
    long start = System.nanoTime();
    try (ExecutorService two = Executors.newFixedThreadPool(2)) {
      CompletableFuture.allOf(
          CompletableFuture.runAsync(this::makeProduct, two), CompletableFuture.runAsync(this::makeBare, two)).join();
    }
    Files.writeString(stamped, stamp);
    System.out.printf("Made in %.0f s: the product's index %d MB in %d segments, the bare one %d MB in %d.%n",
        (System.nanoTime() - start) / 1e9, megabytes(product),
        BareLucene.segments(product.resolve(Schemas.newest().folder())), megabytes(bare), BareLucene.segments(bare));
  }

  private void makeProduct() {
    try (ArticleIndex index = LuceneArticleIndex.open(product)) {
      List<Article> batch = new ArrayList<>();
      for (int i = 0; i < corpus.size(); i++) {
        batch.add(corpus.article(i));
        if (batch.size() == BATCH || i == corpus.size() - 1) {
          index.replace(batch);
          batch.clear();
          progress(i + 1);
        }
      }
      settle(index);
    } catch (IOException | InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  private void progress(int done) {
    int tenth = Math.max(1, corpus.size() / 10);
    if (done == corpus.size() || done / tenth > (done - BATCH) / tenth) {
      System.out.printf("indexing: %,d of %,d articles%n", done, corpus.size());
    }
  }

  /** Commits until the engine has merged what it wants to merge. */
  private void settle(ArticleIndex index) throws IOException, InterruptedException {
    Path folder = product.resolve(Schemas.newest().folder());
    int quiet = 0;
    for (int before = -1; quiet < 4; ) {
      index.commit(Map.of());
      int now = BareLucene.segments(folder);
      quiet = now == before ? quiet + 1 : 0;
      before = now;
      Thread.sleep(1_000);
    }
  }

  private void makeBare() {
    try {
      BareLucene.write(bare, corpus);
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  /** A second copy of a folder that takes no room: index files are written once, so that links will do. */
  static void link(Path folder, Path copy) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.toList()) {
        Path other = copy.resolve(folder.relativize(file).toString());
        if (Files.isDirectory(file)) {
          Files.createDirectories(other);
        } else if (file.getParent() != null && file.getParent().startsWith(folder.resolve("index"))
            && !file.endsWith("write.lock")) {
          Files.createLink(other, file);
        }
      }
    }
  }

  /** Deletes a folder. */
  static void clear(Path folder) throws IOException {
    if (Files.exists(folder)) {
      try (Stream<Path> files = Files.walk(folder)) {
        for (Path file : files.sorted(java.util.Comparator.reverseOrder()).toList()) {
          Files.delete(file);
        }
      }
    }
  }

  private static long megabytes(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(Files::isRegularFile).mapToLong(file -> file.toFile().length()).sum() >> 20;
    }
  }
}
