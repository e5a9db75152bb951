package tangent.course.gradebook;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

/** Any cells come back as they were, whatever the file's separator, line ends and encoding. */
class GradebookProperties {

  private static final String HOSTILE = "a\"',;\t\r\n =+-@\\é漢😀\u202e\0";

  record Names(String first, String last, boolean quoted) {}

  @Property(tries = 300, seed = "42")
  void everyTextIsTakenApartAndPutTogetherAgain(
      @ForAll("texts") String text, @ForAll("separators") char separator) {
    try {
      assertThat(SeparatedTable.of(text, separator).text()).isEqualTo(text);
    } catch (UnusableGradebook e) {
      assertThat(e).hasMessageContaining("no end");
    }
  }

  @Property(tries = 300, seed = "42")
  void allBytesAreDecodedAndEncodedAgain(@ForAll @Size(max = 40) byte[] bytes) {
    try {
      EncodedText text = EncodedText.of(bytes);
      assertThat(text.bytes(text.text())).isEqualTo(bytes);
    } catch (UnusableGradebook e) {
      assertThat(bytes.length % 2).isOne();
    }
  }

  /** A wrong cell would show, because each student gets points of their own. */
  @Property(tries = 200, seed = "42")
  void whateverTheNamesEachStudentGetsTheirOwnPoints(
      @ForAll("names") @Size(min = 1, max = 6) List<Names> names,
      @ForAll("separators") char separator,
      @ForAll("lineEnds") String lineEnd,
      @ForAll @IntRange(min = 0, max = 2) int encoding)
      throws UnusableGradebook {
    List<GradebookEntry> entries = IntStream.range(0, names.size()).mapToObj(this::entry).toList();
    String empty = sakai(names, separator, lineEnd, i -> "");
    String full = sakai(names, separator, lineEnd, i -> String.valueOf(i + 1));

    FilledGradebook filled = Gradebook.fill(bytes(empty, encoding), Optional.empty(), entries);

    assertThat(filled.bytes()).isEqualTo(bytes(full, encoding));
    assertThat(filled.unmatched()).isEmpty();
  }

  private GradebookEntry entry(int i) {
    BigDecimal points = BigDecimal.valueOf(i + 1);
    return new GradebookEntry(
        "s" + i, "", "", Map.of(), "graded", Optional.of(points), Optional.of(points));
  }

  private static String sakai(
      List<Names> names, char separator, String lineEnd, IntFunction<String> points) {
    StringBuilder text = new StringBuilder();
    String s = String.valueOf(separator);
    text.append(String.join(s, "Student ID", "Name", "Tangent [100]", "* Tangent")).append(lineEnd);
    for (int i = 0; i < names.size(); i++) {
      Names name = names.get(i);
      String grade = name.quoted() ? '"' + points.apply(i) + '"' : points.apply(i);
      text.append(String.join(s, "s" + i, cell(name.last()), grade, cell(name.first())))
          .append(lineEnd);
    }
    return text.toString();
  }

  private static String cell(String text) {
    return '"' + text.replace("\"", "\"\"") + '"';
  }

  private static byte[] bytes(String text, int encoding) {
    return switch (encoding) {
      case 0 -> text.getBytes(StandardCharsets.UTF_8);
      case 1 -> ("\ufeff" + text).getBytes(StandardCharsets.UTF_8);
      default -> ("\ufeff" + text).getBytes(StandardCharsets.UTF_16LE);
    };
  }

  @Provide
  Arbitrary<List<Names>> names() {
    Arbitrary<String> text = Arbitraries.strings().withChars(wholeCharacters()).ofMaxLength(8);
    return Combinators.combine(text, text, Arbitraries.of(true, false)).as(Names::new).list();
  }

  @Provide
  Arbitrary<String> texts() {
    return Arbitraries.strings().withChars(HOSTILE.toCharArray()).ofMinLength(1).ofMaxLength(40);
  }

  @Provide
  Arbitrary<Character> separators() {
    return Arbitraries.of(',', ';', '\t');
  }

  @Provide
  Arbitrary<String> lineEnds() {
    return Arbitraries.of("\n", "\r\n", "\r");
  }

  /** No half of a character, which UTF-8 has no bytes for. */
  private static char[] wholeCharacters() {
    String whole =
        HOSTILE
            .codePoints()
            .filter(Character::isBmpCodePoint)
            .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
            .toString();
    return whole.toCharArray();
  }
}
