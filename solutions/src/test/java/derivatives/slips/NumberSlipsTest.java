package derivatives.slips;

import static org.assertj.core.api.Assertions.assertThat;

import derivatives.check.WithinSeconds;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Mistakes in Parts 1 and 2, which reckon with numbers. */
@WithinSeconds(300)
class NumberSlipsTest extends SlipsTest {

  static Stream<Slip> slips() {
    return Stream.of(Part1Slips.all(), Part2Slips.all()).flatMap(List::stream);
  }

  @Override
  Stream<Slip> all() {
    return slips();
  }

  @Test
  void thereAreMoreThanAHundredInAllTasks() {
    List<Slip> all = Stream.concat(slips(), GraphSlipsTest.slips()).toList();

    assertThat(all).hasSizeGreaterThanOrEqualTo(100).doesNotHaveDuplicates();
    assertThat(all.stream().map(Slip::task).distinct()).hasSize(23);
  }

  /** It is never an error to have started at one end. */
  @Test
  void whoHasWrittenNoCheckYetIsNotAccusedAndWhoHasBegunIs() throws Exception {
    String name = "derivatives.part1.NumericalDerivative";
    String right = source(SOLUTIONS, name);
    String unchecked =
        right.replaceAll("if \\(.*\\) \\{\n( *throw new Illegal)", "if (false) {\n$1");
    assertThat(unchecked.split("if .false. .\n", -1)).hasSize(4);
    String begun = right.replace("if (xs.length == 0)", "if (false)");
    List<String> tests = List.of("derivatives.part1.ArgumentsTest");

    assertThat(Said.to(Submission.of(Map.of(name, unchecked)), tests)).noneMatch(Said::failed);
    assertThat(Said.to(Submission.of(Map.of(name, begun)), tests)).anyMatch(Said::failed);
  }
}
