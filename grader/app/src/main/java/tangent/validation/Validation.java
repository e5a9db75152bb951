package tangent.validation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Stream;
import tangent.assignment.Part;
import tangent.assignment.Task;
import tangent.assignment.property.HiddenProperties;
import tangent.assignment.student.Misconception;
import tangent.assignment.student.Misconceptions;
import tangent.assignment.student.Variants;
import tangent.contract.Solution;
import tangent.diagnosis.Diagnosed;
import tangent.diagnosis.Diagnosis;
import tangent.run.Finding;
import tangent.run.PropertyRunner;

/** Grades every model in this process, by the very properties that grade students. */
public final class Validation {

  private final Solution reference;
  private final PropertyRunner runner = new PropertyRunner(HiddenProperties.CLASSES);
  private final List<ModelTime> times = new ArrayList<>();
  private final Map<Long, Diagnosis> diagnoses = new HashMap<>();
  private final Map<Long, List<Finding>> referenceFindings = new HashMap<>();

  public Validation(Solution reference) {
    this.reference = reference;
  }

  /**
   * Prints a table, a line a model, and says whether all is as it should be.
   *
   * @param kitSeed where the samples come from
   * @param out is given one line at a time
   */
  public boolean run(long kitSeed, Consumer<String> out) {
    return run(honest(), mistaken(), kitSeed, out);
  }

  boolean run(List<Model> honest, List<Model> mistaken, long kitSeed, Consumer<String> out) {
    List<ModelResult> rows = new ArrayList<>();
    times.clear();
    out.accept("Correct solutions                         points  lost");
    honest.forEach(model -> rows.add(examine(model, kitSeed, out)));
    out.accept("");
    out.accept("Misconceptions                            points  lost");
    mistaken.forEach(model -> rows.add(examine(model, kitSeed, out)));
    out.accept("");
    List<Task> unguarded = unguarded(rows);
    unguarded.forEach(task -> out.accept("No misconception loses " + task.id()));
    long wrong = rows.stream().filter(row -> !row.holds()).count();
    out.accept("%d models, %d not as they should be".formatted(rows.size(), wrong));
    // The first one warmed the machine up, and is judged in every part.
    ModelTime.standingOut(times.subList(1, times.size())).ifPresent(out);
    return wrong == 0 && unguarded.isEmpty();
  }

  /** The reference first. */
  List<Model> honest() {
    return Stream.concat(
            Stream.of(Model.right("reference", reference)),
            Variants.of(reference).stream().map(Model::of))
        .toList();
  }

  List<Model> mistaken() {
    return Stream.concat(
            Misconceptions.of(reference).stream().map(Model::of),
            Misconceptions.spread(reference).stream().map(Model::of))
        .toList();
  }

  private ModelResult examine(Model model, long kitSeed, Consumer<String> out) {
    long began = System.nanoTime();
    List<Finding> findings = findings(model.solution(), kitSeed);
    ModelResult row = ModelResult.of(model, findings, named(model, findings, kitSeed));
    times.add(new ModelTime(model.id(), System.nanoTime() - began));
    out.accept(row.line());
    return row;
  }

  /**
   * How each task ends. The parts that a model has from the reference, the very same objects, end
   * as they do for the reference, and are judged once.
   */
  List<Finding> findings(Solution solution, long kitSeed) {
    Map<Task, Finding> findings = new EnumMap<>(Task.class);
    referenceFindings
        .computeIfAbsent(kitSeed, seed -> runner.examine(reference, seed))
        .forEach(finding -> findings.put(finding.task(), finding));
    runner
        .only(differingParts(solution))
        .examine(solution, kitSeed)
        .forEach(finding -> findings.put(finding.task(), finding));
    return List.copyOf(findings.values());
  }

  Set<Part> differingParts(Solution solution) {
    Set<Part> differing = EnumSet.noneOf(Part.class);
    if (solution.part1() != reference.part1()) {
      differing.add(Part.PART1);
    }
    if (solution.part2() != reference.part2()) {
      differing.add(Part.PART2);
    }
    if (solution.part3() != reference.part3()) {
      differing.add(Part.PART3);
    }
    if (solution.part4() != reference.part4()) {
      differing.add(Part.PART4);
    }
    return differing;
  }

  /** The names that are given in these tasks; a dash where none is. */
  Set<String> named(Model model, List<Finding> findings, long kitSeed) {
    List<Task> tasks = model.namedIn();
    if (tasks.isEmpty()) {
      return Set.of();
    }
    Diagnosed diagnosed =
        diagnoses
            .computeIfAbsent(kitSeed, seed -> new Diagnosis(reference, runner, seed))
            .of(
                findings.stream().filter(each -> tasks.contains(each.task())).toList(),
                // What loses a task that none underneath it has lost tells all by itself.
                finding -> Optional.of(model.solution()));
    Set<String> names = new TreeSet<>();
    diagnosed.faults().forEach((id, fault) -> names.add(id + " with " + fault));
    tasks.forEach(
        task ->
            names.add(
                Optional.ofNullable(diagnosed.named().get(task))
                    .map(Misconception::id)
                    .orElse("-")));
    return names;
  }

  /** The tasks whose properties have not been seen to fail for a reason of their own. */
  private static List<Task> unguarded(List<ModelResult> rows) {
    List<Task> guarded =
        rows.stream()
            .filter(row -> row.holds() && row.expected().size() == 1)
            .flatMap(row -> row.expected().stream())
            .toList();
    return Arrays.stream(Task.values()).filter(task -> !guarded.contains(task)).toList();
  }
}
