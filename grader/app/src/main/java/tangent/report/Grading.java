package tangent.report;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import tangent.assignment.Part;
import tangent.assignment.Task;
import tangent.run.Finding;

/**
 * A report being put together, piece by piece as the pieces become known.
 *
 * <p>Points are given here and nowhere else: all of a task's for a pass, none otherwise.
 */
public final class Grading {

  private final KitInfo kit;
  private final SubmissionInfo submission;
  private final SandboxInfo sandbox;
  private final Map<Task, Finding> findings = new EnumMap<>(Task.class);
  private final Map<Task, NamedMistake> diagnoses = new EnumMap<>(Task.class);
  private final Map<Task, Location> locations = new EnumMap<>(Task.class);
  private final Map<Task, String> behaviours = new EnumMap<>(Task.class);
  private final Map<Task, OwnTest> ownTests = new EnumMap<>(Task.class);
  private final Map<Task, List<Figure>> figures = new EnumMap<>(Task.class);
  private final List<FileNote> compile = new ArrayList<>();
  private final List<FileNote> notices = new ArrayList<>();
  private final List<String> notes = new ArrayList<>();
  private Verdict verdict = Verdict.GRADED;

  public Grading(KitInfo kit, SubmissionInfo submission, SandboxInfo sandbox) {
    this.kit = kit;
    this.submission = submission;
    this.sandbox = sandbox;
  }

  public Grading verdict(Verdict known) {
    verdict = known;
    return this;
  }

  public Grading compile(Collection<FileNote> errors) {
    compile.addAll(errors);
    return this;
  }

  /** Adds what is to be known about single files, but is not the compiler's. */
  public Grading notices(Collection<FileNote> known) {
    notices.addAll(known);
    return this;
  }

  public Grading findings(Collection<Finding> known) {
    known.forEach(finding -> findings.put(finding.task(), finding));
    return this;
  }

  /** Names the misconception that fits everything that was observed in a lost task. */
  public Grading misconception(Task task, NamedMistake fitting) {
    diagnoses.put(task, fitting);
    return this;
  }

  public Grading location(Task task, Location location) {
    locations.put(task, location);
    return this;
  }

  /** Digests what a lost task answered, so that equal behaviour can be told in a class. */
  public Grading behaviour(Task task, String digest) {
    behaviours.put(task, digest);
    return this;
  }

  /** Offers a class of tests that a student can copy. */
  public Grading ownTest(Task task, OwnTest offered) {
    ownTests.put(task, offered);
    return this;
  }

  public Grading figure(Task task, Figure figure) {
    figures.computeIfAbsent(task, none -> new ArrayList<>()).add(figure);
    return this;
  }

  /** Adds a sentence about the grading as a whole. */
  public Grading note(String sentence) {
    notes.add(sentence);
    return this;
  }

  /**
   * The report.
   *
   * @throws IllegalStateException if a task has no finding: what was not judged must not look like
   *     zero points, nor shrink the total
   */
  public GradeReport report(long millis) {
    List<PartReport> parts = Stream.of(Part.values()).map(this::report).toList();
    return new GradeReport(
        kit,
        submission,
        sandbox,
        parts.stream().mapToDouble(PartReport::score).sum(),
        points(false),
        new Bonus(
            parts.stream().filter(PartReport::bonus).mapToDouble(PartReport::score).sum(),
            points(true)),
        verdict,
        compile,
        notices,
        parts,
        notes,
        Feedback.FULL,
        millis);
  }

  private static double points(boolean bonus) {
    return Stream.of(Part.values())
        .filter(part -> part.bonus() == bonus)
        .mapToInt(Part::points)
        .sum();
  }

  private PartReport report(Part part) {
    List<TaskReport> tasks = part.tasks().stream().map(this::report).toList();
    double score = tasks.stream().mapToDouble(TaskReport::score).sum();
    return new PartReport(part.id(), part.title(), part.bonus(), score, part.points(), tasks);
  }

  private TaskReport report(Task task) {
    Finding finding =
        Optional.ofNullable(findings.get(task))
            .orElseThrow(() -> new IllegalStateException(task.id() + " was not judged"));
    return new TaskReport(
        task.id(),
        task.title(),
        finding.passed() ? task.points() : 0,
        task.points(),
        finding.status(),
        finding.carriedFrom().map(this::carried).orElse(finding.message()),
        finding.carriedFrom().map(Task::id),
        finding.counterexample(),
        finding.passed() ? Optional.empty() : Optional.ofNullable(diagnoses.get(task)),
        Optional.of(locations.getOrDefault(task, new Location(task.file(), 0))),
        finding.passed() ? Optional.empty() : Optional.ofNullable(behaviours.get(task)),
        finding.millis(),
        Optional.ofNullable(ownTests.get(task)),
        figures.getOrDefault(task, List.of()));
  }

  private String carried(Task from) {
    boolean ofValue = from.className().equals(Task.FORWARD.className());
    return ("Passed by error carried forward: with a right %s in place of yours all answers "
            + "are right. The mistake there is counted once, in %s.")
        .formatted(ofValue ? "Value" : from.method(), countedIn(from).id());
  }

  /** Who passes, but changes an array that was given, has lost another task by it. */
  private Task countedIn(Task from) {
    boolean lost = Optional.ofNullable(findings.get(from)).filter(it -> !it.passed()).isPresent();
    return lost ? from : from.part().arguments().orElse(from);
  }
}
