package dev.entente.desk;

import java.sql.SQLException;
import java.util.Collection;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The database, whichever it is. Writers of this program wait for each other, so that the rule of the ledger (the first
 * known key decides) holds between threads. H2 would write a commit to its file up to half a second later; here it is
 * told to do so at once, and a commit survives a kill. A decision of a person is forced to the disk as well.
 */
final class Database {

  private final JdbcTemplate template;
  private final JdbcClient jdbc;
  private final TransactionTemplate transaction;
  private final ReentrantLock writing = new ReentrantLock();
  private final boolean h2;
  private volatile boolean wordsErased;

  /** Brings the schema up to date. */
  Database(DataSource source) {
    this.template = new JdbcTemplate(source);
    this.jdbc = JdbcClient.create(template);
    this.transaction = new TransactionTemplate(new JdbcTransactionManager(source));
    this.h2 = product(source).equals("H2");
    try {
      Flyway.configure().dataSource(source).locations("classpath:db/migration").load().migrate();
    } catch (FlywayException e) {
      throw new DeskFailure("The database does not fit this version of Entente, or cannot be brought up to it ("
          + String.valueOf(e.getMessage()).lines().findFirst().orElse("") + "). Restore a backup, or run the version "
          + "that wrote it.", e);
    }
  }

  JdbcClient jdbc() {
    return jdbc;
  }

  boolean isH2() {
    return h2;
  }

  /** Notes that words of an article were deleted, which H2 leaves in its file until that is packed. */
  void wordsErased() {
    wordsErased = true;
  }

  boolean holdsErasedWords() {
    return wordsErased && h2;
  }

  /** Does the work in one transaction, alone among writers; on return it survives a kill of the program. */
  <T> T write(Supplier<T> work) {
    return alone(() -> {
      T result = committed(work);
      if (h2) {
        template.execute("checkpoint");
      }
      return result;
    });
  }

  /** The same; on return it survives a loss of power. */
  <T> T decide(Supplier<T> work) {
    return alone(() -> {
      T result = committed(work);
      if (h2) {
        template.execute("checkpoint sync");
      }
      return result;
    });
  }

  /** Does the work while nobody writes. */
  <T> T alone(Supplier<T> work) {
    writing.lock();
    try {
      return work.get();
    } finally {
      writing.unlock();
    }
  }

  /** Runs one statement for each element, in batches. */
  <E> void batch(String sql, Collection<E> elements, Function<E, Object[]> parameters) {
    if (!elements.isEmpty()) {
      template.batchUpdate(sql, elements, 1000, (statement, element) -> {
        Object[] values = parameters.apply(element);
        for (int i = 0; i < values.length; i++) {
          statement.setObject(i + 1, values[i]);
        }
      });
    }
  }

  /** Reads the rows of a query that ends in {@code = any(?)}. */
  void selectAny(String sql, String type, Object[] values, RowCallbackHandler each) {
    if (values.length > 0) {
      template.query(sql, statement -> statement.setArray(1, statement.getConnection().createArrayOf(type, values)),
          each);
    }
  }

  private <T> T committed(Supplier<T> work) {
    T result = transaction.execute(status -> work.get());
    if (result == null) {
      throw new IllegalStateException("work in a transaction gave nothing");
    }
    return result;
  }

  private static String product(DataSource source) {
    try (var connection = source.getConnection()) {
      return connection.getMetaData().getDatabaseProductName();
    } catch (SQLException e) {
      throw H2File.failure("The database", e);
    }
  }
}
