package dev.entente.show;

import dev.entente.article.Mention;
import dev.entente.article.TimeFrame;
import java.util.Map;

/** Codes in words, where the vocabulary has no label for them. */
final class Wording {

  /** The reasons of the room that reads; a newsroom may add its own, which are then said as they are written. */
  private static final Map<String, String> REASONS = Map.ofEntries(
      Map.entry("share_bar", "buttons for sharing"),
      Map.entry("menu", "menu of the site"),
      Map.entry("caption", "words under a picture"),
      Map.entry("embed", "post from another site"),
      Map.entry("outside", "stands outside the story on the page"),
      Map.entry("hidden", "hidden on the page"),
      Map.entry("heading_alone", "heading that nothing follows"),
      Map.entry("video", "words of a video player"),
      Map.entry("gallery", "row of pictures"),
      Map.entry("aside", "box beside the story"),
      Map.entry("footer", "foot of the page"),
      Map.entry("ending", "closing note of the site"),
      Map.entry("navigation", "navigation of the site"),
      Map.entry("related_link", "link to another article"),
      Map.entry("comment_form", "form or notice for comments"),
      Map.entry("form", "form"),
      Map.entry("button", "button"),
      Map.entry("dialog", "dialog of the site"),
      Map.entry("popup", "window of the site"),
      Map.entry("pagination", "paging of the site"),
      Map.entry("continued", "link to go on reading"),
      Map.entry("author_bio", "note about the author"),
      Map.entry("byline", "name of the author, read as such"),
      Map.entry("agency", "credit of the news agency, read as such"),
      Map.entry("tagline", "motto of the site"),
      Map.entry("advertisement", "advertisement"),
      Map.entry("subscribe", "invitation to subscribe"), Map.entry("paywall", "notice that the rest is for subscribers"),
      Map.entry("cookie", "notice about cookies"),
      Map.entry("copyright", "copyright notice"),
      Map.entry("template", "left over from the site’s template"),
      Map.entry("template_line", "stands on many pages of this source (learned)"),
      Map.entry("metadata", "facts about the article, such as its date, read as such"),
      Map.entry("title_repeated", "the headline once more"),
      Map.entry("repeated", "stands in the text already"),
      Map.entry("short_line", "too short for a sentence, and no heading"),
      Map.entry("punctuation", "no words in it"));

  private Wording() {}

  /** Why a line was left out; a code that has no words here is said as it is written. */
  static String reason(String code) {
    String words = REASONS.getOrDefault(code, code.replaceAll("[^\\p{L}\\p{M}\\p{Nd}]+", " ").strip());
    return words.isEmpty() ? "no reason given" : words;
  }

  /** The part that somebody plays who is named. */
  static String role(Mention.Role role) {
    return switch (role) {
      case PARTY -> "takes part";
      case TOPIC -> "is a subject of the text, but no party to an act";
      case NEIGHBOUR -> "is named as a neighbour";
      case DATELINE -> "is where the report was filed";
      case AGENCY -> "stands in the name of a news agency";
      case CAPTION -> "is named in a caption only";
      case CONTRAST -> "is named for contrast";
      case CRITIC -> "criticises or warns";
      case EXPELLED -> "was sent away";
      case OBSERVER -> "watches";
      case USER -> "uses the equipment elsewhere";
      case ADVERSARY -> "is fought against";
      case CONTEXT -> "is background";
    };
  }

  /** Whether a claim is the news itself. */
  static String time(TimeFrame time) {
    return switch (time) {
      case CURRENT -> "news";
      case BACKGROUND -> "background";
      case PLANNED -> "planned";
    };
  }
}
