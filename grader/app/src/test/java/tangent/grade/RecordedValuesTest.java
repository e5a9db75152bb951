package tangent.grade;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tangent.compile.CompileService;
import tangent.contract.Fault;
import tangent.contract.Part3;
import tangent.contract.Substitute;
import tangent.intake.HandIn;
import tangent.intake.Intake;
import tangent.process.Budget;
import tangent.remote.CallLimits;
import tangent.sandbox.SandboxChoice;

/** A {@code LossGradient} on the student's own {@code Value}, which only remembers from now on. */
class RecordedValuesTest {

  private static final String VALUE = "derivatives/part3/Value.java";
  private static final String LOSS = "derivatives/part3/LossGradient.java";

  /** w² + 3: not the loss of the assignment, so that no answer can come from the reference. */
  private static final String SQUARE =
      """
      private static final Value THREE = Value.of(3);
      public static Value loss(Value w) { return w.pow(2).plus(THREE); }
      public static double gradient(double w) {
        Value leaf = Value.of(w);
        loss(leaf).backward();
        return leaf.grad();
      }
      """;

  @TempDir static Path temporary;
  private static StudentProcesses isolation;
  private static CompileService compiler;

  @BeforeAll
  static void start() throws Exception {
    isolation = new StudentProcesses(SandboxChoice.NONE, temporary);
    compiler = new CompileService(isolation.compilers(), temporary);
  }

  @AfterAll
  static void end() {
    compiler.close();
  }

  /** Asks a question of the student's Part 3 where its Value is made right. */
  private interface Question {
    void of(Part3 part3) throws Exception;
  }

  private static void ask(String value, String lossGradient, Question question) throws Exception {
    HandIn handIn =
        HandIn.in(temporary)
            .withReference(".")
            .with(LOSS, type("public final class LossGradient", lossGradient));
    if (!value.isEmpty()) {
      handIn.with(VALUE, value);
    }
    Path folder = Files.createTempDirectory(temporary, "sitting");
    try (StudentProcess process =
        StudentProcess.on(
            isolation,
            compiler,
            compiler.compile(Intake.of(handIn.folder()), Budget.ofSubmission()),
            folder,
            CallLimits.USUAL,
            tangent.process.Budget.none())) {
      question.of(process.solution().with(Set.of(Substitute.VALUE)).orElseThrow().part3());
    }
  }

  private static String type(String declaration, String members) {
    return "package derivatives.part3;\nimport java.util.*;\n"
        + declaration
        + " {\n"
        + members
        + "\n}\n";
  }

  /** Wrong everywhere, with these members besides. */
  private static String wrong(String declaration, String members) {
    return type(
        declaration,
        """
          double number;
          private double slope;
          public static Value of(double data) { throw new IllegalStateException(); }
          public double data() { return number; }
          public double grad() { return slope; }
          public Value plus(Value other) { return this; }
          public Value minus(Value other) { return this; }
          public Value times(Value other) { return null; }
          public void backward() { while (true) { } }
        """
            + members);
  }

  @Test
  void numbersAndGradientsComeFromTheGrader() throws Exception {
    ask(
        "",
        SQUARE,
        part3 -> {
          assertThat(part3.loss(5)).isEqualTo(28);
          assertThat(part3.lossGradient(5)).isEqualTo(10);
          assertThat(part3.gradient(5)).isEqualTo(10);
          assertThat(part3.gradient(7)).as("a constant is kept between calls").isEqualTo(14);
        });
  }

  @Test
  void everyOperationIsAnswered() throws Exception {
    ask(
        "",
        """
        public static Value loss(Value w) {
          return w.times(w).minus(w.negated()).dividedBy(w.plus(w)).exp().tanh().pow(2);
        }
        """,
        part3 -> {
          // (w² + w) / 2w = (w + 1) / 2; at w = 1 that is 1, so the loss is tanh(e)², and its
          // slope 2 · tanh(e) · (1 − tanh(e)²) · e · 1/2.
          double tanh = Math.tanh(Math.E);
          assertThat(part3.loss(1)).isCloseTo(tanh * tanh, within(1e-12));
          assertThat(part3.lossGradient(1))
              .isCloseTo(tanh * (1 - tanh * tanh) * Math.E, within(1e-12));
        });
  }

  @Test
  void theLatestBackwardThatReachedAValueCounts() throws Exception {
    ask(
        "",
        """
        public static double gradient(double w) {
          Value leaf = Value.of(w);
          Value other = Value.of(1);
          double before = leaf.grad();
          Value square = leaf.times(leaf);
          square.backward();
          double first = leaf.grad();
          square.plus(leaf).plus(other).backward();
          double second = leaf.grad();
          other.plus(other).backward();
          return before + 100 * first + 10_000 * second + 1_000_000 * leaf.grad()
              + 100_000_000 * other.grad();
        }
        """,
        part3 ->
            // 0 before any, 2w = 6, then 2w + 1 = 7, which a backward elsewhere leaves alone; other
            // + other has slope 2.
            assertThat(part3.gradient(3)).isEqualTo(600 + 70_000 + 7_000_000 + 200_000_000));
  }

