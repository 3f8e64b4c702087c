package dev.entente.read;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Whether a source shows only the beginning of its story, as far as it says so itself. */
final class Paywall {

  static final String PARTIAL = "the page shows the rest to subscribers only";
  private static final int WHOLE = 2500;
  private static final int MARKED = 1200;

  private Paywall() {}

  /** Why the text is a part of the story; null where nothing says so or the text is long. */
  static @Nullable String partial(PageTree tree, PageText text, LinkedData data) {
    int prose = text.prose();
    if (data.paid() && prose < WHOLE) {
      return PARTIAL;
    }
    if (prose >= MARKED) {
      return null;
    }
    for (PagePart part : tree.parts) {
      if (part.kind.isBlock() && part.all > 0 && part.order > text.start() && part.order <= text.end() + 40
          && isMarked(part)) {
        return PARTIAL;
      }
    }
    return null;
  }

  /** Why a text of a length is a part of the story, where a line behind it says so; else null. */
  static @Nullable String partial(Judgement judgement, int length) {
    for (int i = judgement.lines.size() - 1; i >= 0 && length < WHOLE; i--) {
      switch (judgement.verdict(i)) {
        case Verdict.Kept _ -> {
          return null;
        }
        case Verdict.Left(String reason) -> {
          if (reason.equals("paywall")) {
            return PARTIAL;
          }
        }
        case Verdict.Title _ -> { }
      }
    }
    return null;
  }

  private static boolean isMarked(PagePart part) {
    String names = (part.element.attr("class") + " " + part.element.attr("id"));
    if (names.length() < 7 || names.length() > 200) {
      return false;
    }
    String lower = names.toLowerCase(Locale.ROOT);
    return lower.contains("paywall") || lower.contains("subscriber-only") || lower.contains("subscribe-wall")
        || lower.contains("regwall") || lower.contains("premium-content-lock");
  }
}
