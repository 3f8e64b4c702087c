package dev.entente.desk;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Locale;
import org.h2.api.ErrorCode;
import org.h2.jdbcx.JdbcConnectionPool;

/**
 * The database in a file of its own, the default. The commits are written through by {@link Database}; H2's own delay
 * stays on, because its housekeeping, which keeps the file small, runs only then.
 */
final class H2File implements AutoCloseable {

  private static final String SETTINGS = ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DB_CLOSE_ON_EXIT=FALSE;"
      + "DB_CLOSE_DELAY=-1;LOCK_TIMEOUT=10000;TRACE_LEVEL_FILE=0";
  private static final long WORTH_PACKING = 64L << 20;

  private final Path file;
  private final JdbcConnectionPool pool;
  private volatile boolean pack;

  private H2File(Path file, JdbcConnectionPool pool) {
    this.file = file;
    this.pool = pool;
  }

  /** Opens {@code folder/name.mv.db}, which is made where it is missing. */
  static H2File open(Path folder, String name) {
    Path file = folder.toAbsolutePath().normalize().resolve(name);
    if (file.toString().contains(";")) {
      throw new DeskFailure("The database folder " + folder + " must not have a semicolon in its name.", null);
    }
    JdbcConnectionPool pool = JdbcConnectionPool.create("jdbc:h2:file:" + file + SETTINGS, "sa", "");
    try (Connection connection = pool.getConnection()) {
      return new H2File(file.resolveSibling(name + ".mv.db"), pool);
    } catch (SQLException e) {
      pool.dispose();
      throw failure("The database " + file + ".mv.db", e);
    }
  }

  /** True where a program, this one or another, has the file open. */
  static boolean isOpen(Path file) throws IOException {
    if (!Files.exists(file)) {
      return false;
    }
    try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE); FileLock lock = channel.tryLock()) {
      return lock == null;
    } catch (OverlappingFileLockException e) {
      return true;
    }
  }

  JdbcConnectionPool pool() {
    return pool;
  }

  /** Has the file packed when it is closed, so that nothing of what was deleted is left in it. */
  void packAtClose() {
    pack = true;
  }

  /** Closes the file; one that is large and mostly holes is packed. */
  @Override
  public void close() {
    try (Connection connection = pool.getConnection(); Statement statement = connection.createStatement()) {
      statement.execute(pack || mostlyHoles(statement) ? "shutdown compact" : "shutdown");
    } catch (SQLException e) {
      throw failure("The database " + file, e);
    } finally {
      pool.dispose();
    }
  }

  /** What to tell a person about an error of the database. */
  static DeskFailure failure(String what, SQLException e) {
    return new DeskFailure(switch (e.getErrorCode()) {
      case ErrorCode.DATABASE_ALREADY_OPEN_1 -> what + " is in use by another Entente. Stop it first, or name another "
          + "folder with --entente.data=FOLDER.";
      case ErrorCode.FILE_CORRUPTED_1 -> what + " is damaged. Restore it from a backup: entente restore FILE";
      default -> what + " cannot be used (" + String.valueOf(e.getMessage()).lines().findFirst().orElse("") + "). "
          + "See that its folder exists, may be written and has room.";
    }, e);
  }

  private boolean mostlyHoles(Statement statement) throws SQLException {
    try (var rows = statement.executeQuery("select setting_value from information_schema.settings "
        + "where setting_name = 'info.CHUNKS_FILL_RATE'")) {
      String rate = rows.next() ? rows.getString(1) : null;
      return rate != null && Files.exists(file) && file.toFile().length() > WORTH_PACKING
          && Integer.parseInt(rate.toLowerCase(Locale.ROOT).replace("%", "")) < 50;
    }
  }
}
