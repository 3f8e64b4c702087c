package dev.entente.desk;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.sql.SQLException;
import java.time.InstantSource;
import java.util.random.RandomGenerator;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataAccessException;

/** The database and the stores in it. Closing it ends all of them. */
public final class Desk implements AutoCloseable {

  private static final String NAME = "entente";
  private static final String RESTORED = "entente-restored";
  /** The last line of a script, so that one that was cut short is known. */
  private static final String END = "-- end of the backup";
  /** Before this version of the schema, scripts had no such line. */
  private static final int SCHEMA_WITH_END = 3;

  private final Database database;
  private final @Nullable H2File file;
  private final SavedSearches savedSearches;
  private final Ledger ledger;
  private final Forgotten forgotten;
  private final Corrections corrections;

  private Desk(Database database, @Nullable H2File file, InstantSource clock, RandomGenerator random) {
    this.database = database;
    this.file = file;
    this.savedSearches = new SavedSearches(database, clock, random);
    this.ledger = new Ledger(database);
    this.forgotten = new Forgotten(database, clock);
    this.corrections = new Corrections(database, clock);
  }

  /**
   * Opens the database {@code entente.mv.db} of a folder, made where it is missing, and brings its schema up to date.
   *
   * @throws DeskFailure where another program uses it, or it cannot be read
   */
  public static Desk open(Path folder, InstantSource clock, RandomGenerator random) {
    H2File file = H2File.open(folder, NAME);
    try {
      return new Desk(new Database(file.pool()), file, clock, random);
    } catch (RuntimeException e) {
      file.close();
      throw e;
    }
  }

  /** Opens a database that is reached otherwise, such as PostgreSQL; closing it is its owner's business. */
  public static Desk open(DataSource source, InstantSource clock, RandomGenerator random) {
    return new Desk(new Database(source), null, clock, random);
  }

  /** The searches that people keep. */
  public SavedSearches savedSearches() {
    return savedSearches;
  }

  /** The ledger of article ids and captures. */
  public Ledger ledger() {
    return ledger;
  }

  /** What was forgotten and must not come back. */
  public Forgotten forgotten() {
    return forgotten;
  }

  /** What editors decided about labels. */
  public Corrections corrections() {
    return corrections;
  }

  /**
   * Writes everything as a script of SQL, for a backup; the file is there only when it is whole. Writers wait.
   *
   * @throws DeskFailure where the file cannot be written, or the database is not H2
   */
  public void writeScript(Path script) {
    if (!database.isH2()) {
      throw new DeskFailure(
          "This database is not the built-in one; back it up with its own tool, such as pg_dump.", null);
    }
    Path part = script.resolveSibling(script.getFileName() + ".part");
    try {
      database.alone(() -> database.jdbc().sql("script to " + quoted(part) + " charset 'UTF-8'").query().listOfRows());
      Files.writeString(part, "\n" + END + "\n", StandardOpenOption.APPEND);
      Files.move(part, script, StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException | DataAccessException e) {
      throw new DeskFailure("The database cannot be saved to " + script + ": " + e.getMessage(), e);
    } finally {
      delete(part);
    }
  }

  /**
   * Replaces the database of a folder with what a script holds. On failure the old one stays as it was. A script is
   * trusted as the program is: it can do what the program can, so restore only backups of your own.
   *
   * @throws DeskFailure where the database is in use, or the script is no backup of Entente
   */
  public static void restoreScript(Path folder, Path script) {
    Path restored = folder.resolve(RESTORED + ".mv.db");
    Path current = folder.resolve(NAME + ".mv.db");
    delete(restored);
    try {
      if (H2File.isOpen(current)) {
        throw new DeskFailure("The database in " + folder + " is in use by an Entente. Stop it, then restore.", null);
      }
      try (H2File fresh = H2File.open(folder, RESTORED)) {
        run(fresh, script);
        new Database(fresh.pool());
      }
      Files.move(restored, current, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException e) {
      throw new DeskFailure("The database in " + folder + " cannot be replaced: " + e.getMessage(), e);
    } finally {
      delete(restored);
    }
  }

  /** Writes what is left and lets go of the file. */
  @Override
  public void close() {
    if (file != null) {
      if (database.holdsErasedWords()) {
        file.packAtClose();
      }
      file.close();
    }
  }

  private static void run(H2File fresh, Path script) {
    try (var connection = fresh.pool().getConnection(); var statement = connection.createStatement()) {
      statement.execute("runscript from " + quoted(script) + " charset 'UTF-8'");
      statement.executeQuery("select count(*) from saved_search").close();
      try (var rows = statement.executeQuery("select count(*) from flyway_schema_history")) {
        int version = rows.next() ? rows.getInt(1) : 0;
        if ((version == 0 || version >= SCHEMA_WITH_END) && !hasEnd(script)) {
          throw new SQLException("it was cut short");
        }
      }
    } catch (SQLException | IOException e) {
      throw new DeskFailure("The file " + script + " is no whole backup of an Entente database. "
          + "Nothing was changed.", e);
    }
  }

  private static boolean hasEnd(Path script) throws IOException {
    try (var file = Files.newByteChannel(script)) {
      ByteBuffer tail = ByteBuffer.allocate(END.length() + 2);
      file.position(Math.max(0, file.size() - tail.capacity()));
      while (tail.hasRemaining() && file.read(tail) >= 0) {
        // until the end
      }
      return new String(tail.array(), 0, tail.position(), StandardCharsets.UTF_8).strip().equals(END);
    }
  }

  private static String quoted(Path file) {
    return "'" + file.toAbsolutePath().normalize().toString().replace("'", "''") + "'";
  }

  private static void delete(Path file) {
    try {
      Files.deleteIfExists(file);
    } catch (IOException e) {
      throw new DeskFailure("The file " + file + " cannot be deleted; delete it and try again.", e);
    }
  }
}
