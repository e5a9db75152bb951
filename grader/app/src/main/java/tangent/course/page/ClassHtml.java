package tangent.course.page;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.util.Map;
import tangent.Resource;
import tangent.report.ReportHtml;
import tangent.report.SafeOutput;

/**
 * Writes {@code class.html}: the instructor's page, in one file that needs nothing else.
 *
 * <p>What is said of the class stands in the page itself, made by the templates in {@code
 * src/main/jte-class}; the table of the students is made by its script, a hundred rows at a time.
 */
public final class ClassHtml {

  private static final TemplateEngine TEMPLATES =
      TemplateEngine.createPrecompiled(
          null,
          ContentType.Html,
          ClassHtml.class.getClassLoader(),
          ClassHtml.class.getPackageName());

  private ClassHtml() {}

  /** The page, to lie beside the folder of the students. */
  public static String write(ClassReport report, Plots plots) {
    return write(report, plots, true);
  }

  /** The same without names, ids, free text and links to students' files. */
  public static String writeAnonymous(ClassReport report) {
    return write(Anonymous.of(report), Plots.NONE, false);
  }

  private static String write(ClassReport report, Plots plots, boolean linked) {
    ClassAnalysis analysis = ClassAnalysis.of(report);
    ClassPage page = new ClassPage(analysis, plots, linked, resource("class.js"));
    StringOutput out = new StringOutput();
    TEMPLATES.render(
        "class.jte",
        Map.of(
            "page",
            page,
            "style",
            ReportHtml.style() + resource("class.css"),
            "data",
            ClassRows.write(analysis, linked)),
        new SafeOutput(out));
    return out.toString();
  }

  private static String resource(String name) {
    return Resource.text(ClassHtml.class, name);
  }
}
