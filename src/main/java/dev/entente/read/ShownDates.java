package dev.entente.read;

import dev.entente.read.DateMark.Tier;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** The dates that a reader of a page sees, and how near to the headline they stand. */
final class ShownDates {

  /**
   * A place where a date may stand.
   *
   * @param element the element that holds it
   * @param before the words in front of it
   * @param words the words themselves, or the value of an attribute
   * @param at how many characters of text stand before it on the page
   * @param marked true where the markup itself says that this is a date
   */
  record Spot(Element element, String before, String words, int at, boolean marked) {}

  private static final Pattern ASIDE = Pattern.compile(
      "comment|kommentar|leserbrief|respon[ds]|reply|related|sidebar|side-bar|widget|teaser|recommend|popular|trending"
          + "|latest|recent|calendar|kalender|archiv|most-?read|also|similar|slider|carousel|ticker|promo|breaking"
          + "|menu|navbar|breadcrumb|caption|footer-|copyright|weiter|mehr-|more-|playlist|disqus|weather|wetter|feed");
  private static final Set<String> ASIDE_TAGS = Set.of("nav", "aside", "footer", "figcaption", "figure", "blockquote");
  private static final int AFTER = 700;
  private static final int BEFORE = 350;
  private static final int LINE = 140;
  private static final int LEVELS = 3;

  private final @Nullable Element headline;
  private final int headlineAt;
  private final Set<Element> around = Collections.newSetFromMap(new IdentityHashMap<>());
  private final Map<Element, Boolean> asides = new IdentityHashMap<>();

  /** The headline, if the page has one, and how many characters of text stand before its end. */
  ShownDates(@Nullable Element headline, int headlineAt) {
    this.headline = headline;
    this.headlineAt = headlineAt;
    for (Element at = headline; at != null; at = at.parent()) {
      around.add(at);
    }
  }

  /** The marks of the places; those that are no date of the page are left out. */
  List<DateMark> marks(List<Spot> spots) {
    List<DateMark> marks = new ArrayList<>();
    for (Spot spot : spots) {
      Tier tier = tier(spot);
      if (tier != null) {
        marks.add(new DateMark(tier, spot.before(), spot.words(), basis(spot, tier)));
      }
    }
    return marks;
  }

  private static String basis(Spot spot, Tier tier) {
    if (tier == Tier.STATED) {
      return "the page's markup (datePublished)";
    }
    return switch (tier) {
      case SHOWN, NEAR -> "a line beside the headline";
      case CHANGED -> "the page's note on its last change";
      case ELSEWHERE -> "a line elsewhere on the page";
      default -> spot.marked() ? "a date marked on the page" : "a line of the text";
    };
  }

  private @Nullable Tier tier(Spot spot) {
    String names = names(spot.element());
    DateLabel label = DateLabel.ofWords(Fold.of(spot.before()));
    DateLabel named = DateLabel.ofNames(names);
    if (label == DateLabel.OTHER || named == DateLabel.OTHER && label == DateLabel.NONE) {
      return null;
    }
    if (isAside(spot.element())) {
      return Tier.ELSEWHERE;
    }
    if (names.contains("datepublished") || spot.element().hasAttr("pubdate")) {
      return Tier.STATED;
    }
    if (label == DateLabel.CHANGED || label != DateLabel.PUBLISHED && named == DateLabel.CHANGED) {
      return Tier.CHANGED;
    }
    boolean published = label == DateLabel.PUBLISHED || named == DateLabel.PUBLISHED;
    boolean marked = spot.marked() || named == DateLabel.DATE;
    boolean line = spot.words().length() <= LINE;
    if (isNear(spot) && line) {
      return published || marked ? Tier.SHOWN : Tier.NEAR;
    }
    if (!line) {
      return Tier.ELSEWHERE;
    }
    return published ? Tier.LABELLED : marked ? Tier.MARKED : Tier.ELSEWHERE;
  }

  private boolean isNear(Spot spot) {
    int distance = spot.at() - headlineAt;
    return headline != null && distance <= AFTER && distance >= -BEFORE;
  }

  private String names(Element element) {
    StringBuilder names = new StringBuilder();
    Element at = element;
    for (int i = 0; i < LEVELS && at != null && !around.contains(at); i++, at = at.parent()) {
      for (String attribute : new String[] {"class", "id", "itemprop", "property", "data-testid", "rel"}) {
        names.append(' ').append(at.attr(attribute));
      }
    }
    return Fold.of(names.toString());
  }

  /** True inside a part of the page that stands beside the story; a part with the headline in it never does. */
  private boolean isAside(Element element) {
    for (Element at = element; at != null && !around.contains(at); at = at.parent()) {
      if (asides.computeIfAbsent(at, ShownDates::isAsideItself)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isAsideItself(Element element) {
    String names = Fold.of(element.className() + " " + element.id());
    return ASIDE_TAGS.contains(element.normalName()) || names.length() > 1 && names.length() < 300 && ASIDE.matcher(names).find();
  }
}
