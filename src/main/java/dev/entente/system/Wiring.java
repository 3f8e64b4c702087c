package dev.entente.system;

import dev.entente.article.ArticleId;
import dev.entente.collect.FileCollector;
import dev.entente.collect.SampleFolder;
import dev.entente.desk.Corrections;
import dev.entente.desk.SavedSearches;
import dev.entente.index.lucene.LuceneArticleIndex;
import dev.entente.pipeline.CopyDesk;
import dev.entente.pipeline.DataFolder;
import dev.entente.pipeline.Inbox;
import dev.entente.pipeline.Intake;
import dev.entente.pipeline.Line;
import dev.entente.pipeline.Newsroom;
import dev.entente.pipeline.TerminalProgress;
import dev.entente.pipeline.Versions;
import dev.entente.search.ArticleSearches;
import dev.entente.search.DealBook;
import dev.entente.search.Searches;
import dev.entente.search.StoryBook;
import dev.entente.story.Deal;
import dev.entente.story.DealId;
import dev.entente.story.DealPage;
import dev.entente.story.Story;
import dev.entente.story.Wanted;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Opens the rooms and hands them to each other. */
@Configuration(proxyBeanMethods = false)
class Wiring {

  @Bean
  InstantSource clock() {
    return InstantSource.system();
  }

  @Bean
  DataFolder dataFolder(Settings settings) {
    return new DataFolder(settings.data());
  }

  @Bean(destroyMethod = "close")
  DataFolder.Lock lock(DataFolder data) {
    return data.lockForPortal();
  }

  @Bean(destroyMethod = "close")
  Newsroom newsroom(DataFolder data, DataFolder.Lock lock, Settings settings, InstantSource clock) {
    Newsroom newsroom = Newsroom.open(data, lock, LuceneArticleIndex::open, clock, TerminalProgress::open);
    if (settings.sample()) {
      newsroom.line().showSamples(SampleFolder.at(data.sample()), TerminalProgress::open);
    } else {
      newsroom.line().hideSamples();
    }
    return newsroom;
  }

  @Bean
  Intake intake(Newsroom newsroom) {
    return newsroom.line();
  }

  @Bean
  Versions versions(Newsroom newsroom) {
    return newsroom.line().versions();
  }

  @Bean
  CopyDesk copyDesk(Newsroom newsroom) {
    return newsroom.line().copyDesk();
  }

  @Bean
  Corrections corrections(Newsroom newsroom) {
    return newsroom.desk().corrections();
  }

  @Bean
  Watchman watchman(Newsroom newsroom, DataFolder data, InstantSource clock) {
    return new Watchman(
        newsroom.line(), new Inbox(data.inbox(), new FileCollector(clock), newsroom.line()), newsroom.vocabulary());
  }

  @Bean
  StoryBook stories(Newsroom newsroom) {
    return new LineStories(newsroom.line());
  }

  @Bean
  Searches searches(Newsroom newsroom, StoryBook stories, InstantSource clock) {
    return new ArticleSearches(newsroom.index(), newsroom.vocabulary(), stories, clock);
  }

  /** The stories of the line, for those who search. */
  private record LineStories(Line line) implements StoryBook {
    @Override
    public boolean ready() {
      return line.knowsStories();
    }

    @Override
    public Optional<Story> of(ArticleId article) {
      return line.story(article);
    }
  }

  @Bean
  DealBook deals(Newsroom newsroom) {
    return new LineDeals(newsroom.line());
  }

  /** The deals of the line, for those who look at them. */
  private record LineDeals(Line line) implements DealBook {
    @Override
    public boolean ready() {
      return line.knowsStories();
    }

    @Override
    public DealPage find(Wanted wanted, int skip, int count) {
      return line.deals(wanted, skip, count);
    }

    @Override
    public Optional<Deal> of(DealId id) {
      return line.deal(id);
    }

    @Override
    public List<Deal> of(ArticleId article) {
      return line.deals(article);
    }
  }

  @Bean
  SavedSearches savedSearches(Newsroom newsroom) {
    return newsroom.desk().savedSearches();
  }
}
