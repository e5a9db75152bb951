package tangent.assignment.property;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tangent.assignment.Status;
import tangent.assignment.Task;
import tangent.assignment.student.Part3Catalogue;
import tangent.contract.Fault;
import tangent.contract.Operation;
import tangent.contract.Part3;
import tangent.contract.Program;
import tangent.contract.Program.Apply;
import tangent.contract.Program.Backward;
import tangent.contract.Program.Instruction;
import tangent.contract.Program.Leaf;
import tangent.run.Finding;

/** That the samples of Part 3 hold every kind of thing on which a mistake may show. */
class Part3SamplesTest {

  @ParameterizedTest
  @ValueSource(longs = {42, 1, 2, 3})
  void numbersAreTakenFromEachOperationAndFromResultsOfEach(long kitSeed) {
    List<Program> programs = asked(List.of(ForwardProperties.class), kitSeed);
    assertThat(operations(programs)).isEqualTo(EnumSet.allOf(Operation.class));
    assertThat(operations(having(programs, program -> applies(program).size() > 2)))
        .isEqualTo(EnumSet.allOf(Operation.class));
  }

  @ParameterizedTest
  @ValueSource(longs = {42, 1, 2, 3})
  void singleOperationsGoToTheEndsOfTheirDomains(long kitSeed) {
    List<Program> programs =
        asked(List.of(ForwardProperties.class, LocalGradientsProperties.class), kitSeed);
    assertThat(operations(programs)).isEqualTo(EnumSet.allOf(Operation.class));
    assertThat(programs)
        .anyMatch(program -> operands(program, Operation.TANH).contains(20.0))
        .anyMatch(program -> exponents(program).contains(100))
        .anyMatch(program -> exponents(program).contains(-100))
        .anyMatch(
            program ->
                exponents(program).contains(0) && operands(program, Operation.POW).contains(0.0))
        .allMatch(
            program -> operands(program, Operation.TANH).stream().allMatch(x -> Math.abs(x) <= 20));
    // 0 to the 1 is 0 again: equal numbers in different values have a task of their own, too.
    assertThat(asked(sharing(), kitSeed))
        .anyMatch(
            program ->
                exponents(program).contains(1) && operands(program, Operation.POW).contains(0.0));
  }

  @Test
  void everySmallExponentIsAskedFor() {
    List<Integer> small = IntStream.rangeClosed(-10, 12).boxed().toList();
    assertThat(exponentsAlone(asked(List.of(ForwardProperties.class), 42))).containsAll(small);
    assertThat(
            exponentsAlone(
                asked(List.of(ForwardProperties.class, LocalGradientsProperties.class), 42)))
        .containsAll(small);
  }

  private static Set<Integer> exponentsAlone(List<Program> programs) {
    return programs.stream()
        .filter(program -> applies(program).size() == 1)
        .flatMap(program -> exponents(program).stream())
        .collect(Collectors.toSet());
  }

  @Test
  void theSameIsMadeTwiceOfEachOperation() {
    Set<Operation> twice =
        asked(sharing(), 42).stream()
            .flatMap(
                program ->
                    applies(program).stream()
                        .filter(one -> Collections.frequency(applies(program), one) > 1))
            .map(Apply::operation)
            .collect(Collectors.toSet());
    assertThat(twice).isEqualTo(EnumSet.allOf(Operation.class));
  }

  /** Those are the business of sharedValues alone. */
  @ParameterizedTest
  @ValueSource(longs = {42, 1, 2, 3})
  void noOtherSampleHoldsANumberTwiceOrAValueAsBothOperands(long kitSeed) {
    List<Class<?>> classes = List.of(ForwardProperties.class, LocalGradientsProperties.class);
    List<Class<?>> again = new ArrayList<>(sharing());
    again.add(BackwardAgainProperties.class);
    for (Program program :
        Stream.concat(asked(classes, kitSeed).stream(), asked(again, kitSeed).stream()).toList()) {
      assertThat(hasEqualNumbers(program) && !isLikeAnOperand(program)).isFalse();
      for (Operation operation : Operation.values()) {
        assertThat(operation.operands() == 2 && hasSameOperandTwice(program, operation)).isFalse();
      }
    }
  }

