package tangent.run;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tangent.contract.Program;
import tangent.contract.Question;
import tangent.contract.Solution;

/** One question to a solution, which can be put again to another one. */
public final class Call {

  /**
   * Puts the question, with its own copies of array arguments, so that it can be put any number of
   * times.
   */
  interface Asking {
    Object put(Solution solution, EvaluationRecorder recorder);
  }

  private final Question question;
  private final String method;
  private final List<Object> arguments;
  private final Asking asking;
  private final boolean remarked;

  /** Worked out when it is first wanted: that of a long graph is compared many times. */
  private @Nullable String text;

  /**
   * @param method as a student would call it; with {@code %s} where its argument stands if that is
   *     not simply in parentheses behind it
   * @param arguments as they were before the call
   * @param remarked whether the method stands for more than code can say
   */
  Call(Question question, String method, List<Object> arguments, Asking asking, boolean remarked) {
    this.question = question;
    this.method = method;
    this.arguments = List.copyOf(arguments);
    this.asking = asking;
    this.remarked = remarked;
  }

  public Question question() {
    return question;
  }

  /** The method, as a student would call it. */
  public String method() {
    return method;
  }

  /** The arguments as they were before the call; arrays are not to be changed. */
  public List<Object> arguments() {
    return arguments;
  }

  /** As it could be pasted into a test. */
  public String text() {
    if (text == null) {
      text = written();
    }
    return text;
  }

  /** Whether the text is code that does the same. */
  public boolean isCode() {
    return !remarked && program().filter(program -> !ProgramText.isWhole(program)).isEmpty();
  }

  /** What is asked for about {@code Value}, if that is what this is. */
  public Optional<Program> program() {
    return arguments.size() == 1 && arguments.get(0) instanceof Program program
        ? Optional.of(program)
        : Optional.empty();
  }

  /** The student's method that it asks for: in a graph the operation that makes the last value. */
  String about() {
    return program().stream()
        .flatMap(program -> program.instructions().stream())
        .filter(Program.Apply.class::isInstance)
        .map(made -> ((Program.Apply) made).operation().method())
        .reduce(method, (earlier, later) -> later);
  }

  private String written() {
    Optional<Program> program = program();
    if (program.isPresent()) {
      return ProgramText.of(program.get());
    }
    Object[] written = arguments.stream().map(Call::argument).toArray();
    return method.contains("%s")
        ? method.formatted(written)
        : Arrays.stream(written)
            .map(String::valueOf)
            .collect(Collectors.joining(", ", method + "(", ")"));
  }

  /** What another solution makes of the same call. */
  public Observation putTo(Solution solution) {
    return new RecordingCaller(solution).answer(this);
  }

  Object put(Solution solution, EvaluationRecorder recorder) {
    return asking.put(solution, recorder);
  }

  private static String argument(Object argument) {
    return argument instanceof double[] array ? Notation.array(array) : Notation.answer(argument);
  }
}
