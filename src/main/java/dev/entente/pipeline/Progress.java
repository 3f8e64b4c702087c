package dev.entente.pipeline;

/** Somebody who is told how long work gets on. */
public interface Progress extends AutoCloseable {

  /** Nobody. */
  Progress NONE = new Progress() {
    @Override
    public void to(long done) {}

    @Override
    public void close() {}
  };

  /** So much is done. */
  void to(long done);

  @Override
  void close();

  /** Opens a progress for some work of a known size. */
  interface Opener {
    /** Opens it; {@code unit} is what is counted, such as {@code articles}. */
    Progress open(String what, String unit, long total);
  }
}
