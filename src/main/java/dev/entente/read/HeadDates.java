package dev.entente.read;

import dev.entente.read.DateMark.Tier;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** The dates that a page's meta elements and its address state. */
final class HeadDates {

  private static final Pattern PUBLISHED = Pattern.compile(
      "publish(?!er)|pubdate|publication_?date|published|issued|parselydate|online_?date|sailthrudate|firstpub");
  private static final Pattern CHANGED = Pattern.compile("modif|updat|revis|lastmod|reviewed|changed");
  private static final Pattern DATE = Pattern.compile("date$|created|^date|uploaded|datetime");
  private static final Pattern OTHER = Pattern.compile(
      "expir|unavailable|event|start|end(?:date|time)|birth|copyright|valid|accept|receiv|verif|build|display|format"
          + "|upda?tefreq|deposit|image|video|user|registration|search|validat|mandate|candidate");
  private static final Pattern PATH = Pattern.compile(
      "(?<![\\d])((?:19|20)\\d\\d)([/_-])(\\d{1,2}|[a-z]{3,9})[/_-](\\d{1,2})(?!\\d)");
  private static final Pattern DAY_LAST = Pattern.compile(
      "(?<![\\d])(\\d{1,2})[/_.-](\\d{1,2})[/_.-]((?:19|20)\\d\\d)(?=$|[/_.?&-])");
  private static final Pattern COMPACT = Pattern.compile(
      "(?<=[/_=.-])((?:19|20)\\d\\d)(\\d\\d)(\\d\\d)(?=$|[/_.?&;-])");
  private static final int LONGEST = 120;

  private HeadDates() {}

  /** The dates of the meta elements, in the order of the page. */
  static List<DateMark> metas(List<Element> metas) {
    List<DateMark> marks = new ArrayList<>();
    for (Element meta : metas) {
      String content = meta.attr("content").strip();
      if (content.length() < 4 || content.length() > LONGEST || content.chars().noneMatch(Character::isDigit)) {
        continue;
      }
      for (String attribute : new String[] {"property", "name", "itemprop", "http-equiv"}) {
        String name = meta.attr(attribute);
        Tier tier = name.isEmpty() ? null : tier(name.toLowerCase(Locale.ROOT));
        if (tier != null) {
          marks.add(new DateMark(tier, "", content, "the page's head (" + name.strip() + ")"));
          break;
        }
      }
    }
    return marks;
  }

  private static @Nullable Tier tier(String name) {
    String key = name.replaceAll("[-.:\\s]", "");
    if (OTHER.matcher(key).find()) {
      return null;
    }
    if (CHANGED.matcher(key).find()) {
      return Tier.CHANGED;
    }
    return PUBLISHED.matcher(key).find() ? Tier.STATED : DATE.matcher(key).find() ? Tier.HEAD : null;
  }

  /** The day in an address, as an ISO date; null where there is none. */
  static @Nullable DateMark address(@Nullable String url) {
    if (url == null) {
      return null;
    }
    // The copy that an archive keeps has the day of the archiving in front.
    int inner = Math.max(url.lastIndexOf("http://"), url.lastIndexOf("https://"));
    int query = url.indexOf('?', inner);
    int host = url.indexOf("//", inner);
    int path = host < 0 ? -1 : url.indexOf('/', host + 2);
    if (path < 0) {
      return null;
    }
    String words = url.substring(path, query < path ? url.length() : query).toLowerCase(Locale.ROOT);
    String found = day(words);
    return found == null ? null : new DateMark(Tier.ADDRESS, "", found, "the address of the page");
  }

  private static @Nullable String day(String words) {
    Matcher m = PATH.matcher(words);
    while (m.find()) {
      int month = Character.isDigit(m.group(3).charAt(0)) ? Integer.parseInt(m.group(3)) : Months.of(m.group(3), "en");
      if (month >= 1 && month <= 12) {
        return iso(m.group(1), month, m.group(4));
      }
    }
    m = COMPACT.matcher(words);
    if (m.find()) {
      return iso(m.group(1), Integer.parseInt(m.group(2)), m.group(3));
    }
    m = DAY_LAST.matcher(words);
    // Only where one order is possible.
    if (m.find() && (Integer.parseInt(m.group(1)) > 12 || m.group(1).equals(m.group(2)))) {
      return iso(m.group(3), Integer.parseInt(m.group(2)), m.group(1));
    }
    return null;
  }

  private static String iso(String year, int month, String day) {
    return String.format(Locale.ROOT, "%s-%02d-%02d", year, month, Integer.parseInt(day));
  }
}
