package dev.entente.pipeline;

import dev.entente.article.Anchor;
import dev.entente.article.ArticleId;
import dev.entente.article.Correction;
import dev.entente.desk.Corrections;
import java.util.List;
import java.util.Optional;

/** The copy desk beside the running line. What a crash leaves undone between the two steps the next start makes up. */
record LineCopyDesk(Line line, Corrections corrections) implements CopyDesk {

  @Override
  public Correction correct(ArticleId article, Correction.Action action, Correction.Label label, List<Anchor> anchors,
      String reason, String editor) {
    Correction correction = corrections.add(article, action, label, anchors, reason, editor);
    line.correct();
    return correction;
  }

  @Override
  public Optional<Correction> withdraw(long id) {
    Optional<Correction> correction = corrections.withdraw(id);
    line.correct();
    return correction;
  }
}
