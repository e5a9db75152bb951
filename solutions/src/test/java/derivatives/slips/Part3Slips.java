package derivatives.slips;

import static derivatives.slips.Slip.in;

import java.util.List;
import java.util.stream.Stream;

final class Part3Slips {

  private static final String GRAPHS = "part3.sharedValues";
  private static final String ADDED = "operand.grad += value.grad * use.slope();";

  private Part3Slips() {}

  static List<Slip> all() {
    return Stream.of(
            ofForward(),
            ofOperations(),
            ofLocalGradients(),
            GraphSlips.all(),
            ofLoss(),
            ofGradient())
        .flatMap(List::stream)
        .toList();
  }

  private static Slip forward(String what, String right, String wrong) {
    return in("part3.forward", what, right, wrong).failing("part3.localGradients");
  }

  private static List<Slip> ofForward() {
    String quotient = "double quotient = data / other.data;";
    String power = "new Value(Math.pow(data, exponent), new Use(this, slope))";
    return List.of(
        forward("int division", quotient, "double quotient = (int) (data / other.data);")
            .named("whole-division"),
        forward("divided backwards", quotient, "double quotient = other.data / data;")
            .named("divided-backwards"),
        forward("exp is null", "return new Value(result, new Use(this, result));", "return null;"),
        forward("rounded e", "Math.exp(data)", "Math.pow(2.718, data)").named("rounded-e"),
        forward(
                "exp cut short",
                "Math.exp(data)",
                "(1 + data + data * data / 2 + data * data * data / 6)")
            .named("exp-cut-short"),
        forward("minus backwards", "data - other.data", "other.data - data")
            .named("minus-backwards"),
        forward("minus adds", "data - other.data", "data + other.data")
            .named("minus-copied-from-plus"),
        forward("tan", "Math.tanh(data)", "Math.tan(data)").named("tan-for-tanh"),
        forward("logistic", "Math.tanh(data)", "1 / (1 + Math.exp(-data))")
            .named("logistic-for-tanh"),
        forward("x times n", power, power.replace("Math.pow(data, exponent)", "data * exponent"))
            .named("power-as-product"),
        forward(
                "loop up",
                "return " + power,
                "double p = 1; for (int i = 0; i < exponent; i++) { p *= data; } return new"
                    + " Value(p, new Use(this, slope))")
            .named("power-by-a-loop-up"),
        forward(
            "^ for a power",
            power,
            power.replace("Math.pow(data, exponent)", "(int) data ^ exponent")),
        forward("static number", "private final double data;", "private static double data;")
            .named("static-number")
            .failing(
                "part3.localGradients",
                GRAPHS,
                "part3.backwardAgain",
                "part3.linearTime",
                "part3.deepChain",
                "part3.loss",
                "part3.gradient"),
        forward(
                "plus in place",
                "return new Value(data + other.data, new Use(this, 1), new Use(other, 1));",
                "this.data += other.data; return new Value(data, new Use(this, 1), new Use(other,"
                    + " 1));")
            .and("private final double data;", "private double data;")
            .named("plus-changes-its-receiver"));
  }

  private static Slip local(String what, String right, String wrong) {
    return in("part3.localGradients", what, right, wrong);
  }

  private static List<Slip> ofOperations() {
    String times = "new Use(this, other.data), new Use(other, data)";
    String divisor = "new Use(other, -quotient / other.data)";
    String square = "1 - result * result";
    return List.of(
        local("own factor", times, "new Use(this, data), new Use(other, other.data)")
            .named("product-own-factor"),
        local("like plus", times, "new Use(this, 1), new Use(other, 1)").named("product-as-sum"),
        local("minus without sign", "new Use(other, -1)", "new Use(other, 1)")
            .named("minus-without-sign"),
        local("divisor without sign", divisor, "new Use(other, quotient / other.data)")
            .named("divisor-without-sign"),
        local("divisor not squared", divisor, "new Use(other, -quotient)")
            .named("divisor-not-squared"),
        local("negated without sign", "new Use(this, -1)", "new Use(this, 1)")
            .named("negated-without-sign"),
        local(
                "exp 1",
                "new Use(this, result));\n  }\n\n  public Value tanh",
                "new Use(this, 1));\n  }\n\n  public Value tanh")
            .named("exp-without-factor"),
        local(
                "exp of the operand",
                "new Use(this, result));\n  }\n\n  public Value tanh",
                "new Use(this, data));\n  }\n\n  public Value tanh")
            .named("exp-of-operand"),
        local("tanh not squared", square, "1 - result").named("tanh-not-squared"),
        local("tanh of the operand", square, "1 - data * data").named("tanh-of-operand"),
        local(
                "pow without n",
                "exponent * Math.pow(data, exponent - 1.0)",
                "Math.pow(data, exponent - 1.0)")
            .named("power-without-factor"),
        local(
                "pow keeps n",
                "exponent * Math.pow(data, exponent - 1.0)",
                "exponent * Math.pow(data, exponent)")
            .named("power-keeps-exponent"),
        local("pow as a square", "exponent * Math.pow(data, exponent - 1.0)", "2 * data")
            .named("power-as-square"),
        local(
                "pow / x",
                "exponent * Math.pow(data, exponent - 1.0)",
                "exponent * Math.pow(data, exponent) / data")
            .named("power-divided-by-x"),
        local("0 / 0", "exponent == 0 ? 0 : ", "").orNamed("power-zero-at-zero"));
  }

