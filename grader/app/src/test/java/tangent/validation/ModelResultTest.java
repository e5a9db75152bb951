package tangent.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import tangent.assignment.Status;
import tangent.assignment.Task;
import tangent.assignment.student.Misconception;
import tangent.assignment.student.Misconceptions;
import tangent.run.Finding;
import tangent.worker.Adapter;

class ModelResultTest {

  private static final List<Misconception> OF_F =
      Misconceptions.of(new Adapter()).stream().filter(each -> each.task() == Task.F).toList();

  @Test
  void aMistakeThatLosesItsTaskAndIsNamedHolds() {
    ModelResult row = row(OF_F.get(0), Task.F, OF_F.get(0).id());
    assertThat(row.holds()).isTrue();
    assertThat(row.line()).endsWith(" ok");
  }

  @Test
  void aMistakeThatIsNotNamedIsWrong() {
    ModelResult row = row(OF_F.get(0), Task.F, "-");
    assertThat(row.holds()).isFalse();
    assertThat(row.line()).endsWith("WRONG, not named");
  }

  @Test
  void aMistakeThatIsNamedAsAnotherIsWrong() {
    ModelResult row = row(OF_F.get(0), Task.F, OF_F.get(1).id());
    assertThat(row.holds()).isFalse();
    assertThat(row.line()).endsWith("WRONG, named as " + OF_F.get(1).id());
  }

  @Test
  void aMistakeThatLosesAnotherTaskIsWrong() {
    ModelResult row = row(OF_F.get(0), Task.SLOPES, OF_F.get(0).id());
    assertThat(row.holds()).isFalse();
    assertThat(row.line()).endsWith("WRONG, should lose part1.f");
  }

  @Test
  void whatItLosesAtTimesIsNoMatterAndWhatItAlwaysLosesIs() {
    String id = OF_F.get(0).id();
    Model model =
        new Model(id, new Adapter(), List.of(Task.F), Set.of(Task.SLOPES), List.of(Task.F));
    assertThat(row(model, id, Task.F).holds()).isTrue();
    assertThat(row(model, id, Task.F, Task.SLOPES).holds()).isTrue();
    assertThat(row(model, id, Task.SLOPES).line()).endsWith("should lose part1.f part1.slopes");
    assertThat(row(model, id, Task.F, Task.TURNING).holds()).isFalse();
  }

  private static ModelResult row(Misconception mistake, Task lost, String named) {
    return row(Model.of(mistake), named, lost);
  }

  private static ModelResult row(Model model, String named, Task... lost) {
    List<Finding> findings =
        Arrays.stream(Task.values())
            .map(
                task ->
                    new Finding(
                        task,
                        List.of(lost).contains(task) ? Status.FAILED : Status.PASSED,
                        "",
                        Optional.empty(),
                        Optional.empty(),
                        List.of(),
                        0))
            .toList();
    return ModelResult.of(model, findings, Set.of(named));
  }
}
