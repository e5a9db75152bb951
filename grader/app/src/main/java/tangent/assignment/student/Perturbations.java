package tangent.assignment.student;

import java.util.List;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import tangent.contract.Solution;

/** Perturbations of the reference, drawn at random: the methods take turns. */
public final class Perturbations {

  private Perturbations() {}

  /** The same ones for the same seed, made when they are asked for. */
  public static Stream<Perturbation> of(Solution reference, long seed, int count) {
    Draw draw = new Draw(seed);
    DerivativePerturbations measuring = new DerivativePerturbations(reference, draw);
    Part1Perturbations part1 = new Part1Perturbations(reference, draw);
    Part2Perturbations part2 = new Part2Perturbations(reference, draw);
    Part3Perturbations part3 = new Part3Perturbations(reference, draw);
    Part4Perturbations part4 = new Part4Perturbations(reference, draw);
    List<Supplier<Perturbation>> methods =
        List.of(
            measuring::f,
            measuring::derivative,
            part1::slopes,
            part1::flattest,
            part1::turning,
            part2::loss,
            part2::lossDerivative,
            part2::step,
            part2::descend,
            part2::outcome,
            // Eight operations.
            part3::operation,
            part3::operation,
            part3::operation,
            part3::backward,
            part3::backward,
            part3::loss,
            part3::gradient,
            part4::gradient,
            part4::descend);
    return IntStream.range(0, count).mapToObj(i -> methods.get(i % methods.size()).get());
  }
}
