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

  /**
   * A headline.
   *
   * @param element its element
   * @param at how many characters of text stand before its end
   */
  record Headline(Element element, int at) {}

  private static final Pattern ASIDE = Pattern.compile(
      "comments?(?!ar|ed)|kommentar(?!e?bild)|leserbrief|respon[ds]|reply|related|sidebar|side-bar|widget|teaser|recommend|popular|trending"
          + "|latest|recent|calendar|kalender|archiv|most-?read|also|similar|slider|carousel|ticker|promo|breaking"
          + "|menu|navbar|breadcrumb|caption|footer-|copyright|weiter|mehr-|more-|playlist|disqus|weather|wetter|feed");
  private static final Set<String> ASIDE_TAGS = Set.of("nav", "aside", "footer", "figcaption", "figure", "blockquote");
  private static final int AFTER = 700;
  private static final int BEFORE = 350;
  static final boolean ASIDES = Boolean.getBoolean("asides");
  private static final int LEVELS = 3;

  private final List<Headline> headlines;
  private final Set<Element> around = Collections.newSetFromMap(new IdentityHashMap<>());
  private final Map<Element, Boolean> asides = new IdentityHashMap<>();

  /** A page with these headlines: more than one where it repeats the same words. */
  ShownDates(List<Headline> headlines) {
    this.headlines = headlines;
    for (Headline headline : headlines) {
      for (Element at = headline.element(); at != null; at = at.parent()) {
        around.add(at);
      }
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
      return ASIDES ? Tier.ELSEWHERE : null;
    }
    if (names.contains("datepublished") || spot.element().hasAttr("pubdate")) {
      return Tier.STATED;
    }
    if (label == DateLabel.CHANGED || label != DateLabel.PUBLISHED && named == DateLabel.CHANGED) {
      return Tier.CHANGED;
    }
    boolean published = label == DateLabel.PUBLISHED || named == DateLabel.PUBLISHED;
    boolean marked = spot.marked() || named == DateLabel.DATE;
    if (isNear(spot)) {
      return published || marked ? Tier.SHOWN : Tier.NEAR;
    }
    return published ? Tier.LABELLED : marked ? Tier.MARKED : Tier.ELSEWHERE;
  }

  private boolean isNear(Spot spot) {
    for (Headline headline : headlines) {
      int distance = spot.at() - headline.at();
      if (distance <= AFTER && distance >= -BEFORE) {
        return true;
      }
    }
    return false;
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
    return ASIDE_TAGS.contains(element.normalName()) && DateLabel.ofNames(names) != DateLabel.DATE || names.length() > 1 && names.length() < 300 && ASIDE.matcher(names).find();
  }
}
