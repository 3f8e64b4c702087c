package dev.entente.enrich;

import dev.entente.article.Country;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A person of an article, put together from all places where the person is named. */
final class Figure {

  /** True where the vocabulary knows the person. */
  final boolean known;
  /** The vocabulary's name, or the longest form that is printed. */
  String name;
  /** Folded words of the longest form that is printed. */
  List<String> tokens;
  @Nullable String office;
  @Nullable Country side;
  /** What the office is: of a government, of a firm, of one who comments. */
  Office.Sort sort = Office.Sort.GOVERNMENT;
  private boolean told;
  private boolean rankOnly;

  Figure(boolean known, String name, List<String> tokens) {
    this.known = known;
    this.name = name;
    this.tokens = tokens;
  }

  /** Takes an office that the text states; one with a post outdoes a mere rank, else the first one stays. */
  void take(@Nullable Office stated) {
    if (stated == null) {
      return;
    }
    side = side == null ? stated.side() : side;
    if (!told || stated.post() && office != null && rankOnly) {
      office = stated.words();
      sort = stated.sort();
      rankOnly = !stated.post();
      told = true;
    }
  }

  /** Takes a longer form of the name. */
  void longer(String printed, List<String> fresh) {
    if (fresh.size() > tokens.size()) {
      tokens = fresh;
      name = known ? name : printed;
    }
  }
}
