package tangent.report;

import gg.jte.Content;
import gg.jte.TemplateOutput;
import gg.jte.html.OwaspHtmlTemplateOutput;

/**
 * Where templates write to: every text they show is {@link SafeText} before it is escaped for HTML.
 *
 * <p>At this one place, so that no template can forget it. Line breaks stay; HTML shows them as
 * spaces where a text is not code.
 */
public final class SafeOutput extends OwaspHtmlTemplateOutput {

  public SafeOutput(TemplateOutput out) {
    super(out);
  }

  @Override
  public void writeUserContent(String value) {
    super.writeUserContent(SafeText.lines(value));
  }

  /** Lines of code, which have more room. */
  static Content program(String text) {
    return output -> ((SafeOutput) output).writeProgram(text);
  }

  private void writeProgram(String text) {
    super.writeUserContent(SafeText.program(text));
  }
}
