package dev.entente.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import dev.entente.system.Portal;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.function.BooleanSupplier;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;

/** A portal on a folder of its own, and a real Chromium to look at it. */
final class RunningPortal implements AutoCloseable {

  private final Path folder;
  private final ConfigurableApplicationContext portal;
  private final Playwright playwright;
  final Browser browser;
  final String home;

  RunningPortal(Path folder) {
    this.folder = folder;
    portal = new SpringApplication(Portal.class).run(
        "--entente.data=" + folder, "--entente.sample=false", "--server.port=0");
    home = "http://localhost:" + ((WebServerApplicationContext) portal).getWebServer().getPort();
    playwright = Playwright.create();
    browser = playwright.chromium().launch(new BrowserType.LaunchOptions().setExecutablePath(chromium())
        .setArgs(List.of("--no-sandbox", "--disable-gpu", "--disable-quic", "--disable-background-networking",
            "--disable-component-update", "--disable-sync", "--no-first-run")));
  }

  /** The browser that the system has; a missing one is a failure, not a reason to skip. */
  private static Path chromium() {
    String named = System.getProperty("browser", "");
    List<String> usual = List.of("/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome");
    return (named.isEmpty() ? usual : List.of(named)).stream().map(Path::of).filter(Files::isExecutable).findFirst()
        .orElseThrow(() -> new IllegalStateException(
            "No Chromium was found. Install the package chromium, or name one with -Dbrowser=/path/to/chromium"));
  }

  /** Drops an article into the inbox, as a whole. */
  void drop(String name, String text) {
    try {
      Path hidden = Files.writeString(folder.resolve(name), text);
      Files.move(hidden, folder.resolve("inbox").resolve(name), StandardCopyOption.ATOMIC_MOVE);
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Waits until something has happened, half a minute at most. */
  static void await(BooleanSupplier condition) {
    Instant end = Instant.now().plus(Duration.ofSeconds(30));
    while (!condition.getAsBoolean()) {
      if (Instant.now().isAfter(end)) {
        throw new AssertionError("it should have happened by now");
      }
      try {
        Thread.sleep(100);
      } catch (InterruptedException e) {
        throw new IllegalStateException(e);
      }
    }
  }

  @Override
  public void close() {
    playwright.close();
    portal.close();
  }
}
