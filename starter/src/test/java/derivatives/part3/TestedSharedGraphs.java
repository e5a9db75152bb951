package derivatives.part3;

import java.util.function.BinaryOperator;

/** Graphs in which values are used several times, and their gradients when one thing is wrong. */
final class TestedSharedGraphs {

  private TestedSharedGraphs() {}

  static TestedGraph inner(String last, BinaryOperator<Value> operation) {
    return TestedGraph.after(
            "c = a.times(b), d = c.plus(a), " + last + ".backward() with a = 2, b = 3",
            "a",
            "b",
            "c",
            "d")
        // d hands on before c does: so its 6 comes last.
        .known("last-use-wins", 18, 12, 6, 6)
        .known("no-chain-rule", 4, 2, 9, 6)
        .known("one-level", 0, 0, 8, 6)
        .known("leaves-only", 48, 28, 0, 0);
  }

  static Value[] builtInner(BinaryOperator<Value> last) {
    Value a = Value.of(2);
    Value b = Value.of(3);
    Value c = a.times(b);
    Value d = c.plus(a);
    last.apply(c, d).backward();
    return new Value[] {a, b, c, d};
  }

  static TestedGraph levels(String last) {
    return TestedGraph.after(
            "c = a.times(b), d = c.plus(b), e = d.times(a), "
                + last
                + ".backward() with a = 2, b = 7",
            "a",
            "b",
            "c",
            "d",
            "e")
        .known("last-use-wins", 14, 4, 2, 2, 1)
        .known("no-chain-rule", 28, 3, 2, 2, 1)
        .known("one-level", 0, 0, 1, 0, 1)
        .known("leaves-only", 42, 8, 0, 0, 0)
        .known("breadth-first", 28, 4, 3, 2, 1);
  }

  static Value[] builtLevels(BinaryOperator<Value> last) {
    Value a = Value.of(2);
    Value b = Value.of(7);
    Value c = a.times(b);
    Value d = c.plus(b);
    Value e = d.times(a);
    last.apply(c, e).backward();
    return new Value[] {a, b, c, d, e};
  }

  static TestedGraph equal(String graph, String with) {
    return TestedGraph.after(graph + ".backward() with " + with, "a", "b", "c", "d");
  }

  static Value[] builtEqual(double number, double factor) {
    Value a = Value.of(number);
    Value b = Value.of(number);
    Value c = a.times(Value.of(factor));
    Value d = b.times(Value.of(factor));
    c.times(d).backward();
    return new Value[] {a, b, c, d};
  }
}
