package tangent.report;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.util.Map;
import tangent.Resource;

/**
 * Writes {@code report.html}: one page that needs nothing else, for a screen, a phone and paper.
 *
 * <p>The templates stand in {@code src/main/jte} and are compiled with the build. They escape for
 * HTML; what else a text could do, {@link SafeOutput} takes out of it.
 */
public final class ReportHtml {

  private static final TemplateEngine TEMPLATES =
      TemplateEngine.createPrecompiled(
          null,
          ContentType.Html,
          ReportHtml.class.getClassLoader(),
          ReportHtml.class.getPackageName());

  private ReportHtml() {}

  public static String write(GradeReport report) {
    StringOutput out = new StringOutput();
    TEMPLATES.render("report.jte", Map.of("report", report, "style", style()), new SafeOutput(out));
    return out.toString();
  }

  /** The style of every page of ours. */
  public static String style() {
    return Resource.text(ReportHtml.class, "report.css");
  }
}
