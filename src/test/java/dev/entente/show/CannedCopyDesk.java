package dev.entente.show;

import dev.entente.article.Anchor;
import dev.entente.article.Article;
import dev.entente.article.ArticleId;
import dev.entente.article.Corrected;
import dev.entente.article.Correction;
import dev.entente.article.Labels;
import dev.entente.desk.Corrections;
import dev.entente.desk.Desk;
import dev.entente.pipeline.CopyDesk;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import org.h2.jdbcx.JdbcDataSource;

/** A real desk in memory, and articles corrected without a line behind it. */
final class CannedCopyDesk implements CopyDesk {

  private final Corrections corrections;

  CannedCopyDesk() {
    JdbcDataSource source = new JdbcDataSource();
    source.setURL("jdbc:h2:mem:" + UUID.randomUUID() + ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DB_CLOSE_DELAY=-1");
    source.setUser("sa");
    corrections = Desk.open(source, InstantSource.fixed(Written.SEEN), new Random(1)).corrections();
  }

  Corrections corrections() {
    return corrections;
  }

  /** Withdraws whatever stands. */
  void clear() {
    corrections.articles().forEach(id -> corrections.standing(id).forEach(c -> corrections.withdraw(c.id())));
  }

  Article corrected(Article article) {
    Labels labels = article.labels();
    return new Article(article.id(), article.firstSeen(), article.origin(), article.reading(), new Labels(
        Corrected.of(article.reading(), article.origin().digest(), labels.claims(),
            corrections.standing(article.id())).claims(), labels.regions(), labels.mentions()));
  }

  @Override
  public Correction correct(ArticleId article, Correction.Action action, Correction.Label label, List<Anchor> anchors,
      String reason, String editor) {
    return corrections.add(article, action, label, anchors, reason, editor);
  }

  @Override
  public Optional<Correction> withdraw(long id) {
    return corrections.withdraw(id);
  }
}
