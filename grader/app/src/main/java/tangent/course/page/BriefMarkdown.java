package tangent.course.page;

import java.util.List;
import java.util.stream.Collectors;
import tangent.assignment.Task;
import tangent.report.Markdown;
import tangent.report.SafeText;
import tangent.run.Counterexample;

/** Texts and lists cut for {@code class.md}, which a class of any size must not make too long. */
final class BriefMarkdown {

  /** Of a list of mistakes or students, how many are shown; the rest is counted. */
  private static final int MOST = 20;

  /** Characters of a name or a call, and of a sentence. */
  private static final int BRIEF = 100;

  private static final int SENTENCE = 200;

  private BriefMarkdown() {}

  static String called(Counterexample shown) {
    return " (%s should give %s, gives %s)"
        .formatted(code(shown.call()), code(shown.expected()), code(shown.actual()));
  }

  static String tasks(List<Task> tasks) {
    return tasks.stream().map(Task::id).map(Markdown::code).collect(Collectors.joining(", "));
  }

  static String ids(List<ClassMember> members) {
    String shown =
        first(members).stream().map(member -> code(member.id())).collect(Collectors.joining(", "));
    int rest = members.size() - MOST;
    return rest > 0 ? shown + " and " + rest + " more" : shown;
  }

  /** A few sentences, such as those of ours about a student. */
  static String told(String text) {
    return Markdown.text(cut(text, 5 * SENTENCE));
  }

  static String name(ClassMember member) {
    return Markdown.text(cut(member.student().name(), BRIEF));
  }

  static String code(String text) {
    return Markdown.code(cut(text, BRIEF));
  }

  static String said(String text) {
    return Markdown.text(cut(text, SENTENCE));
  }

  /** As one line: white space is what there may be much of without a character. */
  static String cut(String text, int most) {
    String line = SafeText.line(text);
    return line.codePointCount(0, line.length()) <= most
        ? line
        : line.substring(0, line.offsetByCodePoints(0, most)) + "…";
  }

  static <T> List<T> first(List<T> all) {
    return all.subList(0, Math.min(all.size(), MOST));
  }

  /** How many are not shown, and the end of the list. */
  static String more(List<?> all) {
    int rest = all.size() - MOST;
    return rest > 0 ? "- and " + rest + " more\n\n" : "\n";
  }
}
