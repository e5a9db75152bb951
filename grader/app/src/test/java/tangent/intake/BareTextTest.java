package tangent.intake;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BareTextTest {

  @ParameterizedTest
  @CsvSource({
    "'class A { }', 'class A{}'",
    "'class /* b */ A {} // c', 'class A {}'",
    "'enum E { A, B }', 'enum E { B, A, ; }'",
    "'enum E { /** a */ A,\r\n B; }', 'enum E{A,B}'"
  })
  void layout_comments_and_an_order_without_meaning_make_no_difference(String one, String other) {
    assertThat(BareText.same(one, other)).isTrue();
  }

  @ParameterizedTest
  @CsvSource({
    "'enum E { A, B }', 'enum E { A, B, C }'",
    "'enum E { A(1), B(2) }', 'enum E { B(2), A(1) }'",
    "'class A { String s = \"// b\"; }', 'class A { String s = \"\"; }'",
    "'class A { int b, a; }', 'class A { int a, b; }'"
  })
  void all_else_does(String one, String other) {
    assertThat(BareText.same(one, other)).isFalse();
  }

  @Test
  void a_megabyte_of_anything_costs_neither_the_stack_nor_the_afternoon() {
    for (String part : new String[] {"/*", "\"", "'", "\"\"\"", "\\", "/* */", "//\n", "\"\\"}) {
      BareText.of(part.repeat(1_000_000 / part.length()));
    }
  }
}
