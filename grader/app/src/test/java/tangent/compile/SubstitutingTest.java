package tangent.compile;

import static org.assertj.core.api.Assertions.assertThat;
import static tangent.contract.Substitute.DERIVATIVE;
import static tangent.contract.Substitute.GRADIENT4;
import static tangent.contract.Substitute.IDLE_BACKWARD;
import static tangent.contract.Substitute.LOSS2;
import static tangent.contract.Substitute.LOSS3;
import static tangent.contract.Substitute.SLOPES;
import static tangent.contract.Substitute.STEP;
import static tangent.contract.Substitute.VALUE;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.DoubleUnaryOperator;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.Opcodes;
import tangent.contract.Substitute;
import tangent.intake.HandIn;
import tangent.intake.Intake;
import tangent.process.Budget;
import tangent.process.PlainLauncher;

/** What becomes of a student's compiled classes. */
class SubstitutingTest {

  private static final String PART1 = "derivatives/part1/NumericalDerivative.java";
  private static final String PART2 = "derivatives/part2/GradientDescent.java";
  private static final String LOSS = "derivatives/part3/LossGradient.java";
  private static final String VALUE_FILE = "derivatives/part3/Value.java";
  private static final String TYPE1 = "derivatives.part1.NumericalDerivative";
  private static final String TYPE2 = "derivatives.part2.GradientDescent";
  private static final String GRADIENT = "derivatives.part3.LossGradient";

  private static final DoubleUnaryOperator SQUARE = x -> x * x;

  @TempDir static Path temporary;
  private static CompileService service;

  @BeforeAll
  static void start() throws Exception {
    service = new CompileService(new PlainLauncher(temporary), temporary);
  }

  @AfterAll
  static void end() {
    service.close();
  }

  @Test
  void eachHoldsTheRightMethodsThatItReplacesAndNoOther() throws Exception {
    for (Substitute each : Substitute.values()) {
      Compilation before = compile(reference());
      Set<String> more = substituted(before, each).classes().keySet();
      assertThat(more).as(each.name()).containsAll(before.classes().keySet());
      assertThat(more.stream().filter(name -> !before.classes().containsKey(name)))
          .as(each.name())
          .hasSize(each == VALUE || each == IDLE_BACKWARD ? 0 : 1)
          .allMatch(name -> name.startsWith("tangent.substitute."));
    }
  }

  @Test
  void everyRightMethodIsRight() throws Exception {
    HandIn wrong =
        reference()
            .edit(PART1, "double run = 2 * h;", "double run = 0;")
            .edit(PART1, "slopes[i] = derivative(function, xs[i], h);", "slopes[i] = 7;")
            .edit(PART2, "return w * w * w * w", "return 7 + w * w * w * w")
            .edit(PART2, "return w - learningRate", "return 7 - learningRate");
    Compilation compilation =
        substituted(compile(wrong), DERIVATIVE, SLOPES, LOSS2, STEP, LOSS3, GRADIENT4);
    assertThat(call(compilation, TYPE1, "derivative", SQUARE, 3.0, 0.25)).isEqualTo(6.0);
    double[] slopes =
        (double[]) call(compilation, TYPE1, "slopes", SQUARE, new double[] {1, -2}, 0.25);
    assertThat(slopes).containsExactly(2, -4);
    assertThat(call(compilation, TYPE2, "loss", 2.0)).isEqualTo(2.0);
    assertThat(call(compilation, TYPE2, "step", SQUARE, 3.0, 0.5)).isEqualTo(-1.5);
    assertThat(call(compilation, GRADIENT, "gradient", 2.0)).isEqualTo(17.0);
  }

