package dev.entente.desk;

import dev.entente.article.Anchor;
import dev.entente.article.ArticleId;
import dev.entente.article.Coded;
import dev.entente.article.Correction;
import dev.entente.article.Correction.Label;
import dev.entente.article.Country;
import dev.entente.article.Equipment;
import dev.entente.article.Kind;
import dev.entente.article.Stage;
import dev.entente.article.TimeFrame;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** How corrections stand in the database: a row each, and a row for each anchor. */
final class CorrectionRows {

  private final Database database;

  CorrectionRows(Database database) {
    this.database = database;
  }

  /** Writes a correction under a number; the caller is in a transaction. */
  Correction insert(long id, Correction fresh) {
    Label label = fresh.label();
    database.jdbc().sql("insert into correction (id, article, action, country, partner, mutual, kind, stage, "
            + "time_frame, equipment, reason, editor, decided) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
        .params(id, fresh.article().value(), fresh.action().code(), label.country().code(), label.partner().code(),
            label.mutual(), label.kind().code(), label.stage().code(), label.time().code(),
            label.equipment().stream().map(Equipment::leaf).collect(Collectors.joining("|")), fresh.reason(),
            fresh.editor(), Times.column(fresh.time()))
        .update();
    for (int i = 0; i < fresh.anchors().size(); i++) {
      Anchor anchor = fresh.anchors().get(i);
      database.jdbc().sql("insert into correction_anchor (correction, place, digest, words_before, quote, words_after) "
              + "values (?, ?, ?, ?, ?, ?)")
          .params(id, i, anchor.digest(), anchor.before(), anchor.quote(), anchor.after()).update();
    }
    return new Correction(id, fresh.article(), fresh.action(), label, fresh.anchors(), fresh.reason(), fresh.editor(),
        fresh.time(), null);
  }

  /** The corrections that the end of a query names. */
  List<Correction> read(String where, List<Object> parameters) {
    return database.jdbc().sql("select * from correction " + where).params(parameters).query(this::row).list();
  }

  private Correction row(ResultSet row, int number) throws SQLException {
    long id = row.getLong("id");
    return new Correction(id, new ArticleId(row.getString("article")),
        coded(Correction.Action.class, row.getString("action")), label(row), anchors(id), row.getString("reason"),
        row.getString("editor"), Times.read(row, "decided"),
        row.getObject("withdrawn") == null ? null : Times.read(row, "withdrawn"));
  }

  private static Label label(ResultSet row) throws SQLException {
    return new Label(new Country(row.getString("country")), new Country(row.getString("partner")),
        row.getBoolean("mutual"), coded(Kind.class, row.getString("kind")), coded(Stage.class, row.getString("stage")),
        coded(TimeFrame.class, row.getString("time_frame")),
        Arrays.stream(row.getString("equipment").split("\\|")).filter(leaf -> !leaf.isEmpty()).map(Equipment::new)
            .toList());
  }

  private List<Anchor> anchors(long id) {
    return database.jdbc().sql("select * from correction_anchor where correction = ? order by place").param(id)
        .query((row, number) -> new Anchor(row.getString("digest"), row.getString("words_before"),
            row.getString("quote"), row.getString("words_after"))).list();
  }

  private static <E extends Enum<E> & Coded> E coded(Class<E> set, String code) {
    return Coded.of(set, code).orElseThrow(() -> new DeskFailure("The database holds a correction with the unknown "
        + "word " + code + ". It was written by a newer version of Entente; run that one.", null));
  }
}
