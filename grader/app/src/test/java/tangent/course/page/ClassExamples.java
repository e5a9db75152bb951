package tangent.course.page;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import tangent.UserError;
import tangent.assignment.Status;
import tangent.assignment.Task;
import tangent.assignment.student.Misconception;
import tangent.assignment.student.Misconceptions;
import tangent.course.ClassEntry;
import tangent.course.ClassStatus;
import tangent.course.HandedIn;
import tangent.course.Student;
import tangent.course.policy.Overrides;
import tangent.course.policy.Policy;
import tangent.course.policy.Scoring;
import tangent.report.GradeReport;
import tangent.report.Grading;
import tangent.report.KitInfo;
import tangent.report.NamedMistake;
import tangent.report.SandboxInfo;
import tangent.report.SubmissionInfo;
import tangent.report.Verdict;
import tangent.run.Counterexample;
import tangent.run.Finding;
import tangent.worker.Adapter;

/** Classes for tests: a few students by hand, many drawn by a fixed seed. */
final class ClassExamples {

  static final KitInfo KIT = new KitInfo("Tangent", "0.1.0", "4".repeat(64), 42);

  private static final Map<Task, List<Misconception>> KNOWN =
      Misconceptions.of(new Adapter()).stream().collect(Collectors.groupingBy(Misconception::task));

  private static final String[] FIRST = {
    "Ada", "Grace", "Jörg", "Zoë", "Łukasz", "María José", "Nguyễn", "Olga", "Kofi", "Siobhán"
  };
  private static final String[] LAST = {
    "Lovelace", "Hopper", "Müller", "van der Berg", "O'Neil", "García Márquez", "Anh", "Ivanova"
  };

  static final Scoring SCORING = new Scoring(Policy.NONE, Overrides.NONE);

  private ClassExamples() {}

  /** One of each status; two share a known mistake, three behave alike without a name for it. */
  static ClassReport few() {
    List<ClassEntry> entries = new ArrayList<>();
    entries.add(entry("ada", "Ada Lovelace", graded(lost -> {})));
    entries.add(
        entry(
            "bob",
            "=HYPERLINK(\"x\")",
            graded(
                lost -> lost.known(Task.DERIVATIVE, "derivative(x -> x*x, 1.0, 0.001)", "1.0"))));
    entries.add(
        entry(
            "cyn",
            "Cynthia \"Cy\" Doe, Jr.",
            graded(
                lost ->
                    lost.known(Task.DERIVATIVE, "derivative(x -> x, 1, 1)", "0.5")
                        .alike(Task.STEP, "9d1e"))));
    entries.add(entry("dan", "Dan", graded(lost -> lost.alike(Task.STEP, "9d1e"))));
    entries.add(
        entry("eve", "", graded(lost -> lost.alike(Task.STEP, "77aa").missing(Task.GRADIENT4))));
    entries.add(without("fay", "Fay", ClassStatus.NOT_SUBMITTED, ""));
    entries.add(without("gus", "Gus", ClassStatus.UNREADABLE, "The zip is damaged."));
    entries.add(without("hal", "Hal", ClassStatus.GRADER_FAILED, "The disk was full."));
    return report(entries, SCORING, List.of("extra.zip belongs to nobody."), LookAlikes.NONE);
  }

  /** As classes are: most of it right, the well-known mistakes more often than others. */
  static ClassReport drawn(int students, double ability) {
    Random random = new Random(students);
    List<ClassEntry> entries =
        IntStream.range(0, students).mapToObj(i -> drawn(i, ability, random)).toList();
    List<SimilarPair> similar =
        students < 10
            ? List.of()
            : List.of(
                new SimilarPair(
                    id(3), id(7), new BigDecimal("93.5"), "similarity/result/index.html"));
    return report(
        entries,
        late(),
        List.of(),
        new LookAlikes(similar, similar.isEmpty() ? "" : "JPlag compared them."));
  }

  static ClassReport report(
      List<ClassEntry> entries, Scoring scoring, List<String> told, LookAlikes similar) {
    return ClassReport.of(
        scoring.policy(),
        new ClassNotes(told, List.of()),
        entries.stream().map(entry -> ClassMember.of(entry, scoring.score(entry))).toList(),
        similar);
  }

  private static Scoring late() {
    try {
      Path file = Files.createTempFile("policy", ".toml");
      Files.writeString(
          file,
          "zone = \"Europe/Berlin\"\ndue = 2026-12-01T23:59\n[late]\nunit = \"day\"\nrate = 10\n"
              + "cap = 50\n");
      return new Scoring(Policy.read(file), Overrides.NONE);
    } catch (IOException | UserError e) {
      throw new IllegalStateException(e);
    }
  }

  private static ClassEntry drawn(int i, double ability, Random random) {
    String name = FIRST[random.nextInt(FIRST.length)] + " " + LAST[random.nextInt(LAST.length)];
    int kind = ability == 1 || ability == 0 ? 50 : random.nextInt(100);
    if (kind < 3) {
      return without(id(i), name, ClassStatus.NOT_SUBMITTED, "");
    }
    if (kind == 3) {
      return without(id(i), name, ClassStatus.UNREADABLE, "No Java file was found in it.");
    }
    if (kind == 4 && i % 3 == 0) {
      return without(id(i), name, ClassStatus.GRADER_FAILED, "The sandbox did not start.");
    }
    double own = ability == 1 || ability == 0 ? ability : ability + 0.25 * random.nextGaussian();
    return entry(
        id(i),
        name,
        graded(
            lost -> {
              for (Task task : Task.values()) {
                if (random.nextDouble() >= own) {
                  lose(lost, task, random);
                }
              }
            }));
  }

