package dev.entente.read;

import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The title of a page out of the several that it states. The main heading wins where the head repeats it, for readers
 * see it; else what is stated for others to show (OpenGraph, Twitter, JSON-LD, in this order); else the main heading of
 * the article; else the title element. The site's name is taken off the end or the start, and a kicker such as
 * "Opinion |" off the start.
 */
final class Headlines {

  private static final Pattern SEPARATOR = Pattern.compile("\\s+(?:[|–—·»•:-]|::)\\s+|\\s*\\|\\s*");
  private static final Pattern AT_END = Pattern.compile("\\s*(?:[|–—·»•:-]|::)\\s*$");
  private static final Pattern AT_START = Pattern.compile("^\\s*(?:[|–—·»•:-]|::)\\s*");
  private static final Pattern KICKER = Pattern.compile(
      "(?iu)^(?:opinion|analysis|editorial|exclusive|watch|video|commentary|review|opinión|opinião|avis|meinung|kommentar"
          + "|мнение|видео|رأي)\\s*\\|\\s*(?=.{20})");
  private static final int LEAST = 12;
  private static final int LONGEST = 1000;

  private Headlines() {}

  /** The title, or null where the page has none; {@code stated} in the order of trust. */
  static @Nullable String of(PageTree tree, String head, List<String> stated, @Nullable String source) {
    String open = stated.isEmpty() ? null : stated.getFirst();
    for (PagePart heading : tree.headings) {
      String text = words(heading);
      // The headline on the page is the one that the head repeats, with a site's name behind it.
      if (text.length() >= LEAST && (starts(head, text) || stated.stream().anyMatch(title -> starts(title, text)))) {
        return bare(text);
      }
    }
    if (open != null) {
      return bare(withoutSite(open, source, false));
    }
    for (PagePart heading : tree.headings) {
      if (isInArticle(heading) && words(heading).length() >= LEAST) {
        return words(heading);
      }
    }
    if (head.isBlank()) {
      return tree.headings.isEmpty() ? null : words(tree.headings.getFirst());
    }
    return bare(withoutSite(head, source, true));
  }

  private static String words(PagePart heading) {
    return MappedText.clean(PageWords.of(heading.element, 400)).line(0).text();
  }

  private static boolean isInArticle(PagePart heading) {
    for (PagePart at = heading.parent; at != null; at = at.parent) {
      if (at.tag().equals("article") || at.tag().equals("main")) {
        return true;
      }
    }
    return false;
  }

  private static boolean starts(String text, String start) {
    return Fold.letters(text).startsWith(Fold.letters(start));
  }

  private static String bare(String title) {
    String bare = KICKER.matcher(title).replaceFirst("");
    return bare.length() <= LONGEST ? bare : bare.substring(0, LONGEST) + "…";
  }

  /** Takes the site's name off the end or the start; unsure of the name, only a short last part. */
  private static String withoutSite(String title, @Nullable String source, boolean guess) {
    if (title.length() > 1000) {
      return title;
    }
    String[] parts = SEPARATOR.split(title.strip());
    if (parts.length < 2) {
      return title;
    }
    String last = parts[parts.length - 1];
    String site = source == null ? "" : Fold.letters(source);
    String letters = Fold.letters(last);
    boolean known = !site.isEmpty() && !letters.isEmpty() && (letters.equals(site) || site.startsWith(letters));
    if (known || guess && Prose.words(last) <= 4 && Prose.words(title) - Prose.words(last) >= 4) {
      String rest = title.strip().substring(0, title.strip().length() - last.length());
      return withoutSite(AT_END.matcher(rest).replaceFirst(""), source, false);
    }
    return !site.isEmpty() && Fold.letters(parts[0]).equals(site)
        ? AT_START.matcher(title.strip().substring(parts[0].length())).replaceFirst("") : title;
  }
}
