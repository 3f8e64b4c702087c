package dev.entente.story;

import dev.entente.article.ArticleId;
import dev.entente.article.Publication;
import dev.entente.article.Publication.Precision;
import dev.entente.article.Reading;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Which articles report one event, in whatever words. A pure function of the set of articles: how much a word tells is
 * measured in this very set, so it should hold some dozens of articles of the same states and days, not only those that
 * are thought to be alike. Articles in different languages are seldom joined.
 *
 * <p>Two articles resemble each other by the cosine of their words and by that of their names and figures; articles that
 * were published more than a month apart resemble each other a little less. The nearest are joined first; two groups stay apart where their
 * articles resemble each other less than {@value #LEAST} on average, about what two reports of a like but other event
 * share. Time and memory grow with the square of the number of articles: 300 take some 50 ms, {@value #MOST} some
 * seconds and 200 MB.
 */
public final class Events {

  /** How many articles can be grouped at once. */
  public static final int MOST = 5000;

  private static final double LEAST = 0.24;
  private static final double NAMES = 0.4;
  private static final int NEAR_DAYS = 30;
  private static final double DAY_LOSS = 0.005;
  private static final double LEAST_NEARNESS = 0.9;

  private Events() {}

  /**
   * An article to be grouped.
   *
   * @param article its id
   * @param reading what it says
   */
  public record Told(ArticleId article, Reading reading) {}

  /**
   * The events that some articles report, one that no other reports included: each the ids in order, the events by their
   * first ids. Of several with one id, the last counts.
   *
   * @throws IllegalArgumentException where there are more than {@value #MOST}
   */
  public static List<List<ArticleId>> of(Collection<Told> articles) {
    if (articles.size() > MOST) {
      throw new IllegalArgumentException(
          "At most " + MOST + " articles can be grouped into events at once, not " + articles.size() + ".");
    }
    Map<ArticleId, Told> ordered = new TreeMap<>();
    articles.forEach(told -> ordered.put(told.article(), told));
    List<Told> all = List.copyOf(ordered.values());
    return new AverageLink(resemblances(all), LEAST).groups().stream()
        .map(group -> group.stream().map(i -> all.get(i).article()).toList()).toList();
  }

  /** In row i how much i resembles each earlier one, 0 to 1. */
  static float[][] resemblances(List<Told> all) {
    List<Terms> terms = all.stream().map(told -> new Terms(told.reading())).toList();
    float[][] words = Cosines.of(terms.stream().map(term -> term.words).toList());
    float[][] names = Cosines.of(terms.stream().map(term -> term.names).toList());
    for (int i = 0; i < words.length; i++) {
      for (int j = 0; j < i; j++) {
        double both = terms.get(i).hasNames() && terms.get(j).hasNames()
            ? (1 - NAMES) * words[i][j] + NAMES * names[i][j] : words[i][j];
        words[i][j] = (float) (both * nearness(all.get(i).reading(), all.get(j).reading()));
      }
    }
    return words;
  }

  /**
   * 1 for articles of one month or of unknown date; a little less for each day more. The words decide: a stated date is
   * often that of a reprint, or of an anniversary.
   */
  private static double nearness(Reading a, Reading b) {
    if (!(a.published() instanceof Publication.Stated one) || !(b.published() instanceof Publication.Stated other)
        || !isExact(one) || !isExact(other)) {
      return 1;
    }
    long days = Math.abs(ChronoUnit.DAYS.between(one.date(), other.date()));
    return Math.max(LEAST_NEARNESS, 1 - DAY_LOSS * Math.max(0, days - NEAR_DAYS));
  }

  private static boolean isExact(Publication.Stated stated) {
    return stated.doubt() == null && stated.precision().compareTo(Precision.DAY) >= 0;
  }
}
