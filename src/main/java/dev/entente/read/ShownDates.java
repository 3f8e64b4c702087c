package dev.entente.read;

import dev.entente.read.DateMark.Tier;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
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

  // What others wrote, other stories, calendars, the words under a picture: their dates are never the story's.
  private static final Pattern STRANGE = Pattern.compile(
      "comments?(?!ar|ed)|kommentar(?!e?bild)|leserbrief|disqus|respon[ds]|reply|related|recommend|popular|trending"
          + "|latest|recent|similar|most-?read|calendar|kalender|archive|copyright|weather|wetter|wp-caption");
  private static final Set<String> STRANGE_TAGS = Set.of("figcaption", "figure", "blockquote");
  private static final Pattern ASIDE = Pattern.compile(
      "sidebar|side-bar|widget|teaser|slider|carousel|ticker|promo|breaking|menu|navbar|breadcrumb|playlist|weiter"
          + "|mehr-|more-|feed|also");
  private static final Set<String> ASIDE_TAGS = Set.of("nav", "aside", "footer");
  private static final int AFTER = 700;
  private static final int BEFORE = 350;
  private static final int LEVELS = 3;

  private enum Side { STORY, ASIDE, STRANGE }

  private final List<Headline> headlines;
  private final Set<Element> around = Collections.newSetFromMap(new IdentityHashMap<>());
  private final Map<Element, Side> sides = new IdentityHashMap<>();
  private final Map<String, Side> named = new HashMap<>();
  private final Map<String, DateLabel> labels = new HashMap<>();

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
        if (tier == Tier.STATED && !spot.element().normalName().equals("meta") && isNear(spot)) {
          marks.add(new DateMark(Tier.SHOWN, spot.before(), spot.words(), basis(spot, Tier.SHOWN)));
        }
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
      default -> spot.marked() ? "a date field of the page" : "a line of the text";
    };
  }

  private @Nullable Tier tier(Spot spot) {
    String names = names(spot.element());
    DateLabel label = DateLabel.ofWords(Fold.of(spot.before()));
    DateLabel named = labels.computeIfAbsent(names, DateLabel::ofNames);
    if (label == DateLabel.OTHER || named == DateLabel.OTHER && label == DateLabel.NONE) {
      return null;
    }
    Side side = side(spot.element());
    if (side != Side.STORY) {
      return side == Side.ASIDE ? Tier.ELSEWHERE : null;
    }
    if (names.contains("datepublished") || spot.element().hasAttr("pubdate")) {
      return headlines.isEmpty() || isNear(spot) ? Tier.STATED : Tier.LABELLED;
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

  /** Where an element stands; a part of the page with the headline in it is never beside the story. */
  private Side side(Element element) {
    Side side = Side.STORY;
    for (Element at = element; at != null && !around.contains(at) && side != Side.STRANGE; at = at.parent()) {
      Side own = sides.computeIfAbsent(at, this::own);
      side = own == Side.STORY ? side : own;
    }
    return side;
  }

  private Side own(Element element) {
    String tag = element.normalName();
    String names = Fold.of(element.className() + " " + element.id());
    Side byName = named.computeIfAbsent(names, ShownDates::byName);
    if (STRANGE_TAGS.contains(tag) || byName == Side.STRANGE) {
      return Side.STRANGE;
    }
    // The story's own foot and its own column of facts are parts of it.
    Element parent = element.parent();
    boolean storys = parent != null && parent.normalName().equals("article") && around.contains(parent)
        || labels.computeIfAbsent(names, DateLabel::ofNames) == DateLabel.DATE;
    return ASIDE_TAGS.contains(tag) && !storys || byName == Side.ASIDE ? Side.ASIDE : Side.STORY;
  }

  private static Side byName(String names) {
    if (names.length() < 2 || names.length() >= 300) {
      return Side.STORY;
    }
    return STRANGE.matcher(names).find() ? Side.STRANGE : ASIDE.matcher(names).find() ? Side.ASIDE : Side.STORY;
  }
}
