package dev.entente;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The plan of the house as a test: who may know whom. */
class ArchitectureTest {

  private static final String HOUSE = "dev.entente";
  private static final JavaClasses CLASSES = new ClassFileImporter()
      .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS).importPackages(HOUSE);

  /** Each room, and the rooms that it may use. */
  private static final Map<String, List<String>> ROOMS = new LinkedHashMap<>();

  static {
    ROOMS.put("article", List.of());
    ROOMS.put("archive", List.of("article"));
    ROOMS.put("collect", List.of("article"));
    ROOMS.put("read", List.of("article"));
    ROOMS.put("enrich", List.of("article"));
    ROOMS.put("story", List.of("article"));
    ROOMS.put("desk", List.of("article"));
    ROOMS.put("index", List.of("article"));
    ROOMS.put("index.lucene", List.of("index", "article"));
    ROOMS.put("index.opensearch", List.of("index", "article"));
    ROOMS.put("search", List.of("index", "story", "article"));
    ROOMS.put("watch", List.of("search", "index", "desk", "article"));
    ROOMS.put("pipeline", List.of("collect", "archive", "read", "enrich", "story", "desk", "index", "watch", "article"));
    ROOMS.put("show", List.of("search", "watch", "desk", "story", "archive", "article"));
  }

  @TestFactory
  Stream<DynamicTest> aRoomUsesOnlyTheRoomsThatItMay() {
    return ROOMS.entrySet().stream().map(room -> dynamicTest(room.getKey(), () -> {
      Stream<String> allowed = Stream.concat(Stream.of(room.getKey()), room.getValue().stream());
      String[] packages = allowed.flatMap(ArchitectureTest::packagesOf).toArray(String[]::new);
      // Of the pipeline, pages may know three ports: through one a capture is handed in; another tells the versions of
      // an article, for which captures must be read again; through the third labels are corrected, which holds at once
      // only where the article is labelled anew. Reading and labelling are the pipeline's business.
      noClasses().that(resideInAnyPackage(packagesOf(room.getKey()).toArray(String[]::new)))
          .should().dependOnClassesThat(resideInAPackage(HOUSE + "..")
              .and(DescribedPredicate.not(resideInAnyPackage(packages)))
              .and(DescribedPredicate.not(
                  DescribedPredicate.describe("the ports of the pipeline", c -> room.getKey().equals("show")
                      && (c.getName().startsWith(HOUSE + ".pipeline.Intake")
                          || c.getName().startsWith(HOUSE + ".pipeline.Versions")
                          || c.getName().startsWith(HOUSE + ".pipeline.CopyDesk"))))))
          .because("the table of rooms in this test says whom " + room.getKey() + " may know; "
              + "a new need is a change of the table, argued in the same commit")
          .allowEmptyShould(true).check(CLASSES);
    }));
  }

  /** A room is its package and its inner rooms, except where an inner room stands in the table itself. */
  private static Stream<String> packagesOf(String room) {
    return room.equals("index") ? Stream.of(HOUSE + ".index") : Stream.of(HOUSE + "." + room + "..");
  }

  @Test
  void theNounsKnowOnlyTheJdk() {
    noClasses().that().resideInAPackage(HOUSE + ".article..")
        .should().dependOnClassesThat(resideOutsideOfPackage("java..")
            .and(resideOutsideOfPackage("org.jspecify..")).and(resideOutsideOfPackage(HOUSE + ".article..")))
        .because("every room speaks in these nouns; a library here would be a library everywhere")
        .check(CLASSES);
  }

  @Test
  void onlyAnAdapterKnowsItsEngine() {
    noClasses().that().resideOutsideOfPackage(HOUSE + ".index.lucene..")
        .should().dependOnClassesThat().resideInAPackage("org.apache.lucene..")
        .because("the engine stands behind the port of the room index").check(CLASSES);
    noClasses().that().resideOutsideOfPackage(HOUSE + ".index.opensearch..")
        .should().dependOnClassesThat().resideInAPackage("org.opensearch..")
        .because("the engine stands behind the port of the room index").check(CLASSES);
  }

  @Test
  void onlyCollectOpensConnections() {
    noClasses().that().resideOutsideOfPackage(HOUSE + ".collect..")
        .should().dependOnClassesThat().resideInAnyPackage("java.net.http..", "org.apache.http..")
        .because("whoever fetches can be tricked into fetching; one room is watched for it").check(CLASSES);
  }

  @Test
  void nobodyKnowsSystem() {
    noClasses().that().resideOutsideOfPackage(HOUSE + ".system..")
        .should().dependOnClassesThat().resideInAPackage(HOUSE + ".system..")
        .because("system wires the rooms together; a room that asks it back cannot be tested alone").check(CLASSES);
  }

  @Test
  void theRoomsFormNoCircle() {
    slices().matching(HOUSE + ".(*)..").should().beFreeOfCycles()
        .because("a circle of rooms is one room").check(CLASSES);
  }

  @Test
  void everyClassStandsInANamedRoom() {
    String[] rooms = Stream.concat(ROOMS.keySet().stream(), Stream.of("system"))
        .flatMap(ArchitectureTest::packagesOf).toArray(String[]::new);
    classes().that(resideInAPackage(HOUSE + "..")).should().resideInAnyPackage(rooms)
        .because("a class without a room is a room without a door-plate").check(CLASSES);
  }

  @Test
  void noNameSaysNothing() {
    noClasses().should().haveSimpleNameEndingWith("Impl").orShould().haveSimpleNameEndingWith("Manager")
        .orShould().haveSimpleNameEndingWith("Helper").orShould().haveSimpleNameEndingWith("Util")
        .orShould().haveSimpleNameEndingWith("Utils").orShould().haveSimpleNameStartingWith("Base")
        .because("a name is the field's word for what the class is").check(CLASSES);
  }

  @Test
  void controllersAreAPrivateMatterOfShow() {
    classes().that().haveSimpleNameEndingWith("Controller")
        .should().notHaveModifier(JavaModifier.PUBLIC).andShould().resideInAPackage(HOUSE + ".show..")
        .because("a page is reached by its address, not by its class").allowEmptyShould(true).check(CLASSES);
  }

  @Test
  void everyRoomHasADoorPlate() throws Exception {
    Path sources = Path.of("src", "main", "java");
    try (Stream<Path> files = Files.walk(sources)) {
      List<Path> bare = files.filter(Files::isDirectory)
          .filter(ArchitectureTest::hasClasses)
          .filter(folder -> !Files.exists(folder.resolve("package-info.java"))).toList();
      Assertions.assertEquals(List.of(), bare, "each room says in package-info.java what enters and what leaves");
    }
  }

  private static boolean hasClasses(Path folder) {
    try (Stream<Path> files = Files.list(folder)) {
      return files.anyMatch(file -> file.toString().endsWith(".java"));
    } catch (java.io.IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }
}
