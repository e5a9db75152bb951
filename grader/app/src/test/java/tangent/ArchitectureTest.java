package tangent;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import org.junit.jupiter.api.Test;

/** Which package may know which; the reasons stand in {@code .github/DECISIONS.md}. */
class ArchitectureTest {

  private static final JavaClasses OURS =
      new ClassFileImporter().withImportOption(new DoNotIncludeTests()).importPackages("tangent");

  /** A rule over no classes would hold for ever. */
  @Test
  void theRulesSeeTheClassesTheyAreAbout() {
    for (String name :
        new String[] {
          "contract",
          "wire",
          "worker",
          "compiler",
          "substitute",
          "assignment.property",
          "assignment.sample",
          "assignment.student",
          "report",
          "assignment.picture",
          "remote",
          "intake",
          "git",
          "course",
          "course.gradebook",
          "course.page",
          "release"
        }) {
      assertThat(OURS.stream().filter(each -> each.getPackageName().equals("tangent." + name)))
          .as("classes in tangent.%s", name)
          .hasSizeGreaterThan(1);
    }
  }

  @Test
  void theContractKnowsNothingOfUsButTheGivenTypes() {
    classes()
        .that()
        .resideInAPackage("tangent.contract")
        .should()
        .onlyDependOnClassesThat()
        .resideInAnyPackage("java..", "derivatives..", "org.jspecify..", "tangent.contract")
        .check(OURS);
  }

  @Test
  void whatRunsBesideStudentCodeHoldsNothingToSteal() {
    classes()
        .that()
        .resideInAnyPackage("tangent.worker", "tangent.wire")
        .should()
        .onlyDependOnClassesThat()
        .resideInAnyPackage(
            "java..",
            "derivatives..",
            "org.jspecify..",
            "tangent.contract",
            "tangent.wire",
            "tangent.worker")
        .check(OURS);
  }

  @Test
  void theCompilersProcessKnowsOnlyTheJdkAndTheWire() {
    classes()
        .that()
        .resideInAPackage("tangent.compiler")
        .should()
        .onlyDependOnClassesThat()
        .resideInAnyPackage(
            "java..",
            "javax..",
            "com.sun.source..",
            "org.objectweb.asm..",
            "org.jspecify..",
            "tangent.wire",
            "tangent.compiler")
        .check(OURS);
  }

  /** Each of them stands alone in a student's program. */
  @Test
  void aSubstituteNeedsNoOtherClassOfOurs() {
    classes()
        .that()
        .resideInAPackage("tangent.substitute")
        .should()
        .onlyDependOnClassesThat()
        .resideInAnyPackage("java..", "derivatives.part3", "org.jspecify..")
        .check(OURS);
  }

  @Test
  void propertiesSeeTheContractAndNeverAProcess() {
    classes()
        .that()
        .resideInAPackage("tangent.assignment.property")
        .should()
        .onlyDependOnClassesThat()
        .resideInAnyPackage(
            "java..",
            "derivatives.part1",
            "derivatives.part2",
            "net.jqwik..",
            "org.junit.platform.suite..",
            "org.jspecify..",
            "tangent.contract",
            "tangent.run",
            "tangent.assignment.property",
            "tangent.assignment.sample",
            "tangent.assignment")
        .check(OURS);
  }

  @Test
  void reportsKnowNothingOfHowAnAnswerWasObtained() {
    noClasses()
        .that()
        .resideInAPackage("tangent.report")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(
            "tangent.sandbox..",
            "tangent.process..",
            "tangent.remote..",
            "tangent.worker..",
            "tangent.assignment.property..",
            "tangent.grade..",
            "tangent.git..",
            "tangent.course..",
            "tangent.release..",
            "tangent.cli..")
        .check(OURS);
  }

  @Test
  void picturesAreDrawnFromFindingsAndByNobodyElse() {
    classes()
        .that()
        .resideInAPackage("tangent.assignment.picture")
        .should()
        .onlyDependOnClassesThat()
        .resideInAnyPackage(
            "java..",
            "javax.imageio..",
            "derivatives..",
            "org.jspecify..",
            "org.knowm.xchart..",
            "de.erichseifert.vectorgraphics2d..",
            "tangent",
            "tangent.contract",
            "tangent.run",
            "tangent.assignment.picture",
            "tangent.report",
            "tangent.assignment.sample",
            "tangent.assignment")
        .check(OURS);
    noClasses()
        .that()
        .resideOutsideOfPackage("tangent.assignment.picture")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("java.awt..", "org.knowm.xchart..", "de.erichseifert..")
        .check(OURS);
  }

  /** The assignment knows what is asked and what is right, never how an answer is obtained. */
  @Test
  void theAssignmentSeesNoProcess() {
    noClasses()
        .that()
        .resideInAPackage("tangent.assignment..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(
            "tangent.process..",
            "tangent.sandbox..",
            "tangent.compile..",
            "tangent.compiler..",
            "tangent.remote..",
            "tangent.intake..",
            "tangent.grade..",
            "tangent.cli..")
        .check(OURS);
  }

  /** What runs and guards student code is the same for any assignment of these parts. */
  @Test
  void processesSeeNothingOfTheAssignmentButItsTasks() {
    noClasses()
        .that()
        .resideInAnyPackage(
            "tangent.process..",
            "tangent.sandbox..",
            "tangent.compile..",
            "tangent.compiler..",
            "tangent.remote..",
            "tangent.intake..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(
            "tangent.assignment.property",
            "tangent.assignment.sample",
            "tangent.assignment.student",
            "tangent.assignment.picture",
            "tangent.run..",
            "tangent.report..")
        .check(OURS);
    noClasses()
        .that()
        .resideInAnyPackage("tangent.process..", "tangent.sandbox..", "tangent.remote..")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("tangent.assignment..")
        .check(OURS);
  }

  @Test
  void arrowsBetweenPackagesPointOneWay() {
    slices().matching("tangent.(**)").should().beFreeOfCycles().check(OURS);
  }

  @Test
  void nobodyButTheCommandLineEndsTheGrader() {
    noClasses()
        .that()
        .resideOutsideOfPackages("tangent.cli", "tangent.worker", "tangent.compiler")
        .should()
        .callMethod(System.class, "exit", int.class)
        .check(OURS);
  }
}
