package dev.entente.system;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.event.EventListener;

/** The portal: the Spring application that serves the pages. */
@SpringBootApplication(scanBasePackages = {"dev.entente.system", "dev.entente.show"})
@EnableConfigurationProperties(Settings.class)
public class Portal {

  /**
   * Starts the portal; it runs on its own threads until the program is ended.
   *
   * @return 0 where it has started, 1 where it could not; the reason has been printed then
   */
  static int serve(String[] settings) {
    try {
      new SpringApplication(Portal.class).run(settings);
      return 0;
    } catch (RuntimeException e) {
      // Spring has analysed and printed it.
      return 1;
    }
  }

  /** The last line in the terminal is the one to click on. */
  @EventListener
  void ready(ApplicationReadyEvent event) {
    if (event.getApplicationContext() instanceof WebServerApplicationContext context
        && context.getWebServer() != null) {
      System.out.println("Entente is ready: http://localhost:" + context.getWebServer().getPort());
    }
  }
}
