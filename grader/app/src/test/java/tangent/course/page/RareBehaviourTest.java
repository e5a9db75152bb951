package tangent.course.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import tangent.assignment.Task;
import tangent.course.HandedIn;
import tangent.course.Student;
import tangent.course.page.ClassExamples.Loss;
import tangent.report.NamedMistake;
import tangent.run.Counterexample;

class RareBehaviourTest {

  private final List<ClassMember> members = new ArrayList<>();

  private void students(String prefix, int count, String group, Consumer<Loss> losing) {
    IntStream.range(0, count)
        .mapToObj(i -> member(prefix + i, group, losing))
        .forEach(members::add);
  }

  private static ClassMember member(String id, String group, Consumer<Loss> losing) {
    ClassMember plain =
        ClassExamples.report(
                List.of(ClassExamples.entry(id, id, ClassExamples.graded(losing))),
                ClassExamples.SCORING,
                List.of(),
                LookAlikes.NONE)
            .members()
            .get(0);
    Student student = new Student(id, id, "", group, Optional.empty(), 0, Map.of());
    HandedIn in = plain.handedIn();
    return new ClassMember(
        new HandedIn(
            student,
            Optional.empty(),
            in.path(),
            in.submitted(),
            false,
            in.commit(),
            in.newest(),
            in.lms(),
            in.unreadable()),
        "",
        plain.score(),
        plain.grade());
  }

  private static Consumer<Loss> known(String behaviour) {
    return lost ->
        lost.alike(Task.STEP, behaviour)
            .named(
                Task.STEP,
                new NamedMistake("id", "a known mistake", "hint"),
                new Counterexample("step(1.0)", "2", "3"));
  }

  private List<RareBehaviour> rare() {
    return RareBehaviour.of(members);
  }

  @Test
  void twoOfAHundredWhoAreWrongInTheSameWayAreAPair() {
    students("right", 96, "", lost -> {});
    students("alike", 2, "", lost -> lost.alike(Task.STEP, "9d1e"));
    students("other", 1, "", lost -> lost.alike(Task.STEP, "77aa"));
    students("else", 1, "", lost -> lost.alike(Task.GRADIENT4, "9d1e"));

    assertThat(rare())
        .extracting(
            RareBehaviour::tasks, each -> each.members().stream().map(ClassMember::id).toList())
        .containsExactly(tuple(List.of(Task.STEP), List.of("alike0", "alike1")));
    assertThat(rare().get(0).shown()).isPresent();
  }

  @Test
  void whatOneInTwentyShowsIsRareAndWhatMoreShowIsNot() {
    students("right", 95, "", lost -> {});
    students("alike", 5, "", lost -> lost.alike(Task.STEP, "9d1e"));
    assertThat(rare()).hasSize(1);

    students("more", 1, "", lost -> lost.alike(Task.STEP, "9d1e"));
    assertThat(rare()).isEmpty();
  }

  @Test
  void inASmallClassAPairIsShownUnlessItsMistakeHasAName() {
    students("right", 10, "", lost -> {});
    students("alike", 2, "", lost -> lost.alike(Task.STEP, "9d1e"));
    students("known", 2, "", known("77aa"));
    assertThat(rare()).hasSize(1);
    assertThat(rare().get(0).members()).extracting(ClassMember::id).contains("alike0");

    students("third", 1, "", lost -> lost.alike(Task.STEP, "9d1e"));
    assertThat(rare()).isEmpty();

    students("later", 100, "", lost -> {});
    assertThat(rare()).hasSize(2);
    assertThat(rare().get(1).mistake()).isPresent();
  }

  @Test
  void aGroupIsNoPairAndCountsOnce() {
    students("right", 30, "", lost -> {});
    students("g", 4, "g", lost -> lost.alike(Task.STEP, "9d1e"));
    assertThat(rare()).isEmpty();

    students("alone", 1, "", lost -> lost.alike(Task.STEP, "9d1e"));
    assertThat(rare()).hasSize(1);
    assertThat(rare().get(0).members()).hasSize(5);
  }

  @Test
  void theSameStudentsInSeveralTasksAreToldOnceAndFirst() {
    students("right", 50, "", lost -> {});
    students("one", 2, "", lost -> lost.alike(Task.DERIVATIVE, "1"));
    students("two", 2, "", lost -> lost.alike(Task.STEP, "9d1e").alike(Task.GRADIENT4, "77aa"));

    assertThat(rare())
        .extracting(RareBehaviour::tasks)
        .containsExactly(List.of(Task.STEP, Task.GRADIENT4), List.of(Task.DERIVATIVE));
  }

  /** A name and the call of another task would contradict each other. */
  @Test
  void theCallThatIsShownIsOfTheMistakeThatIsNamed() {
    students("right", 50, "", lost -> {});
    students(
        "two",
        2,
        "",
        known("9d1e")
            .andThen(
                lost ->
                    lost.alike(Task.GRADIENT4, "77aa")
                        .named(
                            Task.GRADIENT4,
                            new NamedMistake("other", "another mistake", "hint"),
                            new Counterexample("gradient(w)", "4", "5"))));

    assertThat(rare())
        .singleElement()
        .satisfies(
            both -> {
              assertThat(both.tasks()).containsExactly(Task.STEP, Task.GRADIENT4);
              assertThat(both.shown()).map(Counterexample::call).contains("step(1.0)");
              assertThat(both.mistake()).map(NamedMistake::title).contains("a known mistake");
            });
  }

  @Test
  void whoIsShownWithoutNamesKeepsTheGroups() {
    students("right", 10, "", lost -> {});
    students("g", 2, "g", lost -> lost.alike(Task.STEP, "9d1e"));
    ClassReport report =
        new ClassReport(Map.of(), List.of(), ClassNotes.NONE, members, LookAlikes.NONE);

    assertThat(RareBehaviour.of(Anonymous.of(report).members())).isEmpty();
  }
}
