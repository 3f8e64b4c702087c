package dev.entente.index.lucene;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.entente.article.Facet;
import dev.entente.index.ArticleIndex;
import dev.entente.index.Filter;
import dev.entente.index.Hit;
import dev.entente.index.IndexFailure;
import dev.entente.index.Query;
import dev.entente.index.Schemas;
import dev.entente.index.Search;
import dev.entente.index.Sketch;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.store.FSDirectory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class IndexFolderTest {

  @TempDir Path folder;

  private Path own() {
    return folder.resolve(Schemas.newest().folder());
  }

  private static void put(ArticleIndex index, String key, String leaf) {
    index.replace(List.of(Sketch.article(key).body("A word.").claim("ml", "tr", leaf).draw()));
  }

  private static long count(ArticleIndex index, String equipment) {
    return index.ask(Search.of(
        new Query.Everything(), Filter.of(Facet.EQUIPMENT, equipment), Filter.of(Facet.COUNTRY, "ml"))).total();
  }

  @Test
  void systemsKeepTheirNumbersOverARestart() {
    for (String system : List.of("Kestrel", "Hornet")) {
      try (ArticleIndex index = LuceneArticleIndex.open(folder)) {
        index.replace(List.of(
            Sketch.article(system).body("A word.").claim("ml", "tr", "uav.armed").system(0, system).draw()));
        index.commit(Map.of());
      }
    }
    try (ArticleIndex index = LuceneArticleIndex.open(folder)) {
      for (String system : List.of("Kestrel", "Hornet")) {
        Search search = Search.of(
            new Query.Everything(), Filter.of(Facet.SYSTEM, system), Filter.of(Facet.PARTNER, "tr"));
        assertEquals(List.of(Sketch.id(system)), index.ask(search).hits().stream().map(Hit::id).toList());
      }
    }
  }

  @Test
  void whatWasCommittedIsThereAgain() {
    try (ArticleIndex index = LuceneArticleIndex.open(folder)) {
      put(index, "a", "uav.armed");
      index.commit(Map.of("position", "17"));
    }
    try (ArticleIndex index = LuceneArticleIndex.open(folder)) {
      assertEquals(1, count(index, "uav.armed"));
      assertEquals(Map.of("position", "17"), index.notes());
      assertEquals("a", index.get(Sketch.id("a")).map(article -> "a").orElse("lost"));
    }
  }

  @Test
  void leavesKeepTheirCodesAndNewOnesAreAdded() {
    try (ArticleIndex index = LuceneArticleIndex.open(folder)) {
      put(index, "a", "uav.armed");
      put(index, "b", "tank.mbt");
      index.commit(Map.of());
    }
    try (ArticleIndex index = LuceneArticleIndex.open(folder)) {
      put(index, "c", "small.rifle");
      put(index, "d", "tank.mbt");
      index.commit(Map.of());
      assertEquals(
          List.of(1L, 2L, 1L), Stream.of("uav.armed", "tank", "small.rifle").map(leaf -> count(index, leaf)).toList());
    }
  }

  @Test
  void withoutACommitOnlyTheUncommittedIsLost() {
    try (ArticleIndex index = LuceneArticleIndex.open(folder)) {
      put(index, "a", "uav.armed");
      index.commit(Map.of("position", "1"));
      put(index, "b", "tank.mbt");
      index.delete(List.of(Sketch.id("a")));
    }
    try (ArticleIndex index = LuceneArticleIndex.open(folder)) {
      assertEquals(1, count(index, "uav.armed"));
      assertEquals(0, count(index, "tank.mbt"));
      assertEquals(Map.of("position", "1"), index.notes());
      put(index, "c", "small.rifle");
      index.commit(Map.of());
      assertEquals(1, count(index, "small.rifle"));
      assertEquals(0, count(index, "tank.mbt"));
    }
  }

  @Test
  void anotherSchemaIsRefusedWithTheCure() throws IOException {
    Files.createDirectories(own());
    try (IndexWriter writer = new IndexWriter(FSDirectory.open(own()), new IndexWriterConfig())) {
      writer.setLiveCommitData(Map.of("schema", "999").entrySet());
      writer.commit();
    }
    String message = assertThrows(IndexFailure.class, () -> LuceneArticleIndex.open(folder)).getMessage();
    assertTrue(message.contains("schema 999") && message.contains("Delete the folder " + own()), message);
  }

  @Test
  void aBrokenIndexIsRefusedWithTheCure() throws IOException {
    try (ArticleIndex index = LuceneArticleIndex.open(folder)) {
      put(index, "a", "uav.armed");
      index.commit(Map.of());
    }
    try (Stream<Path> files = Files.list(own())) {
      Path segments = files.filter(file -> file.getFileName().toString().startsWith("segments_"))
          .max(Comparator.naturalOrder()).orElseThrow();
      Files.write(segments, new byte[] {1, 2, 3});
    }
    String message = assertThrows(IndexFailure.class, () -> LuceneArticleIndex.open(folder)).getMessage();
    assertTrue(message.contains("Delete the folder " + own()), message);
  }

  @Test
  void aSecondWriterIsToldThatTheIndexIsInUse() {
    try (ArticleIndex first = LuceneArticleIndex.open(folder)) {
      String message = assertThrows(IndexFailure.class, () -> LuceneArticleIndex.open(folder)).getMessage();
      assertTrue(message.contains("in use by another process"), message);
      put(first, "a", "uav.armed");
      first.commit(Map.of());
      assertEquals(1, count(first, "uav"));
    }
  }

  @Test
  void aFileInTheWayIsNamed() throws IOException {
    Files.writeString(own(), "not a folder");
    String message = assertThrows(IndexFailure.class, () -> LuceneArticleIndex.open(folder)).getMessage();
    assertTrue(message.contains(own().toString()), message);
  }

  @Test
  void aClosedIndexSaysSo() {
    ArticleIndex index = LuceneArticleIndex.open(folder);
    index.close();
    String message = assertThrows(IndexFailure.class, () -> count(index, "uav")).getMessage();
    assertTrue(message.endsWith("is closed."), message);
    assertThrows(IndexFailure.class, () -> put(index, "a", "uav.armed"));
  }

  @Test
  void whatIsErasedIsGoneFromTheFilesEvenWhereMuchElseStands() throws IOException {
    try (ArticleIndex index = LuceneArticleIndex.open(folder)) {
      index.replace(IntStream.range(0, 60)
          .mapToObj(i -> Sketch.article("kept" + i).body("A word.").claim("ml", "tr", "uav.armed").draw()).toList());
      index.replace(List.of(Sketch.article("gone").body("Unspeakable.").draw()));
      index.commit(Map.of());
      index.erase(List.of(Sketch.id("gone")));
      index.commit(Map.of());
      assertEquals(60, index.ask(Search.of(new Query.Everything())).total());
    }
    try (FSDirectory directory = FSDirectory.open(own()); DirectoryReader reader = DirectoryReader.open(directory)) {
      assertEquals(0, reader.numDeletedDocs());
      assertEquals(0, reader.docFreq(new Term("body", "unspeakable")));
    }
  }

  @Test
  void whatIsErasedDoesNotStandInTheIndexOfAnOlderVersionEither() throws IOException {
    Path older = Files.createDirectories(folder.resolve(Schemas.ALL.getFirst().folder()));
    Files.writeString(older.resolve("_0.cfs"), "A word.");
    try (ArticleIndex index = LuceneArticleIndex.open(folder)) {
      put(index, "a", "uav.armed");
      index.delete(List.of(Sketch.id("b")));
      assertTrue(Files.exists(older));
      index.erase(List.of(Sketch.id("a")));
      assertTrue(Files.notExists(older));
    }
  }
}
