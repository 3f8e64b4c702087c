package dev.entente.pipeline;

import dev.entente.article.Anchor;
import dev.entente.article.ArticleId;
import dev.entente.article.Correction;
import java.util.List;
import java.util.Optional;

/** Where editors correct labels. What is decided here holds when the call returns: every search finds it so. */
public interface CopyDesk {

  /**
   * Keeps a decision and labels the article anew.
   *
   * @param anchors the words that it holds on to, at least one
   * @param editor the name as it was typed, or blank
   * @throws dev.entente.desk.CorrectionRefused where the reason is missing, something is too long, or the article was
   *     forgotten
   */
  Correction correct(ArticleId article, Correction.Action action, Correction.Label label, List<Anchor> anchors,
      String reason, String editor);

  /** Takes a correction back and labels its article anew. Empty where there is no such correction. */
  Optional<Correction> withdraw(long id);
}
