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
public final class RecordingValue {

  private static final RecordingValue[] NONE = {};

  private static volatile @Nullable CallContext context;

  private final double data;
  private final @Nullable Operation operation;
  private final int exponent;
  private final RecordingValue[] operands;

  /** The value whose {@code backward()} reached this one last. */
  private @Nullable RecordingValue root;

  private RecordingValue(
      double data, @Nullable Operation operation, int exponent, RecordingValue... operands) {
    this.data = data;
    this.operation = operation;
    this.exponent = exponent;
    this.operands = operands;
  }

  /** Answers are asked of this call from now on. */
  static void answerBy(CallContext current) {
    context = current;
  }

  public static RecordingValue leaf(double data) {
    return new RecordingValue(data, null, 0, NONE);
  }

  public RecordingValue apply(Operation made, RecordingValue other) {
    return new RecordingValue(0, made, 0, this, other);
  }

  public RecordingValue apply(Operation made) {
    return new RecordingValue(0, made, 0, this);
  }

  public RecordingValue pow(int power) {
    return new RecordingValue(0, Operation.POW, power, this);
  }

  public double data() {
    var program = new Program.Builder();
    int number = number(program).get(this);
    return ask(program.readData(number).build());
  }

  /** The gradient from the latest {@link #backward} that reached this value; 0 before any. */
  public double grad() {
    RecordingValue from = root;
    if (from == null) {
      return 0;
    }
    var program = new Program.Builder();
    Map<RecordingValue, Integer> numbers = from.number(program);
    return ask(program.backward(numbers.get(from)).readGrad(numbers.get(this)).build());
  }

  public void backward() {
    for (RecordingValue reached : number(new Program.Builder()).keySet()) {
      reached.root = this;
    }
  }

  private static double ask(Program program) {
    CallContext current = context;
    if (current == null) {
      throw new IllegalStateException("a value was asked outside of a call");
    }
    return current.sound(program);
  }

  /**
   * Writes this value and all it was made of, operands first and each once; returns their numbers.
   */
  private Map<RecordingValue, Integer> number(Program.Builder program) {
    Map<RecordingValue, Integer> numbers = new IdentityHashMap<>();
    Deque<RecordingValue> open = new ArrayDeque<>();
    open.push(this);
    while (!open.isEmpty()) {
      RecordingValue next = open.peek();
      int waiting = open.size();
      for (RecordingValue operand : next.operands) {
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

  private int write(Program.Builder program, Map<RecordingValue, Integer> numbers) {
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
