package tangent.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import tangent.UserError;
import tangent.release.Edition;
import tangent.release.EditionFolder;
import tangent.release.EditionZip;
import tangent.release.GradescopeZip;
import tangent.release.KitCheckout;
import tangent.release.Rehearsal;
import tangent.report.Feedback;

/** {@code release}: writes what leaves the kit. */
@Command(
    name = "release",
    description = {
      "Writes the student edition: the tracked files of starter, byte for byte, ready to push.",
      "Checked before anything is written: it builds alone, every stub is still a TODO, and nothing of the solutions or the hidden properties is inside. Run it in a clone of the kit."
    })
final class ReleaseCommand extends Subcommand {

  @Option(
      names = "--out",
      paramLabel = "DIR",
      converter = OutFolder.class,
      description =
          "Write the edition there. The folder must be empty, or hold a former edition and nothing else; its .git and target are left alone.")
  private @Nullable Path out;

  @Option(
      names = "--zip",
      description = "Write the edition to DIR.zip as well, in place of a former edition's only.")
  private boolean zip;

  @Option(
      names = "--no-build",
      description = "Leave out the check that the edition builds alone, which needs Maven.")
  private boolean noBuild;

  @Option(
      names = "--gradescope",
      paramLabel = "ZIP",
      description =
          "Write the autograder for Gradescope to this file. It holds the answers: upload it there and give it to nobody.")
  private @Nullable Path gradescope;

  @Option(
      names = "--feedback",
      paramLabel = "LEVEL",
      defaultValue = "full",
      description = "How much Gradescope shows a student: full, hints or verdict.")
  private Feedback feedback = Feedback.FULL;

  @Override
  public Integer call() throws IOException, UserError {
    if (out == null && (gradescope == null || zip)) {
      throw wrongUsage("Name where to write: --out DIR, or --gradescope ZIP.");
    }
    if (out != null) {
      edition(out);
    }
    if (gradescope != null) {
      GradescopeZip.write(gradescope, feedback);
      out().println("Autograder for Gradescope: " + gradescope);
    }
    return Main.OK;
  }

  private void edition(Path folder) throws IOException, UserError {
    KitCheckout kit = KitCheckout.around(Path.of(""));
    EditionFolder target = EditionFolder.at(folder, kit);
    Optional<EditionZip> packed =
        zip ? Optional.of(EditionZip.beside(folder, kit)) : Optional.empty();
    Edition edition = Edition.of(kit);
    edition
        .leftOut()
        .forEach(file -> err().println("Left out, because git does not track it: " + file));
    err()
        .println(
            noBuild
                ? "Checking that every stub is a TODO. Not checked: whether the edition builds alone."
                : "Checking that every stub is a TODO and that the edition builds alone (mvn test).");
    err().flush();
    Rehearsal.of(edition, !noBuild);
    if (packed.isPresent()) {
      packed.get().write(edition);
      out().println("Zip: " + packed.get().file());
    }
    target.write(edition);
    out().println("Student edition, " + edition.files().size() + " files: " + folder);
  }
}
