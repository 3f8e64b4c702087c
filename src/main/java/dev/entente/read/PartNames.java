package dev.entente.read;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What the elements of a page are by name, class and id: the marks that makers of pages leave in all languages. */
final class PartNames {

  /** What an element's name makes of it. */
  enum Kind {
    /** Its text is never shown. */
    SILENT,
    /** It begins a line of its own. */
    BLOCK, HEADING, ITEM, CELL, PARAGRAPH, QUOTE, CAPTION, FIGURE, TABLE, ROW, LIST,
    /** It ends a line. */
    BREAK,
    LINK, INLINE;

    /** True for what begins a line of its own; cells are joined to a row. */
    boolean isBlock() {
      return this != INLINE && this != LINK && this != BREAK && this != SILENT;
    }
  }

  /** Why a part is left out, and whether only the name of a minor thing says so. */
  record Aside(String reason, boolean weak) {}

  private static final Map<String, Kind> KINDS = new HashMap<>();
  private static final Map<String, String> TAGS = Map.of("nav", "navigation", "footer", "footer", "aside", "aside",
      "form", "form", "button", "button", "dialog", "dialog", "menu", "menu");
  private static final boolean STRONG = false;
  private static final boolean WEAK = true;
  private static final Map<String, Aside> ASIDES = new HashMap<>();
  private static final Set<String> LAYOUT = Set.of("no", "has", "with", "without", "js", "is", "not", "hide", "show");
  private static final Set<String> STORY = Set.of("article", "story", "post", "entry", "news", "blog", "artikel",
      "beitrag", "nota", "noticia", "noticias", "materia", "haber", "detail", "content", "single", "articulo", "artigo",
      "makale", "text", "main", "body", "rich", "page", "td", "description");
  private static final Set<String> BODY = Set.of("body", "content", "text", "copy", "detail", "details", "metni",
      "inhalt", "cuerpo", "corpo", "texto", "texte", "corps", "html", "icerik", "inner", "paragraphs", "contents");
  private static final Set<String> NOT_BODY = Set.of("header", "head", "meta", "title", "footer", "foot", "list",
      "image", "img", "link", "links", "info", "author", "date", "top", "bottom", "media", "video", "nav", "column",
      "right", "button", "btn", "icon", "align", "center", "color", "font", "size", "item", "card", "loop", "grid",
      "summary", "thumb", "thumbnail", "overlay", "hidden", "toggle", "tag", "tags", "tools", "label", "small", "box");

  static {
    kinds(Kind.SILENT, "script style noscript template svg iframe object embed canvas audio video head math map select "
        + "option textarea input datalist applet");
    kinds(Kind.BLOCK, "address article aside body center dd details div dl dt fieldset footer form header hr main nav "
        + "section summary tbody thead tfoot caption menu dialog amp-ad");
    kinds(Kind.HEADING, "h1 h2 h3 h4 h5 h6");
    kinds(Kind.LIST, "ul ol");
    kinds(Kind.ITEM, "li");
    kinds(Kind.CELL, "td th");
    kinds(Kind.PARAGRAPH, "p pre");
    kinds(Kind.QUOTE, "blockquote");
    kinds(Kind.CAPTION, "figcaption");
    kinds(Kind.FIGURE, "figure");
    kinds(Kind.TABLE, "table");
    kinds(Kind.ROW, "tr");
    kinds(Kind.BREAK, "br");
    kinds(Kind.LINK, "a");
    names(STRONG, "share_bar", "share sharing social socials sharedaddy addtoany sociable sharebar sharethis "
        + "shareaholic "
        + "addthis socialshare followus socialmedia teilen compartir partager paylas");
    names(STRONG, "related_link", "related recommended recommendations recommendation recirc readmore trending taboola "
        + "outbrain relatedposts mostread morestories morefrom alsoread readalso seealso lireaussi verwandt ilgili "
        + "relacionadas relacionados relacionada yarpp jp-relatedposts zergnet revcontent mgid readnext upnext "
        + "relatedarticles relatedstories relatedlinks relatednews teaserlist nextarticle prevnext mostpopular "
        + "similar");
    names(STRONG, "comment_form", "comments disqus respond commentlist kommentare comentarios yorumlar commentaires "
        + "commentform commentarea livefyre");
    names(STRONG, "subscribe", "newsletter signup newsletters mailchimp subscribebox donation donate");
    names(STRONG, "advertisement", "ad ads advert adverts advertisement advertising sponsored adsense dfp adslot adbox "
        + "adunit adcontainer adwrapper banner banners werbung anzeige publicidad publicidade reklam");
    names(STRONG, "cookie", "cookie cookies consent gdpr cookiebar onetrust ccpa");
    names(STRONG, "navigation", "breadcrumb breadcrumbs navbar navigation subnav skip sitemap");
    names(STRONG, "pagination", "pagination pager");
    names(STRONG, "embed", "instagram-media twitter-tweet tiktok-embed fb-post reddit-embed twitter-video "
        + "twitter-embed "
        + "bluesky-embed embed-instagram embed-twitter twittertweet instagrammedia tiktokembed");
    names(STRONG, "caption", "caption captions figcaption imagecaption photocaption wp-caption-text bildunterschrift "
        + "imagecredit photocredit mediacaption credit credits");
    names(STRONG, "author_bio", "authorbio authorbox aboutauthor authorinfo authorcard");
    names(STRONG, "popup", "popup modal lightbox tooltip overlay");
    names(STRONG, "menu", "taglist tagcloud tagslist");
    names(STRONG, "copyright", "copyright");
    names(WEAK, "comment_form", "comment reply");
    names(WEAK, "related_link", "popular teaser teasers promo promos promobox readon articlecard "
        + "storycard newscard displaycard linkcard relatedcard");
    names(WEAK, "subscribe", "subscribe subscription");
    names(WEAK, "navigation", "nav toolbar toc");
    names(WEAK, "menu", "menu tags");
    names(WEAK, "aside", "sidebar widget widgets rail infobox aside");
    names(WEAK, "advertisement", "sponsor sponsors");
    names(WEAK, "footer", "footer");
    names(WEAK, "author_bio", "bio");
    names(WEAK, "byline", "byline dateline timestamp author authors postmeta entrymeta articlemeta postinfo");
    names(WEAK, "video", "player videoplayer jwplayer videotitle videodetails videodescription videocontainer "
        + "videowrap videowrapper videoembed videoinfo videometa videocaption videopromo videoparent");
    names(WEAK, "gallery", "slideshow carousel photogallery");
  }

