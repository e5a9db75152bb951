package derivatives.scoreboard;

import java.util.Arrays;
import java.util.Optional;

/** What points are given for. */
enum Task {
  F(Part.PART1, "f", 3, "NumericalDerivative", "f"),
  DERIVATIVE(Part.PART1, "derivative", 12, "NumericalDerivative", "derivative"),
  SLOPES(Part.PART1, "slopes", 4, "NumericalDerivative", "slopes"),
  FLATTEST(Part.PART1, "flattest", 5, "NumericalDerivative", "flattest"),
  TURNING(Part.PART1, "turning", 4, "NumericalDerivative", "turning"),
  ARGUMENTS1(Part.PART1, "arguments", 2, "NumericalDerivative", "every method with arguments"),

  LOSS2(Part.PART2, "loss", 3, "GradientDescent", "loss"),
  LOSS_DERIVATIVE(Part.PART2, "lossDerivative", 5, "GradientDescent", "lossDerivative"),
  STEP(Part.PART2, "step", 5, "GradientDescent", "step"),
  DESCEND2(Part.PART2, "descend", 10, "GradientDescent", "descend"),
  OUTCOME(Part.PART2, "outcome", 5, "GradientDescent", "outcome"),
  ARGUMENTS2(Part.PART2, "arguments", 2, "GradientDescent", "every method with arguments"),

  FORWARD(Part.PART3, "forward", 6, "Value", "of, data and the operations"),
  LOCAL_GRADIENTS(Part.PART3, "localGradients", 10, "Value", "backward and grad"),
  SHARED_VALUES(Part.PART3, "sharedValues", 9, "Value", "backward, for values used several times"),
  BACKWARD_AGAIN(Part.PART3, "backwardAgain", 4, "Value", "backward, called again"),
  LINEAR_TIME(Part.PART3, "linearTime", 4, "Value", "backward, in time"),
  DEEP_CHAIN(Part.PART3, "deepChain", 1, "Value", "backward, for a very long chain"),
  LOSS3(Part.PART3, "loss", 3, "LossGradient", "loss"),
  GRADIENT3(Part.PART3, "gradient", 3, "LossGradient", "gradient"),

  GRADIENT4(Part.PART4, "gradient", 5, "PartialDerivatives", "gradient"),
  DESCEND4(Part.PART4, "descend", 4, "PartialDerivatives", "descend"),
  ARGUMENTS4(Part.PART4, "arguments", 1, "PartialDerivatives", "every method with arguments");

  private final Part part;
  private final String name;
  private final int points;
  private final String className;
  private final String method;

  Task(Part part, String name, int points, String className, String method) {
    this.part = part;
    this.name = name;
    this.points = points;
    this.className = className;
    this.method = method;
  }

  String id() {
    return part.id() + "." + name;
  }

  Part part() {
    return part;
  }

  int points() {
    return points;
  }

  /** What is to be written, such as {@code derivative}. */
  String method() {
    return method;
  }

  String className() {
    return "derivatives." + part.id() + "." + className;
  }

  String file() {
    return "src/main/java/" + className().replace('.', '/') + ".java";
  }

  /**
   * Whether a missing method of the task with this id is missing here: {@code arguments} is about
   * all methods of its part, and a method that names no task is this one's.
   */
  boolean owns(String id) {
    return id.isEmpty()
        || id.equals(id())
        || name.equals("arguments") && id.startsWith(part.id() + ".");
  }

  static Optional<Task> of(String id) {
    return Arrays.stream(values()).filter(task -> task.id().equals(id)).findFirst();
  }
}
