package tangent.assignment;

import static tangent.assignment.Part.PART1;
import static tangent.assignment.Part.PART2;
import static tangent.assignment.Part.PART3;
import static tangent.assignment.Part.PART4;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** A task: what points are given for. It passes whole or not at all. */
public enum Task {
  F(PART1, "f", 3, "The function f", "NumericalDerivative", "f"),
  DERIVATIVE(PART1, "derivative", 12, "The slope at a point", "NumericalDerivative", "derivative"),
  SLOPES(PART1, "slopes", 4, "The slopes at many points", "NumericalDerivative", "slopes"),
  FLATTEST(PART1, "flattest", 5, "The flattest point", "NumericalDerivative", "flattest"),
  TURNING(PART1, "turning", 4, "Minimum or maximum", "NumericalDerivative", "turning"),
  ARGUMENTS1(PART1, "arguments", 2, "Arguments of Part 1", "NumericalDerivative", ""),

  LOSS2(PART2, "loss", 3, "The loss", "GradientDescent", "loss"),
  LOSS_DERIVATIVE(
      PART2, "lossDerivative", 5, "The slope of the loss", "GradientDescent", "lossDerivative"),
  STEP(PART2, "step", 5, "One step downhill", "GradientDescent", "step"),
  DESCEND2(PART2, "descend", 10, "The walk downhill", "GradientDescent", "descend"),
  OUTCOME(PART2, "outcome", 5, "How the walk ended", "GradientDescent", "outcome"),
  ARGUMENTS2(PART2, "arguments", 2, "Arguments of Part 2", "GradientDescent", ""),

  FORWARD(PART3, "forward", 6, "The numbers", "Value", "data"),
  LOCAL_GRADIENTS(
      PART3, "localGradients", 10, "The gradient of one operation", "Value", "backward"),
  SHARED_VALUES(PART3, "sharedValues", 9, "Values used several times", "Value", "backward"),
  BACKWARD_AGAIN(PART3, "backwardAgain", 4, "Calling backward again", "Value", "backward"),
  LINEAR_TIME(PART3, "linearTime", 4, "Time that does not explode", "Value", "backward"),
  DEEP_CHAIN(PART3, "deepChain", 1, "A chain of 100,000 operations", "Value", "backward"),
  LOSS3(PART3, "loss", 3, "The loss, built from values", "LossGradient", "loss"),
  GRADIENT3(PART3, "gradient", 3, "The gradient of the loss", "LossGradient", "gradient"),

  GRADIENT4(PART4, "gradient", 5, "One slope per weight", "PartialDerivatives", "gradient"),
  DESCEND4(PART4, "descend", 4, "Many weights walk downhill", "PartialDerivatives", "descend"),
  ARGUMENTS4(PART4, "arguments", 1, "Arguments of Part 4", "PartialDerivatives", "");

  private final Part part;
  private final String name;
  private final int points;
  private final String title;
  private final String className;
  private final String method;

  Task(Part part, String name, int points, String title, String className, String method) {
    this.part = part;
    this.name = name;
    this.points = points;
    this.title = title;
    this.className = className;
    this.method = method;
  }

  /** The id that ties stub, tests, points and report together, such as {@code part1.derivative}. */
  public String id() {
    return part.id() + "." + name;
  }

  public Part part() {
    return part;
  }

  public int points() {
    return points;
  }

  public String title() {
    return title;
  }

  /** The student's class, such as {@code derivatives.part1.NumericalDerivative}. */
  public String className() {
    return "derivatives." + part.id() + "." + className;
  }

  /** The student's source file, relative to the source root. */
  public String file() {
    return className().replace('.', '/') + ".java";
  }

  /** The student's method that is asked, or the empty string where it is several. */
  public String method() {
    return method;
  }

  /**
   * The tasks of methods that this one's may call, nearest first. Where one of them is lost, this
   * one passes if it would be right were that one right.
   */
  public List<Task> builtOn() {
    return switch (this) {
      case SLOPES -> List.of(DERIVATIVE);
      case FLATTEST, TURNING -> List.of(DERIVATIVE, SLOPES);
      case LOSS_DERIVATIVE -> List.of(LOSS2);
      case DESCEND2 -> List.of(STEP);
      case LOSS3 -> List.of(FORWARD, LOCAL_GRADIENTS, SHARED_VALUES, BACKWARD_AGAIN);
      case GRADIENT3 -> List.of(LOSS3, FORWARD, LOCAL_GRADIENTS, SHARED_VALUES, BACKWARD_AGAIN);
      case DESCEND4 -> List.of(GRADIENT4);
      default -> List.of();
    };
  }

  public static Optional<Task> of(String id) {
    return Arrays.stream(values()).filter(task -> task.id().equals(id)).findFirst();
  }
}
