package tangent.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.commonmark.Extension;
import org.commonmark.ext.autolink.AutolinkExtension;
import org.commonmark.ext.autolink.AutolinkType;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.Link;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tangent.assignment.picture.Catalogue;

/** The Markdown report as a reader of Markdown sees it. */
class ReportMarkdownTest {

  @ParameterizedTest
  @MethodSource("tangent.report.NastyText#all")
  void noTextOfAStudentsBecomesMarkup(String nasty) {
    // A test to copy that is longer than a reader scrolls is left out.
    String harmless =
        nasty.length() > SafeText.LONGEST_PROGRAM ? "x".repeat(nasty.length()) : "plain";
    Shape plain = shape(ReportMarkdown.write(Examples.saying(harmless)));

    assertThat(shape(ReportMarkdown.write(Examples.saying(nasty)))).isEqualTo(plain);
  }

  @ParameterizedTest
  @MethodSource("tangent.report.NastyText#all")
  void aCallStandsWholeInItsFence(String nasty) {
    List<String> literals = new ArrayList<>();
    parse(ReportMarkdown.write(Examples.saying(nasty)))
        .accept(
            new AbstractVisitor() {
              @Override
              public void visit(FencedCodeBlock block) {
                literals.add(block.getLiteral());
              }
            });

    assertThat(literals).isNotEmpty().containsOnly(SafeText.program(nasty).stripTrailing() + "\n");
  }

  @ParameterizedTest
  @MethodSource("tangent.report.NastyText#all")
  void aMessageReadsAsItWasWritten(String nasty) {
    StringBuilder text = new StringBuilder();
    parse(Markdown.text(nasty))
        .accept(
            new AbstractVisitor() {
              @Override
              public void visit(Text node) {
                text.append(node.getLiteral());
              }
            });

    assertThat(text.toString().replace("\u200b", "")).isEqualTo(SafeText.line(nasty));
  }

  @Test
  void anEmptySubmissionIsToldWhatToDo() {
    assertThat(ReportMarkdown.write(Examples.untouched()))
        .startsWith("# 0 of 100 points, and 0 of 10 bonus points\n\nAda Lovelace · ")
        .contains("\n\n0 of 23 tasks passed.")
        .contains("**Next:** Take the first of these.")
        .doesNotContain("## Passed");
  }

  @Test
  void whereThereIsNothingItIsSaidOnce() {
    assertThat(ReportMarkdown.write(Examples.nothing()))
        .contains("There was nothing to grade")
        .doesNotContain("There is no file.", "## ");
  }

  @Test
  void aPerfectOneIsShort() {
    assertThat(ReportMarkdown.write(Examples.perfect()))
        .startsWith("# 100 of 100 points, and 10 of 10 bonus points\n\nAda Lovelace · ")
        .contains("\n\n23 of 23 tasks passed.")
        .doesNotContain("Next:", "WARNING", "## Not started");
  }

  @Test
  void everyLostTaskOfAnAllWrongSubmissionSaysWhatToDoNext() {
    String[] sections = ReportMarkdown.write(Catalogue.everythingWrong()).split("\n(?=## )");

    assertThat(sections).hasSize(1 + 23);
    assertThat(List.of(sections).subList(1, 24))
        .allSatisfy(section -> assertThat(section).contains("\n**Next:** "));
  }

  /** How many of what a page holds. */
  private record Shape(
      int headings, int tables, int items, int fences, int links, int html, int indented) {}

  /** Mail addresses aside: GitHub, other than this library, wants a letter right after the @. */
  private static Node parse(String markdown) {
    Extension links =
        AutolinkExtension.builder().linkTypes(AutolinkType.URL, AutolinkType.WWW).build();
    return Parser.builder()
        .extensions(List.of(TablesExtension.create(), links))
        .build()
        .parse(markdown);
  }

  private static Shape shape(String markdown) {
    List<Class<?>> nodes = new ArrayList<>();
    collect(parse(markdown), nodes);
    return new Shape(
        count(nodes, Heading.class),
        count(nodes, TableBlock.class),
        count(nodes, ListItem.class),
        count(nodes, FencedCodeBlock.class),
        count(nodes, Link.class) + count(nodes, Image.class),
        count(nodes, HtmlBlock.class),
        count(nodes, IndentedCodeBlock.class));
  }

  private static int count(List<Class<?>> nodes, Class<?> kind) {
    return (int) nodes.stream().filter(kind::equals).count();
  }

  private static void collect(Node node, List<Class<?>> nodes) {
    for (Node child = node.getFirstChild(); child != null; child = child.getNext()) {
      if (child instanceof HtmlInline html) {
        assertThat(html.getLiteral()).isIn("<span>", "</span>");
      }
      nodes.add(child.getClass());
      collect(child, nodes);
    }
  }
}
