package derivatives.slips;

import static org.assertj.core.api.Assertions.assertThat;

import derivatives.check.Words;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * A visible test calls a mistake by a name that is true of it, or by none: two classes, so that two
 * processes can share the work.
 */
abstract class SlipsTest {

  static final Path SOLUTIONS = Path.of("src/main/java");
  private static final Path STARTER = Path.of("../starter/src/main/java");
  private static final Path TESTS = Path.of("../starter/src/test/java");
  private static final Path WORDS =
      Path.of("../starter/src/test/resources/derivatives/mistakes.properties");
  private static final Map<Slip, List<Said>> SAID = new HashMap<>();
  private static final Set<String> OPERATIONS =
      Set.of("plus", "minus", "times", "dividedBy", "negated", "exp", "tanh", "pow");

  /** All that are put in here. */
  abstract Stream<Slip> all();

  /** With everything else right, and with everything else not written. */
  @ParameterizedTest
  @MethodSource("slips")
  void isNamedTrulyOrNotAtAll(Slip slip) throws Exception {
    List<String> tests = testsOf(slip);
    List<Said> said = said(slip);
    assertNoFalseWord(slip, said);
    assertThat(said).as("what tells that something is wrong").anyMatch(Said::failed);
    if (!slip.named().isEmpty()) {
      assertThat(said.stream().map(Said::name).flatMap(Optional::stream))
          .as("names, where the tests said %s", messages(said))
          .contains(title(slip.named()).orElseThrow());
    }
    assertNoFalseWord(slip, Said.to(Submission.of(nothingBut(slip)), slip.own(tests)));
  }

  /** It fails for the mistake and passes for the reference, whatever was wrong. */
  @Test
  void whatItOffersAsATestOfOnesOwnAsksTheSame() throws Exception {
    PastedTests pasted = new PastedTests();
    for (Slip slip : all().toList()) {
      pasted.add(submission(slip).written(), said(slip));
    }
    assertThat(pasted.misled()).isEmpty();
    assertThat(pasted.without()).isEmpty();
    assertThat(pasted.count()).isGreaterThan(80);
  }

  /** What the tests say to the reference with that mistake: asked once. */
  private static List<Said> said(Slip slip) throws Exception {
    List<Said> said = SAID.get(slip);
    if (said == null) {
      List<String> tests = new ArrayList<>(testsOf(slip));
      propertiesOf(slip).ifPresent(tests::add);
      said = Said.to(submission(slip), tests);
      SAID.put(slip, said);
    }
    return said;
  }

  private static Submission submission(Slip slip) throws IOException {
    return Submission.of(Map.of(slip.className(), wrong(slip)));
  }

  private static void assertNoFalseWord(Slip slip, List<Said> said) throws IOException {
    Set<String> titles = new LinkedHashSet<>();
    for (String id : slip.trueNames()) {
      title(id).ifPresent(titles::add);
    }
    Set<String> tasks = new LinkedHashSet<>(slip.alsoFails());
    tasks.add(slip.task());
    assertThat(said)
        .filteredOn(Said::failed)
        .allSatisfy(
            each -> {
              assertThat(tasks).as(each.toString()).contains(each.task());
              each.name().ifPresent(name -> assertThat(titles).as(each.message()).contains(name));
              assertThat(each.message().contains("Hint:")).isEqualTo(each.name().isPresent());
            });
  }

  private static String messages(List<Said> said) {
    return said.stream().filter(Said::failed).map(Said::toString).collect(Collectors.joining("\n"));
  }

  private static Optional<String> title(String id) throws IOException {
    Properties words = new Properties();
    try (Reader file = Files.newBufferedReader(WORDS)) {
      words.load(file);
    }
    return Optional.ofNullable(words.getProperty(id + ".title")).map(Words::ascii);
  }

  private static String wrong(Slip slip) throws IOException {
    return slip.madeIn(source(SOLUTIONS, slip.className()));
  }

  /** The method with the mistake in it, and stubs. */
  private static Map<String, String> nothingBut(Slip slip) throws IOException {
    Map<String, String> sources = new LinkedHashMap<>();
    for (String name :
        List.of(
            "derivatives.part1.NumericalDerivative",
            "derivatives.part2.GradientDescent",
            "derivatives.part3.Value",
            "derivatives.part3.LossGradient",
            "derivatives.part4.PartialDerivatives")) {
      boolean builtOn = name.endsWith("Value") && slip.className().endsWith("LossGradient");
      if (name.equals(slip.className())) {
        String stubs = source(STARTER, name);
        sources.put(name, Methods.unwritten(wrong(slip), stubs, written(slip)));
      } else if (!builtOn) {
        sources.put(name, source(STARTER, name));
      }
    }
    return sources;
  }

  private static Set<String> written(Slip slip) throws IOException {
    Map<String, String> right = Methods.of(source(SOLUTIONS, slip.className()));
    Map<String, String> wrong = Methods.of(wrong(slip));
    Set<String> changed =
        wrong.keySet().stream()
            .filter(method -> !wrong.get(method).equals(right.get(method)))
            .collect(Collectors.toCollection(LinkedHashSet::new));
    if (slip.className().endsWith("Value")) {
      if (changed.isEmpty() || !OPERATIONS.containsAll(changed)) {
        return wrong.keySet();
      }
      changed.addAll(Set.of("of", "data", "grad", "backward"));
    }
    return changed.isEmpty() ? wrong.keySet() : changed;
  }

  /** The property of the task, if it has one. */
  private static Optional<String> propertiesOf(Slip slip) {
    String name = slip.task().substring(slip.task().indexOf('.') + 1);
    String tests =
        slip.task().substring(0, 5)
            + "."
            + name.substring(0, 1).toUpperCase(Locale.ROOT)
            + name.substring(1)
            + "Properties";
    Path file = TESTS.resolve("derivatives").resolve(tests.replace('.', '/') + ".java");
    return Files.exists(file) ? Optional.of("derivatives." + tests) : Optional.empty();
  }

  static String source(Path folder, String name) throws IOException {
    return Files.readString(folder.resolve(name.replace('.', '/') + ".java"));
  }

  /** All tests of the part that the mistake can reach. */
  private static List<String> testsOf(Slip slip) throws IOException {
    String part = slip.task().substring(0, 5);
    try (Stream<Path> files = Files.list(TESTS.resolve("derivatives/" + part))) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(file -> file.matches(".*Test[.]java"))
          .map(file -> "derivatives." + part + "." + file.replace(".java", ""))
          .filter(test -> slip.canReach(test))
          .sorted()
          .toList();
    }
  }
}