  /** One operation, whose rule is judged where equal numbers do no harm elsewhere. */
  private static boolean isLikeAnOperand(Program program) {
    List<Instruction> leaves = values(program).stream().filter(Leaf.class::isInstance).toList();
    return applies(program).size() == 1 && Set.copyOf(leaves).size() == leaves.size();
  }

  /** Zeros of both signs are two numbers. */
  private static boolean hasEqualNumbers(Program program) {
    List<Instruction> instructions = new ArrayList<>(values(program));
    Program.Builder reading = new Program.Builder();
    for (int value = 0; value < values(program).size(); value++) {
      reading.readData(value);
    }
    instructions.addAll(reading.build().instructions());
    double[] data = Part3Catalogue.right().run(new Program(instructions));
    return Arrays.stream(data).boxed().distinct().count() < data.length;
  }

  @ParameterizedTest
  @ValueSource(longs = {42, 1, 2, 3})
  void valuesAreSharedInEveryWay(long kitSeed) {
    List<Program> programs = asked(sharing(), kitSeed);
    assertThat(operations(programs)).isEqualTo(EnumSet.allOf(Operation.class));
    for (Operation operation : Operation.values()) {
      if (operation.operands() == 2) {
        assertThat(having(programs, program -> hasSameOperandTwice(program, operation)))
            .as("x.%s(x)", operation.method())
            .isNotEmpty();
      }
    }
    assertThat(having(programs, program -> mostUses(program) >= 3)).hasSizeGreaterThan(5);
    assertThat(having(programs, Part3SamplesTest::hasEqualResults)).hasSizeGreaterThan(3);
    assertThat(having(programs, Part3SamplesTest::usesResultOutsideTheRoot)).hasSizeGreaterThan(3);
  }

  @ParameterizedTest
  @ValueSource(longs = {42, 1, 2, 3})
  void backwardIsCalledAgainInEveryWay(long kitSeed) {
    List<Class<?>> classes = new ArrayList<>(sharing());
    classes.add(BackwardAgainProperties.class);
    List<Program> programs = having(asked(classes, kitSeed), program -> calls(program).size() > 1);
    assertThat(programs).hasSizeGreaterThan(40);
    assertThat(having(programs, program -> Set.copyOf(calls(program)).size() == 1)).isNotEmpty();
    List<Program> pairs = having(programs, program -> Set.copyOf(calls(program)).size() == 2);
    assertThat(having(pairs, program -> shared(program).isEmpty())).as("unrelated").isNotEmpty();
    assertThat(having(pairs, Part3SamplesTest::oneOnTopOfTheOther)).as("on top").isNotEmpty();
    assertThat(having(pairs, program -> !shared(program).isEmpty() && !oneOnTopOfTheOther(program)))
        .as("over the same leaf")
        .isNotEmpty();
  }

  private static List<Class<?>> sharing() {
    return List.of(
        ForwardProperties.class, LocalGradientsProperties.class, SharedValuesProperties.class);
  }

  /** What the last of these classes asks of a solution that is right. */
  private static List<Program> asked(List<Class<?>> classes, long kitSeed) {
    List<Program> before = new ArrayList<>();
    List<Program> all = new ArrayList<>();
    Part3Runner.examine(
        classes.subList(0, classes.size() - 1),
        Part3Catalogue.solution(new Listening(before)),
        kitSeed);
    Part3Runner.examine(classes, Part3Catalogue.solution(new Listening(all)), kitSeed);
    return all.subList(before.size(), all.size());
  }

  /** One operation less may fit into memory, or not: the report would differ from run to run. */
  @Test
  void aChainForWhichMemoryIsTooSmallIsAskedOnce() {
    List<Program> programs = new ArrayList<>();
    Finding chain =
        Part3Runner.examine(Part3Catalogue.solution(new Listening(programs, 90_000)))
            .get(Task.DEEP_CHAIN);
    assertThat(chain.status()).isEqualTo(Status.CRASHED);
    assertThat(having(programs, each -> each.instructions().size() > 90_000)).hasSize(1);
  }

  /** A Part 3 that is right and notes what it is asked. */
  private record Listening(List<Program> programs, int room) implements Part3 {
    Listening(List<Program> programs) {
      this(programs, Integer.MAX_VALUE);
    }

    @Override
    public double[] run(Program program) {
      programs.add(program);
      if (program.instructions().size() > room) {
        throw new Fault(Fault.Kind.THREW, "OutOfMemoryError", "Java heap space");
      }
      return Part3Catalogue.right().run(program);
    }

