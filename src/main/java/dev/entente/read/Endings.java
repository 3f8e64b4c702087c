package dev.entente.read;

import dev.entente.read.Verdict.Kept;
import dev.entente.read.Verdict.Left;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The closing notes among the last lines of a text: who the author is, who helped, where more is to be had. */
final class Endings {

  private static final int TAIL = 6;
  private static final int LONGEST_BIO = 600;
  private static final Pattern AUTHORS = Pattern.compile("\\s*(?:,|&|\\band\\b|;)\\s*");
  private static final Pattern BIO = Pattern.compile(
      "^,? (?:is|was|has|are|covers|writes|reports|joined|works|may be|can be|est|ist|es|é|contributed)\\b");

  private final List<String> authors;
  private final LineRules rules;

  /** Endings of a text by authors, as the source names them, or null. */
  Endings(@Nullable String author, LineRules rules) {
    this.authors = author == null ? List.of()
        : AUTHORS.splitAsStream(Fold.of(author)).filter(name -> name.indexOf(' ') > 0 && name.length() > 6).toList();
    this.rules = rules;
  }

  /** Judges the last lines once more. */
  void drop(List<Line> lines, @Nullable Verdict[] verdicts, boolean page) {
    for (int i = lines.size() - 1, seen = 0; i > lines.size() / 2 && seen < TAIL; i--) {
      boolean open = verdicts[i] == null || page && verdicts[i] instanceof Kept;
      String reason = open ? reason(lines.get(i).text()) : null;
      if (reason != null) {
        verdicts[i] = new Left(reason);
      }
      seen += verdicts[i] instanceof Left ? 0 : 1;
    }
  }

  private @Nullable String reason(String text) {
    String ending = rules.ending(text);
    return ending != null ? ending : isBio(text) ? "author_bio" : null;
  }

  /** True where a short paragraph begins with the name of who wrote the text and says who that is. */
  private boolean isBio(String text) {
    if (authors.isEmpty() || text.length() > LONGEST_BIO) {
      return false;
    }
    String folded = Fold.of(text);
    for (String name : authors) {
      if (folded.startsWith(name) && BIO.matcher(folded.substring(name.length())).find()) {
        return true;
      }
    }
    return false;
  }
}