  private static List<Slip> ofLocalGradients() {
    return List.of(
        local("idle backward", ADDED, "").and("    grad = 1;\n", "").orNamed("root-not-one"),
        local("root 0", "    grad = 1;\n", "").orNamed("root-not-one"),
        local("root is its number", "    grad = 1;\n", "    grad = data;\n")
            .named("root-starts-with-its-number"),
        local("root -1", "    grad = 1;\n", "    grad = -1;\n"),
        local("static gradient", "private double grad;", "private static double grad;")
            .named("static-gradient")
            .failing(GRAPHS, "part3.backwardAgain", "part3.linearTime", "part3.deepChain"),
        local(
                "left only",
                "for (Use use : value.uses) {\n        Value operand",
                "for (Use use : value.uses.stream().limit(1).toList()) {\n        Value operand")
            .named("other-forgotten"),
        local("gradient is null", "return grad;", "return Double.NaN;"));
  }

  private static Slip loss(String what, String wrong) {
    return in("part3.loss", what, "w.pow(4).minus(Value.of(4).times(w.pow(2))).plus(w)", wrong);
  }

  private static List<Slip> ofLoss() {
    return List.of(
        loss("no w", "w.pow(4).minus(Value.of(4).times(w.pow(2)))").named("value-loss-without-w"),
        loss("plus", "w.pow(4).plus(Value.of(4).times(w.pow(2))).plus(w)").named("value-loss-plus"),
        loss("cube", "w.pow(3).minus(Value.of(4).times(w.pow(2))).plus(w)")
            .named("value-loss-cubed"),
        loss("bracket", "w.pow(4).minus(Value.of(4).times(w.pow(2)).plus(w))")
            .named("value-loss-minus-w"),
        loss("in numbers", "Value.of(w.pow(4).minus(Value.of(4).times(w.pow(2))).plus(w).data())")
            .named("value-loss-in-numbers"),
        loss(
                "one term in numbers",
                "w.pow(4).minus(Value.of(4).times(w.pow(2))).plus(Value.of(w.data()))")
            .named("value-loss-half-in-numbers"),
        loss("w times 2", "w.pow(4).minus(Value.of(4).times(w.times(Value.of(2)))).plus(w)"),
        loss("null", "null == w ? w : null"));
  }

  private static Slip gradient(String what, String wrong) {
    return in("part3.gradient", what, "return weight.grad();", wrong);
  }

  private static List<Slip> ofGradient() {
    return List.of(
        gradient("the loss", "return loss(weight).data();").named("value-gradient-is-loss"),
        gradient("w", "return weight.data();").named("value-gradient-is-w"),
        gradient("of a fresh value", "return Value.of(w).grad();").named("value-gradient-zero"),
        gradient("of the loss", "Value l = loss(weight); l.backward(); return l.grad();")
            .named("value-gradient-one"),
        gradient("downhill", "return -weight.grad();").named("value-gradient-downhill"),
        gradient("a float", "return (float) weight.grad();"),
        gradient("rounded", "return Math.round(1000 * weight.grad()) / 1000.0;"),
        gradient("a wrong formula", "return 4 * w * w * w - 4 * w + 1;")
            .orNamed("value-gradient-by-wrong-formula"),
        in(
                "part3.gradient",
                "a right formula",
                "Value weight = Value.of(w);\n    loss(weight).backward();\n    return weight.grad();",
                "return 4 * w * w * w - 8 * w + 1;")
            .named("value-gradient-without-backward"));
  }
}
