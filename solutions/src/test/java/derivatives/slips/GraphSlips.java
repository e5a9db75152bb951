package derivatives.slips;

import static derivatives.slips.Slip.in;

import java.util.List;
import java.util.stream.Stream;

/** What goes wrong on the walk back through a graph. */
final class GraphSlips {

  private static final String GRAPHS = "part3.sharedValues";
  private static final String ADDED = "operand.grad += value.grad * use.slope();";
  private static final String READY = "if (operand.missing == 0) {";
  private static final String START =
      "    grad = 1;\n    Deque<Value> complete = new ArrayDeque<>(List.of(this));\n";
  private static final String RESET = "value.grad = 0;";
  private static final String COUNT = "    resetAndCountUses();";
  private static final String QUOTIENT = "double quotient = data / other.data;";
  private static final String DIFFERENCE = "return new Value(data - other.data,";
  private static final String SUM = "return new Value(data + other.data,";
  private static final String[] WALKS = {
    "part3.backwardAgain", "part3.linearTime", "part3.deepChain"
  };

  private GraphSlips() {}

  static List<Slip> all() {
    return Stream.of(ofSharedValues(), ofBackwardAgain(), ofLongGraphs())
        .flatMap(List::stream)
        .toList();
  }

  private static Slip shared(String what, String right, String wrong) {
    return in(GRAPHS, what, right, wrong);
  }

  private static List<Slip> ofSharedValues() {
    String seen = START + "    java.util.Set<Value> seen = new java.util.HashSet<>();\n";
    return List.of(
        shared(
                "equals by number",
                "  /** The number. */",
                "  @Override public boolean equals(Object o) { return o instanceof Value v &&"
                    + " v.data == data; } @Override public int hashCode() { return"
                    + " Double.hashCode(data); }\n"
                    + "  /** The number. */")
            .and(READY, "if (operand.missing == 0 && seen.add(operand)) {")
            .and(START, seen)
            .orNamed("equal-numbers-are-one")
            .failing(WALKS),
        shared("breadth first", READY, "if (seen.add(operand)) {")
            .and(START, seen)
            .and("complete.push(operand)", "complete.add(operand)")
            .named("breadth-first"),
        shared("depth first", READY, "if (seen.add(operand)) {")
            .and(START, seen)
            .orNamed("depth-first"),
        shared(
                "recursion without an order, endless with many paths",
                "  /**\n   * Sets the gradients below",
                "  private void spread() { for (Use use : uses) { use.operand().grad += grad *"
                    + " use.slope(); use.operand().spread(); } }\n\n"
                    + "  /**\n"
                    + "   * Sets the gradients below")
            .and(
                START,
                "    grad = 1;\n    spread();\n    Deque<Value> complete = new ArrayDeque<>();\n")
            .named("handed-on-once-a-path"),
        shared("x / x is 1", QUOTIENT, "if (this == other) { return of(1); }\n" + QUOTIENT)
            .named("divided-by-itself-is-a-leaf"),
        shared("x - x is 0", DIFFERENCE, "if (this == other) { return of(0); }\n" + DIFFERENCE)
            .named("divided-by-itself-is-a-leaf"),
        shared("x + 0 is x", SUM, "if (other.data == 0) { return this; }\n" + SUM),
        shared("last use wins", ADDED, ADDED.replace("+=", "=")).named("last-use-wins"),
        shared("no chain rule", ADDED, "operand.grad += use.slope();")
            .named("no-chain-rule")
            .failing(WALKS),
        shared("one level", "complete.push(operand);", "").named("one-level").failing(WALKS),
        shared("leaves only", ADDED, ADDED)
            .and(
                "          complete.push(operand);\n        }\n      }\n",
                "          complete.push(operand);\n"
                    + "        }\n"
                    + "      }\n"
                    + "      if (!value.uses.isEmpty() && value != this) { value.grad = 0; }\n")
            .named("leaves-only"),
        shared(
                "ends at operations on one value",
                READY,
                READY.replace(") {", " && value.uses.size() == 2) {"))
            .failing(WALKS),
        shared(
                "same operand once",
                "for (Use use : value.uses) {\n        Value operand = use.operand();\n"
                    + "        operand.grad",
                "for (Use use : value.uses) {\n"
                    + "        if (use != value.uses.get(0) && use.operand() =="
                    + " value.uses.get(0).operand()) { use.operand().missing--;"
                    + " if (use.operand().missing == 0) {"
                    + " complete.push(use.operand()); } continue; }\n"
                    + "        Value operand = use.operand();\n"
                    + "        operand.grad")
            .named("same-operand-once"));
  }

  private static Slip again(String what, String right, String wrong) {
    return in("part3.backwardAgain", what, right, wrong);
  }

  private static List<Slip> ofBackwardAgain() {
    return List.of(
        again("never reset", RESET, "").named("never-reset"),
        again("leaves add up", RESET, "if (!value.uses.isEmpty()) { value.grad = 0; }")
            .named("leaves-add-up"),
        again("inner values add up", RESET, "if (value.uses.isEmpty()) { value.grad = 0; }")
            .named("inner-add-up"),
        again(
                "x^0 is 1",
                "    // Without the exception",
                "    if (exponent == 0) { return of(1); }\n    // Without the exception")
            .named("power-of-zero-is-a-leaf"),
        again("once only", COUNT, "if (done) { return; } done = true; " + COUNT)
            .and("private double grad;", "private double grad; private boolean done;")
            .named("once-only"),
        again("the root keeps its own", COUNT, "double before = grad; " + COUNT)
            .and("grad = 1;", "grad = before == 0 ? 1 : before;"),
        again("begins at one", "private double grad;", "private double grad = 1;")
            .named("begins-at-one"),
        again("resets everything", COUNT, "ALL.forEach(v -> v.grad = 0); " + COUNT)
            .and("    this.data = data;", "    this.data = data; ALL.add(this);")
            .and(
                "private double grad;",
                "private double grad; private static final java.util.List<Value> ALL = new"
                    + " java.util.ArrayList<>();")
            .named("resets-everything"),
        again(
                "use resets",
                "    this.data = data;",
                "    this.data = data; for (Use use : uses) { use.operand().grad = 0; }")
            .named("use-resets"));
  }

  private static List<Slip> ofLongGraphs() {
    return List.of(
        in(
                "part3.deepChain",
                "recursive reset",
                "  private void resetAndCountUses() {\n",
                "  private void visit() { for (Use use : uses) { if (use.operand().uses.size() > 0)"
                    + " { use.operand().visit(); } break; } }\n\n"
                    + "  private void resetAndCountUses() {\n"
                    + "    visit();\n")
            .named("too-deep"),
        in(
                "part3.linearTime",
                "at most a hundred values",
                "while (!complete.isEmpty()) {",
                "for (int i = 0; i < 100 && !complete.isEmpty(); i++) {")
            .failing("part3.deepChain"));
  }
}
