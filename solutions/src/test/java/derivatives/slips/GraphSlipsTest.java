package derivatives.slips;

import static org.assertj.core.api.Assertions.assertThat;

import derivatives.check.WithinSeconds;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Mistakes in Parts 3 and 4: most of them in what keeps a graph, a few with many weights. */
@WithinSeconds(300)
class GraphSlipsTest extends SlipsTest {

  static Stream<Slip> slips() {
    return Stream.of(Part3Slips.all(), Part4Slips.all()).flatMap(List::stream);
  }

  @Override
  Stream<Slip> all() {
    return slips();
  }

  /** In whichever package: the grade takes it from there as well. */
  @Test
  void aClassOfYourOwnMayCallBackward() throws Exception {
    String engine =
        """
        package autodiff;

        import derivatives.part3.Value;
        import java.util.function.UnaryOperator;

        public class Engine {
          public static double slope(UnaryOperator<Value> function, double w) {
            Value weight = Value.of(w);
            function.apply(weight).backward();
            return weight.grad();
          }
        }
        """;
    String name = "derivatives.part3.LossGradient";
    String calling =
        Files.readString(SOLUTIONS.resolve(name.replace('.', '/') + ".java"))
            .replace("loss(weight).backward();", "")
            .replace("weight.grad()", "autodiff.Engine.slope(LossGradient::loss, w)");
    Map<String, byte[]> classes =
        Submission.compileTogether(Map.of("autodiff.Engine", engine, name, calling));
    assertThat(Said.to(new Submission(classes), List.of("derivatives.part3.GradientMoreTest")))
        .isNotEmpty()
        .noneMatch(Said::failed);
  }
}
