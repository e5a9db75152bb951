package tangent.diagnosis;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import tangent.assignment.student.Misconception;
import tangent.run.Finding;

/**
 * All that students may read about their mistakes, collected to be read in one sitting, and what is
 * wrong with it as far as a machine can tell.
 */
final class Messages {

  /** Some five lines on a screen; a message that is longer is not read. */
  private static final int LONGEST_MESSAGE = 450;

  private static final int LONGEST_HINT = 200;

  /** A title is part of a sentence: it fits into a line. */
  private static final int LONGEST_TITLE = 100;

  /** What only stands in the line of code that would be the answer. */
  private static final Pattern CODE =
      Pattern.compile("applyAsDouble|[{}]|;$|\\breturn \\w+[.(]|[+-]=|\\bfor \\(");

  private final StringBuilder text = new StringBuilder("# What students read\n");
  private final List<String> faults = new ArrayList<>();
  private final Set<String> titles = new HashSet<>();

  void add(Misconception mistake, Finding finding) {
    text.append("\n## %s · %s\n\n".formatted(mistake.task().id(), mistake.id()))
        .append("%s: “%s”. %s\n\n".formatted(finding.status(), mistake.title(), mistake.hint()))
        .append(finding.message())
        .append('\n');
    finding
        .counterexample()
        .ifPresent(
            shown ->
                text.append("\n    %s\n".formatted(shown.call().replace("\n", "\n    ")))
                    .append("\n- expected: %s\n".formatted(shown.expected()))
                    .append("- came back: %s\n".formatted(shown.actual())));
    fault(
        mistake.id() + " speaks of a ± that is not shown",
        finding.message().contains("±")
            && finding.counterexample().stream()
                .noneMatch(shown -> shown.expected().contains("±")));
    check(mistake, finding.message());
  }

  private void check(Misconception mistake, String message) {
    sentence(mistake.id() + " message", message, LONGEST_MESSAGE);
    sentence(mistake.id() + " hint", mistake.hint(), LONGEST_HINT);
    fault(mistake.id() + " hint holds code", CODE.matcher(mistake.hint()).find());
    String title = mistake.title();
    fault(mistake.id() + " title is too long", title.length() > LONGEST_TITLE);
    fault(mistake.id() + " title ends like a sentence", title.matches(".*[.?!]"));
    fault(mistake.id() + " title is used twice", !titles.add(mistake.task() + title));
  }

  private void sentence(String of, String words, int longest) {
    fault(of + " is empty", words.isBlank());
    fault(of + " is longer than " + longest, words.length() > longest);
    fault(of + " has a double space", words.contains("  "));
    fault(of + " does not end in a full stop", !words.matches("(?s).*[.?)]"));
  }

  private void fault(String what, boolean holds) {
    if (holds) {
      faults.add(what);
    }
  }

  List<String> faults() {
    return faults;
  }

  void write(Path file) throws IOException {
    Files.writeString(file, text);
  }
}