  /** A method more keeps its body, and what it calls is recorded; so is what is not even there. */
  @Test
  void furtherMethodsWorkOnTheRecord() throws Exception {
    ask(
        wrong(
            "public final class Value",
            """
              Value doubled() { return plus(this); }
              static Value sum(List<Value> values) {
                return values.stream().reduce(Value.of(0), Value::plus);
              }
              double twice() { return 2 * number; }
              double slopeNow() { return slope; }
            """),
        """
        public static Value loss(Value w) { return Value.sum(List.of(w.doubled(), w, w)); }
        public static double gradient(double w) {
          Value leaf = Value.of(w);
          Value loss = loss(leaf);
          loss.backward();
          return loss.twice() + 1000 * leaf.slopeNow() + 1_000_000 * leaf.number;
        }
        """,
        part3 -> {
          assertThat(part3.loss(5)).isEqualTo(20);
          assertThat(part3.lossGradient(5)).isEqualTo(4);
          assertThat(part3.gradient(5)).isEqualTo(40 + 4_000 + 5_000_000);
        });
  }

  /** Abstract, above classes of its own; with a constructor that no other may use; as a record. */
  @Test
  void otherKindsOfClassesDoToo() throws Exception {
    String loss = "public static Value loss(Value w) { return w.plus(w); }";
    ask(
        type(
            "public abstract class Value",
            """
              static final class Leaf extends Value {
                private final double data;
                Leaf(double data) { this.data = data; }
                public double data() { return data; }
              }
              private Value() { }
              public static Value of(double data) { return new Leaf(data); }
              public abstract double data();
              public Value plus(Value other) { return of(data() * other.data()); }
            """),
        loss,
        part3 -> assertThat(part3.lossGradient(5)).isEqualTo(2));
    ask(
        type(
            "public record Value(double data, List<Value> operands)",
            """
              public static Value of(double data) { return new Value(data, List.of()); }
              public Value plus(Value other) { return new Value(7, List.of(this, other)); }
            """),
        loss,
        part3 -> assertThat(part3.lossGradient(5)).isEqualTo(2));
  }

  /**
   * The class above has no constructor without a number, and its methods are nobody's to change.
   */
  @Test
  void whatIsInheritedIsMadeRightToo() throws Exception {
    ask(
        type(
                "public final class Value extends Named",
                """
                  private Value(double data) { super(data, "v"); }
                  public static Value of(double data) { return new Value(data); }
                """)
            + """
            abstract class Numbered {
              private final double data;
              protected Numbered(double data) { this.data = data; }
              public final double data() { return data + 1; }
              public final void backward() { }
            }
            abstract class Named extends Numbered {
              private final String name;
              protected Named(double data, String name) { super(data); this.name = name; }
              public final Value plus(Value other) { return Value.of(7); }
            }
            """,
        "public static Value loss(Value w) { return w.plus(w); }",
        part3 -> {
          assertThat(part3.loss(5)).isEqualTo(10);
          assertThat(part3.lossGradient(5)).isEqualTo(2);
        });
  }

  /** What the student's own constructor has made is a leaf: it has a number and no operands. */
  @Test
  void aValueOfTheStudentsOwnMakingIsALeaf() throws Exception {
    ask(
        wrong(
            "public final class Value",
            "Value scaled(double by) { Value v = new Value(); v.number = by * number; return v; }"),
        """
        public static Value loss(Value w) { return w.scaled(4); }
        public static double gradient(double w) {
          Value leaf = new Value();
          leaf.number = w;
          leaf.times(leaf).backward();
          return leaf.grad();
        }
        """,
        part3 -> {
          assertThat(part3.loss(5)).isEqualTo(20);
          assertThat(part3.lossGradient(5)).as("from the leaf nothing leads to w").isZero();
          assertThat(part3.gradient(5)).isEqualTo(10);
        });
  }

  /** Where nobody can tell its number, no answer is better than a made-up one. */
  @Test
  void aValueWithoutANumberHasNoAnswer() throws Exception {
    ask(
        type(
            "public final class Value",
            """
              private double half;
              public double data() { return 2 * half; }
              static Value made(double data) { Value v = new Value(); v.half = data / 2; return v; }
            """),
        "public static Value loss(Value w) { return Value.made(4).plus(w); }",
        part3 -> assertThatThrownBy(() -> part3.loss(5)).isInstanceOf(Fault.class));
  }
}
