package dev.entente.benchmark;

import dev.entente.search.Searches;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.http.converter.autoconfigure.HttpMessageConvertersAutoConfiguration;
import org.springframework.boot.jackson.autoconfigure.JacksonAutoConfiguration;
import org.springframework.boot.thymeleaf.autoconfigure.ThymeleafAutoConfiguration;
import org.springframework.boot.tomcat.autoconfigure.servlet.TomcatServletWebServerAutoConfiguration;
import org.springframework.boot.web.server.servlet.context.ServletWebServerApplicationContext;
import org.springframework.boot.webmvc.autoconfigure.DispatcherServletAutoConfiguration;
import org.springframework.boot.webmvc.autoconfigure.WebMvcAutoConfiguration;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.FilterType;

/** The results page with its real controller and templates on a server, without the rest of the portal. */
@ImportAutoConfiguration({
  TomcatServletWebServerAutoConfiguration.class, DispatcherServletAutoConfiguration.class,
  WebMvcAutoConfiguration.class, HttpMessageConvertersAutoConfiguration.class, JacksonAutoConfiguration.class,
  ThymeleafAutoConfiguration.class
})
@ComponentScan(basePackages = "dev.entente.show", useDefaultFilters = false, includeFilters = @ComponentScan.Filter(
    type = FilterType.REGEX, pattern = "dev\\.entente\\.show\\.(SearchController|SayAdvice)"))
class PagesAlone {

  /** Starts it on a free port. */
  static ServletWebServerApplicationContext start(Searches searches) {
    return (ServletWebServerApplicationContext) new SpringApplicationBuilder(PagesAlone.class)
        .web(WebApplicationType.SERVLET)
        .properties("server.port=0", "server.address=127.0.0.1", "spring.main.banner-mode=off",
            "logging.level.root=warn", "spring.thymeleaf.enable-spring-el-compiler=true")
        .initializers(context -> context.getBeanFactory().registerSingleton("searches", searches))
        .run();
  }
}
