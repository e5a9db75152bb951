package tangent.intake;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PackageLineTest {

  @Test
  void the_declaration_is_found_with_its_line() {
    assertThat(PackageLine.of("package a.b;\nclass A {}")).isEqualTo(new PackageLine("a.b", 1));
    assertThat(PackageLine.of("// Mine\r\n/* and\n * yours */\n\npackage a;"))
        .isEqualTo(new PackageLine("a", 5));
  }

  @ParameterizedTest
  @CsvSource({
    "'package a . b /* c */ . d ;', a.b.d",
    "'/***/package a;', a",
    "'/* * / */package a;', a",
    "'package größe;', größe",
    "'package a.b', ''",
    "'packagea;', ''",
    "'// package a;', ''",
    "'/* package a; */ class A {}', ''",
    "'import a; package b;', ''",
    "'', ''"
  })
  void comments_and_spaces_do_not_fool_it(String source, String name) {
    assertThat(PackageLine.of(source).name()).isEqualTo(name);
  }

  @Test
  void a_megabyte_of_comments_costs_neither_the_stack_nor_the_afternoon() {
    assertThat(PackageLine.of("/*" + "*".repeat(1_000_000) + "/package a;").name()).isEqualTo("a");
    assertThat(PackageLine.of("/* */".repeat(200_000) + "package a;").name()).isEqualTo("a");
    assertThat(PackageLine.of("// \n".repeat(200_000) + "package a;").name()).isEqualTo("a");
    assertThat(PackageLine.of("/*" + " *".repeat(500_000)).name()).isEmpty();
    assertThat(PackageLine.of("package " + "a.".repeat(500_000) + "a").name()).isEmpty();
  }
}