  private final Map<String, Aside> seen = new HashMap<>();
  private final Map<String, Boolean> bodies = new HashMap<>();

  private static void kinds(Kind kind, String names) {
    for (String name : names.split(" ")) {
      // The parser's own names of elements are interned, too, so that the same name is the same object.
      KINDS.put(name.intern(), kind);
    }
  }

  /** A word that stands in both lists is sure. */
  private static void names(boolean weak, String reason, String names) {
    for (String name : names.split(" ")) {
      ASIDES.merge(name.replace("-", ""), new Aside(reason, weak), (a, b) -> a.weak ? b : b.weak ? a : b);
    }
  }

  /** What an element's name makes of it. */
  static Kind kind(String tag) {
    return KINDS.getOrDefault(tag, Kind.INLINE);
  }

  private static final Aside NOTHING = new Aside("", false);

  /** The reason in an element's name, or null. */
  static @Nullable String ofTag(String tag) {
    return TAGS.get(tag);
  }

  /** What the words in a class or id say; null where they say nothing. */
  @Nullable Aside aside(String names) {
    if (names.isEmpty() || names.length() > 400) {
      return null;
    }
    Aside found = seen.computeIfAbsent(names, PartNames::read);
    return found.reason.isEmpty() ? null : found;
  }

  /** True where one class or id is made of words for a story and for its body, such as {@code article-body}. */
  boolean isBody(String names) {
    return !names.isEmpty() && names.length() <= 400 && bodies.computeIfAbsent(names, PartNames::readBody);
  }

  private static Aside read(String names) {
    Aside weak = NOTHING;
    String before = "";
    for (int from = 0; from < names.length(); ) {
      int end = wordEnd(names, from);
      if (end == from) {
        before = names.charAt(from) == ' ' ? "" : before;
        from++;
        continue;
      }
      String word = names.substring(from, end).toLowerCase(Locale.ROOT);
      Aside pair = before.isEmpty() ? null : ASIDES.get(before + word);
      Aside single = LAYOUT.contains(before) ? null : ASIDES.get(word);
      Aside found = pair == null || pair.weak && single != null && !single.weak ? single : pair;
      if (found != null && !found.weak) {
        return found;
      }
      weak = found != null && weak == NOTHING ? found : weak;
      before = word;
      from = end;
    }
    return weak;
  }

  /** A word ends at a sign, a digit, or where capitals begin. */
  private static int wordEnd(String names, int from) {
    int i = from;
    while (i < names.length() && Character.isLetter(names.charAt(i))) {
      boolean turn = i > from && Character.isUpperCase(names.charAt(i)) && Character.isLowerCase(names.charAt(i - 1));
      if (turn) {
        return i;
      }
      i++;
    }
    return i;
  }

  private static boolean readBody(String names) {
    for (String name : names.split(" ")) {
      boolean story = false;
      boolean body = false;
      boolean not = false;
      String first = "";
      for (int from = 0; from < name.length(); ) {
        int end = wordEnd(name, from);
        if (end == from) {
          from++;
          continue;
        }
        String word = name.substring(from, end).toLowerCase(Locale.ROOT);
        body |= story && BODY.contains(word) && !word.equals(first) || COMPOUND.contains(word);
        story |= STORY.contains(word) || COMPOUND.contains(word);
        not |= NOT_BODY.contains(word);
        first = word;
        from = end;
      }
      if (story && body && !not) {
        return true;
      }
    }
    return false;
  }

  private static final Set<String> COMPOUND = Set.of("articlebody", "storybody", "postbody", "entrycontent",
      "postcontent", "articletext", "storytext", "articlecontent", "storycontent", "newsbody", "newstext", "bodycopy",
      "maintext", "richtext", "newscontent", "articletxt", "artikeltext", "posttext", "blogcontent", "bodytext",
      "fulltext", "contentbody", "haberdetay", "textbody", "mwparser", "bodycontent");
}
