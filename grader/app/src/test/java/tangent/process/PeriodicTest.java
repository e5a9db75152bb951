package tangent.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class PeriodicTest {

  static Stream<Throwable> troubles() {
    return Stream.of(
        new IllegalStateException("not to be seen"), new OutOfMemoryError("for a moment"));
  }

  /** Otherwise the first trouble would leave every later wait without an end. */
  @ParameterizedTest
  @MethodSource("troubles")
  @Timeout(60)
  void whateverOneLookThrowsTheNextOneComes(Throwable trouble) throws Exception {
    CountDownLatch looks = new CountDownLatch(3);
    ScheduledFuture<?> patrol =
        new Periodic("test patrol")
            .every(
                Duration.ofMillis(1),
                () -> {
                  looks.countDown();
                  PeriodicTest.<RuntimeException>sneak(trouble);
                });

    assertThat(looks.await(1, TimeUnit.MINUTES)).isTrue();
    patrol.cancel(false);
  }

  @SuppressWarnings("unchecked") // so that one test can throw both
  private static <T extends Throwable> void sneak(Throwable any) throws T {
    throw (T) any;
  }
}
