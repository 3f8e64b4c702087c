package dev.entente.benchmark;

import dev.entente.article.Article;
import dev.entente.article.Claim;
import dev.entente.article.Facet;
import dev.entente.index.ArticleFields;
import dev.entente.index.Dates;
import dev.entente.index.Filter;
import dev.entente.index.Query;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.regex.Pattern;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;

/** Makes searches, each once in a run, so that none can be answered from what is still at hand from another. */
final class Asks {

  private static final Pattern GAPS = Pattern.compile("\\s+");
  private static final Pattern PLAIN = Pattern.compile("[a-z]{4,}");
  private static final int RARE = 6;
  private static final int COMMON_RANKS = 6000;

  private final Corpus corpus;
  private final RandomGenerator random;
  private final Set<String> made = new HashSet<>();
  private int next;

  Asks(Corpus corpus, long seed) {
    this.corpus = corpus;
    this.random = new SplittableRandom(seed ^ 0x5eed);
  }

  /** So many new searches, of each sort as many. */
  List<Ask> make(int many) {
    List<Ask> asks = new ArrayList<>(many);
    while (asks.size() < many) {
      asks.add(one(Ask.Sort.values()[next++ % Ask.Sort.values().length]));
    }
    return asks;
  }

  private Ask one(Ask.Sort sort) {
    for (int attempt = 0; attempt < 100_000; attempt++) {
      Ask ask = drawn(sort, corpus.article(random.nextInt(corpus.size())), attempt > 20);
      if (ask != null && made.add(ask.address())) {
        return ask;
      }
    }
    throw new IllegalStateException("the corpus is too small for so many different searches: " + sort);
  }

  /** A search that finds at least this article; null where the article does not serve. */
  private @Nullable Ask drawn(Ask.Sort sort, Article article, boolean narrower) {
    List<String> words = words(article);
    List<Claim> claims = article.labels().claims();
    String word = words.isEmpty() ? "" : pick(words);
    if (word.isEmpty()) {
      return null;
    }
    return switch (sort) {
      case RARE_WORD -> word.length() < RARE || isCommon(word) ? null : ask(sort, word, new Query.Word(word));
      case COMMON_WORD -> common(sort);
      case TWO_WORDS -> two(sort, word, pick(words));
      case PHRASE -> phrase(sort, article.reading().text());
      case WORD_AND_COUNTRY -> claims.isEmpty() ? null
          : ask(sort, word, new Query.Word(word), country(claims.getFirst()));
      case COUNTRY_AND_PARTNER -> claims.isEmpty() ? null : narrower
          ? ask(sort, "", new Query.Everything(), country(claims.getFirst()), partner(claims.getFirst()), year(article))
          : ask(sort, "", new Query.Everything(), country(claims.getFirst()), partner(claims.getFirst()));
      case COUNTRY_PARTNER_EQUIPMENT -> claims.isEmpty() || claims.getFirst().equipment().isEmpty() ? null
          : equipped(sort, article, claims.getFirst(), narrower);
      case REGION -> claims.isEmpty() ? null : region(sort, article, narrower);
      case DATES -> dated(sort, word);
      case PREFIX -> word.length() < RARE ? null : prefix(sort, word.substring(0, 3 + random.nextInt(3)));
    };
  }

  private static Ask ask(Ask.Sort sort, String words, Query query, Filter... filters) {
    return new Ask(sort, words, query, Ask.filters(filters), Dates.ANY);
  }

  private Ask common(Ask.Sort sort) {
    // Evenly over the orders of magnitude, so that the most frequent words have their share.
    String word = WordStock.word((int) (30 * Math.pow(COMMON_RANKS / 30.0, random.nextDouble())));
    return ask(sort, word, new Query.Word(word));
  }

  private static @Nullable Ask two(Ask.Sort sort, String first, String second) {
    return first.equals(second) ? null : ask(sort, first + " " + second,
        new Query.All(List.of(new Query.Word(first), new Query.Word(second))));
  }

  private @Nullable Ask phrase(Ask.Sort sort, String text) {
    String[] all = GAPS.split(text);
    int at = random.nextInt(all.length - 1);
    if (!PLAIN.matcher(all[at]).matches() || !PLAIN.matcher(all[at + 1]).matches()) {
      return null;
    }
    String phrase = all[at] + " " + all[at + 1];
    return ask(sort, "\"" + phrase + "\"", new Query.Phrase(phrase));
  }

  private static Ask prefix(Ask.Sort sort, String beginning) {
    return ask(sort, beginning + "*", new Query.Prefix(beginning));
  }

  private Ask equipped(Ask.Sort sort, Article article, Claim claim, boolean narrower) {
    String leaf = claim.equipment().getFirst().equipment().leaf();
    Filter equipment = Filter.of(Facet.EQUIPMENT, random.nextBoolean() ? leaf : leaf.substring(0, leaf.indexOf('.')));
    return narrower
        ? ask(sort, "", new Query.Everything(), country(claim), partner(claim), equipment, year(article))
        : ask(sort, "", new Query.Everything(), country(claim), partner(claim), equipment);
  }

  private Ask region(Ask.Sort sort, Article article, boolean narrower) {
    List<String> regions = article.labels().regions().stream().map(label -> label.region().code()).toList();
    Filter region = Filter.of(Facet.REGION, regions.isEmpty() ? Facet.NONE : pick(regions));
    Filter second = switch (random.nextInt(3)) {
      case 0 -> year(article);
      case 1 -> Filter.of(Facet.LANG, article.reading().language());
      default -> Filter.of(Facet.SOURCE, ArticleFields.values(Facet.SOURCE, article).getFirst());
    };
    return narrower ? ask(sort, "", new Query.Everything(), region, second)
        : ask(sort, "", new Query.Everything(), region);
  }

  private Ask dated(Ask.Sort sort, String word) {
    LocalDate since = Corpus.FIRST_DAY.plusDays(random.nextInt(3000));
    return new Ask(sort, word, new Query.Word(word), List.of(),
        new Dates(since, random.nextBoolean() ? since.plusDays(30 + random.nextInt(600)) : null));
  }

  private static Filter country(Claim claim) {
    return Filter.of(Facet.COUNTRY, claim.country().code());
  }

  private static Filter partner(Claim claim) {
    return Filter.of(Facet.PARTNER, claim.partner().code());
  }

  private static Filter year(Article article) {
    return Filter.of(Facet.YEAR, ArticleFields.values(Facet.YEAR, article).getFirst());
  }

  private static List<String> words(Article article) {
    return GAPS.splitAsStream(article.reading().text()).filter(word -> PLAIN.matcher(word).matches()).toList();
  }

  private static boolean isCommon(String word) {
    for (int rank = 0; rank < 500; rank++) {
      if (WordStock.word(rank).equals(word)) {
        return true;
      }
    }
    return false;
  }

  private String pick(List<String> of) {
    return of.get(random.nextInt(of.size()));
  }
}
