package dev.entente.show;

import dev.entente.article.ArticleId;
import dev.entente.desk.Corrections;
import dev.entente.search.StoryBook;
import dev.entente.story.Story;
import java.util.Optional;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.http.converter.autoconfigure.HttpMessageConvertersAutoConfiguration;
import org.springframework.boot.jackson.autoconfigure.JacksonAutoConfiguration;
import org.springframework.boot.servlet.autoconfigure.HttpEncodingAutoConfiguration;
import org.springframework.boot.thymeleaf.autoconfigure.ThymeleafAutoConfiguration;
import org.springframework.boot.tomcat.autoconfigure.servlet.TomcatServletWebServerAutoConfiguration;
import org.springframework.boot.webmvc.autoconfigure.DispatcherServletAutoConfiguration;
import org.springframework.boot.webmvc.autoconfigure.WebMvcAutoConfiguration;
import org.springframework.boot.webmvc.autoconfigure.error.ErrorMvcAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;

/**
 * The room alone, with canned articles behind it: for tests, and as a program to look at the pages. It carries no
 * stereotype, so that no scan of the house takes it for a part of the product.
 */
@ImportAutoConfiguration({
  TomcatServletWebServerAutoConfiguration.class, DispatcherServletAutoConfiguration.class,
  WebMvcAutoConfiguration.class, ErrorMvcAutoConfiguration.class, HttpMessageConvertersAutoConfiguration.class,
  HttpEncodingAutoConfiguration.class, JacksonAutoConfiguration.class, ThymeleafAutoConfiguration.class
})
@Import({
  HomeController.class, SearchController.class, FeedController.class, CountryController.class, ArticleController.class,
  SavedController.class, StandingController.class, StoryController.class, VersionsController.class,
  CorrectionController.class, DealController.class, SayAdvice.class
})
class ShowRoom {

  public static void main(String[] args) {
    new SpringApplicationBuilder(ShowRoom.class).web(WebApplicationType.SERVLET).run(args);
  }

  @Bean
  CannedSearches searches(CannedCopyDesk desk) {
    CannedSearches searches = new CannedSearches();
    searches.correctedBy(desk::corrected);
    return searches;
  }

  @Bean
  CannedCopyDesk copyDesk() {
    return new CannedCopyDesk();
  }

  @Bean
  Corrections corrections(CannedCopyDesk desk) {
    return desk.corrections();
  }

  @Bean
  CannedVersions versions() {
    return new CannedVersions();
  }

  @Bean
  CannedDeals deals() {
    return new CannedDeals();
  }

  @Bean
  StoryBook stories() {
    return new StoryBook() {
      @Override
      public boolean ready() {
        return true;
      }

      @Override
      public Optional<Story> of(ArticleId article) {
        return Optional.empty();
      }
    };
  }

  @Bean
  CannedShelf shelf() {
    return new CannedShelf();
  }
}
