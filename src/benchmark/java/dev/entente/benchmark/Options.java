package dev.entente.benchmark;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * What the run is asked for.
 *
 * @param articles how many
 * @param seed what everything is drawn from
 * @param searches how many searches each comparison has
 * @param folder where the indexes are made; emptied first unless {@code reuse}
 * @param reuse true to take the indexes of the run before, where number and seed are the same
 * @param jar the product's jar, for the start
 * @param parts what to measure: {@code pages}, {@code intake}, {@code start}
 */
record Options(
    int articles, long seed, int searches, Path folder, boolean reuse, Path jar, Set<String> parts) {

  private static final List<String> PARTS = List.of("pages", "intake", "start");

  /** Reads {@code --name=value}. */
  static Options of(String[] args) {
    int articles = 100_000;
    long seed = 20_261_121;
    int searches = 1_000;
    Path target = Path.of("target");
    boolean reuse = false;
    Set<String> parts = new TreeSet<>(PARTS);
    for (String arg : args) {
      int equals = arg.indexOf('=');
      String value = arg.substring(equals + 1).strip();
      switch (arg.substring(0, Math.max(equals, 0))) {
        case "--articles" -> articles = Integer.parseInt(value.replace("_", ""));
        case "--seed" -> seed = Long.parseLong(value);
        case "--searches" -> searches = Integer.parseInt(value);
        case "--target" -> target = Path.of(value);
        case "--reuse" -> reuse = Boolean.parseBoolean(value);
        case "--parts" -> parts.retainAll(List.of(value.split(",")));
        default -> throw new IllegalArgumentException(arg + " means nothing here; there are --articles=N, --seed=N,"
            + " --searches=N, --reuse=true, --parts=pages,intake,start and --target=FOLDER");
      }
    }
    return new Options(articles, seed, searches, target.resolve("benchmark"), reuse,
        target.resolve("entente.jar"), parts);
  }
}
