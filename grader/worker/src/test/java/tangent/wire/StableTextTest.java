package tangent.wire;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Date;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class StableTextTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "no slope for Value@758a92e7.             | no slope for Value@….",
        "bad [D@2f772dcbjava.lang.Object@1b2c3d4e | bad [D@…java.lang.Object@…",
        "Value@2f772dc7is not a number            | Value@…is not a number",
        "[D@1b2c is not [Lderivatives.Value;@f0   | [D@… is not [Lderivatives.Value;@…",
        "Value$$Lambda$14/0x00007f00@1b2c failed  | Value$$Lambda…@… failed",
        "Value$$Lambda/0x00007f0012345678@1b2c    | Value$$Lambda…@…",
        "Value$$Lambda$14/1234567890@1b2c         | Value$$Lambda…@…",
        "Hidden/0x0000000800c03000 at 0x7f001234  | Hidden/0x… at 0x…",
        "$Proxy12 and GeneratedMethodAccessor3    | $Proxy… and GeneratedMethodAccessor…",
        "Thread[#23,student,5,main]               | Thread[#…,student,5,main]",
        "VirtualThread[#30]/runnable@ForkJoinPool-1-worker-3"
            + " | VirtualThread[#…]/runnable@ForkJoinPool-…-worker-…",
        "in pool-1-thread-12 and Thread-0         | in pool-…-thread-… and Thread-…",
        "at 2026-11-26T21:05:07.123456Z           | at …",
        "at Thu Nov 26 21:05:07 UTC 2026          | at …",
        "took 12 ms, or 0.25 seconds, or 1.2E-4s  | took … ms, or … seconds, or …s",
        "took PT0.0123S, PT2H3M, or PT-1M-0.5S     | took PT…, PT…, or PT…",
        "hash 1971489295 at 1764191107123         | hash … at …",
        "hash -1971489295                         | hash …",
        "node 758a92e7                            | node …",
        "id 123e4567-e89b-12d3-a456-426614174000  | id …",
        "/tmp/tangent1234567890/sitting987654321  | /tmp/tangent…/sitting…",
      })
  void whatChangesFromRunToRunIsMasked(String text, String shown) {
    assertThat(StableText.of(text)).isEqualTo(shown);
    assertThat(StableText.of(shown)).as("nothing is left to mask").isEqualTo(shown);
  }

  /** What a program has worked out stays: it is why the student reads the message. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "Index 7 out of bounds for length 7",
        "steps must not be negative, but was -2147483648",
        "limit 9223372036854775807",
        "learningRate must be a positive, finite number, but was 1.7976931348623157E308",
        "w = 0.30000000000000004 and 12345678.5 and 1.0E10",
        "For input string: \"ten\" (at NumericalDerivative.java:7)",
        "Cannot invoke \"derivatives.part3.Value.data()\" because \"other\" is null",
        "class derivatives.part3.Value$1 cannot be cast",
        "v@3.5 for 100 steps",
        "decade, facade and 42",
      })
  void whatAProgramHasWorkedOutStays(String text) {
    assertThat(StableText.of(text)).isEqualTo(text);
  }

  /** Each text is looked over before any pattern is tried; that must never hide a piece. */
  @Test
  void noTextThatWouldBeMaskedIsTakenForOneWithoutSuchPieces() {
    List<String> pieces =
        List.of(
            ("0 1 2 7 8 9 a b d e f x A F E g l r s ms n u µ m - : . @ $ # [ _ T Z P PT H M S 0x 12 2026 "
                    + "2147483648 2147483647 758a92 1234567 pool Thread worker Timer Accessor Proxy Lambda "
                    + "Thread[ [D Value 21:05 seconds 123e4567 -e89b-12d3-a456- 426614174000")
                .split(" "));
    Random random = new Random(1);
    int masked = 0;
    for (int i = 0; i < 20_000; i++) {
      StringBuilder text = new StringBuilder();
      for (int left = random.nextInt(7); left >= 0; left--) {
        text.append(pieces.get(random.nextInt(pieces.size())));
        text.append(random.nextInt(4) == 0 ? " " : "");
      }
      String each = text.toString();
      assertThat(StableText.of(each)).as(each).isEqualTo(StableText.masked(each));
      masked += StableText.masked(each).equals(each) ? 0 : 1;
    }
    assertThat(masked).as("of 20,000").isBetween(2_000, 18_000);
  }

  /** Said by the JVM at hand, so on each JDK in its own words. */
  @Test
  void whatThisJvmSaysOfItsObjectsIsTheSameForEachOfThem() {
    for (Supplier<Object> made :
        Set.<Supplier<Object>>of(
            Object::new,
            () -> new double[1],
            () -> new Thread(() -> {}),
            CompletableFuture::new,
            UUID::randomUUID,
            System::nanoTime,
            () -> Duration.ofNanos(System.nanoTime()),
            Date::new)) {
      Set<String> texts = new HashSet<>();
      for (int i = 0; i < 3; i++) {
        texts.add(StableText.of("no slope for " + made.get()));
      }
      assertThat(texts).hasSize(1);
    }
    Runnable one = () -> {};
    Runnable two = () -> {};
    assertThat(StableText.of(one.toString())).isEqualTo(StableText.of(two.toString()));
  }
}
