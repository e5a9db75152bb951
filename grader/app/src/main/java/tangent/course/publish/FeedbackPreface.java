package tangent.course.publish;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import tangent.course.page.ClassMember;
import tangent.report.Markdown;
import tangent.report.ReportHtml;
import tangent.report.SafeText;

/**
 * What the course says, before the report.
 *
 * @param sentences of students and instructors: hostile text
 */
record FeedbackPreface(List<String> sentences) {

  private static final String MAIN = "<main>\n";
  private static final String TITLE = "Not graded";

  FeedbackPreface {
    sentences = List.copyOf(sentences);
  }

  /**
   * @param graded the points that the report shows; negative where there is none
   */
  static FeedbackPreface of(Addressee to, double graded) {
    List<String> all = new ArrayList<>();
    for (ClassMember member : to.members()) {
      String whose = to.members().size() > 1 ? member.shown() + ": " : "";
      CourseWords.of(member, to, graded).forEach(words -> all.add(whose + words));
    }
    return new FeedbackPreface(all);
  }

  /** Below the report's heading. */
  String inMarkdown(String markdown) {
    int below = markdown.indexOf("\n\n") + 2;
    return sentences.isEmpty() || below < 2
        ? markdown
        : markdown.substring(0, below) + quoted() + "\n" + markdown.substring(below);
  }

  private String quoted() {
    StringBuilder out = new StringBuilder();
    sentences.forEach(each -> out.append("- ").append(Markdown.text(each)).append('\n'));
    return out.toString();
  }

  /** Where the page begins to tell. */
  String inPage(String page) {
    return page.replaceFirst(MAIN, MAIN + Matcher.quoteReplacement(paragraphs()));
  }

  private String paragraphs() {
    StringBuilder out = new StringBuilder();
    for (String each : sentences) {
      out.append("<p class=\"banner calm\" role=\"note\">").append(escaped(each)).append("</p>\n");
    }
    return out.toString();
  }

  /** The whole, where there is no report. */
  String alone() {
    return "# " + TITLE + "\n\n" + quoted();
  }

  String alonePage() {
    return """
        <!DOCTYPE html>
        <html lang="en">
        <head>
          <meta charset="UTF-8">
          <meta name="viewport" content="width=device-width, initial-scale=1">
          <meta name="color-scheme" content="light dark">
          <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
          <title>%s</title>
          <style>%s</style>
        </head>
        <body>
        <header><h1>%s</h1></header>
        <main>
        %s</main>
        </body>
        </html>
        """
        .formatted(TITLE, ReportHtml.style(), TITLE, paragraphs());
  }

  private static String escaped(String text) {
    return SafeText.line(text)
        .replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;");
  }
}
