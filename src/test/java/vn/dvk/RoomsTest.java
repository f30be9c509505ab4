package vn.dvk;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Holds the code to its rooms: who may see whom is the table below, and nothing else. */
final class RoomsTest {
  private static final JavaClasses CLASSES =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages("vn.dvk");

  /** Each room with the rooms it may see; its own sub-packages are part of it. */
  private static final Map<String, List<String>> ROOMS =
      Map.ofEntries(
          Map.entry("text", List.of()),
          Map.entry("domain", List.of("text")),
          Map.entry("read", List.of("domain", "text")),
          Map.entry("score", List.of("domain", "text")),
          Map.entry("tally", List.of("domain", "text")),
          Map.entry("check", List.of("domain", "text")),
          Map.entry("write", List.of("domain", "text")),
          Map.entry("app", List.of("read", "score", "tally", "check", "write", "domain", "text")),
          Map.entry("cli", List.of("app", "read", "write", "domain", "text")));

  /** Each library with the only rooms that may see it. */
  private static final Map<String, List<String>> LIBRARIES =
      Map.of(
          "org.apache.poi", List.of("read", "write"),
          "picocli", List.of("cli"),
          "org.apache.commons.csv", List.of("read", "write"),
          "org.jsoup", List.of("read"),
          "com.fasterxml.jackson", List.of("read", "write"));

  @TestFactory
  Stream<DynamicTest> roomsSeeOnlyWhatTheTableSays() {
    return ROOMS.entrySet().stream()
        .map(
            room ->
                DynamicTest.dynamicTest(
                    room.getKey(),
                    () ->
                        noClasses()
                            .that()
                            .resideInAPackage("vn.dvk." + room.getKey() + "..")
                            .should()
                            .dependOnClassesThat(othersThan(room.getKey(), room.getValue()))
                            .check(CLASSES)));
  }

  @TestFactory
  Stream<DynamicTest> librariesStayInTheirRooms() {
    return LIBRARIES.entrySet().stream()
        .map(
            library ->
                DynamicTest.dynamicTest(
                    library.getKey(),
                    () ->
                        classes()
                            .that(resideInAnyPackage("vn.dvk.."))
                            .and(
                                DescribedPredicate.not(
                                    resideInAnyPackage(rooms(library.getValue()))))
                            .should()
                            .onlyDependOnClassesThat(
                                DescribedPredicate.not(resideInAnyPackage(library.getKey() + "..")))
                            .check(CLASSES)));
  }

  @Test
  void theWayOfTheDataGoesFromFileToGridToForm() {
    noClasses()
        .that()
        .resideInAPackage("vn.dvk.read.file..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("vn.dvk.read.grid..", "vn.dvk.read.form..", "vn.dvk.read.setup..")
        .check(CLASSES);
    noClasses()
        .that()
        .resideInAPackage("vn.dvk.read.grid..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("vn.dvk.read.form..", "vn.dvk.read.setup..")
        .check(CLASSES);
    noClasses()
        .that()
        .resideInAPackage("vn.dvk.read.formula..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("vn.dvk.read.grid..", "vn.dvk.read.form..", "vn.dvk.read.setup..")
        .check(CLASSES);
  }

  /** A workbook whose formulas all have their values is read without loading a library for it. */
  @Test
  void theSpreadsheetLibraryIsOnlyWhereAFileNeedsIt() {
    noClasses()
        .that()
        .resideInAPackage("vn.dvk.read.grid..")
        .and()
        .haveNameNotMatching(".*\\.(Xls|Doc)\\w*(\\$.*)?")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("org.apache.poi..")
        .check(CLASSES);
    noClasses()
        .that()
        .resideInAPackage("vn.dvk.read.formula..")
        .and()
        .haveNameNotMatching(".*\\.(Poi\\w*|Evaluation|Tokens)(\\$.*)?")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("org.apache.poi..")
        .check(CLASSES);
  }

  private static DescribedPredicate<JavaClass> othersThan(String room, List<String> allowed) {
    return resideInAnyPackage("vn.dvk..")
        .and(DescribedPredicate.not(resideInAnyPackage("vn.dvk." + room + "..")))
        .and(DescribedPredicate.not(resideInAnyPackage(rooms(allowed))))
        .as("rooms that %s may not see", room);
  }

  private static String[] rooms(List<String> names) {
    return names.stream().map(name -> "vn.dvk." + name + "..").toArray(String[]::new);
  }
}
