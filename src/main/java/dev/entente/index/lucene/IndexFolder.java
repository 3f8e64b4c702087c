package dev.entente.index.lucene;

import dev.entente.index.IndexFailure;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.LockObtainFailedException;
import org.apache.lucene.util.IOUtils;

/** Opens an index on disk, and says what to do where that fails. */
final class IndexFolder {

  private IndexFolder() {}

  static OpenIndex open(Path folder) {
    try {
      Files.createDirectories(folder);
      Directory directory = FSDirectory.open(folder);
      boolean opened = false;
      try {
        OpenIndex index = new OpenIndex(directory);
        opened = true;
        return index;
      } finally {
        if (!opened) {
          IOUtils.closeWhileHandlingException(directory);
        }
      }
    } catch (LockObtainFailedException e) {
      throw new IndexFailure("The index in " + folder + " is in use by another process. Stop the other one first, or"
          + " give this one a data folder of its own.", e);
    } catch (AccessDeniedException | FileAlreadyExistsException e) {
      throw new IndexFailure("The index folder " + folder + " cannot be used: " + e.getMessage()
          + ". It must be a folder that this user may read and write.", e);
    } catch (IndexFailure e) {
      throw new IndexFailure("The index in " + folder + " " + e.getMessage() + ". " + cure(folder), e);
    } catch (IOException | IllegalArgumentException e) {
      // An index of another Lucene comes as one or the other: too old, too new, or a codec that is not known.
      throw new IndexFailure("The index in " + folder + " cannot be read (" + e.getMessage() + "). " + cure(folder), e);
    }
  }

  private static String cure(Path folder) {
    return "Delete the folder " + folder + " and start again: it is built anew from the archive.";
  }
}
