package dev.entente.show;

import dev.entente.article.Publication;
import dev.entente.search.Coverage;
import dev.entente.search.Item;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Says values in words. Pages know it as {@code say}; it is public because compiled page expressions must reach it. */
public final class Say {

  private static final Set<String> RIGHT_TO_LEFT = Set.of("ar", "fa", "he", "ur", "ps", "ckb", "dv", "ug", "yi", "sd");

  /** Scheme and host, and no name before the host that could pass for it. */
  private static final Pattern WEB = Pattern.compile("(?i)https?://[^\\s/?#\\\\@]+([/?#][^\\s\\\\\\p{Cntrl}]*)?");

  /** A number with its thousands apart: {@code 12,345}. */
  public String number(long number) {
    return number < 1000 && number > -1000 ? Long.toString(number) : String.format(Locale.ROOT, "%,d", number);
  }

  /** A number and what it counts: {@code 1 article}, {@code 1,200 articles}. */
  public String count(long number, String one, String several) {
    return number(number) + " " + (number == 1 ? one : several);
  }

  /** Time taken: {@code 12 ms}, {@code less than 1 ms}, {@code 1.4 s}. */
  public String took(Duration took) {
    long millis = took.toMillis();
    if (millis < 1) {
      return "less than 1 ms";
    }
    return millis < 1000 ? millis + " ms" : String.format(Locale.ROOT, "%.1f s", millis / 1000.0);
  }

  /** A publication date in plain English, with the reason where it is not stated. */
  public String date(Publication published) {
    return Dates.words(published);
  }

  /** The same for a list, without the reason. */
  public String brief(Publication published) {
    return Dates.brief(published);
  }

  /** A stated date by itself, without its doubt; else as {@link #brief}. */
  public String stated(Publication published) {
    return published instanceof Publication.Stated stated ? Dates.plain(stated) : Dates.brief(published);
  }

  /** Why a stated date is doubtful; null where it is not. */
  public @Nullable String doubt(Publication published) {
    return published instanceof Publication.Stated stated ? stated.doubt() : null;
  }

  /** A reason as a sentence of its own: with a full stop. */
  public String ended(String reason) {
    return reason.endsWith(".") ? reason : reason + ".";
  }

  /** What {@code <time datetime>} may carry: the stated date, else null. */
  public @Nullable String iso(Publication published) {
    return published.isoOrNull();
  }

  /** A moment in universal time: {@code 21 November 2026, 18:22 UTC}. */
  public String moment(Instant moment) {
    return Dates.words(moment);
  }

  /** The address where it may be linked to, that is over http or https; else null. */
  public @Nullable String link(@Nullable String url) {
    return url != null && WEB.matcher(url).matches() ? url : null;
  }

  /** The publisher of a hit and the host of its address, whichever are known: {@code Example Post · post.example}. */
  public String source(Item item) {
    if (item.source() == null || item.source().isBlank()) {
      return item.host() == null ? "source not stated" : item.host();
    }
    return item.host() == null || item.source().equalsIgnoreCase(item.host())
        ? item.source()
        : item.source() + " · " + item.host();
  }

  /** How often the story of a hit was reported, and where first: {@code 10 reports, first at Example Post, 3 May 2026}. */
  public String coverage(Item item, Coverage coverage) {
    String reports = number(coverage.reports()) + " reports";
    if (coverage.first().isEmpty()) {
      return reports;
    }
    Item first = coverage.first().getFirst();
    if (first.id().equals(item.id())) {
      return reports + ", this one first";
    }
    String source = first.source() == null || first.source().isBlank() ? first.host() : first.source();
    return reports + (source == null ? ", the first with no stated source, " : ", first at " + source + ", ")
        + brief(first.published());
  }

  /** How many independent origins a story has; empty where each report is one. */
  public String origins(Coverage coverage) {
    return coverage.origins() >= coverage.reports() ? ""
        : count(coverage.origins(), "independent origin", "independent origins");
  }

  /** How a text in the language runs: {@code rtl}, or {@code auto} where the letters shall decide. */
  public String direction(String language) {
    return RIGHT_TO_LEFT.contains(language) ? "rtl" : "auto";
  }

  /** An address of ours: the path, and the query string where there is one. */
  public String at(String path, String query) {
    return query.isEmpty() ? path : path + "?" + query;
  }
}
