package dev.entente.read;

import dev.entente.article.Sentence;

/** What becomes of a line. */
sealed interface Verdict {

  /** It stays in the text. */
  record Kept(Sentence.Block block) implements Verdict {}

  /** It becomes the title. */
  record Title() implements Verdict {}

  /** It is left out, and why. */
  record Left(String reason) implements Verdict {}
}
