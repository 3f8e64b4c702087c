package dev.entente.system;

import dev.entente.index.lucene.LuceneArticleIndex;
import dev.entente.pipeline.DataFolder;
import dev.entente.pipeline.command.Commands;
import dev.entente.pipeline.command.Context;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The program's entrance on a JDK that is new enough: tells settings from commands, and the portal from the rest. */
public final class Main {

  private static final List<String> OURS =
      List.of("entente.data", "entente.sample", "entente.hosts", "entente.templates");
  private static final List<String> SPRINGS = List.of("server.", "spring.", "logging.", "management.", "debug");

  private Main() {}

  /** Runs the command that the arguments name; without one, the portal. */
  public static void main(String[] args) {
    int code = run(args);
    if (code != 0) {
      System.exit(code);
    }
  }

  private static int run(String[] args) {
    List<String> settings = new ArrayList<>();
    List<String> words = new ArrayList<>();
    for (String arg : args) {
      (isSetting(arg) ? settings : words).add(arg);
    }
    PrintStream err = new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8);
    Optional<String> unknown = settings.stream().filter(Main::isUnknown).findFirst();
    if (unknown.isPresent()) {
      err.println("There is no setting " + unknown.get() + ". The settings are: --" + String.join("=…, --", OURS)
          + "=…, and --server.port=N.");
      return 2;
    }
    Context context = new Context(
        new DataFolder(Path.of(dataFolder(settings))), LuceneArticleIndex::open, InstantSource.system(), System.in,
        new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8), err);
    return Commands.run(
        context, () -> Portal.serve(settings.toArray(String[]::new)),
        words.isEmpty() ? new String[] {"serve"} : words.toArray(String[]::new));
  }

  private static boolean isSetting(String arg) {
    return arg.startsWith("--entente.") || SPRINGS.stream().anyMatch(s -> arg.startsWith("--" + s));
  }

  private static boolean isUnknown(String setting) {
    String name = setting.substring(2).split("=", 2)[0];
    return setting.startsWith("--entente.") && (!OURS.contains(name) || !setting.contains("="));
  }

  private static String dataFolder(List<String> settings) {
    String prefix = "--entente.data=";
    return settings.stream().filter(s -> s.startsWith(prefix)).map(s -> s.substring(prefix.length()))
        .filter(s -> !s.isBlank()).reduce((first, last) -> last).orElse("./index-data");
  }
}
