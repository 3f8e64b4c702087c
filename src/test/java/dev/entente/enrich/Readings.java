package dev.entente.enrich;

import dev.entente.article.Publication;
import dev.entente.article.Reading;
import dev.entente.article.Sentence;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Makes a reading of a text in the simplest way: blank lines part blocks, full stops part sentences. */
final class Readings {

  private static final Pattern END = Pattern.compile("[.!?؟][\"”'’)]*(?=\\s+[\\p{Lu}\\p{Lo}“\"‘«(0-9])");
  private static final Pattern SHORT = Pattern.compile(
      ".*\\b(Lt|Gen|Col|Capt|Maj|Sgt|Adm|Mr|Mrs|Dr|St|No|U\\.S|U\\.K|U\\.N|vs|Rear|Vice)\\.$", Pattern.DOTALL);

  private Readings() {}

  /** An English text without title and date. */
  static Reading of(String text) {
    return of("Untitled", "en", null, text);
  }

  /** A text in a language. */
  static Reading of(String language, String text) {
    return of("Untitled", language, null, text);
  }

  /** An English text of some day. */
  static Reading of(Publication published, String text) {
    Reading plain = of(text);
    return new Reading(null, plain.title(), false, published, null, "en", null, null, null, null, null, null, text,
        plain.sentences(), List.of(), List.of(), List.of());
  }

  /** A text with its title and day. */
  static Reading of(String title, String language, @org.jspecify.annotations.Nullable LocalDate day, String text) {
    List<Sentence> sentences = new ArrayList<>();
    Matcher blocks = Pattern.compile("(?:(?!\\n\\s*\\n).)+", Pattern.DOTALL).matcher(text);
    while (blocks.find()) {
      lines(text, blocks.start(), blocks.end(), sentences);
    }
    Publication published = day == null ? new Publication.Unknown()
        : new Publication.Stated(day, Publication.Precision.DAY, day.toString(), "test", null);
    return new Reading(
        null, title, false, published, null, language, null, null, null, null, null, null, text, sentences, List.of(),
        List.of(), List.of());
  }

  private static void lines(String text, int from, int to, List<Sentence> sentences) {
    int start = from;
    while (start < to) {
      int end = text.indexOf('\n', start);
      end = end < 0 || end > to ? to : end;
      String line = text.substring(start, end);
      if (!line.isBlank()) {
        split(text, start + indent(line), end, block(line), sentences);
      }
      start = end + 1;
    }
  }

  private static int indent(String line) {
    return line.length() - line.stripLeading().length();
  }

  private static Sentence.Block block(String line) {
    String bare = line.strip();
    if (bare.startsWith("•") || bare.startsWith("- ") || bare.startsWith("* ")) {
      return Sentence.Block.LIST_ITEM;
    }
    if (bare.contains("(R)") || bare.contains("(L)") || bare.contains("[") && bare.contains("Getty")) {
      return Sentence.Block.CAPTION;
    }
    boolean ends = !bare.isEmpty() && ".!?:;”\"'’…".indexOf(bare.charAt(bare.length() - 1)) >= 0;
    return ends || bare.length() > 110 ? Sentence.Block.BODY : Sentence.Block.HEADING;
  }

  private static void split(String text, int from, int to, Sentence.Block block, List<Sentence> sentences) {
    Matcher end = END.matcher(text).region(from, to);
    int start = from;
    while (end.find()) {
      if (!SHORT.matcher(text.substring(start, end.end())).matches()) {
        sentences.add(new Sentence(start, end.end(), block));
        start = end.end();
        while (start < to && Character.isWhitespace(text.charAt(start))) {
          start++;
        }
      }
    }
    if (start < to) {
      sentences.add(new Sentence(start, to, block));
    }
  }
}
