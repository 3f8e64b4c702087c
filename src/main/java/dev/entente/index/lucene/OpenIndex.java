package dev.entente.index.lucene;

import dev.entente.index.IndexFailure;
import dev.entente.index.Schemas;
import java.io.IOException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.SegmentInfos;
import org.apache.lucene.index.TieredMergePolicy;
import org.apache.lucene.search.ControlledRealTimeReopenThread;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.store.Directory;
import org.apache.lucene.util.IOUtils;

/** An index that is open: its files, its writer, its views, and what is kept with a commit. */
final class OpenIndex implements AutoCloseable {

  /** Seconds after which a write is seen at the latest. */
  private static final double STALE = 0.7;

  private static final double BUFFER_MB = 48;
  private static final String SCHEMA = "schema";
  private static final String GEARS = "gears";
  private static final String NOTE = "note.";

  private final Directory directory;
  private final IndexWriter writer;
  private final SearcherManager views;
  private final ControlledRealTimeReopenThread<IndexSearcher> refreshing;
  private final GearCodes gears;
  private volatile Map<String, String> notes;

  static {
    // How much may be asked is limited where questions are read; the engine's own limit would only surprise.
    IndexSearcher.setMaxClauseCount(Words.EXPANSIONS);
  }

  /** Opens the index in a directory, or makes an empty one. Takes the directory over. */
  OpenIndex(Directory directory) throws IOException {
    this.directory = directory;
    Map<String, String> kept = DirectoryReader.indexExists(directory) ? checked(directory) : Map.of();
    gears = new GearCodes(kept.getOrDefault(GEARS, "").lines().toList());
    notes = kept.entrySet().stream().filter(entry -> entry.getKey().startsWith(NOTE)).collect(
        Collectors.toUnmodifiableMap(entry -> entry.getKey().substring(NOTE.length()), Map.Entry::getValue));
    writer = new IndexWriter(directory, new IndexWriterConfig(Analyzers.WRITTEN)
        // By default a segment may keep one deleted article in ten; what is erased must be gone from all.
        .setMergePolicy(new TieredMergePolicy().setForceMergeDeletesPctAllowed(0))
        .setCommitOnClose(false).setRAMBufferSizeMB(BUFFER_MB));
    boolean opened = false;
    try {
      if (kept.isEmpty()) {
        commit(Map.of());
      }
      views = new SearcherManager(writer, View.factory());
      opened = true;
    } finally {
      if (!opened) {
        IOUtils.closeWhileHandlingException(writer);
      }
    }
    refreshing = new ControlledRealTimeReopenThread<>(writer, views, STALE, STALE / 4);
    refreshing.setName("index-refresh");
    refreshing.setDaemon(true);
    refreshing.start();
  }

  private static Map<String, String> checked(Directory directory) throws IOException {
    Map<String, String> kept = SegmentInfos.readLatestCommit(directory).getUserData();
    String version = kept.getOrDefault(SCHEMA, "none");
    if (!version.equals(newest())) {
      throw new IndexFailure("was made with schema " + version + ", this program needs schema " + newest());
    }
    return kept;
  }

  private static String newest() {
    return Integer.toString(Schemas.newest().version());
  }

  IndexWriter writer() {
    return writer;
  }

  SearcherManager views() {
    return views;
  }

  GearCodes gears() {
    return gears;
  }

  Map<String, String> notes() {
    return notes;
  }

  /** Makes what was written durable, together with the notes and the equipment that it uses. */
  synchronized void commit(Map<String, String> newNotes) throws IOException {
    // Lucene asks for these only when all documents of the commit are in their segments, so no piece can be missing.
    writer.setLiveCommitData(() -> {
      Map<String, String> kept = new HashMap<>();
      newNotes.forEach((name, note) -> kept.put(NOTE + name, note));
      kept.put(SCHEMA, newest());
      kept.put(GEARS, String.join("\n", gears.lines()));
      return kept.entrySet().iterator();
    });
    writer.commit();
    notes = Map.copyOf(newNotes);
  }

  /** Shows what was written to the questions that come now. */
  void refresh() throws IOException {
    views.maybeRefreshBlocking();
  }

  @Override
  public void close() throws IOException {
    refreshing.close();
    IOUtils.close(Arrays.asList(views, writer::rollback, directory));
  }
}