    @Override
    public double loss(double w) {
      return Part3Catalogue.right().loss(w);
    }

    @Override
    public double lossGradient(double w) {
      return Part3Catalogue.right().lossGradient(w);
    }

    @Override
    public double gradient(double w) {
      return Part3Catalogue.right().gradient(w);
    }
  }

  private static List<Program> having(List<Program> programs, Predicate<Program> property) {
    return programs.stream().filter(property).toList();
  }

  private static Set<Operation> operations(List<Program> programs) {
    return programs.stream()
        .flatMap(program -> applies(program).stream())
        .map(Apply::operation)
        .collect(Collectors.toCollection(() -> EnumSet.noneOf(Operation.class)));
  }

  private static List<Instruction> values(Program program) {
    return program.instructions().stream()
        .filter(each -> each instanceof Leaf || each instanceof Apply)
        .toList();
  }

  private static List<Apply> applies(Program program) {
    return program.instructions().stream()
        .filter(Apply.class::isInstance)
        .map(Apply.class::cast)
        .toList();
  }

  private static List<Integer> calls(Program program) {
    return program.instructions().stream()
        .filter(Backward.class::isInstance)
        .map(call -> ((Backward) call).value())
        .toList();
  }

  private static List<Integer> exponents(Program program) {
    return applies(program).stream()
        .filter(apply -> apply.operation() == Operation.POW)
        .map(Apply::exponent)
        .toList();
  }

  /** The numbers in leaves to which the operation is applied. */
  private static List<Double> operands(Program program, Operation operation) {
    return applies(program).stream()
        .filter(apply -> apply.operation() == operation)
        .map(apply -> values(program).get(apply.left()))
        .filter(Leaf.class::isInstance)
        .map(leaf -> ((Leaf) leaf).data())
        .toList();
  }

  private static boolean hasSameOperandTwice(Program program, Operation operation) {
    return applies(program).stream()
        .anyMatch(apply -> apply.operation() == operation && apply.left() == apply.right());
  }

  private static Stream<Integer> operands(Instruction value) {
    if (!(value instanceof Apply apply)) {
      return Stream.of();
    }
    return apply.operation().operands() == 2
        ? Stream.of(apply.left(), apply.right())
        : Stream.of(apply.left());
  }

  private static long mostUses(Program program) {
    return applies(program).stream()
        .flatMap(Part3SamplesTest::operands)
        .collect(Collectors.groupingBy(value -> value, Collectors.counting()))
        .values()
        .stream()
        .max(Long::compare)
        .orElse(0L);
  }

  /** Two values from operations that hold the same number. */
  private static boolean hasEqualResults(Program program) {
    Program.Builder reading = new Program.Builder();
    List<Instruction> instructions = new ArrayList<>(values(program));
    for (int value = 0; value < values(program).size(); value++) {
      if (values(program).get(value) instanceof Apply) {
        instructions.addAll(reading.readData(value).build().instructions());
        reading = new Program.Builder();
      }
    }
    double[] data = Part3Catalogue.right().run(new Program(instructions));
    return Arrays.stream(data).distinct().count() < data.length;
  }

  /** An operation's result that is used below the root and elsewhere, too. */
  private static boolean usesResultOutsideTheRoot(Program program) {
    Set<Integer> below = below(program, calls(program).get(0));
    for (int value = 0; value < values(program).size(); value++) {
      if (!below.contains(value)
          && operands(values(program).get(value))
              .anyMatch(
                  operand ->
                      below.contains(operand) && values(program).get(operand) instanceof Apply)) {
        return true;
      }
    }
    return false;
  }

  private static Set<Integer> below(Program program, int root) {
    List<Integer> found = new ArrayList<>(List.of(root));
    for (int i = 0; i < found.size(); i++) {
      operands(values(program).get(found.get(i))).forEach(found::add);
    }
    return Set.copyOf(found);
  }

  /** What both roots are made from. */
  private static Set<Integer> shared(Program program) {
    return Set.copyOf(calls(program)).stream()
        .map(root -> below(program, root))
        .reduce((one, other) -> one.stream().filter(other::contains).collect(Collectors.toSet()))
        .orElseThrow();
  }

  private static boolean oneOnTopOfTheOther(Program program) {
    return shared(program).stream().anyMatch(calls(program)::contains);
  }
}
