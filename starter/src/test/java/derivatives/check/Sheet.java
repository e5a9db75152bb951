package derivatives.check;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/**
 * The answers that one test got.
 *
 * <p>A test goes on after a wrong answer: what the mistake behind it is, only all of them tell.
 */
final class Sheet {

  /** Ends a test whose answer is written down already. */
  static final class Noted extends AssertionError {
    private static final long serialVersionUID = 1L;

    Noted(String message) {
      super(message);
    }
  }

  private static final ThreadLocal<Sheet> CURRENT = new ThreadLocal<>();

  private final List<Answer> answers = Collections.synchronizedList(new ArrayList<>());
  private final String part;
  private final String task;
  private volatile String owner;
  private volatile boolean asksForInput;
  private volatile boolean refusal;
  private volatile String underWay = "";

  /**
   * @param task the task whose methods are asked
   */
  Sheet(String task) {
    part = task.replaceFirst("[.].*", "");
    this.task = task;
    owner = task;
  }

  /** What runs on this thread writes its answers here. */
  void begin() {
    CURRENT.set(this);
  }

  static Optional<Sheet> current() {
    return Optional.ofNullable(CURRENT.get());
  }

  /** Writes an answer down; where there is no sheet, a wrong one ends the test. */
  static void note(Answer answer) {
    Sheet sheet = CURRENT.get();
    if (sheet != null) {
      sheet.answers.add(answer);
    } else if (!answer.isRight()) {
      throw new AssertionError(answer.message());
    }
  }

  /** A failure that no known mistake explains. */
  void fail(String message, Throwable place) {
    answers.add(new Answer(message, message, place, List.of(), underWay));
  }

  /** A call begins: where it ends the test, {@code ownTest} makes it again. */
  void beginCall(String ownTest) {
    underWay = ownTest;
  }

  String underWay() {
    return underWay;
  }

  /** An argument was refused, as it should be. */
  void noteRefusal() {
    refusal = true;
  }

  boolean hasRefusal() {
    return refusal;
  }

  /** This one and another. */
  Sheet and(Sheet other) {
    refusal |= other.refusal;
    answers.addAll(other.answers);
    return this;
  }

  List<Answer> answers() {
    return List.copyOf(answers);
  }

  /** Whether all that is wrong is that nothing was refused. */
  boolean onlyWantsRefusals() {
    return answers().stream().allMatch(each -> each.isRight() || Rejection.isWantedBy(each));
  }

  Optional<Answer> firstWrong() {
    return answers().stream().filter(answer -> !answer.isRight()).findFirst();
  }

  /** Whose method is at work: where it never comes back, that task is lost. */
  void askingFor(String task) {
    owner = task;
  }

  void askingForItself() {
    owner = task;
  }

  String owner() {
    return owner;
  }

  /** The task that a method of this part belongs to, if it has one of its own. */
  String taskOf(String method) {
    return part + "." + method;
  }

  void noteInput() {
    asksForInput = true;
  }

  boolean asksForInput() {
    return asksForInput;
  }
}
