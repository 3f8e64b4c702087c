package dev.entente.read;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * The HTML of an e-mail as a page: tables that only lay it out become plain blocks, what mail programs hide is hidden,
 * and pictures that report the opening are named among the lines that are left out.
 */
final class MailPage {

  private static final Pattern HIDDEN = Pattern.compile(
      "mso-hide:all|visibility:hidden|(?:font-size|max-height|opacity|line-height):0(?![.\\d])");
  private static final String PIXEL = "tracking_pixel";

  private MailPage() {}

  /** The lines of the main text, and what is left out. */
  static List<Line> lines(String html) {
    Document document = Jsoup.parse(html);
    List<Line> pixels = pixels(document);
    for (Element element : document.select("[style]")) {
      if (HIDDEN.matcher(element.attr("style").replaceAll("\\s", "").toLowerCase(Locale.ROOT)).find()
          && !element.children().is("table, div, p")) {
        element.attr("hidden", "");
      }
    }
    flatten(document);
    // A letter has no parts beside its text but those that name themselves so.
    Element body = document.body();
    Element letter = new Element("article");
    new ArrayList<>(body.childNodes()).forEach(letter::appendChild);
    body.appendChild(letter);
    document.outputSettings().prettyPrint(false);
    List<Line> lines = new ArrayList<>(Page.draft(document.outerHtml(), null).lines());
    lines.addAll(pixels);
    return lines;
  }

  /** A table with a heading for its columns holds data; all others only put things in place. */
  private static void flatten(Document document) {
    Set<Element> data = Collections.newSetFromMap(new IdentityHashMap<>());
    for (Element mark : document.select("th, caption")) {
      Element table = mark.closest("table");
      if (table != null) {
        data.add(table);
      }
    }
    // Listed before the first is renamed, since the renamed one is no table to those inside it.
    Set<Element> parts = Collections.newSetFromMap(new IdentityHashMap<>());
    for (Element part : document.select("table, tbody, tr, td")) {
      Element table = part.closest("table");
      if (table != null && !data.contains(table)) {
        parts.add(part);
      }
    }
    parts.forEach(part -> part.tagName("div"));
  }

  private static List<Line> pixels(Document document) {
    List<Line> lines = new ArrayList<>();
    for (Element image : document.select("img[width][height]")) {
      if (image.attr("width").strip().matches("[01](px)?") && image.attr("height").strip().matches("[01](px)?")) {
        String host = image.attr("src").replaceFirst("(?i)^\\w+://([^/?#]*).*$", "$1");
        String shown = "a picture of one point from " + (host.length() > 100 ? host.substring(0, 100) : host);
        lines.add(new Line(shown, MappedText.clean(shown).line(0), new Line.Shape.Aside(PIXEL), true));
        image.remove();
      }
    }
    return lines;
  }
}
