package tangent.contract;

import java.util.ArrayList;
import java.util.List;

/**
 * What to do with {@code Value}s, as data: build leaves and operations, call {@code backward()},
 * read numbers.
 *
 * <p>Values are numbered from 0 in the order in which they are made; an instruction may name only
 * values made before it.
 */
public record Program(List<Instruction> instructions) {

  public Program {
    instructions = List.copyOf(instructions);
  }

  /** One step of a program. */
  public sealed interface Instruction {}

  /** Makes a leaf: {@code Value.of(data)}. */
  public record Leaf(double data) implements Instruction {}

  /**
   * Makes a value out of earlier ones.
   *
   * @param right the second operand's number, and {@code left} again where the operation takes one
   *     operand
   * @param exponent of {@code pow}, otherwise 0
   */
  public record Apply(Operation operation, int left, int right, int exponent)
      implements Instruction {}

  /** Calls {@code backward()} on a value. */
  public record Backward(int value) implements Instruction {}

  /** Reads {@code data()} of a value. */
  public record ReadData(int value) implements Instruction {}

  /** Reads {@code grad()} of a value. */
  public record ReadGrad(int value) implements Instruction {}

  /** Writes a program a step at a time; methods that make a value return its number. */
  public static final class Builder {
    private final List<Instruction> instructions = new ArrayList<>();
    private int values;

    public int leaf(double data) {
      return make(new Leaf(data));
    }

    public int apply(Operation operation, int left, int right) {
      return make(new Apply(operation, left, right, 0));
    }

    public int apply(Operation operation, int operand) {
      return apply(operation, operand, operand);
    }

    public int pow(int operand, int exponent) {
      return make(new Apply(Operation.POW, operand, operand, exponent));
    }

    public Builder backward(int value) {
      instructions.add(new Backward(value));
      return this;
    }

    public Builder readData(int value) {
      instructions.add(new ReadData(value));
      return this;
    }

    public Builder readGrad(int value) {
      instructions.add(new ReadGrad(value));
      return this;
    }

    /** How many values have been made so far. */
    public int values() {
      return values;
    }

    public Program build() {
      return new Program(instructions);
    }

    private int make(Instruction instruction) {
      instructions.add(instruction);
      return values++;
    }
  }
}