  @Test
  void argumentsOutsideTheDomainAreRejectedAsTheyShouldBe() throws Exception {
    Compilation compilation = substituted(compile(reference()), DERIVATIVE, SLOPES, STEP);
    for (double h : new double[] {0, -1, Double.NaN, Double.POSITIVE_INFINITY}) {
      assertThat(call(compilation, TYPE1, "derivative", SQUARE, 3.0, h))
          .isInstanceOf(IllegalArgumentException.class);
      assertThat(call(compilation, TYPE1, "slopes", SQUARE, new double[] {1}, h))
          .isInstanceOf(IllegalArgumentException.class);
      assertThat(call(compilation, TYPE2, "step", SQUARE, 3.0, h))
          .isInstanceOf(IllegalArgumentException.class);
    }
    assertThat(call(compilation, TYPE1, "derivative", SQUARE, Double.NaN, 1.0))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void otherMethodsKeepTheirBodiesAndTheirLines() throws Exception {
    HandIn handIn =
        reference()
            .edit(
                PART1,
                "return Turning.NONE;",
                "throw new IllegalStateException(\"not a turning\");");
    Compilation before = compile(handIn);
    Compilation after = substituted(before, DERIVATIVE);
    DoubleUnaryOperator flat = x -> 1;
    Throwable first = (Throwable) call(before, TYPE1, "turning", flat, 0.0, 1.0);
    Throwable second = (Throwable) call(after, TYPE1, "turning", flat, 0.0, 1.0);
    assertThat(second.getStackTrace()[0].getLineNumber())
        .isEqualTo(first.getStackTrace()[0].getLineNumber())
        .isPositive();
    assertThat(after.classes().get("derivatives.part2.GradientDescent"))
        .isEqualTo(before.classes().get("derivatives.part2.GradientDescent"));
  }

  @Test
  void theHelperThatDoesTheWorkIsMadeRightToo() throws Exception {
    HandIn handIn =
        reference()
            .edit(
                PART1,
                "    double run = 2 * h;\n    return rise / run;\n",
                "    if (rise == 0) { return 0; }\n    return Slopes.first(function, x, h);\n")
            .edit(PART1, "slopes[i] = derivative(", "slopes[i] = Slopes.second(")
            .with(
                "derivatives/part1/Slopes.java",
                """
                package derivatives.part1;
                import java.util.function.DoubleUnaryOperator;
                class Slopes {
                  static double first(DoubleUnaryOperator f, double x, double h) {
                    return second(f, x, h);
                  }
                  static double second(DoubleUnaryOperator f, double x, double h) {
                    return 7;
                  }
                }
                """);
    Compilation compilation = substituted(compile(handIn), DERIVATIVE);
    assertThat((double[]) call(compilation, TYPE1, "slopes", SQUARE, new double[] {3}, 0.25))
        .containsExactly(6);
  }

  /** A square takes a number and gives a number, like the loss, and is none. */
  @Test
  void aPieceOfTheWorkKeepsItsBody() throws Exception {
    HandIn handIn =
        reference()
            .edit(
                PART2,
                "return w * w * w * w - 4 * w * w + w;",
                "return square(w) * square(w) - 4 * square(w);\n  }\n\n"
                    + "  static double square(double x) {\n    return x * x;");
    Compilation compilation = substituted(compile(handIn), LOSS2);
    assertThat(call(compilation, TYPE2, "loss", 3.0)).isEqualTo(48.0);
    assertThat(call(compilation, TYPE2, "square", 3.0)).isEqualTo(9.0);
  }

  /** A task of its own is never answered by what lies underneath. */
  @Test
  void aMethodWithATaskOfItsOwnIsNobodysHelper() throws Exception {
    HandIn handIn =
        reference()
            .edit(PART2, "return w * w * w * w - 4 * w * w + w;", "return lossDerivative(w);");
    Compilation compilation = substituted(compile(handIn), LOSS2);
    assertThat(call(compilation, TYPE2, "loss", 2.0)).isEqualTo(2.0);
    assertThat(call(compilation, TYPE2, "lossDerivative", 2.0)).isEqualTo(17.0);
  }

  @Test
  void whereThereIsNothingToReplaceNothingIsCarried() throws Exception {
    HandIn handIn =
        HandIn.in(temporary)
            .with(
                PART1,
                """
                package derivatives.part1;
                public final class NumericalDerivative {
                  public static double derivative(double x, double h) { return 7; }
                }
                """);
    assertThat(service.substitute(compile(handIn), Set.of(DERIVATIVE), Budget.ofSubmission()))
        .isEmpty();
    assertThat(service.substitute(compile(handIn), Set.of(DERIVATIVE, STEP), Budget.ofSubmission()))
        .isPresent();
  }

  @Test
  void classesThatCanNotBeReadAreNotCarriedAndCostNothingElse() throws Exception {
    Compilation sound = compile(reference());
    byte[] torn = Arrays.copyOf(sound.classes().get(TYPE1), sound.classes().get(TYPE1).length / 2);
    assertThat(
            service.substitute(
                sound.with(Map.of(TYPE1, torn)), Set.of(DERIVATIVE), Budget.ofSubmission()))
        .isEmpty();
    assertThat(service.substitute(sound, Set.of(DERIVATIVE), Budget.ofSubmission())).isPresent();
  }

  /** A copy for each set of substitutes would fill the grader's disk. */
  @Test
  void classesOfManyMegabytesAreNotCarriedAndNotSparedTheLook() throws Exception {
    Map<String, byte[]> types = new HashMap<>();
    for (int i = 0; i < 9; i++) {
      ClassWriter type = new ClassWriter(0);
      type.visit(Opcodes.V17, 0, "derivatives/Large" + i, null, "java/lang/Object", null);
      for (int j = 0; j < 20; j++) {
        type.newUTF8(i + "," + j + "x".repeat(60_000));
      }
      types.put("derivatives.Large" + i, type.toByteArray());
    }
    Compilation large = compile(reference()).with(types);

    assertThat(service.substitute(large, Set.of(DERIVATIVE), Budget.ofSubmission())).isEmpty();
    assertThat(service.substitute(large, Set.of(IDLE_BACKWARD), Budget.ofSubmission())).isPresent();
    types.keySet().removeIf(name -> !name.endsWith("Large1"));
    Compilation usual = compile(reference()).with(types);
    assertThat(service.substitute(usual, Set.of(DERIVATIVE), Budget.ofSubmission())).isPresent();
  }

  /** Pairs of a type and one above it are a hundred million here. */
  @Test
  void howTypesStandAboveEachOtherSparesNobodyTheSecondJudging() throws Exception {
    Map<String, byte[]> types = new HashMap<>();
    String last = "derivatives/Type";
    for (int i = 0; i < 15_000; i++) {
      ClassWriter type = new ClassWriter(0);
      String next = "derivatives/Type" + i;
      type.visit(
          Opcodes.V17,
          Opcodes.ACC_INTERFACE | Opcodes.ACC_ABSTRACT,
          next,
          null,
          "java/lang/Object",
          new String[] {last});
      types.put(next.replace('/', '.'), type.toByteArray());
      last = next;
    }
    Compilation many = compile(reference()).with(types);

    assertThat(service.substitute(many, Set.of(IDLE_BACKWARD), Budget.ofSubmission())).isPresent();
  }

  // ---- a backward() that does nothing

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Value v = Value.of(w); loss(v).backward(); return v.grad();",
        // What backward() calls does nothing either.
        "Value v = Value.of(w); Value l = loss(v); l.clear(); l.sweep(); return v.grad();",
        "Value v = Value.of(w); Value.all(loss(v)); return v.grad();",
        "Value v = Value.of(w); return loss(v).asked(v);",
        // Whoever looks whether it has worked misses it.
        "Value v = Value.of(w); loss(v).backward(); if (v.grad() == 0) throw new"
            + " IllegalStateException(); return 4 * w * w * w - 8 * w + 1;"
      })
  void whoGoesByBackwardMissesIt(String body) throws Exception {
    Compilation compilation = compile(withSweeping(body));
    assertThat(compilation.errors()).isEmpty();
    assertThat(call(compilation, GRADIENT, "gradient", 2.0)).isEqualTo(17.0);
    assertThat(call(substituted(compilation, IDLE_BACKWARD), GRADIENT, "gradient", 2.0))
        .isNotEqualTo(17.0);
  }

  /** Above Value, in an interface, or only below it. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        """
        public final class Value extends Walked {
          static Value made() { return new Value(); }
        }
        abstract class Walked {
          double grad;
          public final void backward() { grad = 1; }
        """,
        """
        public final class Value implements Walked {
          double grad;
          static Value made() { return new Value(); }
          public boolean set(double to) { grad = to; return true; }
        }
        interface Walked {
          boolean set(double to);
          default void backward() { set(1); }
        """,
        """
        public abstract class Value {
          double grad;
          static Value made() { return new Walked(); }
          public abstract void backward();
        }
        final class Walked extends Value {
          public void backward() { grad = 1; }
        """,
        """
        public class Value {
          double grad;
          static Value made() { return new Walked(); }
          public void backward() { throw new IllegalStateException(); }
        }
        final class Walked extends Value {
          @Override public void backward() { grad = 1; }
        """
      })
  void backwardIsIdleWhereverItStands(String types) throws Exception {
    HandIn handIn =
        HandIn.in(temporary)
            .with(VALUE_FILE, "package derivatives.part3;\n" + types + "}\n")
            .with(
                LOSS,
                """
                package derivatives.part3;
                public final class LossGradient {
                  public static double gradient(double w) {
                    Value v = Value.made();
                    v.backward();
                    return v.grad;
                  }
                }
                """);
    Compilation compilation = compile(handIn);
    assertThat(call(compilation, GRADIENT, "gradient", 2.0)).isEqualTo(1.0);
    assertThat(call(substituted(compilation, IDLE_BACKWARD), GRADIENT, "gradient", 2.0))
        .isEqualTo(0.0);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "return 4 * w * w * w - 8 * w + 1;",
        "Value v = Value.of(w); loss(v).backward(); return 4 * w * w * w - 8 * w + 1;",
        "return (8 * (number(w + 1) - number(w - 1)) - number(w + 2) + number(w - 2)) / 12;"
      })
  void whoDoesWithoutItDoesSoStill(String body) throws Exception {
    Compilation compilation = substituted(compile(withSweeping(body)), IDLE_BACKWARD);
    assertThat(call(compilation, GRADIENT, "gradient", 2.0)).isEqualTo(17.0);
  }

  /** Also where Value is not written. */
  @Test
  void aFormulaAboveAStubIsAFormula() throws Exception {
    HandIn handIn =
        HandIn.in(temporary)
            .with(
                LOSS,
                """
                package derivatives.part3;
                public final class LossGradient {
                  public static Value loss(Value w) { return w; }
                  public static double gradient(double w) { return 4 * w * w * w - 8 * w + 1; }
                }
                """);
    Compilation compilation = substituted(compile(handIn), IDLE_BACKWARD);
    assertThat(call(compilation, GRADIENT, "gradient", 2.0)).isEqualTo(17.0);
  }

  /** The reference with a backward() in pieces, and a gradient like this. */
  private static HandIn withSweeping(String body) {
    return reference()
        .edit(
            VALUE_FILE,
            "  public void backward() {",
            """
              public void backward() { all(this); }

              static void all(Value root) { root.clear(); root.sweep(); }

              double asked(Value leaf) { backward(); return leaf.data() == 0 ? 0 : leaf.grad; }

              void clear() { data(); }

              void sweep() {\
            """)
        .edit(
            LOSS,
            "    Value weight = Value.of(w);\n    loss(weight).backward();\n"
                + "    return weight.grad();\n",
            "    "
                + body
                + "\n  }\n\n  private static double number(double w) {\n"
                + "    return loss(Value.of(w)).data();\n");
  }

  // ---- what every test does

  private static HandIn reference() {
    return HandIn.in(temporary).withReference(".");
  }

  private static Compilation compile(HandIn handIn) throws Exception {
    return service.compile(Intake.of(handIn.folder()), Budget.ofSubmission());
  }

  private static Compilation substituted(Compilation compilation, Substitute... substitutes)
      throws Exception {
    Optional<Compilation> changed =
        service.substitute(compilation, Set.of(substitutes), Budget.ofSubmission());
    assertThat(changed).isPresent();
    return changed.get();
  }

  /** What the method of this name gives or throws. */
  private static Object call(Compilation compilation, String type, String name, Object... arguments)
      throws Exception {
    Path jar = Files.createTempDirectory(temporary, "classes").resolve("s.jar");
    compilation.writeTo(jar);
    try (URLClassLoader loader = new URLClassLoader(new URL[] {jar.toUri().toURL()}, null)) {
      Method method =
          Arrays.stream(loader.loadClass(type).getDeclaredMethods())
              .filter(each -> each.getName().equals(name))
              .findFirst()
              .orElseThrow();
      method.setAccessible(true);
      return method.invoke(null, arguments);
    } catch (InvocationTargetException thrown) {
      return thrown.getCause();
    }
  }
}
