package dev.entente.system;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Starts the program on a JDK that is new enough. It is compiled for Java 17, so that {@code java -jar entente.jar} works
 * where the default {@code java} is older: then it looks for a newer one and hands over to it.
 */
public final class Launcher {

  private static final int NEEDED = 25;
  private static final String MAIN = "dev.entente.system.Main";

  private Launcher() {}

  /** Runs the program, here or on a newer JDK. */
  public static void main(String[] args) throws Exception {
    if (Runtime.version().feature() >= NEEDED) {
      Class.forName(MAIN).getMethod("main", String[].class).invoke(null, (Object) args);
      return;
    }
    Optional<Path> found = newer();
    if (found.isEmpty()) {
      System.err.println("Entente needs Java " + NEEDED + " or newer; this is Java " + Runtime.version().feature()
          + " and no newer one was found under JAVA_HOME or the usual folders.\n"
          + "Install a JDK " + NEEDED + ", or set JAVA_HOME to the folder of one.");
      System.exit(2);
    }
    System.exit(handOver(found.get(), args));
  }

  private static int handOver(Path jdk, String[] args) throws IOException, InterruptedException {
    String jar = System.getProperty("java.class.path");
    List<String> command = new ArrayList<>(List.of(jdk.toString(), "--enable-native-access=ALL-UNNAMED"));
    if (isPortal(args)) {
      // Search is quicker with it; Java warns of it on the terminal, which short commands are better off without.
      command.add("--add-modules=jdk.incubator.vector");
    }
    command.addAll(java.lang.management.ManagementFactory.getRuntimeMXBean().getInputArguments());
    if (jar.endsWith(".jar") && !jar.contains(File.pathSeparator)) {
      command.addAll(List.of("-jar", jar));
    } else {
      command.addAll(List.of("-cp", jar, Launcher.class.getName()));
    }
    command.addAll(Arrays.asList(args));
    Process child = new ProcessBuilder(command).inheritIO().start();
    // The child gets the interrupt key itself; a plain kill reaches only us and must be passed on.
    Runtime.getRuntime().addShutdownHook(new Thread(() -> {
      child.destroy();
      try {
        child.waitFor();
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
      }
    }));
    return child.waitFor();
  }

  private static boolean isPortal(String[] args) {
    return Arrays.stream(args).filter(arg -> !arg.startsWith("--")).allMatch("serve"::equals);
  }

  private static Optional<Path> newer() {
    List<Path> homes = new ArrayList<>();
    for (String variable : List.of("JAVA_HOME", "JDK_HOME", "JAVA25_HOME", "JAVA_HOME_25_X64")) {
      String home = System.getenv(variable);
      if (home != null && !home.isBlank()) {
        homes.add(Path.of(home));
      }
    }
    String user = System.getProperty("user.home");
    for (String folder : List.of("/usr/lib/jvm", "/usr/java", "/opt/java", "/opt/jdk", "/Library/Java/JavaVirtualMachines",
        user + "/.sdkman/candidates/java", user + "/.jdks", "C:\\Program Files\\Java",
        "C:\\Program Files\\Eclipse Adoptium")) {
      try (Stream<Path> found = Files.list(Path.of(folder))) {
        found.sorted().forEach(home -> {
          homes.add(home);
          homes.add(home.resolve("Contents/Home"));
        });
      } catch (IOException | RuntimeException e) {
        // This machine has no such folder.
      }
    }
    return homes.stream().filter(home -> version(home) >= NEEDED).findFirst()
        .map(home -> home.resolve("bin").resolve(File.separatorChar == '\\' ? "java.exe" : "java"))
        .filter(Files::isExecutable);
  }

  /** The feature version that the JDK's release file states; 0 where there is none. */
  private static int version(Path home) {
    try (Stream<String> lines = Files.lines(home.resolve("release"))) {
      return lines.filter(line -> line.startsWith("JAVA_VERSION="))
          .map(line -> line.replaceAll("[^0-9.]", "").split("\\.")[0])
          .filter(digits -> !digits.isEmpty())
          .mapToInt(Integer::parseInt).findFirst().orElse(0);
    } catch (IOException | RuntimeException e) {
      return 0;
    }
  }
}
