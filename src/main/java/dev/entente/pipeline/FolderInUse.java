package dev.entente.pipeline;

/** Another Entente, most likely the running portal, works in the data folder. */
public final class FolderInUse extends RuntimeException {

  private static final long serialVersionUID = 1L;

  /** Says which folder and what to do. */
  public FolderInUse(DataFolder folder) {
    super((folder.isPortals() ? "The running portal" : "Another command of Entente") + " is using "
        + folder.root().toAbsolutePath().normalize() + ". Stop it first, or wait until it has ended, then repeat this;"
        + " or name another folder with --entente.data=FOLDER.");
  }
}
