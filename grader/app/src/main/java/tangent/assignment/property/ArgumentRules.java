package tangent.assignment.property;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import tangent.assignment.Status;
import tangent.assignment.Task;
import tangent.contract.Fault;
import tangent.contract.Question;
import tangent.contract.Solution;
import tangent.run.Notation;
import tangent.run.Observation;
import tangent.run.TaskRun;
import tangent.run.WrongAnswer;

/**
 * The rules that every method of a part keeps about its arguments and arrays, tried one after the
 * other.
 *
 * <p>Methods that were never written are left out, and so are the rejections of those that give no
 * answer inside their domain either: whoever always throws has checked nothing. All cases are tried
 * even after one is lost, so that a diagnosis sees them all; the first one lost is told.
 */
final class ArgumentRules {

  static final double[] NEITHER_POSITIVE_NOR_FINITE = {
    0, -0.1, -1, -1e-12, -0.0, -1e12, Double.NaN, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY
  };

  private static final Set<Status> ATTEMPTED = Set.of(Status.PASSED, Status.FAILED, Status.CRASHED);

  private final TaskRun run;
  private final Set<Task> answering = EnumSet.noneOf(Task.class);
  private final Set<Task> over = EnumSet.noneOf(Task.class);
  private final Set<Task> hanging = EnumSet.noneOf(Task.class);

  /** Why nothing could be asked of methods that are not unwritten, in the order of their tasks. */
  private final Set<String> unanswered = new LinkedHashSet<>();

  private boolean anyTried;
  private @Nullable WrongAnswer silent;
  private @Nullable WrongAnswer lost;

  /** A check that still throws its TODO, in a method that answers otherwise. */
  private @Nullable Fault unwritten;

  ArgumentRules(TaskRun run) {
    this.run = run;
  }

  /**
   * Calls a method inside its domain: only one that answers, rightly or not, has its rejections
   * counted. Asked before them. Whoever asks the function of an earlier call is past the checks,
   * and would answer outside of the grader.
   */
  void inside(Task method, Function<Solution, Object> call) {
    if (!isAttempted(method) || answering.contains(method) || over.contains(method)) {
      return;
    }
    run.beginCase();
    try {
      call.apply(run.solution());
      answering.add(method);
    } catch (Fault fault) {
      if (fault.isOfEndedCall()) {
        answering.add(method);
      } else if (fault.kind() != Fault.Kind.NOT_ATTEMPTED) {
        silent = silent == null ? silent(fault) : silent;
      }
      noteEnd(method, fault);
    }
    // It says nothing about arguments.
    run.disregardLatest();
  }

  private void noteEnd(Task method, Fault fault) {
    if (fault.isFinal()) {
      over.add(method);
    }
    if (fault.kind() == Fault.Kind.TIMED_OUT) {
      hanging.add(method);
    }
  }

  private WrongAnswer silent(Fault fault) {
    boolean isThrown = !fault.exception().isEmpty();
    return run.wrong(
        "an answer",
        isThrown ? fault.exception() : fault.detail(),
        ("This call is inside the domain, but it %s. A method that never answers has checked no "
                + "argument: only those that also give answers are judged here, and so far there is none.")
            .formatted(
                isThrown
                    ? "ended in " + fault.exception()
                    : "gave no answer (" + fault.detail() + ")"));
  }

  /**
   * The call must end in an IllegalArgumentException.
   *
   * @param domain that this call leaves, such as {@code h must be positive}
   * @param argument by which it does so
   */
  void rejects(Task method, String domain, String argument, Function<Solution, Object> call) {
    if (!answering.contains(method)) {
      return;
    }
    String rule = domain + ", so " + argument + " must give an IllegalArgumentException.";
    run.beginCase();
    try {
      String answer = Notation.answer(call.apply(run.solution()));
      anyTried = true;
      lose("an IllegalArgumentException", answer, rule + " It returned " + answer + " instead.");
    } catch (Fault fault) {
      if (fault.isFinal() && fault.kind() != Fault.Kind.NOT_ATTEMPTED) {
        throw fault;
      }
      judge(fault, rule);
    }
  }

