package tangent.course.publish;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import tangent.UserError;
import tangent.assignment.Task;
import tangent.course.ClassEntry;
import tangent.course.ClassStatus;
import tangent.course.Entries;
import tangent.course.HandedIn;
import tangent.course.Student;
import tangent.course.output.ClassOutput;
import tangent.course.policy.Overrides;
import tangent.course.policy.Policy;
import tangent.course.policy.Scoring;
import tangent.course.roster.Roster;
import tangent.course.similarity.Similarity;
import tangent.course.store.ClassFolder;
import tangent.git.GitRepository;
import tangent.report.Feedback;

/** A graded class for tests, written as grade-class writes one, and its students' repositories. */
final class GradedClass {

  static final Instant NOW = Instant.parse("2026-12-03T12:00:00Z");
  static final String COMMIT = "c".repeat(40);
  private static final byte[] PNG = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n', 1, 2, 3};

  final Path top;
  final Path folder;
  private String policy = "";
  private String overrides = "";

  GradedClass(Path top) {
    this.top = top;
    this.folder = top.resolve("class");
  }

  GradedClass policy(String toml) {
    policy = toml;
    return this;
  }

  GradedClass overrides(String rows) {
    overrides = "student,task,points,reason\n" + rows + "\n";
    return this;
  }

  /** One who has passed some tasks, with a picture in the report. */
  static ClassEntry passed(String id, Task... tasks) {
    ClassEntry entry = Entries.graded(new Student(id, ""), Optional.empty(), List.of(tasks));
    return known(entry, Map.of());
  }

  static ClassEntry known(ClassEntry entry, Map<String, String> lms) {
    HandedIn in = entry.handedIn();
    HandedIn known =
        new HandedIn(
            in.student(),
            in.submission(),
            in.path(),
            Optional.of(Instant.parse("2026-12-01T10:00:00Z")),
            true,
            Optional.of(COMMIT),
            Optional.of(COMMIT),
            lms,
            in.unreadable());
    return new ClassEntry(known, entry.status(), entry.reason(), entry.grade());
  }

  static ClassEntry without(String id, ClassStatus status, String reason) {
    ClassEntry entry = Entries.without(new Student(id, ""), status);
    return new ClassEntry(entry.handedIn(), status, reason, Optional.empty());
  }

  GradedClass write(ClassEntry... entries) throws IOException, UserError {
    Policy read =
        policy.isEmpty()
            ? Policy.NONE
            : Policy.read(Files.writeString(top.resolve("policy.toml"), policy));
    Overrides given =
        overrides.isEmpty()
            ? Overrides.NONE
            : Overrides.read(Files.writeString(top.resolve("overrides.csv"), overrides));
    try (ClassFolder out = ClassFolder.open(folder)) {
      for (ClassEntry each : entries) {
        out.write(each, Optional.empty(), Feedback.FULL);
        if (each.grade().isPresent()) {
          addPicture(out.folder(each.handedIn().student()));
        }
      }
      new ClassOutput(
              new Scoring(read, given),
              Roster.NONE,
              List.of(),
              Optional.empty(),
              Optional.empty(),
              false,
              Similarity.NONE)
          .write(out, List.of(), Optional.empty(), List.of());
    }
    return this;
  }

  private static void addPicture(Path student) throws IOException {
    Files.createDirectories(student.resolve("figures"));
    Files.write(student.resolve("figures/part1.derivative.png"), PNG);
    Files.writeString(
        student.resolve("report.md"),
        Files.readString(student.resolve("report.md"))
            + "\n![A curve.](figures/part1.derivative.png)\n");
  }

  /** A bare repository of a student with one commit, as a host holds it. */
  GitRepository repository(String name) throws Exception {
    Path work = top.resolve("work-" + name);
    GitRepository.init(work).with("a.txt", name).commit();
    Path bare = top.resolve("hosted/" + name);
    Files.createDirectories(bare.getParent());
    new GitRepository(work).git("clone", "-q", "--bare", work.toString(), bare.toString());
    return new GitRepository(bare);
  }

  Path hosted(String name) {
    return top.resolve("hosted/" + name);
  }

  /** A roster of ids with their repositories' addresses. */
  Roster roster(Collection<String> rows) throws IOException, UserError {
    return Roster.read(
        Files.writeString(
            top.resolve("roster.csv"),
            "student,submission,name,group\n" + String.join("\n", rows) + "\n"));
  }

  Roster rosterOf(String... ids) throws IOException, UserError {
    return roster(List.of(ids).stream().map(id -> id + "," + hosted(id).toUri() + ",,").toList());
  }

  List<Delivery> publish(Roster roster, PublishWish wish) throws IOException, UserError {
    return publish(roster, wish, NOW, Map.of());
  }

  List<Delivery> publish(
      Roster roster, PublishWish wish, Instant now, Map<String, String> environment)
      throws IOException, UserError {
    Path work = Files.createTempDirectory(top, "publishing");
    return Publisher.of(FinishedClass.in(folder), wish, top, work, now, environment)
        .publish(roster, Optional.empty());
  }

  static PublishWish by(CarrierChoice carrier) {
    return new PublishWish(carrier, Optional.empty(), false, false);
  }

  /** What became of each, such as {@code ada sent}. */
  static List<String> outcomes(List<Delivery> all) {
    return all.stream().map(each -> each.who() + " " + each.outcome().words()).toList();
  }

  static Task[] all() {
    return EnumSet.allOf(Task.class).toArray(Task[]::new);
  }

  /** The files of a folder and below, but one. */
  static String everythingIn(Path folder, Path but) {
    try (var files = Files.walk(folder)) {
      List<String> all = new ArrayList<>();
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        if (!file.equals(but)) {
          all.add(
              new String(Files.readAllBytes(file), java.nio.charset.StandardCharsets.ISO_8859_1));
        }
      }
      return all.stream().collect(Collectors.joining());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
