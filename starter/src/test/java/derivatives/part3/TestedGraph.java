package derivatives.part3;

import derivatives.check.Call;
import derivatives.check.Tolerance;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** Gradients that a student's graph ended up with, one after the other, beside the right ones. */
final class TestedGraph {

  private final Call call;

  private TestedGraph(Call call) {
    this.call = call;
  }

  /**
   * @param done what was done, as {@link TestedScript} reads it
   * @param names whose gradients are looked at
   */
  static TestedGraph after(String done, String... names) {
    String[] looks = Stream.of(names).map(name -> name + ".grad()").toArray(String[]::new);
    return new TestedGraph(
        Call.saying("After " + done).java(TestedScript.of(done), looks).readings(looks));
  }

  /** The gradients when one thing is wrong. */
  TestedGraph known(String id, double... gradients) {
    call.known(gradients, id);
    return this;
  }

  /** Builds the graph, and asks whether these are the gradients of the values that it gives. */
  void gives(Supplier<Value[]> built, double... expected) {
    Value[] values = call.ask(built::get);
    call.gives(
        Stream.of(values).mapToDouble(Value::grad).toArray(),
        expected,
        new double[] {1000 * Tolerance.ROUNDING});
  }
}
