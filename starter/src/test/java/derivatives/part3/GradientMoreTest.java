package derivatives.part3;

import derivatives.check.BuildsOn;
import derivatives.check.Call;
import derivatives.check.Show;
import java.io.InputStream;
import java.lang.reflect.Method;
import java.util.Scanner;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What is left to go wrong where the answers of the simpler tests are right. */
@Tag("part3.gradient")
@BuildsOn(GradientTest.class)
class GradientMoreTest {

  private static final Set<String> OPERATIONS =
      Set.of(
          "of",
          "data",
          "grad",
          "plus",
          "minus",
          "times",
          "dividedBy",
          "negated",
          "exp",
          "tanh",
          "pow");

  /** A class of your own, in whichever package, which may do the work. */
  private static final Pattern CLASS_OF_YOUR_OWN =
      Pattern.compile(
          "(?<![\\w/$])L?+(?!javax?/)"
              + "(?!derivatives/part1/(NumericalDerivative|Turning)[^\\w$])"
              + "(?!derivatives/part2/(GradientDescent|Outcome)[^\\w$])"
              + "(?!derivatives/part3/(Value|LossGradient)[^\\w$])"
              + "\\w+/\\w");

  @Test
  void comesFromBackwardAndNotFromAFormula() {
    Call call = Call.of("LossGradient.gradient", 2.0);
    double gradient = call.ask(() -> LossGradient.gradient(2));
    call.known(false, "value-gradient-without-backward")
        .holds(
            mayComeFromBackward(),
            call
                + " gives "
                + Show.value(gradient)
                + ", and that is right\nbut nothing in LossGradient calls backward()",
            """
            String names =
                new java.util.Scanner(
                        LossGradient.class.getResourceAsStream("LossGradient.class"), "ISO-8859-1")
                    .useDelimiter("\\\\A")
                    .next();
            assertThat(names.contains("backward")).isTrue();
            """);
  }

  /** In a compiled class stand the names of all that it calls, and what it calls may go on. */
  private static boolean mayComeFromBackward() {
    String names =
        names("part3/LossGradient")
            + names("part2/GradientDescent")
            + names("part1/NumericalDerivative");
    return Value.class.getSuperclass() != Object.class
        || CLASS_OF_YOUR_OWN.matcher(names).find()
        || Stream.of(Value.class.getDeclaredMethods())
            .map(Method::getName)
            .filter(name -> !OPERATIONS.contains(name))
            .anyMatch(names::contains);
  }

  private static String names(String compiled) {
    InputStream file = Value.class.getResourceAsStream("/derivatives/" + compiled + ".class");
    return file == null ? "" : new Scanner(file, "ISO-8859-1").useDelimiter("\\A").next();
  }
}
