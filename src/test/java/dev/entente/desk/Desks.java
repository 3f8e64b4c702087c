package dev.entente.desk;

import java.time.Instant;
import java.time.InstantSource;
import java.util.Random;
import java.util.UUID;
import org.h2.jdbcx.JdbcDataSource;

/** Desks for tests. */
final class Desks {

  static final Instant NOON = Instant.parse("2026-03-04T12:00:00.123456Z");

  private Desks() {}

  /** In memory, reached as a foreign database would be. */
  static Desk inMemory() {
    JdbcDataSource source = new JdbcDataSource();
    source.setURL("jdbc:h2:mem:" + UUID.randomUUID() + ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DB_CLOSE_DELAY=-1");
    source.setUser("sa");
    return Desk.open(source, InstantSource.fixed(NOON), new Random(1));
  }

  static Desk in(java.nio.file.Path folder) {
    return Desk.open(folder, InstantSource.fixed(NOON), new Random(1));
  }
}
