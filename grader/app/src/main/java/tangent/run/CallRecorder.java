package tangent.run;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import tangent.assignment.Task;
import tangent.contract.Fault;
import tangent.contract.Part3;
import tangent.contract.Solution;

/** Asks a solution, or for a while another one in its place, and notes what comes of each call. */
final class CallRecorder {

  private final Solution own;
  private final Notebook notebook = new Notebook();
  private final Liberties liberties = new Liberties();
  private Functions functions = new Functions();
  private Solution subject;
  private @Nullable Fault spent;

  CallRecorder(Solution own) {
    this.own = own;
    this.subject = own;
  }

  /** Forgets all calls: those from here on are for a property of this task. */
  void begin(Task task) {
    notebook.clear();
    functions = new Functions();
    liberties.begin(task);
  }

  Notebook notebook() {
    return notebook;
  }

  /** The first calls for a task by which the solution took a liberty with arrays. */
  List<Observation> liberties(Task task) {
    return liberties.of(task);
  }

  /**
   * The fault after which nothing more can be judged, if there was one and no call has come to
   * another end since.
   */
  Optional<Fault> spent() {
    return Optional.ofNullable(spent);
  }

  /** The solution, every call of which is noted. */
  Solution noted() {
    return new RecordedSolution(subject, this::askAndNote);
  }

  /** The same of Part 3 where {@code backward()} does nothing, if it can be had. */
  Optional<Part3> notedWithIdleBackward() {
    return new RecordedSolution(subject, this::askAndNote).part3WithIdleBackward();
  }

  /** The solution as it is, of which nothing is noted. */
  Solution aside() {
    return aside(subject);
  }

  /** Has another solution asked from now on, and the first one again after that. */
  <T> T asking(Solution substituted, Supplier<T> decision) {
    subject = substituted;
    try {
      return decision.get();
    } finally {
      subject = own;
    }
  }

  private <T> T askAndNote(Call call, Function<EvaluationRecorder, T> now) {
    EvaluationRecorder recorder = new EvaluationRecorder(functions);
    try {
      T answer = Faults.guard(() -> now.apply(recorder));
      notebook.answered(call, answer, recorder);
      spent = null;
      if (subject == own) {
        liberties.look(notebook.latest());
      }
      return answer;
    } catch (Fault fault) {
      notebook.faulted(call, fault, recorder);
      spent = fault.isLast() ? fault : null;
      throw fault;
    }
  }

  /** Another solution, of which nothing is noted either. */
  static Solution aside(Solution solution) {
    return new RecordedSolution(solution, new Aside(new Functions()));
  }

  private record Aside(Functions functions) implements RecordedSolution.Asker {
    @Override
    public <T> T ask(Call call, Function<EvaluationRecorder, T> now) {
      return Faults.guard(() -> now.apply(new EvaluationRecorder(functions)));
    }
  }
}
