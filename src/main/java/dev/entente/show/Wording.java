package dev.entente.show;

import dev.entente.article.Mention;
import dev.entente.article.TimeFrame;
import java.util.Map;

/** Codes in words, where the vocabulary has no label for them. */
final class Wording {

  private static final Map<String, String> REASONS = Map.ofEntries(
      Map.entry("share_bar", "buttons for sharing"),
      Map.entry("menu", "navigation menu"),
      Map.entry("navigation", "navigation menu"),
      Map.entry("related_link", "link to another article"),
      Map.entry("related", "link to another article"),
      Map.entry("comment_form", "comment form"),
      Map.entry("comments", "comment form"),
      Map.entry("pagination", "paging of the original site"),
      Map.entry("author_bio", "note about the author"),
      Map.entry("advertisement", "advertisement"),
      Map.entry("newsletter", "invitation to a newsletter"),
      Map.entry("copyright", "copyright notice"),
      Map.entry("cookie", "cookie notice"),
      Map.entry("title", "the headline, shown above"),
      Map.entry("date", "date line, read as the date of publication"),
      Map.entry("byline", "name of the author, read as such"),
      Map.entry("duplicate", "stands in the text already"));

  private Wording() {}

  /** Why a line was left out. */
  static String reason(String code) {
    return REASONS.getOrDefault(code, code.replace('_', ' '));
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
