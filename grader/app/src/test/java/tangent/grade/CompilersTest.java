package tangent.grade;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A Java that only runs programs is told apart from a JDK before any work is done. */
class CompilersTest {

  @TempDir Path home;

  @Test
  void theJavaOfTheseTestsCompiles() {
    assertThatCode(Compilers::insist).doesNotThrowAnyException();
  }

  @Test
  void aJavaWithoutACompilerIsNoJdk() {
    assertThatThrownBy(() -> Compilers.insist(false, home, 17))
        .isInstanceOf(UnusableMachine.class)
        .hasMessageContaining("Install a JDK 17 or later");
  }

  @Test
  void aLaterJavaMustKnowJava17() throws Exception {
    assertThatThrownBy(() -> Compilers.insist(true, home, 25)).isInstanceOf(UnusableMachine.class);
    Files.createFile(Files.createDirectory(home.resolve("lib")).resolve("ct.sym"));
    assertThatCode(() -> Compilers.insist(true, home, 25)).doesNotThrowAnyException();
  }
}
