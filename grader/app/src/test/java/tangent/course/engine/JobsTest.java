package tangent.course.engine;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class JobsTest {

  @Test
  void jobsFollowProcessorsAndMemoryAndAreNeverNone() {
    assertThat(Jobs.of(2, 24L << 30)).isEqualTo(2);
    assertThat(Jobs.of(16, 4L << 30)).isEqualTo(4);
    assertThat(Jobs.of(8, 256L << 20)).isEqualTo(1);
  }

  @Test
  void whoAsksForANumberGetsIt() {
    assertThat(Jobs.of(5)).isEqualTo(5);
  }
}
