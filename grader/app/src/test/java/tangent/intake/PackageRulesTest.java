package tangent.intake;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PackageRulesTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "java.lang",
        "java",
        "javax.tools",
        "jdk.internal.misc",
        "sun.misc",
        "com/sun/source",
        "tangent.worker",
        "tangent",
        "org.junit.jupiter.api",
        "net/jqwik/api",
        "picocli"
      })
  void packages_of_java_ours_and_the_libraries_are_taken(String name) {
    assertThat(PackageRules.taken(name)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"derivatives.part1", "derivatives", "javas", "mine", "com.sunny", "tangents", ""})
  void other_packages_are_free(String name) {
    assertThat(PackageRules.taken(name)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"a.B", "a/b/C", "Größe", "_a.$B$1", "数.値"})
  void identifiers_joined_by_dots_are_well_formed(String name) {
    assertThat(PackageRules.wellFormed(name)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        ".",
        "a..b",
        "a.",
        "/a",
        "a b",
        "a-b",
        "1a",
        "a\nb",
        "a\u0000b",
        "a\u202eb",
        "a\\b",
        "..",
        "a:b",
        "a;b",
        "[A"
      })
  void everything_else_is_not(String name) {
    assertThat(PackageRules.wellFormed(name)).isFalse();
  }

  @Test
  void a_name_without_end_is_not_well_formed() {
    assertThat(PackageRules.wellFormed("a".repeat(200))).isTrue();
    assertThat(PackageRules.wellFormed("a".repeat(201))).isFalse();
  }
}