  /**
   * The answer to a call inside the domain, or null where there is none: whether it is right is not
   * this task's business. A method that has not come back once is not waited for again.
   */
  <T> @Nullable T answer(Task method, Function<Solution, T> call) {
    if (!isAttempted(method) || hanging.contains(method)) {
      return null;
    }
    run.beginCase();
    try {
      T answer = call.apply(run.solution());
      anyTried = true;
      return answer;
    } catch (Fault fault) {
      anyTried |= fault.kind() != Fault.Kind.NOT_ATTEMPTED;
      noteEnd(method, fault);
      return null;
    }
  }

  /** The array must hold what it held before the call that was noted last. */
  void unchanged(String name, double[] before, double[] after) {
    if (!Arrays.equals(before, after)) {
      lose(
          name + " is left as it was: " + Notation.answer(before),
          name + " afterwards: " + Notation.answer(after),
          "After the call %s must hold what it held before, but it has changed.%s"
              .formatted(
                  name,
                  isNearly(before, after) && run.latest().call().question() != Question.OUTCOME
                      ? " It is off by rounding only: adding h and taking it away again does not always"
                          + " give the same number."
                      : ""));
    }
  }

  /** Loses if two arrays that must be different ones are the same. */
  void different(double @Nullable [] one, double @Nullable [] other, String rule) {
    if (one != null && one == other && one.length > 0) {
      lose("a new array", "the same array", rule);
    }
  }

  /**
   * The same for every call by which the tasks of these methods were judged: an array may be
   * changed or handed out twice there only. Of methods whose tasks are lost that is not asked,
   * since such a mistake may be why. Asked last.
   *
   * @param array the method's argument that is an array, or what it returns
   */
  void atEveryCall(Task method, String array) {
    if (lost != null) {
      return;
    }
    for (Observation observed : run.liberties(method)) {
      run.beginCase();
      run.recall(observed);
      if (observed.hasChanged()) {
        unchanged(array, observed.arraysBefore()[0], observed.arraysAfter().get(0));
      } else {
        lose(
            "a new array",
            "the same array",
            "Each array that %s returns must be a new one, but here it returned %s"
                .formatted(
                    method.method(),
                    observed.returnedArgument() ? array + " itself." : "the same one twice."));
      }
    }
  }

  void lose(String expected, String actual, String message) {
    WrongAnswer wrong = run.wrong(run.latest().call().text(), expected, actual, message);
    lost = lost == null ? wrong : lost;
  }

  /** Throws the verdict, if it is not a pass. */
  void conclude() {
    if (answering.isEmpty() && silent != null) {
      throw silent;
    }
    if (!anyTried && !unanswered.isEmpty()) {
      throw run.waits(
          "No argument could be tried, since %s. That has to be mended first."
              .formatted(String.join(", and ", unanswered)));
    }
    if (!anyTried) {
      throw new Fault(Fault.Kind.NOT_ATTEMPTED, "", "no method of this part is written");
    }
    if (lost != null) {
      throw lost;
    }
    if (unwritten != null) {
      throw unwritten;
    }
  }

  /** Whether two arrays are equal but for rounding. */
  static boolean isNearly(double[] before, double[] after) {
    return IntStream.range(0, before.length)
        .allMatch(i -> Math.abs(before[i] - after[i]) <= 1e-9 * Math.max(1, Math.abs(before[i])));
  }

  private boolean isAttempted(Task method) {
    Status status = run.status(method);
    if (status == Status.TIMED_OUT) {
      unanswered.add(method.method() + " did not come back");
    } else if (status == Status.MISSING) {
      unanswered.add(method.method() + " is not there as the assignment declares it");
    }
    return ATTEMPTED.contains(status);
  }

  private void judge(Fault fault, String rule) {
    if (fault.kind() == Fault.Kind.NOT_ATTEMPTED) {
      unwritten = unwritten == null ? fault : unwritten;
      return;
    }
    anyTried = true;
    if (fault.kind() != Fault.Kind.REJECTED) {
      String thrown = fault.exception().isEmpty() ? fault.detail() : fault.exception();
      lose("an IllegalArgumentException", thrown, rule + " It ended in " + thrown + " instead.");
    }
  }
}
