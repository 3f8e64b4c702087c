package dev.entente.pipeline;

/** Another Entente, most likely the running portal, works in the data folder. */
public final class FolderInUse extends RuntimeException {

  private static final long serialVersionUID = 1L;

  /** Says which folder and what to do. */
  public FolderInUse(DataFolder folder) {
    super("Another Entente is using " + folder.root().toAbsolutePath().normalize()
        + ", most likely the running portal. Stop it first, then repeat this;"
        + " or name another folder with --entente.data=FOLDER.");
  }
}
