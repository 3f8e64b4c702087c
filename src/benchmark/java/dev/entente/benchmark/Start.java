package dev.entente.benchmark;

import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** How long the jar takes from the start of its process to its first answer. */
final class Start {

  private static final int TIMES = 3;
  private static final long PATIENCE = TimeUnit.SECONDS.toNanos(90);

  private Start() {}

  /** Starts the jar on the benchmark's data folder, a few times, and prints the times. */
  static void measure(Path jar, Path data, int articles) throws IOException, InterruptedException {
    if (!Files.exists(jar)) {
      System.out.printf("%nStart: skipped, for there is no %s; build it first: mvn package%n", jar);
      return;
    }
    // The first start puts the sample corpus in; it is not counted.
    once(jar, data);
    Series times = new Series();
    for (int i = 0; i < TIMES; i++) {
      long taken = once(jar, data);
      if (taken < 0) {
        System.out.printf("%nStart: skipped, for %s ended before it answered%n", jar);
        return;
      }
      times.add(taken);
    }
    System.out.printf("%nStart on %,d articles, from the process to the first results page: median %.1f s, worst %.1f s"
        + " of %d (budget 7 s on an idle machine)%n", articles, times.median() / 1e3, times.millis(1) / 1e3, TIMES);
  }

  /** Nanoseconds to the first answer; -1 where the process ended before. */
  private static long once(Path jar, Path data) throws IOException, InterruptedException {
    int port;
    try (ServerSocket free = new ServerSocket(0)) {
      port = free.getLocalPort();
    }
    List<String> command = new ArrayList<>(List.of(
        Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-jar", jar.toString(),
        "--entente.data=" + data, "--server.port=" + port));
    long start = System.nanoTime();
    Process process = new ProcessBuilder(command).redirectErrorStream(true)
        .redirectOutput(data.resolveSibling("start.log").toFile()).start();
    try {
      while (process.isAlive() && System.nanoTime() - start < PATIENCE) {
        if (answers(URI.create("http://localhost:" + port + "/search?q=defence"))) {
          return System.nanoTime() - start;
        }
        Thread.sleep(20);
      }
      return -1;
    } finally {
      process.destroy();
      process.waitFor(20, TimeUnit.SECONDS);
      process.destroyForcibly();
    }
  }

  private static boolean answers(URI address) {
    try {
      HttpURLConnection connection = (HttpURLConnection) address.toURL().openConnection();
      connection.setReadTimeout(30_000);
      boolean answered = connection.getResponseCode() == 200;
      connection.disconnect();
      return answered;
    } catch (IOException e) {
      return false;
    }
  }
}
