package dev.entente.system;

import dev.entente.archive.ArchiveFailure;
import dev.entente.article.VocabularyFault;
import dev.entente.desk.DeskFailure;
import dev.entente.index.IndexFailure;
import dev.entente.pipeline.FolderInUse;
import java.io.UncheckedIOException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.diagnostics.FailureAnalyzer;

/** Says in plain words why the portal could not start, where the message already tells what to do. */
final class PlainFailures implements FailureAnalyzer {

  private static final List<Class<? extends RuntimeException>> OURS = List.of(
      VocabularyFault.class, FolderInUse.class, IndexFailure.class, ArchiveFailure.class, DeskFailure.class,
      UncheckedIOException.class);

  @Override
  public @Nullable FailureAnalysis analyze(Throwable failure) {
    for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
      Throwable one = cause;
      if (OURS.stream().anyMatch(ours -> ours.isInstance(one))) {
        return new FailureAnalysis(String.valueOf(one.getMessage()), null, failure);
      }
    }
    return null;
  }
}
