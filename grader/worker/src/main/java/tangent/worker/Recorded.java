package tangent.worker;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tangent.contract.Operation;
import tangent.contract.Program;

/**
 * What a {@code Value} holds in the place of numbers when a student's {@code LossGradient} is tried
 * on values that are right: how it was made.
 *
 * <p>There is no arithmetic here. Numbers and gradients are asked of the grader, who is sent the
 * operations, so that this process never holds a correct {@code Value}. Called by the promised
 * methods of the student's own {@code derivatives.part3.Value}, where these are made right.
 */
public final class Recorded {

  private static final Recorded[] NONE = {};

  private static volatile @Nullable Inquiry inquiry;

  private final double data;
  private final @Nullable Operation operation;
  private final int exponent;
  private final Recorded[] operands;

  /** The value whose {@code backward()} reached this one last. */
  private @Nullable Recorded root;

  private Recorded(double data, @Nullable Operation operation, int exponent, Recorded... operands) {
    this.data = data;
    this.operation = operation;
    this.exponent = exponent;
    this.operands = operands;
  }

  /** Answers are asked of this call from now on. */
  static void answerBy(Inquiry current) {
    inquiry = current;
  }

  public static Recorded leaf(double data) {
    return new Recorded(data, null, 0, NONE);
  }

  public Recorded apply(Operation made, Recorded other) {
    return new Recorded(0, made, 0, this, other);
  }

  public Recorded apply(Operation made) {
    return new Recorded(0, made, 0, this);
  }

  public Recorded pow(int power) {
    return new Recorded(0, Operation.POW, power, this);
  }

  public double data() {
    var program = new Program.Builder();
    int number = number(program).get(this);
    return ask(program.readData(number).build());
  }

  /** The gradient from the latest {@link #backward} that reached this value; 0 before any. */
  public double grad() {
    Recorded from = root;
    if (from == null) {
      return 0;
    }
    var program = new Program.Builder();
    Map<Recorded, Integer> numbers = from.number(program);
    return ask(program.backward(numbers.get(from)).readGrad(numbers.get(this)).build());
  }

  public void backward() {
    for (Recorded reached : number(new Program.Builder()).keySet()) {
      reached.root = this;
    }
  }

  private static double ask(Program program) {
    Inquiry current = inquiry;
    if (current == null) {
      throw new IllegalStateException("a value was asked outside of a call");
    }
    return current.sound(program);
  }

  /**
   * Writes this value and all it was made of, operands first and each once; returns their numbers.
   */
  private Map<Recorded, Integer> number(Program.Builder program) {
    Map<Recorded, Integer> numbers = new IdentityHashMap<>();
    Deque<Recorded> open = new ArrayDeque<>();
    open.push(this);
    while (!open.isEmpty()) {
      Recorded next = open.peek();
      int waiting = open.size();
      for (Recorded operand : next.operands) {
        if (!numbers.containsKey(operand)) {
          open.push(operand);
        }
      }
      if (open.size() == waiting) {
        open.pop();
        if (!numbers.containsKey(next)) {
          numbers.put(next, next.write(program, numbers));
        }
      }
    }
    return numbers;
  }

  private int write(Program.Builder program, Map<Recorded, Integer> numbers) {
    if (operation == null) {
      return program.leaf(data);
    }
    int left = numbers.get(operands[0]);
    if (operation == Operation.POW) {
      return program.pow(left, exponent);
    }
    return program.apply(operation, left, numbers.get(operands[operands.length - 1]));
  }
}
