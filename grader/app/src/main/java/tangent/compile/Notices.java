package tangent.compile;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Pattern;
import tangent.intake.Notice;

/** Gathers what the student is told about compiling, and which files were set aside. */
final class Notices {

  private static final int MOST = 200;

  /** Leaves room in a notice for what is added. */
  private static final int LONGEST_ERROR = 300;

  private final List<Notice> errors = new ArrayList<>();
  private final List<Notice> notices = new ArrayList<>();
  private final SortedSet<String> setAside = new TreeSet<>();

  /** What the compiler refused. */
  List<Notice> errors() {
    return List.copyOf(errors);
  }

  /** What is not the compiler's. */
  List<Notice> list() {
    return List.copyOf(notices);
  }

  SortedSet<String> setAside() {
    return setAside;
  }

  void add(Notice notice) {
    if (notices.size() < MOST) {
      notices.add(notice);
    }
  }

  void setAside(String file) {
    setAside.add(file);
  }

  /**
   * Adds an error of the compiler's.
   *
   * <p>A file that uses another one, set aside before, may have no fault of its own: then it says
   * which one to mend first.
   */
  void addError(String file, int line, String message, String text) {
    String error =
        message.length() <= LONGEST_ERROR ? message : message.substring(0, LONGEST_ERROR - 1) + "…";
    if (errors.size() < MOST) {
      errors.add(new Notice(file, line, error + because(text)));
    }
  }

  private String because(String text) {
    return setAside.stream()
        .filter(file -> uses(text, file))
        .findFirst()
        .map(file -> " (This file uses " + file + ", which was set aside. Mend that one first.)")
        .orElse("");
  }

  private static boolean uses(String text, String file) {
    String type = file.substring(file.lastIndexOf('/') + 1, file.length() - ".java".length());
    return Pattern.compile("\\b" + Pattern.quote(type) + "\\b").matcher(text).find();
  }
}
