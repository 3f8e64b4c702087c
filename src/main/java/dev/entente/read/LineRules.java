package dev.entente.read;

import dev.entente.article.Sentence.Block;
import dev.entente.article.VocabularyFolder;
import dev.entente.read.Verdict.Kept;
import dev.entente.read.Verdict.Left;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The rules that judge a line by itself: phrases, punctuation, pagination, templates, captions, metadata, bylines. What
 * needs the neighbours or the whole story is judged by {@link Judgement}.
 */
final class LineRules {

  private static final Set<String> ROLES = Set.of("caption", "label", "byline", "author_bio", "ending", "closing",
      "tagline");
  private static final Pattern PAGES = Pattern.compile(
      "^[\\W_]*(?:page|pagina|página|sayfa|страница|صفحة)?\\s*\\d{1,4}"
          + "(?:\\s*(?:[-–|/,·]|of|de|sur|из|\\s)\\s*\\d{1,4})+"
          + "\\s*(?:[»›>→]|next|suivant|siguiente)?$|^(?:page|pagina|página|sayfa)\\s+\\d{1,4}$|^\\d{1,3}$",
      Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CHARACTER_CLASS);
  private static final Pattern TEMPLATE = Pattern.compile(
      "\\{\\{[^}]{0,80}}}|\\[(?:ad_\\d|/?vc_\\w+|caption|embed|gallery)\\b|<%[^%]{0,80}%>|\\$\\{\\w+}",
      Pattern.CASE_INSENSITIVE);
  private static final Pattern MENU = Pattern.compile("\\s*[|›»>·•]\\s*");
  private static final Pattern PICTURED = Pattern.compile(
      "\\((?:L|R|left|right|C|centre|center|2nd [LR]|second from (?:left|right))\\)");
  private static final Pattern AGENCY_PICTURE = Pattern.compile(
      "[\\[(][^\\])]{0,80}(?:/|via |images|photo|foto|фото)[^\\])]{0,60}[\\])]\\.?$", Pattern.CASE_INSENSITIVE);

  private static final int CLOSING = 500;
  private static final int LISTED_DATE = 60;

  private final Phrases dropped;
  private final Phrases captions;
  private final Phrases labels;
  private final Phrases endings;
  private final Phrases closings;
  private final Phrases taglines;
  private final Byline bylines;
  private final Agencies agencies;

  /** Reads the vocabulary. */
  LineRules(VocabularyFolder vocabulary, Agencies agencies) {
    dropped = Phrases.of(vocabulary, reason -> !ROLES.contains(reason));
    captions = Phrases.of(vocabulary, "caption"::equals);
    labels = Phrases.of(vocabulary, "label"::equals);
    endings = Phrases.of(vocabulary, Set.of("author_bio", "ending")::contains);
    closings = Phrases.of(vocabulary, "closing"::equals, CLOSING);
    taglines = Phrases.of(vocabulary, "tagline"::equals);
    bylines = new Byline(Phrases.of(vocabulary, "byline"::equals));
    this.agencies = agencies;
  }

  /** What the line alone tells, or null where it may be anything; facts are noted. */
  @Nullable Verdict judge(Line line, String language, Noted noted) {
    String text = line.text();
    if (line.shape() instanceof Line.Shape.Aside aside) {
      if (aside.reason().equals("byline") && bylines.author(text) instanceof String author) {
        noted.author(author);
      }
      return new Left(aside.reason());
    }
    if (text.codePoints().noneMatch(Character::isLetterOrDigit)) {
      return new Left("punctuation");
    }
    String folded = Fold.of(text);
    Phrases.Match phrase = dropped.find(folded);
    if (phrase != null) {
      return new Left(phrase.reason());
    }
    if (text.length() <= 160 && isNumbered(text) && PAGES.matcher(text).find()) {
      return new Left("pagination");
    }
    if (isMarked(text) && TEMPLATE.matcher(text).find()) {
      return new Left("template");
    }
    return switch (line.shape()) {
      case Line.Shape.Heading _ -> new Kept(Block.HEADING);
      case Line.Shape.Caption _ -> new Kept(Block.CAPTION);
      case Line.Shape.Item _ -> text.length() <= LISTED_DATE && isNumbered(text)
          && Metadata.of(text, language, labels, bylines, agencies) != null
          ? new Left("metadata") : new Kept(Block.LIST_ITEM);
      case Line.Shape.Row _ -> new Kept(Block.TABLE_ROW);
      case Line.Shape.Quote _ -> new Kept(Block.QUOTE);
      case Line.Shape.Plain _, Line.Shape.Paragraph _, Line.Shape.Division _, Line.Shape.Aside _ -> plain(text, folded, language, noted);
    };
  }

  private @Nullable Verdict plain(String text, String folded, String language, Noted noted) {
    if (isMenu(text)) {
      return new Left("menu");
    }
    if (captions.find(folded) != null || isPictured(text)) {
      return new Kept(Block.CAPTION);
    }
    Metadata metadata = Metadata.of(text, language, labels, bylines, agencies);
    if (metadata != null) {
      noted.note(metadata);
      return new Left("metadata");
    }
    String agency = agencies.creditLine(folded);
    if (agency != null) {
      noted.agency(agency);
      return new Left("agency");
    }
    String author = bylines.author(text);
    if (author != null) {
      noted.author(author);
      return new Left("byline");
    }
    return null;
  }

  private static boolean isPictured(String text) {
    if (text.indexOf('(') < 0 && text.indexOf('[') < 0) {
      return false;
    }
    long sides = PICTURED.matcher(text).results().limit(2).count();
    return sides == 2 || text.length() <= 400 && AGENCY_PICTURE.matcher(text).find();
  }

  private static boolean isNumbered(String text) {
    return text.chars().anyMatch(Character::isDigit);
  }

  private static boolean isMarked(String text) {
    return text.indexOf('{') >= 0 || text.indexOf('[') >= 0 || text.indexOf('%') >= 0;
  }

  /** Three or more short names between separators, none of them a sentence. */
  private static boolean isMenu(String text) {
    if (text.length() > 200 || Prose.isClosed(text)) {
      return false;
    }
    List<String> parts = List.of(MENU.split(text));
    return parts.size() >= 3 && parts.stream().allMatch(part -> Prose.words(part) <= 3);
  }

  /** True for a paragraph that opens with the place it was filed from. */
  boolean hasDateline(String text, String language) {
    return Dateline.of(text, language, agencies) != null;
  }

  /** Why a line near the end of the text is no part of the story (who the author is, closing notes); else null. */
  @Nullable String ending(String text) {
    if (text.length() > CLOSING) {
      return null;
    }
    String folded = Fold.of(text);
    Phrases.Match match = endings.find(folded);
    match = match == null ? closings.find(folded) : match;
    return match == null ? null : match.reason();
  }

  /** True for a site's motto; only asked at the head of the text. */
  boolean isTagline(String text) {
    return text.length() <= Prose.SHORT && taglines.find(Fold.of(text)) != null;
  }
}
