package dev.entente.read;

import dev.entente.read.DateMark.Tier;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/** Where a date may still be found when no part of a page that is made for readers or machines states one. */
final class LastStraws {

  private static final Pattern IN_SCRIPT = Pattern.compile(
      "[\"'](?:date|first|article|content)?[_-]?(?:publish|pub|creat)(?:ed|e|ing|ication)?[_-]?"
          + "(?:date|at|on|time|datetime)*"
          + "[\"']\\s*:\\s*[\"']((?:19|20)\\d\\d-\\d\\d-\\d\\d[^\"']{0,25})[\"']", Pattern.CASE_INSENSITIVE);
  private static final Pattern PICTURES = Pattern.compile("(?:og|twitter):image(?::src|:url)?");

  private LastStraws() {}

  /** The first date of publication in a script's data, and the day in the address of the leading picture. */
  static List<DateMark> of(List<Element> scripts, List<Element> metas) {
    List<DateMark> marks = new ArrayList<>();
    for (Element script : scripts) {
      Matcher found = IN_SCRIPT.matcher(script.data());
      if (found.find()) {
        marks.add(new DateMark(Tier.SCRIPT, "", found.group(1), "a script of the page"));
        break;
      }
    }
    for (Element meta : metas) {
      String name = meta.hasAttr("property") ? meta.attr("property") : meta.attr("name");
      DateMark day = PICTURES.matcher(name).matches() ? HeadDates.address(meta.attr("content")) : null;
      if (day != null) {
        marks.add(new DateMark(Tier.PICTURE, "", day.words(), "the address of the page's picture"));
      }
    }
    return marks;
  }
}
