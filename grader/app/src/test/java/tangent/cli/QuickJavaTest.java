package tangent.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class QuickJavaTest {

  private static final String[] GRADE = {"grade", "a folder", "--out", ""};

  private static Optional<List<String>> started(String[] arguments, String... line) {
    return started(Map.of("LANG", "C.UTF-8"), arguments, line);
  }

  private static Optional<List<String>> started(
      Map<String, String> environment, String[] arguments, String... line) {
    String words = String.join("\0", line) + "\0";
    return QuickJava.of(
        "/jdk/bin/java", words.getBytes(StandardCharsets.UTF_8), arguments, environment);
  }

  @Test
  void theSameIsStartedOnceMoreWithOptionsThatComeBeforeTheUsersOwn() {
    List<String> command =
        started(
                GRADE,
                "java",
                "-Xmx1g",
                "-Da=b c",
                "-jar",
                "g.jar",
                "grade",
                "a folder",
                "--out",
                "")
            .orElseThrow();
    assertThat(command)
        .startsWith("/jdk/bin/java", "-XX:TieredStopAtLevel=1")
        .contains("-D" + Launcher.STARTED + "=true")
        .endsWith("-Xmx1g", "-Da=b c", "-jar", "g.jar", "grade", "a folder", "--out", "");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"grade", "grade-class", "replay", "report", "collect", "publish", "release"})
  void eachCommandThatIsOverSoonIsQuick(String command) {
    assertThat(started(new String[] {command}, "java", "-jar", "g.jar", command)).isPresent();
  }

  @Test
  void whatIsSoonSaidIsSaidHere() {
    assertThat(started(new String[0], "java", "-jar", "g.jar")).isEmpty();
    assertThat(started(new String[] {"--version"}, "java", "-jar", "g.jar", "--version")).isEmpty();
    String[] help = {"grade", "--help"};
    assertThat(started(help, "java", "-jar", "g.jar", "grade", "--help")).isEmpty();
    String[] validate = {"validate"};
    assertThat(started(validate, "java", "-jar", "g.jar", "validate")).isEmpty();
  }

  @Test
  void whoeverSetsTheJvmUpDifferentlyIsLeftInPeace() {
    String[] grade = {"grade", "x"};
    for (String option : List.of("-XX:+UseZGC", "-javaagent:a.jar", "@options", "-verbose:gc")) {
      assertThat(started(grade, "java", option, "-jar", "g.jar", "grade", "x")).isEmpty();
    }
    for (String name : List.of("JDK_JAVA_OPTIONS", "JAVA_TOOL_OPTIONS", "_JAVA_OPTIONS")) {
      assertThat(started(Map.of(name, "-Xmx1g"), grade, "java", "-jar", "g.jar", "grade", "x"))
          .isEmpty();
    }
  }

  @Test
  void argumentsThatStandInAFileOrThatTheLocaleHasLostAreNotGuessed() {
    String[] grade = {"grade", "x"};
    assertThat(started(grade, "java", "-jar", "g.jar", "@file")).isEmpty();
    assertThat(
            started(
                new String[] {"grade", "M\uFFFDller"}, "java", "-jar", "g.jar", "grade", "Müller"))
        .isEmpty();
    assertThat(started(grade, "java", "-cp", "a:b", "some.other.Main", "grade", "x")).isEmpty();
    assertThat(QuickJava.of("/java", new byte[0], grade, Map.of())).isEmpty();
  }

  @Test
  void aLocaleWithoutLettersIsReplacedAndNoOther() {
    for (Map<String, String> none :
        List.of(
            Map.<String, String>of(),
            Map.of("LANG", "C", "A", "b"),
            Map.of("LC_ALL", "POSIX", "LANG", "de_DE.UTF-8"))) {
      Map<String, String> environment = new HashMap<>(none);
      QuickJava.nameAllFiles(environment);
      assertThat(environment).containsEntry("LC_ALL", "C.UTF-8");
    }
    for (Map<String, String> own :
        List.of(
            Map.of("LANG", "de_DE@euro"),
            Map.of("LC_CTYPE", "C.UTF-8", "LANG", "C"),
            Map.of("LC_ALL", "", "LANG", "en_US.UTF-8"))) {
      Map<String, String> environment = new HashMap<>(own);
      QuickJava.nameAllFiles(environment);
      assertThat(environment).isEqualTo(own);
    }
  }
}
