package tangent.course.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tangent.course.Student;

class ShardTest {

  private static final int SHARDS = 7;
  private static final int STUDENTS = 7_000;

  /**
   * A thousand in each, and by the binomial distribution (standard deviation 29.3) hardly ever five
   * deviations more or fewer: 6 in ten million, and what comes out is the same each time.
   */
  private static void insistOnEvenShards(IntFunction<String> id) {
    for (int i = 1; i <= SHARDS; i++) {
      Shard shard = new Shard(i, SHARDS);
      long held =
          IntStream.range(0, STUDENTS)
              .filter(each -> shard.holds(new Student(id.apply(each), "")))
              .count();
      assertThat(held).isBetween(1000L - 147, 1000L + 147);
    }
  }

  @Test
  void shardsAreEvenWhateverIdsLookLike() {
    insistOnEvenShards(Integer::toString);
    insistOnEvenShards(i -> "s" + 7 * i);
    insistOnEvenShards(i -> "student." + i + "@university.example");
    insistOnEvenShards(i -> "ü".repeat(i % 50) + i);
  }

  @Test
  void everybodyIsInOneShardAndAGroupIsNotDivided() {
    for (int i = 0; i < 100; i++) {
      assertThat(shardsOf(new Student("s" + i, ""))).hasSize(1);
    }
    assertThat(shardsOf(inGroup("ada"))).isEqualTo(shardsOf(inGroup("bob")));
    assertThat(Shard.ALL.holds(new Student("anybody", ""))).isTrue();
  }

  private static Student inGroup(String id) {
    return new Student(id, "", "", "7", Optional.empty(), 0, Map.of());
  }

  private static List<Integer> shardsOf(Student student) {
    return IntStream.rangeClosed(1, SHARDS)
        .filter(i -> new Shard(i, SHARDS).holds(student))
        .boxed()
        .toList();
  }

  @Test
  void aShardIsWrittenAsItsNumberAndHowManyThereAre() {
    assertThat(Shard.parse("2/7")).isEqualTo(new Shard(2, 7));
  }

  @ParameterizedTest
  @ValueSource(strings = {"0/7", "8/7", "7", "/", "1/0", "-1/7", "1/99999", "a/b", "1/2/3"})
  void anythingElseIsRefusedWithAnExample(String text) {
    assertThatThrownBy(() -> Shard.parse(text))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("such as 2/7");
  }
}