  private static void lose(Loss lost, Task task, Random random) {
    int kind = random.nextInt(10);
    List<Misconception> known = KNOWN.getOrDefault(task, List.of());
    if (kind < 6 && !known.isEmpty()) {
      double skewed = random.nextDouble() * random.nextDouble() * random.nextDouble();
      Misconception one = known.get((int) (skewed * known.size()));
      lost.named(
          task,
          new NamedMistake(one.id(), one.title(), one.hint()),
          new Counterexample(
              task.method() + "(x -> x*x, " + random.nextInt(9) + ".0, 0.001)",
              "2.0 ± 0.004",
              random.nextInt(9) + ".5"));
    } else if (kind < 8) {
      lost.alike(task, "b" + (int) (6 * random.nextDouble() * random.nextDouble()));
    } else {
      lost.missing(task);
    }
  }

  static String id(int i) {
    return String.format(Locale.ROOT, "s%05d", 10_000 + i);
  }

  static ClassEntry entry(String id, String name, GradeReport grade) {
    Instant submitted =
        LocalDateTime.of(2026, 12, 1, 20, 0)
            .plusHours(Math.floorMod(id.hashCode(), 12) == 0 ? 30 : 1)
            .atZone(ZoneId.of("Europe/Berlin"))
            .toInstant();
    return new ClassEntry(
        handedIn(id, name, Optional.of(submitted)), ClassStatus.GRADED, "", Optional.of(grade));
  }

  static ClassEntry without(String id, String name, ClassStatus status, String reason) {
    return new ClassEntry(handedIn(id, name, Optional.empty()), status, reason, Optional.empty());
  }

  private static HandedIn handedIn(String id, String name, Optional<Instant> submitted) {
    return new HandedIn(
        new Student(id, name),
        Optional.empty(),
        id,
        submitted,
        false,
        Optional.empty(),
        Optional.empty(),
        Map.of(),
        Optional.empty());
  }

  /** Every text that could come from a student is this one. */
  static ClassReport saying(String text, int students) {
    String nasty = text.substring(0, Math.min(text.length(), 2_000));
    List<ClassEntry> entries =
        IntStream.range(0, students)
            .mapToObj(
                i -> {
                  String id = nasty + i;
                  return switch (i % 4) {
                    case 0 -> without(id, nasty, ClassStatus.UNREADABLE, nasty);
                    case 1 -> without(id, nasty, ClassStatus.GRADER_FAILED, nasty);
                    case 2 -> without(id, nasty, ClassStatus.NOT_SUBMITTED, nasty);
                    default ->
                        entry(
                            id,
                            nasty,
                            graded(
                                lost -> {
                                  for (Task task : Task.values()) {
                                    lost.saying(task, nasty, i);
                                  }
                                }));
                  };
                })
            .toList();
    return report(
        entries,
        SCORING,
        List.of(nasty, nasty),
        new LookAlikes(List.of(new SimilarPair(nasty, nasty, BigDecimal.TEN, nasty)), nasty));
  }

  static GradeReport graded(Consumer<Loss> losing) {
    Loss lost = new Loss();
    losing.accept(lost);
    return lost.report();
  }

  /** What a submission lost. */
  static final class Loss {

    private final Grading grading =
        new Grading(KIT, new SubmissionInfo("a", "1".repeat(64)), SandboxInfo.BUBBLEWRAP)
            .verdict(Verdict.GRADED)
            .findings(
                Stream.of(Task.values())
                    .map(task -> finding(task, Status.PASSED, Optional.empty()))
                    .toList());

    Loss known(Task task, String call, String actual) {
      return named(
          task,
          new NamedMistake(
              "half-the-slope",
              "half the slope: a forward difference divided by 2h",
              "How far apart are the two points whose values you subtract?"),
          new Counterexample(call, "2.0 ± 0.004", actual));
    }

    Loss named(Task task, NamedMistake mistake, Counterexample shown) {
      grading.misconception(task, mistake).findings(List.of(failed(task, shown)));
      return this;
    }

    Loss alike(Task task, String behaviour) {
      grading
          .behaviour(task, behaviour)
          .findings(
              List.of(
                  failed(
                      task,
                      new Counterexample(
                          task.method() + "(1.0, " + behaviour + ")", "2.0", "9.0"))));
      return this;
    }

    Loss missing(Task task) {
      grading.findings(List.of(finding(task, Status.NOT_ATTEMPTED, Optional.empty())));
      return this;
    }

    Loss saying(Task task, String nasty, int i) {
      Counterexample shown = new Counterexample(nasty + i, nasty, nasty);
      if (task.ordinal() % 2 == 0) {
        return named(task, new NamedMistake("id" + task + i, nasty, nasty), shown);
      }
      grading.findings(List.of(failed(task, shown)));
      return this;
    }

    GradeReport report() {
      return grading.report(1);
    }

    private static Finding failed(Task task, Counterexample shown) {
      return finding(task, Status.FAILED, Optional.of(shown));
    }

    private static Finding finding(Task task, Status status, Optional<Counterexample> shown) {
      return new Finding(task, status, "", shown, Optional.empty(), List.of(), 0);
    }
  }
}
